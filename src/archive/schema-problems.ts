/** Checks data against a schema, and reports every issue as a problem whose advice is the field’s own description. */
import type { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import { fieldName, type Path, type Problem } from './problems.ts';
import { INSTEAD } from './schema/text.ts';
import { partAt } from './schema-manual.ts';
import { meant } from './spelling.ts';

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

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
): Array<Pick<Problem, 'wrong' | 'instead'> & { path: Path }> {
  const path = issue.path as Path;
  const part = partAt(schema, path);
  const manual =
    part?.description === undefined ? 'See the other records of its kind.' : `Expected: ${part.description}`;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(part?.properties ?? {});
    return issue.keys.map((key) => ({
      path: [...path, key],
      wrong: 'is not a field of this record',
      instead: `Its fields are ${known.join(', ')}.${meant(key, known)}`,
    }));
  }
  const value = valueAt(data, path);
  if (value === undefined) return [{ path, wrong: 'is missing', instead: manual }];
  if (issue.message.includes(INSTEAD)) {
    const [wrong = '', instead = ''] = issue.message.split(INSTEAD);
    return [{ path, wrong, instead }];
  }
  if (issue.code === 'invalid_type') {
    const wanted = KIND_WORDS[issue.expected] ?? issue.expected;
    const quoted = wanted === 'text' && (Number.isFinite(value) || typeof value === 'boolean');
    return [
      {
        path,
        wrong: `is ${kindOf(value)}, not ${wanted}`,
        instead: quoted ? `Write it in quotes: "${value}".` : manual,
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
  file: ContentFile,
): { data: z.output<T> } | { problems: Problem[] } {
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue) =>
    describeIssue(issue, schema, file.data).map(({ path, wrong, instead }) => ({
      file: file.path,
      place: file.locate(path),
      field: fieldName(path),
      wrong,
      instead,
    })),
  );
  return { problems };
}
