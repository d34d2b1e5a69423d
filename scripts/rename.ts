/**
 * npm run rename -- KIND OLD NEW [--write]
 *
 * Gives a record another id and mends every place that names it. An address that was published still leads to it.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { knownNames } from '../src/archive/checks/names.ts';
import type { RawFile } from '../src/archive/content-file.ts';
import { makeFingerprint } from '../src/archive/fingerprint.ts';
import { readArchive } from '../src/archive/join.ts';
import { newName } from '../src/archive/moved.ts';
import { keepsAddress, permalinks } from '../src/archive/permalinks.ts';
import { problemsText } from '../src/archive/problems.ts';
import { sha256 } from '../src/archive/quotations.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { KIND_OF, namedPath, type RecordName, readName, writeName } from '../src/archive/record-name.ts';
import type { Records } from '../src/archive/records.ts';
import { PERMALINKS, recordHashes } from '../src/archive/released.ts';
import { recordsWith } from '../src/archive/renaming.ts';
import { compareVersions } from '../src/archive/version-number.ts';
import { readArguments, type Use, wrongUse } from './arguments.ts';
import { CHANGES, withEntries } from './changes-file.ts';
import { contentFolder } from './content-folder.ts';
import { idFault } from './new-record.ts';
import { readList } from './permalinks.ts';
import { lastRelease } from './release.ts';
import { filesWith } from './renamed-files.ts';

export const NAMED_KINDS = Object.values(KIND_OF);

const USE: Use = {
  help: `Usage: npm run rename -- ${NAMED_KINDS.join('|')} OLD NEW [--originals FOLDER] [--write]

Gives a record another id. Corrects every field, citation and link that names it, the file's name, changes.yaml and
expectations.yaml. If its address was published, adds it to "moved" in the newest version of changes.yaml: the old
address then leads to the new one. A claim is named as SOURCE/CLAIM, and its new id as CLAIM.
  --originals FOLDER  for a source with a fingerprint: the folder of its document, to make the fingerprint again
  --write             writes the files; without it, only lists what would be changed

Exits with 0 when all is well, 1 when the record cannot be renamed, 2 for a usage error.

Example: npm run rename -- event storm-at-night night-of-3-march-1899 --write`,
  names: { least: 3, most: 3 },
  values: ['originals'],
  switches: ['write'],
};

/** What a command changes: texts by path, `null` for a file that goes. */
export type Edits = ReadonlyMap<string, string | Uint8Array | null>;

/** A content folder’s files once they are changed. */
export function edited(files: readonly RawFile[], edits: Edits): RawFile[] {
  const kept = files.filter(({ path }) => !edits.has(path));
  const written = [...edits].flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }],
  );
  return [...kept, ...written].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Whether the newest version of a folder can still be written to.
 *
 * @returns undefined when it can, else what to do.
 */
export function closedVersion(folder: string, records: Records): string | undefined {
  const released = lastRelease(folder);
  const newest = records.changes[0]?.data.versions[0]?.version;
  if (released === undefined || 'problems' in released || newest === undefined) return undefined;
  return compareVersions(newest, released.version) > 0
    ? undefined
    : `Version ${newest} is released. Begin the next one first: npm run release -- --draft`;
}

/** A change of content, before it is written. */
export interface Planned {
  readonly folder: string;
  readonly files: readonly RawFile[];
  readonly before: Archive;
  readonly edits: Edits;
  /** Records that were never published: their addresses may go. */
  readonly unpublished: readonly RecordName[];
}

/**
 * Checks what the content would be after a change, and writes it where that is asked for. New permanent addresses go
 * into the list of them.
 *
 * @returns the exit code: 0, or 1 when the content would have problems or lose an address.
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

/** Whether an address is that of a record, of a place on its page, or of a difference found by comparing it. */
function isOf(record: RecordName, address: string): boolean {
  const own = namedPath(record);
  const found = record.id.replace('/', '--');
  return (
    address.split('#')[0] === own ||
    address === own ||
    (address.startsWith('/differences/#') && address.includes(found))
  );
}

/** Whether an address of a record was published: it is in the list of addresses, or the record was released. */
export function wasPublished(folder: string, name: string): boolean {
  const released = lastRelease(folder);
  const hashes = released === undefined || 'problems' in released ? undefined : released.hashes;
  return hashes === undefined ? readList(folder).includes(namedPath(readName(name))) : hashes.has(name);
}

