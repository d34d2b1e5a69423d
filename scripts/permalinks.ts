/**
 * npm run permalinks
 *
 * Adds every address of the built site that is not yet in the committed list of permanent addresses. Addresses are
 * never removed: whatever could once be cited must keep working.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../src/archive/join.ts';
import { permalinks } from '../src/archive/permalinks.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { PERMALINKS } from '../src/archive/released.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';

/** The permanent addresses in an archive’s list. @param folder the content folder. */
export function readList(folder: string): string[] {
  const path = join(folder, PERMALINKS);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

const USE: Use = {
  help: `Usage: npm run permalinks

Adds new addresses of the archive to permalinks.txt in the content folder. No address is ever removed.

Example: npm run permalinks`,
};

const addPermalinks = command(USE, ({ folder, stop }) => {
  const read = readArchive(listFiles(folder));
  if ('problems' in read) return stop(1, problemsText(read.problems));
  const known = new Set(readList(folder));
  const added = permalinks(read.archive).filter((address) => !known.has(address));
  for (const address of added) known.add(address);
  writeFileSync(join(folder, PERMALINKS), `${[...known].sort().join('\n')}\n`);
  return stop(0, `${added.length} added, ${known.size} in all.`);
});

if (import.meta.main) await runHere(addPermalinks);
