/** What a record is called from outside its folder: `events/id`, `claims/source/claim`. Used where versions name records. */
import { claimPath, recordPath } from './address.ts';
import type { Entry, Records } from './records.ts';

/** What is in each folder that names of records begin with. */
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

/** The folder a kind of record is named by. */
const FOLDER_OF: Readonly<Record<NamedKind, keyof typeof KIND_OF>> = {
  source: 'sources',
  claim: 'claims',
  event: 'events',
  actor: 'actors',
  difference: 'differences',
  reference: 'references',
  chapter: 'overview',
  thread: 'threads',
};

/** Kinds of record that have a file each. */
const FILED = ['sources', 'events', 'actors', 'differences', 'references', 'overview', 'threads'] as const;

/** The records of a kind that has a file each. */
export function filedRecords(records: Records, kind: Exclude<NamedKind, 'claim'>): readonly Entry<unknown>[] {
  const folder = FILED.find((each) => KIND_OF[each] === kind);
  if (folder === undefined) throw new Error(`a ${kind} has no file of its own`);
  return records[folder];
}

/** A record by kind and id; the id of a claim is `source/claim`. */
export interface RecordName {
  readonly kind: NamedKind;
  readonly id: string;
}

/** Takes a name apart. @throws Error for what the schema refuses. */
export function readName(name: string): RecordName {
  const slash = name.indexOf('/');
  const folder = Object.entries(KIND_OF).find(([each]) => each === name.slice(0, slash));
  if (folder === undefined) throw new Error(`"${name}" names no record`);
  return { kind: folder[1], id: name.slice(slash + 1) };
}

/** The name of a record. */
export function writeName({ kind, id }: RecordName): string {
  return `${FOLDER_OF[kind]}/${id}`;
}

/** Path of a record from the site’s root; the same when it is withdrawn. */
export function namedPath({ kind, id }: RecordName): string {
  return kind === 'claim' ? claimPath(id) : recordPath(kind, id);
}

/** Names of all records that have a file, or a place in one. */
export function namesIn(records: Records): string[] {
  const names = FILED.flatMap((folder) => records[folder].map(({ id }) => `${folder}/${id}`));
  const claims = records.sources.flatMap(({ id, data }) => data.claims.map((claim) => `claims/${id}/${claim.id}`));
  return [...names, ...claims];
}
