/** A content folder that may not be there. */
import { existsSync } from 'node:fs';
import type { RawFile } from '../src/archive/content-file.ts';
import type { Problem } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';

/** What `read` makes of the files of a folder; that there is no such folder is a problem too. */
export function readFolder<T>(folder: string, read: (files: readonly RawFile[]) => T): T | { problems: Problem[] } {
  if (existsSync(folder)) return read(listFiles(folder));
  const wrong = 'there is no such content folder';
  return { problems: [{ file: folder, wrong, instead: 'Name one in ARCHIVE_CONTENT.' }] };
}
