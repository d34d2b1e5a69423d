/** Checks data against a schema, and reports every issue as a problem, with the field’s own description as advice. */
import type { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import { fieldName, type Path, type Problem } from './problems.ts';
import { INSTEAD, isPrinted, messageParts } from './schema/text.ts';
import { partAt } from './schema-manual.ts';
import { meant, nearest } from './spelling.ts';

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  if (typeof value === 'number')
    return Number.isFinite(value) ? `the number ${value}` : 'a number that cannot be shown';
  return typeof value === 'boolean' ? `${value}` : 'text';
}

/** A problem whose position in the file is not yet known. */
interface Described extends Pick<Problem, 'wrong' | 'instead' | 'missing' | 'unknown'> {
  readonly path: Path;
  /** The field that was given under a wrong name, so that it is not reported as missing as well. */
  readonly covers?: Path;
}

/** A short value as it is written in a file. */
const written = (value: unknown) =>
  typeof value === 'string' && /^[a-z][\w/-]*$/.test(value) ? value : JSON.stringify(value);

type Manual = NonNullable<ReturnType<typeof partAt>>;

/** Advice for a value of another type where fields are expected. */
function fieldsDue(part: Manual, value: unknown, inList: boolean): string | undefined {
  const names = Object.keys(part.properties ?? {});
  const isProse = typeof value === 'string' && /\s/.test(value) && part.required?.includes('says');
  const [first] = isProse ? ['says'] : (part.required ?? names);
  if (first === undefined) return undefined;
  if (Array.isArray(value))
    return `Only one is possible: leave out the hyphen or the square brackets. Its fields are ${names.join(', ')}.`;
  const isPlain = typeof value === 'string' || typeof value === 'number';
  // A step in the notation that commands use, "anna-voss = states", stands for two fields.
  const [own, next] = typeof value === 'string' && /^[^=;]+ = /.test(value) ? value.split(/ = |;/) : [value];
  const line = `${inList ? '- ' : ''}${first}: ${isPlain ? written(own) : '…'}`;
  const needed = (part.required ?? []).filter((name) => name !== first);
  const others = names.filter((name) => name !== first && !needed.includes(name));
  const then = needed.map((name, n) => `, then ${name}: ${(n === 0 && next) || '…'}`).join('');
  return `Write its fields one per line: first ${line}${then}.${others.length === 0 ? '' : ` It may also have ${others.join(', ')}.`}`;
}

/** Advice for a value of another type where a list is expected. */
function listDue(part: Manual, value: unknown): string | undefined {
  const items = part.items;
  if (typeof value === 'object' && value !== null)
    return items?.properties === undefined
      ? undefined
      : 'Put a hyphen and a space before its first field, and indent the others below it: a list may have several.';
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (items?.names !== undefined && typeof value === 'string' && /[,;]/.test(value))
    return `Write a list: [${value.split(/\s*[,;]\s*/).join(', ')}].`;
  if (items?.properties === undefined) return `Write a list of one: [${written(value)}].`;
  return fieldsDue(items, value, true);
}

