/** The files of a built site with what is in them, in an order that is the same everywhere. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltFile {
  /** From the top of the site, with slashes between its parts. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. Read when it is asked for: of a large site few are. */
  readonly sha256: string;
}

/** @param dist folder of the built site. */
export function builtFiles(dist: string): BuiltFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file
        .slice(join(dist, '.', sep).length)
        .split(sep)
        .join('/'),
      bytes: statSync(file).size,
      get sha256() {
        return createHash('sha256').update(readFileSync(file)).digest('hex');
      },
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
