/** A content folder → its records, or every problem found in single files. The one place that knows the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type CollectionName, collectionOf } from './collections.ts';
import { type RawFile, readContentFile } from './content-file.ts';
import type { Problem } from './problems.ts';
import type { Entry, Records } from './records.ts';
import { RELEASED } from './released.ts';
import { slug } from './schema/text.ts';
import { checkSchema } from './schema-problems.ts';

/** Every file of a folder and its sub-folders, sorted by path. Names that begin with a dot are the system’s, not content. */
export function listFiles(folder: string): RawFile[] {
  const found: RawFile[] = [];
  const walk = (inside: string) => {
    for (const name of readdirSync(join(folder, inside)).sort()) {
      if (name.startsWith('.')) continue;
      const path = inside === '' ? name : `${inside}/${name}`;
      if (statSync(join(folder, path)).isDirectory()) walk(path);
      else found.push({ path, bytes: readFileSync(join(folder, path)) });
    }
  };
  walk('');
  return found;
}

/** Files as bytes → records. Files in no known place are problems too: nothing is dropped in silence. */
export function readRecords(files: readonly RawFile[]): { records: Records; problems: Problem[] } {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const records = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    CollectionName,
    Entry<unknown>[]
  >;
  const problems: Problem[] = [];
  for (const raw of files) {
    // Written by `npm run release`, and read by it alone.
    if (raw.path === RELEASED) continue;
    const place = collectionOf(raw.path);
    if (place === undefined) {
      problems.push({
        file: raw.path,
        wrong: 'the file is in no place the archive reads',
        instead: `Put it in one of: ${names.map((name) => ('file' in COLLECTIONS[name] ? COLLECTIONS[name].file : `${COLLECTIONS[name].folder}/*${COLLECTIONS[name].ending}`)).join(', ')}.`,
      });
      continue;
    }
    if (!slug.safeParse(place.id).success) {
      problems.push({
        file: raw.path,
        wrong: 'the name of the file is no id',
        instead: 'Name it in small letters and digits, words parted by single hyphens.',
      });
      continue;
    }
    const read = readContentFile(raw);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const { file } = read;
    const checked = checkSchema(COLLECTIONS[place.name].schema, file);
    if ('problems' in checked) problems.push(...checked.problems);
    else {
      const { path, body, bodyLine, locate } = file;
      records[place.name].push({ id: place.id, file: path, data: checked.data, body, bodyLine, locate });
    }
  }
  for (const name of ['settings', 'wording'] as const) {
    const { file } = COLLECTIONS[name];
    if (!files.some(({ path }) => path === file)) {
      problems.push({
        file,
        wrong: 'the file is missing',
        instead: 'Every archive has one; copy that of another archive and change it.',
      });
    }
  }
  return { records: records as Records, problems };
}