/** Problems with fields that this kind of record does not have, each with the field that was probably meant. */
function unknownFields(keys: readonly string[], path: Path, part: Manual | undefined, data: unknown): Described[] {
  const known = Object.keys(part?.properties ?? {});
  return keys.map((key) => {
    const own = [...path, key];
    const [, name = '', rest = ''] = /^(\w+):(.*)$/su.exec(key) ?? [];
    if (known.includes(name)) {
      const wrong = `there is no space after the colon of "${name}"`;
      return { path: own, wrong, instead: `Write "${name}: ${rest.trim()}".`, covers: [...path, name] };
    }
    const close = nearest(key, known);
    const isText = close === undefined && valueAt(data, own) === null && /\s/.test(key);
    return {
      path: own,
      wrong: 'is not a field of this record',
      instead: isText
        ? `In { } a comma begins a new field: put the text that has the comma in quotes, or write one field per line. The fields are ${known.join(', ')}.`
        : `Its fields are ${known.join(', ')}.${meant(key, known)}`,
      ...(close !== undefined && { covers: [...path, close] }),
    };
  });
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Described[] {
  const path = issue.path as Path;
  const part = partAt(schema, path);
  const manual =
    part?.description === undefined ? 'See the other records of its kind.' : `Expected: ${part.description}`;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, part, data);
  const value = valueAt(data, path);
  if (value === undefined) return [{ path, wrong: 'is missing', instead: manual, missing: true }];
  if (value === '') {
    const isNeeded = partAt(schema, path.slice(0, -1))?.required?.includes(String(path.at(-1))) === true;
    if (isNeeded) return [{ path, wrong: 'is missing', instead: manual }];
    return [{ path, wrong: 'is empty', instead: 'Write it, or leave the field out.' }];
  }
  const inside = typeof value === 'string' && isPrinted(value.trim()) ? value.trim().slice(1, -1) : undefined;
  if (inside !== undefined) {
    const wrong = 'is in quotation marks that YAML takes for part of the text';
    return [{ path, wrong, instead: `Write straight ones, or none: ${written(inside.trim())}.` }];
  }
  if (issue.message.includes(INSTEAD)) {
    const names = part?.names;
    const isUnknown = names !== undefined && typeof value === 'string';
    return [{ path, ...messageParts(issue.message), ...(isUnknown && { unknown: { kind: names, id: value } }) }];
  }
  if (issue.code === 'invalid_type') {
    const wanted = KIND_WORDS[issue.expected] ?? issue.expected;
    const isListed = typeof path.at(-1) === 'number';
    const due =
      part === undefined
        ? undefined
        : wanted === 'fields'
          ? fieldsDue(part, value, isListed)
          : wanted === 'a list'
            ? listDue(part, value)
            : undefined;
    const quoted = wanted === 'text' && (Number.isFinite(value) || typeof value === 'boolean');
    return [
      {
        path,
        wrong: `is ${kindOf(value)}, not ${wanted}`,
        instead: quoted ? `Write it in quotes: "${value}".` : (due ?? manual),
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        path,
        wrong: `is ${JSON.stringify(value)}, which is not one of the words allowed here`,
        instead: `Write one of: ${values.join(', ')}.${typeof value === 'string' ? meant(value, values) : ''}`,
      },
    ];
  }
  if (issue.code === 'too_small')
    return [{ path, wrong: `has too few: at least ${issue.minimum} needed`, instead: manual }];
  if (issue.code === 'too_big')
    return [{ path, wrong: `is too large: at most ${issue.maximum} is allowed`, instead: manual }];
  if (issue.code === 'invalid_key') {
    const [key] = issue.issues;
    const [wrong = '', instead = manual] = (key?.message ?? '').split(INSTEAD);
    return [{ path, wrong, instead }];
  }
  // Zod’s own message would speak of patterns and types, which mean nothing to an editor.
  const shown = JSON.stringify(value);
  return [{ path, wrong: `${shown.length > 60 ? 'the value' : shown} does not have the form needed`, instead: manual }];
}

/**
 * Checks a file’s data against the schema for its kind.
 *
 * @returns the typed record, or every problem with its field and position.
 */
export function checkSchema<T extends z.ZodType>(
  schema: T,
  file: Pick<ContentFile, 'path' | 'data' | 'locate'>,
): { data: z.output<T> } | { problems: Problem[] } {
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data };
  const found = result.error.issues.flatMap((issue) => describeIssue(issue, schema, file.data));
  const covered = new Set(found.flatMap(({ covers }) => (covers === undefined ? [] : [fieldName(covers)])));
  const problems = found
    .filter(({ path, missing }) => missing !== true || !covered.has(fieldName(path)))
    .map(({ path, covers: _, ...described }) => ({
      file: file.path,
      place: file.locate(path),
      field: fieldName(path),
      ...described,
    }));
  return { problems };
}

/** The problems of a value that is in no file yet. @param path the file in which it would be. */
export function valueProblems(schema: z.ZodType, data: unknown, path = ''): Problem[] {
  const checked = checkSchema(schema, { path, data, locate: () => undefined });
  return 'problems' in checked ? checked.problems : [];
}
