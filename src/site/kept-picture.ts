/** Preview images from earlier builds. Most records stay the same, and an image takes 40 ms to make. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { png, RENDERER } from '../preview/raster.ts';
import { writeWhole } from '../publish/write-whole.ts';

/** Several archives may be built in turn, so an image is kept for a while after its last use. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

function removeUnused(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    // Another build may have removed it in the meantime.
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > KEPT_MS) rmSync(file, { force: true });
  }
}

/**
 * Makes a store of PNG files.
 *
 * @param folder folder that may be deleted. Images that were last used more than 30 days ago are removed from it.
 * @returns a function that takes an SVG whose text has been converted to outlines and returns it as a PNG file.
 */
export function keptPictures(folder: string): (svg: string) => Promise<Uint8Array> {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  removeUnused(folder, now.getTime());
  return async (svg) => {
    const file = join(folder, `${createHash('sha256').update(RENDERER).update(svg).digest('hex')}.png`);
    if (existsSync(file)) {
      utimesSync(file, now, now);
      return readFileSync(file);
    }
    const made = await png(svg);
    writeWhole(file, made);
    return made;
  };
}
