/**
 * Writes one file of a content folder. It never writes outside the folder, and never writes only part of a file. It
 * never overwrites a text that is known to have changed since it was read.
 */
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SLUG } from '../../address/slug.ts';
import { sha256 } from '../../archive/quotations.ts';

/** The kinds of record that the editor has forms for, by their folders. */
export const FOLDERS = ['sources', 'events', 'actors'] as const;
export type Folder = (typeof FOLDERS)[number];

const PATH = new RegExp(`^(?:${FOLDERS.join('|')})/${SLUG}\\.md$`);

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * The path of a record’s file on disk. The file need not exist yet.
 *
 * @returns undefined if the path is not a record’s or leads to anything but a regular file with exactly this name in
 * the content folder. A link may lead elsewhere. On a file system that ignores case, another file may be there.
 */
function placeOf(folder: string, path: string): string | undefined {
  if (!PATH.test(path)) return undefined;
  const file = join(realpathSync.native(folder), path);
  const isItself = [dirname(file), file].every((each) => !isThere(each) || realpathSync.native(each) === each);
  return isItself && (!isThere(file) || lstatSync(file).isFile()) ? file : undefined;
}

/** The current bytes of a record’s file; undefined if there is no such file. */
export function bytesOf(folder: string, path: string): Uint8Array | undefined {
  const file = placeOf(folder, path);
  return file !== undefined && isThere(file) ? readFileSync(file) : undefined;
}

/** A value that identifies the state of a file, so that a later change can be noticed; empty if there is no file. */
export const stateOf = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : sha256(bytes));

/**
 * Writes a record.
 *
 * @param state the state of the file when it was read.
 * @returns `changed` if the file is no longer in that state, `elsewhere` if `placeOf` refuses its path.
 */
export function writeRecord(folder: string, path: string, text: string, state: string) {
  const file = placeOf(folder, path);
  if (file === undefined) return 'elsewhere';
  mkdirSync(dirname(file), { recursive: true });
  // The content reader ignores names that begin with a dot.
  const part = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    const mode = isThere(file) ? lstatSync(file).mode & 0o777 : undefined;
    writeFileSync(part, text, { flag: 'wx', ...(mode !== undefined && { mode }) });
    // A new file gets at most the permissions that the umask allows. The old file may have had more.
    if (mode !== undefined) chmodSync(part, mode);
    if (stateOf(bytesOf(folder, path)) !== state) return 'changed';
    renameSync(part, file);
    return 'written';
  } finally {
    rmSync(part, { force: true });
  }
}
