/** Finds the ids of what an imported file names in words: `anna-voss` for "Anna Voss". */
import type { z } from 'zod';
import { type Called, called, idsByName } from '../../src/archive/called.ts';
import { type Known, knownNames } from '../../src/archive/checks/names.ts';
import type { Path } from '../../src/archive/problems.ts';
import { KIND_OF } from '../../src/archive/record-name.ts';
import type { Records } from '../../src/archive/records.ts';
import type { Nameable } from '../../src/archive/schema/text.ts';
import { namesIn } from '../../src/archive/schema-manual.ts';
import { newSlug } from '../../src/desk/new-id.ts';
import type { Folder } from './proposal.ts';

/** A record of the import, with the id it has been given. */
export interface Named {
  readonly folder: Folder;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Everything that can be named, in words and by id. */
export interface NamesMeant {
  /** The id that a name stands for; undefined if nothing, or more than one thing, has the name. */
  readonly idOf: (kind: Nameable, words: string) => string | undefined;
  /** Whether more than one thing has the name. */
  readonly isShared: (kind: Nameable, words: string) => boolean;
}

/** The names of everything in the archive and in the import. */
export function namesMeant(records: Records, imported: readonly Named[]): NamesMeant {
  const known: Known = knownNames(records);
  const added = imported.map(({ folder, id, fields }): Called => {
    const spellings: unknown[] = Array.isArray(fields.spellings) ? fields.spellings : [];
    const names = [fields.name, fields.title, fields.short, ...spellings].filter((each) => typeof each === 'string');
    return { kind: KIND_OF[folder], id, names };
  });
  const idsOf = idsByName([...called(records), ...added]);
  const own = new Set(imported.map(({ folder, id }) => `${KIND_OF[folder]} ${id}`));
  const isId = (kind: Nameable, id: string) => known[kind].has(id) || own.has(`${kind} ${id}`);
  const isShared = (kind: Nameable, words: string) => !isId(kind, words) && idsOf(kind, words).size > 1;
  const idOf = (kind: Nameable, words: string) => {
    if (isId(kind, words)) return words;
    if (isShared(kind, words)) return undefined;
    const [named] = idsOf(kind, words);
    const slug = newSlug(words);
    return named ?? (isId(kind, slug) ? slug : undefined);
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
 * The fields of a record with ids in place of names.
 *
 * @returns the fields, and the names that belong to nothing yet. These become ids too, so that the check reports them.
 * Names that several things share stay unchanged, so that the check refuses them.
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
