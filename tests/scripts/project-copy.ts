/** A copy of the project in a folder with spaces in its name, its packages linked, for commands that write. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/content-folder.ts';

/** Never copied: packages are linked, the rest is made anew. */
const LEFT = new Set(['node_modules', '.git', '.cache', '.astro', 'dist']);

/** Copies the project. @returns its folder, and how to take it away again. */
export function copyProject(): { folder: string; remove: () => void } {
  const outer = mkdtempSync(join(tmpdir(), 'a copy of the project '));
  const folder = join(outer, 'an archive');
  mkdirSync(folder);
  for (const name of readdirSync(PROJECT)) {
    if (!LEFT.has(name)) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(outer, { recursive: true, force: true, maxRetries: 5 }) };
}
