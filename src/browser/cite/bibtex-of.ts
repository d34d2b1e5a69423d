/** Classic BibTeX, made from the CSL-JSON files of records when a reader asks for it. */
import { bibtexFile } from '../../citation/bibtex.ts';
import type { CslItem } from '../../citation/csl.ts';
import { type Entry, readFile } from './bibliography-entries.ts';

async function itemOf(files: Entry['files']): Promise<CslItem | undefined> {
  const text = await readFile(files, 'json');
  return text === undefined ? undefined : (JSON.parse(text) as CslItem[])[0];
}

/** One file with all entries that have a file of their own. @throws Error if any file cannot be read. */
export async function bibtexOf(entries: readonly Entry[]): Promise<string> {
  const items = await Promise.all(
    entries.map(async ({ files, pinpoint }) => {
      const item = await itemOf(files);
      return item === undefined ? [] : [[item, pinpoint] as const];
    }),
  );
  return bibtexFile(items.flat());
}