/** The record a command is given. @returns what is wrong with it instead, as a text. */
export function recordGiven(kind: string | undefined, id: string | undefined, records: Records): RecordName | string {
  const named = NAMED_KINDS.find((each) => each === kind);
  if (named === undefined || id === undefined)
    return `There is no kind "${kind}": give one of ${NAMED_KINDS.join(', ')}.`;
  return knownNames(records)[named].has(id) ? { kind: named, id } : `There is no ${named} "${id}".`;
}

/** Renames a record. @returns the exit code: 0 renamed or listed, 1 refused, 2 usage error. */
export function rename(args: readonly string[], folder: string, say: (line: string) => void): number {
  const given = readArguments(args, USE);
  if ('exit' in given) {
    say(given.text);
    return given.exit;
  }
  const refuse = (text: string, exit: 1 | 2 = 1) => {
    say(text);
    return exit;
  };
  const files = listFiles(folder);
  const read = readArchive(files);
  if ('problems' in read) return refuse(problemsText(read.problems));
  const [kind, id, wanted = ''] = given.names;
  const record = recordGiven(kind, id, read.records);
  if (typeof record === 'string') return refuse(wrongUse(record, USE).text, 2);
  const fault = idFault(wanted);
  if (fault !== undefined) return refuse(`The new id ${[fault].flat().join(' ')}`, 2);
  const from = writeName(record);
  const to = from.slice(0, from.lastIndexOf('/') + 1) + wanted;
  const taken = read.archive.versions.flatMap(({ changes }) =>
    changes.flatMap((change) => [change.record, ...(change.from ? [change.from] : [])].map(writeName)),
  );
  if (taken.includes(to) || knownNames(read.records)[record.kind].has(readName(to).id))
    return refuse(`"${to}" is, or was, the name of a record: choose another id.`);
  const names = new Map([[from, to]]);
  const renamed = filesWith(files, read.records, names);
  const edits = new Map<string, string | Uint8Array | null>(
    renamed.flatMap(({ before, path, text }) => [
      ...(before === path ? [] : [[before, null] as const]),
      [path, text] as const,
    ]),
  );
  if (record.kind === 'source' && read.records.fingerprints.some(({ id }) => id === record.id)) {
    const made = fingerprintOf(record.id, wanted, read.records, given.value('originals'));
    if (made === undefined) return refuse(NO_ORIGINAL);
    edits.set(`fingerprints/${wanted}.json`, made);
  }
  const published = wasPublished(folder, from);
  if (published) {
    const closed = closedVersion(folder, read.records);
    if (closed !== undefined) return refuse(closed);
    const mended = edits.get(CHANGES);
    const text = typeof mended === 'string' ? mended : readText(files, CHANGES);
    if (text === undefined) return refuse(`Its address was published, and there is no ${CHANGES} to keep it in.`);
    edits.set(CHANGES, withEntries(text, 'moved', [`{ from: ${from}, to: ${to} }`]));
  }
  const problem = otherThanNames(read.records, edited(files, edits), names);
  if (problem !== undefined) return refuse(problem);
  const unpublished = published ? [] : [record];
  return apply({ folder, files, before: read.archive, edits, unpublished }, given.has('write'), say);
}

const NO_ORIGINAL =
  'Its fingerprint is made with its id. Give the folder that its document is in, to make it again: --originals FOLDER.';

/** The fingerprint of a source under another id; undefined when its document is not at hand. */
function fingerprintOf(id: string, wanted: string, { frames }: Records, originals: string | undefined) {
  const frame = frames.find((each) => each.id === id)?.data;
  if (frame === undefined || originals === undefined || !existsSync(originals)) return undefined;
  const document = listFiles(originals).find(({ bytes }) => sha256(bytes) === frame.document.sha256);
  return document && `${JSON.stringify(makeFingerprint(wanted, document.bytes, frame).fingerprint, null, 2)}\n`;
}

const readText = (files: readonly RawFile[], path: string): string | undefined => {
  const file = files.find((each) => each.path === path);
  return file && new TextDecoder().decode(file.bytes);
};

/** A last look before anything is written: records must say what they said before, apart from the name. */
function otherThanNames(
  before: Records,
  files: readonly RawFile[],
  names: ReadonlyMap<string, string>,
): string | undefined {
  const { records } = readArchive(files);
  const expected = recordHashes(recordsWith(before, names));
  const wrong = [...recordHashes(records)].find(([name, hash]) => expected.get(name) !== hash)?.[0];
  return wrong && `Nothing was written: "${newName(names, wrong)}" would say something else than before.`;
}

if (import.meta.main) process.exitCode = rename(process.argv.slice(2), contentFolder(), (line) => console.log(line));
