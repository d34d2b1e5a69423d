/**
 * A copy of the project for commands that write files, in a folder with spaces in its name and with linked packages.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PROJECT } from '../../scripts/content-folder.ts';

/** Folders that are not copied: packages are linked, and the rest is made again. */
const LEFT = new Set(['node_modules', '.git', '.cache', '.astro', 'dist']);

/** Packages are not copied, wherever they are: one of the tests’ archives may have packages of its own. */
const filter = (path: string) => basename(path) !== 'node_modules';

/** Copies the project. @returns the folder of the copy, and a function that deletes the copy. */
export function copyProject(project = PROJECT): { folder: string; remove: () => void } {
  const outer = mkdtempSync(join(tmpdir(), 'a copy of the project '));
  const folder = join(outer, 'an archive');
  mkdirSync(folder);
  for (const name of readdirSync(project)) {
    if (!LEFT.has(name)) cpSync(join(project, name), join(folder, name), { recursive: true, filter });
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(outer, { recursive: true, force: true, maxRetries: 5 }) };
}
