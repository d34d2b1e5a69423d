/**
 * Small files that a build writes itself, beside its pages. The pages know what is in them, and hand them over here:
 * this module is loaded as `archive/reading.ts` is, once for the whole process.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface SmallFile {
  /** From the site’s root, with a slash before it. */
  readonly path: string;
  readonly text: () => string;
}

let waiting: readonly SmallFile[] = [];

/** Has files written when every page is made. */
export function writeBesidePages(files: readonly SmallFile[]): void {
  waiting = files;
}

/** How many are written at a time: while one waits for the disk, others are made. */
const AT_A_TIME = 8;

/** Writes the files that were handed over. @param dist folder of the built site. */
export async function writeSmallFiles(dist: string): Promise<void> {
  const folders = new Set(waiting.map(({ path }) => dirname(path)));
  for (const folder of folders) await mkdir(join(dist, folder), { recursive: true });
  // All take from one list, so that each file is written once.
  const left = waiting.values();
  const write = async () => {
    for (const { path, text } of left) await writeFile(join(dist, path), text());
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, write));
  waiting = [];
}
