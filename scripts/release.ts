/**
 * npm run release
 *
 * Compares every record with what was released last and refuses while a change is not named in the newest version of
 * changes.yaml. Otherwise writes released.txt, that version with a hash of every record, and freezes what every record
 * says in editions/VERSION.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EDITIONS, editionOf, editionPath, editionText, SUMS, withSum } from '../src/archive/edition.ts';
import { readArchive } from '../src/archive/join.ts';
import { type Problem, problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import type { Records } from '../src/archive/records.ts';
import { RELEASED, readReleased, recordHashes, writeReleased } from '../src/archive/released.ts';
import { countOf, releaseProblems, unreleased } from '../src/archive/unreleased.ts';
import { compareVersions } from '../src/archive/version-number.ts';
import { readArguments, type Use } from './arguments.ts';
import { contentFolder } from './content-folder.ts';

const USE: Use = {
  help: `Use: npm run release

Compares every record with what was released last. Refuses while a change is not named in the newest version of
changes.yaml, or something is named that did not change. Otherwise writes released.txt, a hash of each record, and
freezes what every record says in editions/VERSION.json, so that a link to this version can show it later.

Ends with 0 when it is released or was already, 1 when it is refused, 2 for wrong use.

Example: npm run release`,
};

/** What was released from a folder; undefined before the first release. */
export function lastRelease(folder: string): ReturnType<typeof readReleased> | undefined {
  const path = join(folder, RELEASED);
  return existsSync(path) ? readReleased(readFileSync(path, 'utf8')) : undefined;
}

/** Most names a note prints. */
const MOST = 12;

/** How the content stands to what was released, as a line for editors. Never a fault: editors are at work. */
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
    return `Version ${newest} is not released yet (npm run release)${problems === 0 ? '' : `; its lists do not fit ${problems === 1 ? '1 record' : `${problems} records`} yet`}.`;
  }
  if (countOf(found) === 0) return `As released in version ${released.version}.`;
  return `Changed since version ${released.version}: ${list}. Before this is published, name it in a new version of changes.yaml.`;
}

/** Writes what every record says now as the edition of the newest version, and its checksum. */
function freeze(folder: string, records: Records): void {
  const edition = editionOf(records);
  const path = editionPath(edition.version);
  const content = editionText(edition);
  const sums = join(folder, SUMS);
  mkdirSync(join(folder, EDITIONS), { recursive: true });
  writeFileSync(join(folder, path), content);
  writeFileSync(sums, withSum(existsSync(sums) ? readFileSync(sums, 'utf8') : '', basename(path), content));
}

/** Releases a content folder. @returns the exit code: 0 released or as it was, 1 refused. */
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

if (import.meta.main) {
  const given = readArguments(process.argv.slice(2), USE);
  if ('exit' in given) {
    console.log(given.text);
    process.exit(given.exit);
  }
  process.exitCode = release(contentFolder(), (line) => console.log(line));
}
