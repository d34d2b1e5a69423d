/**
 * Small files that a build writes itself, in addition to its pages. The pages know their content and queue them here.
 * Like `archive/reading.ts`, this module is loaded once for the whole process.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface SmallFile {
  /** Path from the site root, with a leading slash. */
  readonly path: string;
  readonly text: () => string;
}

let waiting: readonly SmallFile[] = [];

/** Queues files to be written once every page is built. */
export function writeBesidePages(files: readonly SmallFile[]): void {
  waiting = files;
}

/** Maximum number of files in progress: while one waits for the disk, others are generated. */
const AT_A_TIME = 8;

/** Writes the queued files. @param dist folder of the built site. */
export async function writeSmallFiles(dist: string): Promise<void> {
  const folders = new Set(waiting.map(({ path }) => dirname(path)));
  for (const folder of folders) await mkdir(join(dist, folder), { recursive: true });
  // All workers share one iterator, so each file is written once.
  const left = waiting.values();
  const write = async () => {
    for (const { path, text } of left) await writeFile(join(dist, path), text());
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, write));
  waiting = [];
}
