/**
 * The name of a record outside its own folder: `events/id`, `claims/source/claim`. Versions refer to records by these
 * names.
 */
import { claimPath, recordPath } from './address.ts';
import type { Entry, Records } from './records.ts';

/** The kind of record in each folder that a name can begin with. */
export const KIND_OF = {
  sources: 'source',
  claims: 'claim',
  events: 'event',
  actors: 'actor',
  differences: 'difference',
  references: 'reference',
  overview: 'chapter',
  threads: 'thread',
} as const;
export type NamedKind = (typeof KIND_OF)[keyof typeof KIND_OF];

/** The folder with which the names of each kind of record begin. */
export const FOLDER_OF = Object.fromEntries(Object.entries(KIND_OF).map(([folder, kind]) => [kind, folder])) as {
  readonly [Folder in keyof typeof KIND_OF as (typeof KIND_OF)[Folder]]: Folder;
};

/** The records of a kind that has one file per record. */
export function filedRecords(records: Records, kind: Exclude<NamedKind, 'claim'>): readonly Entry<unknown>[] {
  return records[FOLDER_OF[kind]];
}

/** A record, by kind and id; the id of a claim is `source/claim`. */
export interface RecordName {
  readonly kind: NamedKind;
  readonly id: string;
}

/** Splits a name into kind and id. @throws Error for a name that the schema rejects. */
export function readName(name: string): RecordName {
  const slash = name.indexOf('/');
  const folder = Object.entries(KIND_OF).find(([each]) => each === name.slice(0, slash));
  if (folder === undefined) throw new Error(`"${name}" names no record`);
  return { kind: folder[1], id: name.slice(slash + 1) };
}

export function writeName({ kind, id }: RecordName): string {
  return `${FOLDER_OF[kind]}/${id}`;
}

/** Path of a record from the site root; it stays the same after the record is withdrawn. */
export function namedPath({ kind, id }: RecordName): string {
  return kind === 'claim' ? claimPath(id) : recordPath(kind, id);
}
