/**
 * Small files that a build writes itself, beside its pages. The pages know what is in them, and hand them over here:
 * this module is loaded as `archive/reading.ts` is, once for the whole process.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SmallFile {
  /** From the top of the site, with forward slashes. */
  readonly path: string;
  readonly text: () => string;
}

let waiting: readonly SmallFile[] = [];

/** Has files written when every page is made. */
export function writeBesidePages(files: readonly SmallFile[]): void {
  waiting = files;
}

/** Writes the files that were handed over. @param dist folder of the built site. */
export function writeSmallFiles(dist: string): void {
  const folders = new Set(waiting.map(({ path }) => dirname(path)));
  for (const folder of folders) mkdirSync(join(dist, folder), { recursive: true });
  for (const { path, text } of waiting) writeFileSync(join(dist, path), text());
  waiting = [];
}
