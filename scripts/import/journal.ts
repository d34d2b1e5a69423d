/** Writes what an import makes, and keeps a journal of it, so that exactly those files can be removed again. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../src/archive/quotations.ts';
import { PROJECT } from '../content-folder.ts';
import type { Made } from './made.ts';

/** The two folders that imports write to. */
export interface Places {
  readonly content: string;
  /** Beside the content folder. */
  readonly drafts: string;
}

/**
 * Drafts are kept beside the archive, so that the archive itself stays valid. For `content`, their folder is
 * `content-drafts`.
 */
export const placesOf = (content: string): Places => ({ content, drafts: `${content}-drafts` });

/** The name of a folder in messages: its path within the project or, if it is elsewhere, its full path. */
export function shownFolder(folder: string): string {
  const inside = relative(PROJECT, folder);
  return inside.startsWith('..') ? folder : inside;
}

const JOURNAL = 'last-import.json';

const journalSchema = z.strictObject({
  files: z.array(
    z.strictObject({
      place: z.enum(['content', 'drafts']),
      path: z.string().regex(/^[a-z]+\/[a-z0-9-]+\.md$/),
      /** SHA-256 of the file as it was written. */
      sha256: z.string(),
      /** The earlier text of a file to which something was added. */
      before: z.string().optional(),
    }),
  ),
});
export type Journal = z.infer<typeof journalSchema>;

/**
 * Writes files and the journal of them. A new file is never written over an existing one.
 *
 * @throws Error if a file has appeared or changed since the import was planned, or if a file cannot be written. No
 * imported records or statements are then left behind.
 */
export function write(places: Places, made: readonly Made[]): void {
  const at = ({ place, path }: Made) => join(places[place], path);
  const changed = made.filter((each) =>
    each.before === undefined ? existsSync(at(each)) : readFileSync(at(each), 'utf8') !== each.before,
  );
  if (changed.length > 0) throw new Error(`changed in the meantime: ${changed.map(({ path }) => path).join(', ')}`);
  const journal: Journal = {
    files: made.map(({ place, path, text, before }) => ({ place, path, sha256: sha256(text), before })),
  };
  mkdirSync(places.drafts, { recursive: true });
  writeFileSync(join(places.drafts, JOURNAL), `${JSON.stringify(journal, null, 1)}\n`);
  const begun: Journal['files'] = [];
  try {
    for (const [n, each] of made.entries()) {
      mkdirSync(dirname(at(each)), { recursive: true });
      const file = openSync(at(each), each.before === undefined ? 'wx' : 'w');
      begun.push(...journal.files.slice(n, n + 1));
      writeFileSync(file, each.text);
      closeSync(file);
    }
  } catch (error) {
    takeBack(places, { files: begun });
    throw error;
  }
}

/** The journal of the last import, if there is one that can be read. */
export function readJournal({ drafts }: Places): Journal | undefined {
  const file = join(drafts, JOURNAL);
  if (!existsSync(file)) return undefined;
  try {
    return journalSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Files of an import that are gone or have been changed since they were written. */
export function changedSince(places: Places, { files }: Journal): string[] {
  return files
    .map(({ place, path, sha256: hash }) => ({
      file: join(places[place], path),
      shown: `${shownFolder(places[place])}/${path}`,
      hash,
    }))
    .filter(({ file, hash }) => !existsSync(file) || sha256(readFileSync(file)) !== hash)
    .map(({ shown }) => shown);
}

/**
 * Removes the files of an import, restores the earlier text of files to which something was added, and removes empty
 * folders.
 */
export function takeBack(places: Places, { files }: Journal): void {
  for (const { place, path, before } of files) {
    const file = join(places[place], path);
    if (before === undefined) rmSync(file);
    else writeFileSync(file, before);
  }
  rmSync(join(places.drafts, JOURNAL));
  const emptied = files
    .filter(({ before }) => before === undefined)
    .map(({ place, path }) => dirname(join(places[place], path)));
  for (const folder of [...new Set(emptied), places.drafts])
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
