/**
 * npm run release
 *
 * Compares every record with the last release, and refuses until the newest version in changes.yaml lists every change.
 * Then it writes released.txt (that version, with a hash of every record), and freezes the content of every record
 * in editions/VERSION.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EDITIONS, editionOf, editionPath, editionText, readEditions, SUMS, withSum } from '../src/archive/edition.ts';
import { readArchive } from '../src/archive/join.ts';
import { type Problem, problemsText } from '../src/archive/problems.ts';
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import { titleOf } from '../src/archive/record-title.ts';
import type { Records } from '../src/archive/records.ts';
import { RELEASED, readReleased, recordHashes, writeReleased } from '../src/archive/released.ts';
import { releaseProblems, rewordedIn, unnamed, unreleased } from '../src/archive/unreleased.ts';
import { compareVersions, nextVersion } from '../src/archive/version-number.ts';
import { amount } from '../src/words/amount.ts';
import { wordsOf } from '../src/words/languages.ts';
import type { Use } from './arguments.ts';
import { CHANGES, withCount, withEntries, withVersion } from './changes-file.ts';
import { command, runHere } from './command.ts';

const USE: Use = {
  help: `Usage: npm run release [-- --draft]

Compares every record with the last release. Refuses to release if the newest version of changes.yaml omits a
change, or names something that did not change. Otherwise writes released.txt, a hash of each record, and
freezes what every record says in editions/VERSION.json, so that links to this version can still show it later.
  --draft  releases nothing, but writes the missing entries into changes.yaml: the next version if the newest is released,
           records that are new, changed or gone, or how many were reworded. You then say what was changed and why.

Exits with 0 if the version is released or was already, 1 if it is refused, 2 for a usage error.

Example: npm run release -- --draft`,
  switches: ['draft'],
};

/** What was released from a folder; undefined before the first release. */
export function lastRelease(folder: string): ReturnType<typeof readReleased> | undefined {
  const path = join(folder, RELEASED);
  return existsSync(path) ? readReleased(readFileSync(path, 'utf8')) : undefined;
}

/** The maximum number of names that a note lists. */
const MOST = 12;

/**
 * A line that tells editors how the content differs from the last release. It is never an error, because editors are
 * still at work.
 */
export function releaseNote(folder: string, records: Records): string {
  const newest = records.changes[0]?.data.versions[0]?.version;
  if (newest === undefined) return 'The archive has no versions: there is no changes.yaml.';
  const released = lastRelease(folder);
  if (released === undefined) return `Version ${newest} is not released yet (npm run release).`;
  if ('problems' in released) return problemsText(released.problems);
  const found = unreleased(records, released);
  const names = [...found.added, ...found.corrected, ...found.withdrawn];
  const list = `${names.slice(0, MOST).join(', ')}${names.length > MOST ? ` and ${names.length - MOST} more` : ''}`;
  if (compareVersions(newest, released.version) > 0) {
    const problems = releaseProblems(records, released).length;
    return `Version ${newest} is not released yet (npm run release)${problems === 0 ? '' : `; its lists do not match ${amount(problems, 'record')} yet`}.`;
  }
  if (names.length === 0) return `As released in version ${released.version}.`;
  return `Changed since version ${released.version}: ${list}. Before this is published, name it in a new version of changes.yaml.`;
}

/** Writes the current content of every record as the edition of the newest version, with its checksum. */
function freeze(folder: string, records: Records): void {
  const edition = editionOf(records);
  const path = editionPath(edition.version);
  const content = editionText(edition);
  const sums = join(folder, SUMS);
  mkdirSync(join(folder, EDITIONS), { recursive: true });
  writeFileSync(join(folder, path), content);
  writeFileSync(sums, withSum(existsSync(sums) ? readFileSync(sums, 'utf8') : '', basename(path), content));
}

/** Releases a content folder. @returns the exit code: 0 if released or unchanged, 1 if refused. */
export function release(folder: string, say: (line: string) => void): number {
  const refuse = (problems: readonly Problem[]) => {
    say(problemsText(problems));
    return 1;
  };
  const read = readArchive(listFiles(folder));
  if ('problems' in read) return refuse(read.problems);
  const released = lastRelease(folder);
  if (released !== undefined && 'problems' in released) return refuse(released.problems);
  const problems = releaseProblems(read.records, released);
  if (problems.length > 0) return refuse(problems);
  const { version } = editionOf(read.records);
  if (released !== undefined && compareVersions(version, released.version) <= 0) {
    if (version === released.version && !existsSync(join(folder, editionPath(version)))) {
      freeze(folder, read.records);
      say(`As released in version ${version}, which is now frozen in ${editionPath(version)}.`);
    } else say(`As released in version ${released.version}: nothing to do.`);
    return 0;
  }
  const hashes = recordHashes(read.records);
  writeFileSync(join(folder, RELEASED), writeReleased({ version, hashes }));
  freeze(folder, read.records);
  say(`Version ${version} is released and frozen in ${editionPath(version)}: ${hashes.size} records.`);
  return 0;
}

/**
 * Writes the entries that `changes.yaml` lacks. The descriptions and reasons are left empty for an editor to fill in;
 * the check asks for them.
 *
 * @param today the day of a new version: "2026-11-21".
 * @returns the exit code: 0 if written or if there is nothing to write, 1 if refused.
 */
export function draft(folder: string, today: string, say: (line: string) => void): number {
  const refuse = (text: string) => {
    say(text);
    return 1;
  };
  const files = listFiles(folder);
  const { records, problems } = readRecords(files);
  const released = lastRelease(folder);
  const [changes] = records.changes;
  if (changes === undefined)
    return refuse(problemsText(problems.length > 0 ? problems : releaseProblems(records, undefined)));
  if (released === undefined) return refuse('Nothing is released yet, so there is nothing to compare with.');
  if ('problems' in released) return refuse(problemsText(released.problems));
  const editions = readEditions(files);
  const before =
    'editions' in editions ? editions.editions.find(({ version }) => version === released.version) : undefined;
  const contents = new Map(Object.entries(before?.records ?? {}));
  const words = wordsOf(records.settings[0]?.data.language ?? 'en');
  const since = changes.data.versions.filter(({ version }) => compareVersions(version, released.version) > 0);
  const lacking = unnamed(unreleased(records, released), since);
  const path = join(folder, CHANGES);
  const written = readFileSync(path, 'utf8');
  // Commands that rename or remove a record need a version that has not been released, so a new one is begun for them
  // too.
  let text = since.length > 0 ? written : withVersion(written, nextVersion(released.version), today);
  const reworded = since.find((each) => each.reworded !== undefined)?.reworded;
  if (reworded !== undefined) text = withCount(text, lacking.corrected.length - rewordedIn(since) + reworded.records);
  else
    text = withEntries(
      text,
      'corrected',
      lacking.corrected.map((record) => ({ record, what: '' })),
    );
  text = withEntries(text, 'added', lacking.added);
  const titled = (record: string) => ({
    record,
    title: contents.has(record) ? titleOf(record, contents, words) : '',
    why: '',
  });
  text = withEntries(text, 'withdrawn', lacking.withdrawn.map(titled));
  if (text === written) say(`${CHANGES} names every change since version ${released.version}.`);
  else {
    writeFileSync(path, text);
    say(`${CHANGES} now names every change since version ${released.version}. Say in it what was changed and why.`);
  }
  return 0;
}

const releaseOrDraft = command(USE, ({ given, folder, say }) =>
  given.has('draft') ? draft(folder, new Date().toISOString().slice(0, 10), say) : release(folder, say),
);

if (import.meta.main) await runHere(releaseOrDraft);
