/** Puts the values of an edited form into the text of a record’s file. Only values that changed are rewritten. */
import { isDeepStrictEqual } from 'node:util';
import { readContentFile } from '../../archive/content-file.ts';
import type { Path } from '../../archive/problems.ts';
import { CannotChange, opened, reordered, withEntry, without, withValue } from '../yaml-edit.ts';
import type { Field } from './fields.ts';
import { given, isMap, shown, type Values } from './values.ts';

/**
 * Whether a form leaves a value unchanged. An empty list counts as a change if the field is required and the file lacks
 * it.
 */
const isSame = (before: unknown, after: unknown) =>
  after === undefined
    ? given(before) === undefined
    : isDeepStrictEqual(given(before), given(after)) && (before !== undefined || given(after) !== undefined);

/** Aligns the entries of a shortened list with those of the longer one, so that only the missing ones are removed. */
function aligned(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const filled = after.slice(0, after.findLastIndex((each) => each !== undefined) + 1);
  const lost = before.length - filled.length;
  // An entry removed with its checkbox leaves a gap, so the others are still at their old positions.
  if (lost <= 0 || filled.includes(undefined)) return after;
  const isKept = (one: unknown, other: unknown) => isDeepStrictEqual(given(one), given(other));
  let same = 0;
  while (same < filled.length && isKept(before[same], filled[same])) same++;
  let end = 0;
  while (end < filled.length - same && isKept(before.at(-1 - end), filled.at(-1 - end))) end++;
  const kept = filled.length - end;
  return [...filled.slice(0, kept), ...Array<undefined>(lost), ...filled.slice(kept)];
}

/**
 * For each entry of the changed list, its index in the old list. A new entry gets an index beyond the end of the old
 * list. Undefined if an old entry is missing.
 */
function orderOf(before: readonly unknown[], after: readonly unknown[]): number[] | undefined {
  const left = new Map(before.entries());
  let fresh = before.length;
  const order = after.map((each) => {
    const [n] = [...left].find(([, old]) => isDeepStrictEqual(given(old), each)) ?? [fresh++];
    left.delete(n);
    return n;
  });
  return left.size === 0 ? order : undefined;
}

function withList(yaml: string, path: Path, before: readonly unknown[], values: readonly unknown[]): string {
  const now = values.flatMap((each) => given(each) ?? []);
  const order = orderOf(before, now);
  if (order !== undefined) {
    const fresh = now.filter((_, n) => (order[n] ?? 0) >= before.length);
    return reordered(
      fresh.reduce<string>((text, each) => withEntry(text, path, each), yaml),
      path,
      order,
    );
  }
  const after = aligned(before, values);
  const kept = before.reduce<string>(
    (text, each, n) => (after[n] === undefined ? text : changedAt(text, [...path, n], each, after[n], [])),
    yaml,
  );
  const lost = before.flatMap((each, n) => (after[n] === undefined && given(each) !== undefined ? [n] : []));
  const added = after.slice(before.length).flatMap((each) => given(each) ?? []);
  const shorter = (text: string) => lost.toReversed().reduce((left, n) => without(left, [...path, n]), text);
  return shorter(added.reduce<string>((text, each) => withEntry(text, path, each), kept));
}

function changedAt(yaml: string, path: Path, before: unknown, after: unknown, above: readonly string[]): string {
  if (isSame(before, after)) return yaml;
  if (after === undefined) return without(yaml, path);
  const value = given(after);
  if (isMap(before) && isMap(after) && given(before) !== undefined) return withFields(yaml, path, before, after);
  if (Array.isArray(before) && before.length > 0 && Array.isArray(after) && value !== undefined)
    return withList(yaml, path, before, after);
  return withValue(yaml, path, value ?? [], above);
}

function withFields(yaml: string, path: Path, before: Values, after: Values): string {
  // Pairs that were removed are missing from the new values.
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.reduce(
    (text, key, n) => changedAt(text, [...path, key], before[key], after[key], keys.slice(0, n)),
    yaml,
  );
}

/** The data in the text of a record’s file; undefined if the text cannot be read. */
function dataIn(text: string): Values | undefined {
  const read = readContentFile({ path: 'record.md', bytes: new TextEncoder().encode(text) });
  return 'file' in read ? (read.file.data as Values) : undefined;
}

/** The value at a path. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Values | undefined)?.[key], data);
}

/** Whether the new data has the values of the form, and nothing else has changed. */
function isRight(fields: readonly Field[], path: Path, before: Values, now: Values, after: Values): boolean {
  const [own, was] = [valueAt(now, path), valueAt(before, path)];
  if (!isMap(own) || !isMap(was)) return false;
  const seen = shown(fields, was);
  const others = (data: Values) => {
    const copy = structuredClone(data);
    const rest = valueAt(copy, path) as Record<string, unknown>;
    for (const { key } of fields) if (seen[key] !== undefined || after[key] !== undefined) delete rest[key];
    return given(copy);
  };
  return isDeepStrictEqual(given(shown(fields, own)), given(after)) && isDeepStrictEqual(others(before), others(now));
}

/**
 * The text of a record’s file with the values of a form.
 *
 * @param data the data read from that text.
 * @param path the path of the form’s fields: [] for the whole record, ['claims', 3] for a claim.
 * @param body the text below the fields; unchanged if undefined.
 * @returns undefined if the file is written in a way that makes a safe change impossible.
 */
export function changedText(
  written: string,
  data: Values,
  fields: readonly Field[],
  path: Path,
  after: Values,
  body?: string,
): string | undefined {
  const file = opened(written);
  const own = valueAt(data, path);
  if (file === undefined || !isMap(own)) return undefined;
  const below = body === undefined || body === file.body ? file.body : body === '' ? '' : `${body.trimEnd()}\n`;
  try {
    const text = file.closed(withFields(file.yaml, path, shown(fields, own), after), below);
    if (text === written) return text;
    const now = dataIn(text);
    // If the content reader refuses a text, for example one with HTML, there is no data. Its problems are reported
    // elsewhere.
    return now === undefined || isRight(fields, path, data, now, after) ? text : undefined;
  } catch (error) {
    if (error instanceof CannotChange) return undefined;
    throw error;
  }
}
