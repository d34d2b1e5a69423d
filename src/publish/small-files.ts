/**
 * Writes the files that a build makes itself, in addition to its pages. Each is written as soon as its content is
 * known, so that the content need not stay in memory. Like `archive/reading.ts`, this module is loaded once for the
 * whole process.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SmallFile {
  /** Path from the site root, with a leading slash. */
  readonly path: string;
  readonly text: () => string;
}

let site: string | undefined;

/** Sets the folder to which `writeBesidePages` writes. @param dist folder of the built site. */
export function writeInto(dist: string): void {
  site = dist;
}

/** Writes files immediately. @throws Error if `writeInto` has not been called. */
export function writeBesidePages(files: readonly SmallFile[]): void {
  if (site === undefined) throw new Error('the folder of the site is not known yet');
  const folders = new Set<string>();
  for (const { path, text } of files) {
    const file = join(site, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, text());
  }
}

/** Begins a file that is written in parts. @returns a function that appends a part. */
export function writePartsBesidePages(path: string): (part: Uint8Array) => void {
  writeBesidePages([{ path, text: () => '' }]);
  return (part) => appendFileSync(join(site ?? '', path), part);
}
