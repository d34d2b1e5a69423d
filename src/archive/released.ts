/**
 * What was released: of every record a hash of its content, so that no change goes out without a word.
 *
 * `released.txt` in the content folder is written by `npm run release`: the version on its first line, then a line
 * a record, `events/id 0123456789ab`, sorted. Layout of files and order of fields do not count as content.
 */
import { EDITIONS, hashOf, recordContents } from './edition.ts';
import type { Problem } from './problems.ts';
import type { Records } from './records.ts';

/** The file, inside the content folder. */
export const RELEASED = 'released.txt';

/** The list of permanent addresses, inside the content folder; written by `npm run permalinks`. */
export const PERMALINKS = 'permalinks.txt';

/** Whether a file of a content folder was written by a command, and holds no record. */
export const writtenByCommand = (path: string): boolean =>
  path === RELEASED || path === PERMALINKS || path.startsWith(EDITIONS);

export interface Released {
  /** Number of the version it was written for. */
  readonly version: string;
  /** Hashes by name of record. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Every record with the hash of its content: of a source without its claims but with its reading frame. */
export function recordHashes(records: Records): Map<string, string> {
  return new Map([...recordContents(records)].map(([name, content]) => [name, hashOf(content)]));
}

/** Writes `released.txt`. */
export function writeReleased({ version, hashes }: Released): string {
  return `version ${version}\n${[...hashes].map(([name, hash]) => `${name} ${hash}\n`).join('')}`;
}

/** Reads `released.txt`, or says which line cannot be read. */
export function readReleased(text: string): Released | { problems: Problem[] } {
  const [head = '', ...lines] = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  const version = /^version (\d+(?:\.\d+){1,2})$/.exec(head)?.[1];
  const problem = (line: number, wrong: string): Problem => ({
    file: RELEASED,
    place: { line, column: 1 },
    wrong,
    instead: 'Restore the file from the last commit: only npm run release writes it.',
  });
  const problems = version === undefined ? [problem(1, 'the line does not name a version')] : [];
  const hashes = new Map<string, string>();
  lines.forEach((line, n) => {
    const [, name, hash] = /^([a-z]+\/[a-z0-9/-]+) ([0-9a-f]{12})$/.exec(line) ?? [];
    if (name === undefined || hash === undefined)
      problems.push(problem(n + 2, 'the line is not a record with its hash'));
    else hashes.set(name, hash);
  });
  return version === undefined || problems.length > 0 ? { problems } : { version, hashes };
}
