/** Finds the ids of what an imported file names in words: `anna-voss` for "Anna Voss". */
import type { z } from 'zod';
import { type Known, knownNames } from '../../src/archive/checks/names.ts';
import type { Path } from '../../src/archive/problems.ts';
import type { Records } from '../../src/archive/records.ts';
import type { Nameable } from '../../src/archive/schema/text.ts';
import { namesIn } from '../../src/archive/schema-manual.ts';
import { newSlug } from '../new-id.ts';
import type { Folder } from './proposal.ts';
import { KIND } from './record-text.ts';

/** A record of the import, with the id it has been given. */
export interface Named {
  readonly folder: Folder;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Everything that can be named, in words and by id. */
export interface NamesMeant {
  /** The id for some words; undefined if nothing, or more than one thing, is called that. */
  readonly idOf: (kind: Nameable, words: string) => string | undefined;
  /** Whether more than one thing is called that. */
  readonly isShared: (kind: Nameable, words: string) => boolean;
}

/** The names of everything in the archive and in the import. */
export function namesMeant(records: Records, imported: readonly Named[]): NamesMeant {
  const known: Known = knownNames(records);
  const ids = new Map<string, string | undefined>();
  const add = (kind: Nameable, id: string, words: readonly unknown[]) => {
    for (const each of words) {
      if (typeof each !== 'string') continue;
      const key = `${kind} ${folded(each)}`;
      ids.set(key, ids.has(key) && ids.get(key) !== id ? undefined : id);
    }
  };
  const settings = records.settings[0]?.data;
  for (const { id, data } of records.actors) add('actor', id, [data.name, ...(data.spellings ?? [])]);
  for (const { id, data } of records.sources) add('source', id, [data.title, data.short]);
  for (const { id, data } of records.events) add('event', id, [data.title]);
  for (const { id, data } of records.references) add('reference', id, [data.title]);
  for (const { id, name, spellings } of records.places[0]?.data.places ?? [])
    add('place', id, [name, ...(spellings ?? [])]);
  for (const kind of ['status', 'kind', 'topic', 'measure', 'principal'] as const) {
    const lists = {
      status: 'statuses',
      kind: 'kinds',
      topic: 'topics',
      measure: 'measures',
      principal: 'principals',
    } as const;
    for (const { id, name } of settings?.[lists[kind]] ?? []) add(kind, id, [name]);
  }
  for (const { folder, id, fields } of imported) {
    const spellings = Array.isArray(fields.spellings) ? fields.spellings : [];
    add(KIND[folder], id, [fields.name, fields.title, fields.short, ...spellings]);
  }
  const own = new Set(imported.map(({ folder, id }) => `${KIND[folder]} ${id}`));
  const isId = (kind: Nameable, id: string) => known[kind].has(id) || own.has(`${kind} ${id}`);
  const isShared = (kind: Nameable, words: string) => {
    const key = `${kind} ${folded(words)}`;
    return !isId(kind, words) && ids.has(key) && ids.get(key) === undefined;
  };
  const idOf = (kind: Nameable, words: string) => {
    if (isId(kind, words)) return words;
    const named = ids.get(`${kind} ${folded(words)}`);
    const slug = newSlug(words);
    return named ?? (!isShared(kind, words) && isId(kind, slug) ? slug : undefined);
  };
  return { idOf, isShared };
}

function withValue(data: unknown, [key, ...rest]: Path, value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((each, n) => (n === key ? withValue(each, rest, value) : each));
  const fields = data as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withValue(fields[key], rest, value) };
}

/**
 * The fields of a record with ids in place of words.
 *
 * @returns the fields, and the words that name nothing yet, which become an id all the same so that the check names
 * them. Words that several things are called by stay as they are, so that the check refuses them.
 */
export function withIds(
  schema: z.ZodType,
  fields: Readonly<Record<string, unknown>>,
  { idOf, isShared }: NamesMeant,
): { fields: Readonly<Record<string, unknown>>; unknown: { kind: Nameable; id: string; words: string }[] } {
  let data: unknown = fields;
  const unknown: { kind: Nameable; id: string; words: string }[] = [];
  for (const { kind, id: words, path } of namesIn(schema, fields)) {
    if (kind === 'claim' || isShared(kind, words)) continue;
    const id = idOf(kind, words) ?? (newSlug(words) || words);
    data = withValue(data, path, id);
    if (idOf(kind, words) === undefined) unknown.push({ kind, id, words });
  }
  return { fields: data as Readonly<Record<string, unknown>>, unknown };
}
