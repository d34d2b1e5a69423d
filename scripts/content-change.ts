/** A change that a command makes to the records of a content folder, checked as a whole before any file is written. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { knownNames } from '../src/archive/checks/names.ts';
import type { RawFile } from '../src/archive/content-file.ts';
import { readArchive } from '../src/archive/join.ts';
import { PLACES } from '../src/archive/moved.ts';
import { keepsAddress, permalinks } from '../src/archive/permalinks.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { KIND_OF, namedPath, type RecordName, readName, writeName } from '../src/archive/record-name.ts';
import type { Records } from '../src/archive/records.ts';
import { PERMALINKS } from '../src/archive/released.ts';
import { compareVersions } from '../src/archive/version-number.ts';
import { CHANGES } from './changes-file.ts';
import { readList } from './permalinks.ts';
import { lastRelease } from './release.ts';

/** The kinds that can be renamed or removed, as commands name them: the kinds of records, and places. */
export const CHANGED_KINDS = [...Object.values(KIND_OF), 'place'] as const;

/** A record or a place, by kind and id. */
export type Changed = RecordName | { readonly kind: 'place'; readonly id: string };

/** The name of a record or a place: `events/id`, `places/id`. */
export const nameOf = (changed: Changed): string =>
  changed.kind === 'place' ? `${PLACES}/${changed.id}` : writeName(changed);

/** A reminder that a change to a place also changes the events there. @param changed the paths that are written. */
export function placeNote({ kind }: Changed, changed: Iterable<string>): string[] {
  const events = [...changed].filter((path) => path.startsWith('events/'));
  return kind !== 'place' || events.length === 0
    ? []
    : [
        `Released events among these (${events.join(', ')}) need an entry in ${CHANGES}: npm run release -- --draft writes it.`,
      ];
}

/**
 * The content of a folder before a change. @returns a text that says what is wrong if the content has problems: nothing
 * can be changed until they are solved.
 */
export function wholeContent(folder: string) {
  const files = listFiles(folder);
  const read = readArchive(files);
  return 'problems' in read
    ? `${problemsText(read.problems)}\nNothing is changed: correct these first.`
    : { files, ...read };
}

/** The changes that a command makes, by path: a file’s new content, or `null` to delete the file. */
export type Edits = ReadonlyMap<string, string | Uint8Array | null>;

/** The files of a content folder after the edits. */
export function edited(files: readonly RawFile[], edits: Edits): RawFile[] {
  const kept = files.filter(({ path }) => !edits.has(path));
  const written = [...edits].flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }],
  );
  return [...kept, ...written].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What to do first if the newest version in a folder is released and can no longer be changed; otherwise undefined. */
export function closedVersion(folder: string, records: Records): string | undefined {
  const released = lastRelease(folder);
  const newest = records.changes[0]?.data.versions[0]?.version;
  if (released === undefined || 'problems' in released || newest === undefined) return undefined;
  return compareVersions(newest, released.version) > 0
    ? undefined
    : `Version ${newest} is released. Begin the next one first: npm run release -- --draft, and say in its "says" what it is about.`;
}

/** A change of content that has not been written yet. */
export interface Planned {
  readonly folder: string;
  readonly files: readonly RawFile[];
  readonly before: Archive;
  readonly edits: Edits;
  /** Records that were never published; their addresses may disappear. */
  readonly unpublished: readonly RecordName[];
}

/**
 * Checks the content as it would be after a change, and writes the change if asked to. Adds new permanent addresses to
 * their list.
 *
 * @returns the exit code: 0, or 1 if the content would have problems or lose an address.
 */
export function apply(
  { folder, files, before, edits, unpublished }: Planned,
  write: boolean,
  say: (line: string) => void,
) {
  const read = readArchive(edited(files, edits));
  if ('problems' in read) {
    say(`Nothing is written, because the content would have these problems:\n${problemsText(read.problems)}`);
    return 1;
  }
  const all = new Map(edits);
  if (existsSync(join(folder, PERMALINKS))) {
    const [was, now] = [before, read.archive].map((archive) => new Set(permalinks(archive))) as [
      Set<string>,
      Set<string>,
    ];
    const listed = readList(folder);
    const gone = listed.filter((each) => keepsAddress(before, each, was) && !keepsAddress(read.archive, each, now));
    const lost = gone.filter((address) => !unpublished.some((record) => isOf(record, address)));
    if (lost.length > 0) {
      say(`Nothing is written, because these addresses would lead nowhere:\n${lost.join('\n')}`);
      return 1;
    }
    const kept = listed.filter((address) => !gone.includes(address));
    all.set(PERMALINKS, `${[...new Set([...kept, ...now])].sort().join('\n')}\n`);
  }
  for (const [path, text] of all) {
    say(`${text === null ? 'deletes' : 'writes'} ${path}`);
    if (!write) continue;
    if (text === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  say(write ? 'Written.' : 'Nothing is written yet: add --write to do so.');
  return 0;
}

/** Whether an address is that of the given record or place, or of a computed difference that involves it. */
function isOf(record: RecordName, address: string): boolean {
  const own = namedPath(record);
  const found = record.id.replace('/', '--');
  return (
    address.split('#')[0] === own ||
    address === own ||
    (address.startsWith('/differences/#') && address.includes(found))
  );
}

/** Whether a record was published: one of its addresses is in the list of addresses, or the record was released. */
export function wasPublished(folder: string, name: string): boolean {
  const released = lastRelease(folder);
  const hashes = released === undefined || 'problems' in released ? undefined : released.hashes;
  // A place has no page of its own.
  if (name.startsWith(`${PLACES}/`)) return false;
  return hashes === undefined ? readList(folder).includes(namedPath(readName(name))) : hashes.has(name);
}

/** The record that a command’s arguments name. @returns a text that says what is wrong if there is no such record. */
export function recordGiven(kind: string | undefined, id: string | undefined, records: Records): Changed | string {
  const named = CHANGED_KINDS.find((each) => each === kind);
  if (named === undefined || id === undefined)
    return `There is no kind "${kind}": give one of ${CHANGED_KINDS.join(', ')}.`;
  return knownNames(records)[named].has(id) ? { kind: named, id } : `There is no ${named} "${id}".`;
}
