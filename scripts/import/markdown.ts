/** Reads a Markdown file whose fields are those of our records. */
import { COLLECTIONS } from '../../src/archive/collections.ts';
import { readContentFile } from '../../src/archive/content-file.ts';
import { partAt } from '../../src/archive/schema-manual.ts';
import { newSlug } from '../../src/desk/new-id.ts';
import type { Brought, Folder, Left, ReadFile } from './proposal.ts';

/** Whether a text begins with frontmatter. */
export const isMarkdown = (text: string): boolean => /^---[ \t]*\n/.test(text);

/** Reads one record, whose id is the name of the file. Fields that its kind of record does not have are left out. */
export function markdownRecord({ name, bytes }: Brought, folder: Folder): ReadFile {
  // A file with frontmatter is read as Markdown, whatever its own extension.
  const read = readContentFile({ path: `${name}.md`, bytes });
  if ('problems' in read) {
    const faults = read.problems.map(({ place, field, wrong, instead }) => ({
      from: place === undefined ? name : `${name}, line ${place.line}`,
      ...(field !== undefined && { field }),
      ...{ wrong, instead },
    }));
    return { proposals: [], faults };
  }
  const known = Object.keys(partAt(COLLECTIONS[folder].schema, [])?.properties ?? {});
  const entries = Object.entries(read.file.data as Readonly<Record<string, unknown>>);
  const left = entries
    .filter(([key]) => !known.includes(key))
    .map(([field, value]): Left => ({ field, value: typeof value === 'string' ? value : JSON.stringify(value) }));
  const id = newSlug(name.replace(/\.(?:md|markdown|txt)$/i, ''));
  return {
    proposals: [
      {
        from: name,
        folder,
        ...(id !== '' && { id, ifTaken: 'Rename the file: its name becomes the id.' }),
        called: [],
        fields: Object.fromEntries(entries.filter(([key]) => known.includes(key))),
        body: read.file.body.trim(),
        left,
        remarks: [],
      },
    ],
    faults: [],
  };
}
