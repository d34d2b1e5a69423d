/** Converts values between a record and a form. In both, `undefined` means that a field is left out. */
import type { Field } from './fields.ts';

/** Values by field; every field of the form is present. */
export type Values = Readonly<Record<string, unknown>>;

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
export const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shownValue({ is, inside }: Field, value: unknown): unknown {
  if (is === 'fields') return isMap(value) ? shown(inside, value) : undefined;
  if (is === 'list')
    return Array.isArray(value) ? value.map((each) => (isMap(each) ? shown(inside, each) : undefined)) : undefined;
  if (is === 'texts') return Array.isArray(value) && value.every(isScalar) ? value : undefined;
  if (is === 'pairs') return isMap(value) && Object.values(value).every(isScalar) ? value : undefined;
  // A form submits a text without the line break that ends it in the file.
  if (typeof value === 'string') return value.trim();
  return isScalar(value) ? value : undefined;
}

/** The part of a record’s data that a form can show. A value of the wrong kind for its field is left out. */
export function shown(fields: readonly Field[], data: Values): Values {
  return Object.fromEntries(fields.map((field) => [field.key, shownValue(field, data[field.key])]));
}

/** The name of a field inside another, as problems give it: `date.evidence[0].claim`. */
export const nameIn = (parent: string, key: string): string => (parent === '' ? key : `${parent}.${key}`);
export const entryName = (list: string, n: number): string => `${list}[${n}]`;
/** The name of the checkbox with which an entry is removed from its list. */
export const removalOf = (entry: string): string => `remove ${entry}`;
/** The name of the menu that sets an item’s place in its list, counted from 1. */
export const placeOf = (entry: string): string => `move ${entry}`;

/** The items of a list in the order that the form sets. A removed item stays where it was. */
function inPlaces<T>(items: readonly T[], list: string, form: URLSearchParams): T[] {
  const places = items.map((item, n) => {
    const place = form.get(placeOf(entryName(list, n)));
    return place === null || item === undefined ? n : Number(place) - 1;
  });
  const all = items.map((item, n) => ({ item, at: places[n] ?? n, isMoved: places[n] !== n }));
  const ordered = all.filter(({ isMoved }) => !isMoved).map(({ item }) => item);
  for (const { item, at } of all.filter(({ isMoved }) => isMoved).sort((a, b) => a.at - b.at))
    ordered.splice(at, 0, item);
  return ordered;
}

const linesIn = (form: URLSearchParams, name: string): string[] =>
  inPlaces(form.getAll(name), name, form).flatMap((text) => text.split('\n').flatMap((line) => line.trim() || []));

function pairIn(line: string): [string, string] {
  const at = line.indexOf('=');
  return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** A value without its empty parts; undefined if nothing remains. */
export function given(value: unknown): unknown {
  if (Array.isArray(value)) {
    const all = value.map(given).filter((each) => each !== undefined);
    return all.length === 0 ? undefined : all;
  }
  if (!isMap(value)) return value === '' || value === null ? undefined : value;
  const all = Object.entries(value).flatMap(([key, each]) => {
    const kept = given(each);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** The entries of a list. Removed and empty entries are undefined, so that the others keep their positions. */
function entriesOf({ inside }: Field, name: string, form: URLSearchParams): unknown[] {
  const names = new Set([...form.keys()].map((key) => key.slice(0, key.indexOf(']', name.length) + 1)));
  const found: unknown[] = [];
  for (let n = 0; names.has(entryName(name, n)); n++) {
    const entry = entryName(name, n);
    const values = valuesOf(inside, entry, form);
    found.push(form.has(removalOf(entry)) || given(values) === undefined ? undefined : values);
  }
  return inPlaces(found, name, form);
}

function fieldValue(field: Field, name: string, form: URLSearchParams): unknown {
  const none = field.needed ? [] : undefined;
  if (field.is === 'fields') {
    const values = valuesOf(field.inside, name, form);
    return given(values) === undefined ? undefined : values;
  }
  if (field.is === 'list') {
    const entries = entriesOf(field, name, form);
    return entries.some((each) => each !== undefined) ? entries : none;
  }
  const lines = linesIn(form, name);
  if (field.is === 'texts') return lines.length === 0 ? none : lines;
  if (field.is === 'pairs') return lines.length === 0 ? undefined : Object.fromEntries(lines.map(pairIn));
  const text = (form.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  if (text === '') return undefined;
  if (field.is === 'choice') return field.choices.find((choice) => String(choice) === text) ?? text;
  return field.is === 'number' && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/**
 * The values submitted with a form.
 *
 * @param parent the name of the field that contains these fields; empty at the top level.
 */
export function valuesOf(fields: readonly Field[], parent: string, form: URLSearchParams): Values {
  return Object.fromEntries(fields.map((field) => [field.key, fieldValue(field, nameIn(parent, field.key), form)]));
}

/** A value as text in a single control. */
export const textOf = (value: unknown): string => (isScalar(value) ? String(value) : '');

/**
 * The first text or number in a value, by which editors can tell the entries of a list apart; empty if there is none.
 */
export const firstText = (value: unknown): string =>
  isMap(value) || Array.isArray(value)
    ? (Object.values(value)
        .map(firstText)
        .find((text) => text !== '') ?? '')
    : textOf(value);

/** A value as the form shows it: one text, or one pair, per line. */
export function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf);
  return isMap(value) ? Object.entries(value).map(([key, each]) => `${key} = ${textOf(each)}`) : [];
}
