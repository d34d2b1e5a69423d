/**
 * Keeps the state of the last release: a hash of every record’s content, so that no change is published without being
 * listed.
 *
 * `npm run release` writes `released.txt` in the content folder: the version on the first line, then one sorted line
 * per record, `events/id 0123456789ab`. File layout and field order do not count as content.
 */
import { EDITIONS, hashOf, recordContents } from './edition.ts';
import type { Problem } from './problems.ts';
import type { Records } from './records.ts';

/** Path of the file within the content folder. */
export const RELEASED = 'released.txt';

/** The file in the content folder that lists the permanent addresses; `npm run permalinks` writes it. */
export const PERMALINKS = 'permalinks.txt';

/** Whether a file in a content folder is the output of a command rather than a record. */
export const writtenByCommand = (path: string): boolean =>
  path === RELEASED || path === PERMALINKS || path.startsWith(EDITIONS);

export interface Released {
  /** The version that the file was written for. */
  readonly version: string;
  /** Hashes, keyed by record name. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Every record with the hash of its content: a source is hashed without its claims but with its reading frame. */
export function recordHashes(records: Records): Map<string, string> {
  return new Map([...recordContents(records)].map(([name, content]) => [name, hashOf(content)]));
}

/** The text of `released.txt`. */
export function writeReleased({ version, hashes }: Released): string {
  return `version ${version}\n${[...hashes].map(([name, hash]) => `${name} ${hash}\n`).join('')}`;
}

/** Parses `released.txt`, or reports the line that cannot be read. */
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
