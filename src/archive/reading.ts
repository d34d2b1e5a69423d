/**
 * A content folder read whole: read, checked and joined once in a build, and once after every change while it is
 * edited. What was last read is kept here, for the pages.
 *
 * A build tool has the settings of the site, the pages while they are edited, and the pages of a build each loaded by
 * another loader, and so each with modules of its own. This module is therefore loaded by Node.js itself wherever it
 * is asked for (`integrations/content.ts`), and is one for the whole process.
 */
import { existsSync } from 'node:fs';
import type { Archive } from './archive.ts';
import type { RawFile } from './content-file.ts';
import { readArchive } from './join.ts';
import type { Problem } from './problems.ts';
import { rememberingLister, rememberingReader } from './read-content.ts';
import type { Records } from './records.ts';

/** Content without problems. */
export interface Reading {
  readonly files: readonly RawFile[];
  readonly records: Records;
  readonly archive: Archive;
}

/** Content with problems, and the records that could be read all the same. */
export interface Refusal {
  readonly files: readonly RawFile[];
  readonly records: Records;
  readonly problems: readonly Problem[];
}

let last: Reading | undefined;

/**
 * What pages are made from.
 *
 * @throws Error when no content without problems has been read.
 */
export function lastReading(): Reading {
  if (last === undefined) throw new Error('no content without problems has been read');
  return last;
}

const NONE: readonly RawFile[] = [];

/**
 * Reads a content folder, again and again while it is edited: what has not changed is not read again.
 *
 * @returns a function that reads it; as long as no file changes, it gives the same value.
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
