/**
 * npm run remove -- KIND ID [KIND ID …] --why TEXT [--instead NAME] [--write]
 *
 * Removes records from the content and from every list that names them. A published record keeps a page that says it
 * was withdrawn.
 */
import type { Archive } from '../src/archive/archive.ts';
import { recordContents } from '../src/archive/edition.ts';
import { readArchive } from '../src/archive/join.ts';
import { titleOf } from '../src/archive/record-title.ts';
import { fileOf } from '../src/archive/renaming.ts';
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
import { takenOut } from './taken-out.ts';

const USE: Use = {
  help: `Usage: npm run remove -- ${CHANGED_KINDS.join('|')} ID [KIND ID …] --why TEXT [--instead NAME] [--write]

Removes records from the content: their files, and their ids in every list that names them. If a sentence or a field
rests only on one of them, says so and removes nothing. If a record was published, adds it to "withdrawn" in the newest
version of changes.yaml, so that its address leads to a page that says why. A claim is named as SOURCE/CLAIM.
  --why TEXT      why it is withdrawn, a sentence or two
  --instead NAME  the record to look at instead: events/ID
  --write         writes the files; without it, only lists what would be changed

Exits with 0 if all is well, 1 if the record cannot be removed, 2 for a usage error.

Example: npm run remove -- event storm-at-night --why "It was another year." --instead events/lamp-lit --write`,
  names: { least: 2, most: 40 },
  values: ['why', 'instead'],
  switches: ['write'],
};

/** Removes a record. @returns the exit code: 0 for success or a dry run, 1 if refused, 2 for a usage error. */
export const remove = command(USE, ({ given, folder, say, stop, misused }) => {
  const read = wholeContent(folder);
  if (typeof read === 'string') return stop(1, read);
  const { files } = read;
  const asked = Array.from({ length: Math.ceil(given.names.length / 2) }, (_, n) =>
    recordGiven(given.names[2 * n], given.names[2 * n + 1], read.records),
  );
  const fault = asked.find((each) => typeof each === 'string');
  if (fault !== undefined) return misused(fault);
  const records = asked.filter((each) => typeof each === 'object');
  const goes = (kind: string, id: string) =>
    records.some(
      (record) =>
        (kind === record.kind && id === record.id) ||
        (record.kind === 'source' && kind === 'claim' && id.startsWith(`${record.id}/`)),
    );
  const edits = new Map<string, string | null>();
  const left: string[] = [];
  for (const { path, bytes } of files) {
    const file = fileOf(path);
    if (file !== undefined && goes(file.kind, file.id)) edits.set(path, null);
    else {
      const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
      const without = takenOut(path, text, read.records, goes);
      left.push(...without.left);
      if (without.text !== text) edits.set(path, without.isEmpty ? null : without.text);
    }
  }
  if (left.length > 0) return stop(1, `These places cannot simply leave it out:\n${left.join('\n')}`);
  const published = records.map(nameOf).filter((name) => wasPublished(folder, name));
  if (published.length > 0) {
    const closed = closedVersion(folder, read.records);
    const file = files.find(({ path }) => path === CHANGES);
    const [why, instead] = [given.value('why'), given.value('instead')];
    if (closed !== undefined) return stop(1, closed);
    if (why === undefined) return stop(2, 'It was published: give the reason for withdrawing it with --why.');
    if (file === undefined)
      return stop(1, `It was published, but there is no ${CHANGES} in which to say that it is withdrawn.`);
    const contents = recordContents(read.records);
    const after = readArchive(edited(files, edits));
    const entries = [
      ...published.map((record) => ({ record, title: titleOf(record, contents, read.archive.words) })),
      ...('archive' in after ? foundNoMore(read.archive, after.archive) : []),
    ].map((each) => ({ ...each, why, ...(instead !== undefined && { instead }) }));
    const changes = edits.get(CHANGES) ?? new TextDecoder().decode(file.bytes);
    edits.set(CHANGES, withEntries(changes, 'withdrawn', entries));
  }
  const unpublished = records.flatMap((each) =>
    each.kind === 'place' || published.includes(nameOf(each)) ? [] : [each],
  );
  const place = records.find(({ kind }) => kind === 'place');
  for (const line of place === undefined ? [] : placeNote(place, edits.keys())) say(line);
  return apply({ folder, files, before: read.archive, edits, unpublished }, given.has('write'), say);
});

/** Differences that a comparison of the claims no longer finds; these had addresses too. */
function foundNoMore(before: Archive, after: Archive): { record: string; title: string }[] {
  const now = new Set(after.differences.map(({ id }) => id));
  return before.differences
    .filter(({ id }) => id.includes('--') && !now.has(id))
    .map(({ id, title }) => ({ record: `differences/${id}`, title }));
}

if (import.meta.main) await runHere(remove);
