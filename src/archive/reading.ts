/**
 * Reads, checks and joins a content folder: once in a build, and once after every change during editing. The last
 * result without problems is kept here for the pages.
 *
 * The build tool has separate loaders for the site’s settings, for pages during editing, and for pages in a build. Each
 * would make its own copy of this module. The module is therefore always loaded by Node.js itself
 * (`integrations/content.ts`), which gives the whole process a single instance.
 */
import { existsSync } from 'node:fs';
import type { Archive } from './archive.ts';
import type { RawFile } from './content-file.ts';
import { readArchive } from './join.ts';
import type { Problem } from './problems.ts';
import { rememberingLister, rememberingReader } from './read-content.ts';
import type { Records } from './records.ts';

export interface Reading {
  readonly files: readonly RawFile[];
  readonly records: Records;
  readonly archive: Archive;
}

/** Content with problems, and the records that could be read nevertheless. */
export interface Refusal {
  readonly files: readonly RawFile[];
  readonly records: Records;
  readonly problems: readonly Problem[];
}

let last: Reading | undefined;

/**
 * The content that pages are built from.
 *
 * @throws Error if the content has not been read, or has problems.
 */
export function lastReading(): Reading {
  if (last === undefined) throw new Error('no content without problems has been read');
  return last;
}

const NONE: readonly RawFile[] = [];

/**
 * Makes a reader for a content folder that is read repeatedly during editing; unchanged files are not read again.
 *
 * @returns a function that reads the folder; as long as no file changes, it returns the identical value.
 */
export function contentReader(folder: string): () => Reading | Refusal {
  const list = rememberingLister(folder);
  const reader = rememberingReader();
  let known: Reading | Refusal | undefined;
  return () => {
    const there = existsSync(folder);
    const files = there ? list() : NONE;
    if (known?.files === files) return known;
    const missing = { file: folder, wrong: 'there is no such content folder', instead: 'Name one in ARCHIVE_CONTENT.' };
    const read = readArchive(files, reader);
    known = there ? { files, ...read } : { files, records: read.records, problems: [missing] };
    if ('archive' in known) last = known;
    return known;
  };
}
