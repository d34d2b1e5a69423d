/**
 * npm run rename -- KIND OLD NEW [--write]
 *
 * Gives a record a new id and updates every mention of it. Its published addresses still lead to it.
 */
import { existsSync } from 'node:fs';
import { knownNames } from '../src/archive/checks/names.ts';
import type { RawFile } from '../src/archive/content-file.ts';
import { makeFingerprint } from '../src/archive/fingerprint.ts';
import { readArchive } from '../src/archive/join.ts';
import { newName } from '../src/archive/moved.ts';
import { sha256 } from '../src/archive/quotations.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { writeName } from '../src/archive/record-name.ts';
import type { Records } from '../src/archive/records.ts';
import { recordHashes } from '../src/archive/released.ts';
import { recordsWith } from '../src/archive/renaming.ts';
import type { Use } from './arguments.ts';
import { CHANGES, withEntries } from './changes-file.ts';
import { command, runHere } from './command.ts';
import {
  apply,
  CHANGED_KINDS,
  closedVersion,
  edited,
  nameOf,
  placeNote,
  recordGiven,
  wasPublished,
  wholeContent,
} from './content-change.ts';
import { idFault } from './new-record.ts';
import { filesWith } from './renamed-files.ts';

const USE: Use = {
  help: `Usage: npm run rename -- ${CHANGED_KINDS.join('|')} OLD NEW [--originals FOLDER] [--write]

Gives a record a new id. Updates the file’s name, changes.yaml, expectations.yaml, and every field, citation and link
that names the record. If its address was published, adds it to "moved" in the newest version of changes.yaml: the old
address then leads to the new one. A claim is named as SOURCE/CLAIM, and its new id as CLAIM. A place has no address of its own.
  --originals FOLDER  for a source with a fingerprint: the folder of its document, to make the fingerprint again
  --write             writes the files; without it, only lists what would be changed

Exits with 0 if all is well, 1 if the record cannot be renamed, 2 for a usage error.

Example: npm run rename -- event storm-at-night night-of-3-march-1899 --write`,
  names: { least: 3, most: 3 },
  values: ['originals'],
  switches: ['write'],
};

/** Renames a record. @returns the exit code: 0 for success or a dry run, 1 if refused, 2 for a usage error. */
export const rename = command(USE, ({ given, folder, say, stop, misused }) => {
  const read = wholeContent(folder);
  if (typeof read === 'string') return stop(1, read);
  const { files } = read;
  const [kind, id, wanted = ''] = given.names;
  const record = recordGiven(kind, id, read.records);
  if (typeof record === 'string') return misused(record);
  const fault = idFault(wanted);
  if (fault !== undefined) return stop(2, `The new id ${[fault].flat().join(' ')}`);
  const from = nameOf(record);
  const to = from.slice(0, from.lastIndexOf('/') + 1) + wanted;
  const taken = read.archive.versions.flatMap(({ changes }) =>
    changes.flatMap((change) => [change.record, ...(change.from ? [change.from] : [])].map(writeName)),
  );
  if (taken.includes(to) || knownNames(read.records)[record.kind].has(to.slice(to.indexOf('/') + 1)))
    return stop(1, `"${to}" is, or was, the name of a record: choose another id.`);
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
    if (made === undefined) return stop(1, NO_ORIGINAL);
    edits.set(`fingerprints/${wanted}.json`, made);
  }
  const published = wasPublished(folder, from);
  if (published) {
    const closed = closedVersion(folder, read.records);
    if (closed !== undefined) return stop(1, closed);
    const mended = edits.get(CHANGES);
    const text = typeof mended === 'string' ? mended : readText(files, CHANGES);
    if (text === undefined)
      return stop(1, `Its address was published, but there is no ${CHANGES} in which to record the old address.`);
    edits.set(CHANGES, withEntries(text, 'moved', [{ from, to }]));
  }
  const problem = otherThanNames(read.records, edited(files, edits), names);
  if (problem !== undefined) return stop(1, problem);
  const unpublished = published || record.kind === 'place' ? [] : [record];
  for (const line of placeNote(record, edits.keys())) say(line);
  return apply({ folder, files, before: read.archive, edits, unpublished }, given.has('write'), say);
});

const NO_ORIGINAL =
  'The fingerprint contains the id and must be made again. Give the folder of the document: --originals FOLDER.';

/** The fingerprint of a source under its new id; undefined if its document is not at hand. */
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

/** A last check before anything is written: apart from the name, records must say what they said before. */
function otherThanNames(
  before: Records,
  files: readonly RawFile[],
  names: ReadonlyMap<string, string>,
): string | undefined {
  const { records } = readArchive(files);
  const expected = recordHashes(recordsWith(before, names));
  const wrong = [...recordHashes(records)].find(([name, hash]) => expected.get(name) !== hash)?.[0];
  return wrong && `Nothing was written: "${newName(names, wrong)}" would not say what it said before.`;
}

if (import.meta.main) await runHere(rename);
