/** A content folder that may not be there. */
import { existsSync } from 'node:fs';
import type { Problem } from '../src/archive/problems.ts';

/** What `read` makes of a folder; that there is none is a problem too. */
export function readFolder<T>(folder: string, read: () => T): T | { problems: Problem[] } {
  if (existsSync(folder)) return read();
  const wrong = 'there is no such content folder';
  return { problems: [{ file: folder, wrong, instead: 'Name one in ARCHIVE_CONTENT.' }] };
}
