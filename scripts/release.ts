/**
 * npm run release
 *
 * Compares every record with what was released last and refuses while a change is not named in the newest version of
 * changes.yaml. Otherwise writes released.txt: that version, and a hash of every record.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import type { Records } from '../src/archive/records.ts';
import {
  countOf,
  RELEASED,
  readReleased,
  recordHashes,
  releaseProblems,
  unreleased,
  writeReleased,
} from '../src/archive/released.ts';
import { compareVersions } from '../src/archive/version-number.ts';
import { readArguments, type Use } from './arguments.ts';
import { contentFolder } from './content-folder.ts';

const USE: Use = {
  help: `Use: npm run release

Compares every record with what was released last. Refuses while a change is not named in the newest version of
changes.yaml, or something is named that did not change; else writes released.txt, a hash a record.

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
  const found = unreleased(released, recordHashes(records));
  const names = [...found.added, ...found.corrected, ...found.withdrawn];
  const list = `${names.slice(0, MOST).join(', ')}${names.length > MOST ? ` and ${names.length - MOST} more` : ''}`;
  if (compareVersions(newest, released.version) > 0) {
    const problems = releaseProblems(records, released).length;
    return `Version ${newest} is not released yet (npm run release)${problems === 0 ? '' : `; its lists do not fit ${problems === 1 ? '1 record' : `${problems} records`} yet`}.`;
  }
  if (countOf(found) === 0) return `As released in version ${released.version}.`;
  return `Changed since version ${released.version}: ${list}. Before this is published, name it in a new version of changes.yaml.`;
}

/** Releases a content folder. @returns the exit code: 0 released or as it was, 1 refused. */
export function release(folder: string, say: (line: string) => void): number {
  const read = readArchive(listFiles(folder));
  if ('problems' in read) {
    say(problemsText(read.problems));
    return 1;
  }
  const released = lastRelease(folder);
  if (released !== undefined && 'problems' in released) {
    say(problemsText(released.problems));
    return 1;
  }
  const problems = releaseProblems(read.records, released);
  if (problems.length > 0) {
    say(problemsText(problems));
    return 1;
  }
  const version = read.archive.version?.number ?? '';
  if (released !== undefined && compareVersions(version, released.version) <= 0) {
    say(`As released in version ${released.version}: nothing to do.`);
    return 0;
  }
  const hashes = recordHashes(read.records);
  writeFileSync(join(folder, RELEASED), writeReleased({ version, hashes }));
  say(`Version ${version} is released: ${hashes.size} records.`);
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
