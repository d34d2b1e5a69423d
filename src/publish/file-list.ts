/** The files of a built site with the hashes of their content, in an order that is the same on every machine. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltFile {
  /** Path from the top of the site, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /**
   * SHA-256 in hexadecimal. It is computed on demand, as is the size, because a large site needs them for only a few
   * files.
   */
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
      get bytes() {
        return statSync(file).size;
      },
      get sha256() {
        return createHash('sha256').update(readFileSync(file)).digest('hex');
      },
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
