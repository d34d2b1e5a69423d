/**
 * Reads a content folder into records, or returns every problem found within single files. No other module in
 * `src/archive/` reads files.
 */
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { SLUG } from '../address/slug.ts';
import { withClaimedDates } from './claimed-dates.ts';
import { COLLECTIONS, type CollectionName, collectionOf } from './collections.ts';
import { type RawFile, readContentFile } from './content-file.ts';
import { readEditions } from './edition.ts';
import type { Problem } from './problems.ts';
import type { Entry, Records } from './records.ts';
import { writtenByCommand } from './released.ts';
import { PICTURES } from './schema/image.ts';
import { slug } from './schema/text.ts';
import { checkSchema } from './schema-problems.ts';
import { meant } from './spelling.ts';

/**
 * Visits every file in a folder and its sub-folders, sorted by path. Files and folders whose names begin with a dot are
 * left out, because they belong to the system. So are a few files that Windows and Word leave behind.
 */
function walk(folder: string, see: (path: string, stats: Stats) => void): void {
  const inside = (parent: string) => {
    for (const name of readdirSync(join(folder, parent)).sort()) {
      if (/^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i.test(name)) continue;
      const path = parent === '' ? name : `${parent}/${name}`;
      const stats = statSync(join(folder, path), { throwIfNoEntry: false });
      if (stats?.isDirectory()) inside(path);
      else if (stats !== undefined) see(path, stats);
    }
  };
  inside('');
}

/** Every file of a content folder, sorted by path. */
export function listFiles(folder: string): RawFile[] {
  const found: RawFile[] = [];
  walk(folder, (path) => found.push({ path, bytes: readFileSync(join(folder, path)) }));
  return found;
}

/** All files of a content folder, and the records that could be read from them. */
export function readFolder(folder: string): { files: readonly RawFile[]; records: Records; problems: Problem[] } {
  const files = listFiles(folder);
  return { files, ...readRecords(files) };
}

/** The state of a file when it was last read. */
interface Seen {
  readonly size: number;
  readonly mtimeMs: number;
  readonly file: RawFile;
}

/** Reads a file if it exists; programs may remove it briefly while saving. */
function readIfThere(folder: string, path: string): RawFile | undefined {
  try {
    return { path, bytes: readFileSync(join(folder, path)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes a function that lists a folder repeatedly during editing. It reads again only the files whose size or
 * modification time has changed.
 *
 * @returns a function that returns the same files as `listFiles`, and the identical list if no file has changed.
 */
export function rememberingLister(folder: string): () => readonly RawFile[] {
  let files: readonly RawFile[] = [];
  let known: ReadonlyMap<string, Seen> = new Map();
  return () => {
    const now = new Map<string, Seen>();
    let same = true;
    walk(folder, (path, { size, mtimeMs }) => {
      const before = known.get(path);
      if (before?.size === size && before.mtimeMs === mtimeMs) {
        now.set(path, before);
        return;
      }
      same = false;
      const file = readIfThere(folder, path);
      if (file !== undefined) now.set(path, { size, mtimeMs, file });
    });
    if (same && now.size === known.size) return files;
    known = now;
    files = [...now.values()].map(({ file }) => file);
    return files;
  };
}

/** The result of reading one file: a record of a collection, or every problem within the file. */
type ReadFile =
  | { readonly name: CollectionName; readonly entry: Entry<unknown> }
  | { readonly problems: readonly Problem[] };

export type FileReader = (raw: RawFile) => ReadFile;

/** The folder of documents that may be published in full. */
const TEXTS = 'texts/';
const NAMED = 'Name it in lower-case letters and digits, with single hyphens between words.';

/** Matches the path of a document’s text in `texts/`; the file has the id of the source as its name. */
const TEXT = new RegExp(`^${TEXTS}(${SLUG})\\.(?:txt|md)$`);

/** Matches the path of an image of a record, or of the archive’s logo. */
const IMAGE = new RegExp(`^images/(${SLUG}\\.(?:${[...Object.keys(PICTURES), 'svg'].join('|')}))$`);
/** Matches the path of the archive’s own font. */
const FONT = new RegExp(`^fonts/(${SLUG}\\.woff2)$`);

/** The problem with a file in `texts/` that cannot be a published document. */
function noText({ path }: RawFile): Problem {
  const name = path.slice(TEXTS.length);
  const [, stem = name, ending = ''] = /^([^.]*)(\..*)?$/.exec(name) ?? [];
  if (ending === '.txt' || ending === '.md')
    return { file: path, wrong: 'the name of the file is not the id of a source', instead: NAMED };
  const text = `${stem}.txt`;
  return {
    file: path,
    wrong: 'is not the text of a document, and only texts are published',
    instead: `Put here the text that the frame was made for, as ${TEXTS}${text}: npm run frame writes it beside the document.`,
  };
}

/** Reads one file on its own. A file in an unknown location is also a problem: nothing is dropped silently. */
function readFile(raw: RawFile): ReadFile {
  if (raw.path.startsWith(TEXTS)) return { problems: [noText(raw)] };
  const place = collectionOf(raw.path);
  if (place === undefined) {
    const places = Object.values(COLLECTIONS).map((rule) =>
      'file' in rule ? rule.file : `${rule.folder}/*${rule.ending}`,
    );
    const wrong = 'the archive reads no file in this place';
    const [folder = '', name = '', deeper] = raw.path.split('/');
    const folders = Object.values(COLLECTIONS).flatMap((rule) => ('file' in rule ? [] : [rule]));
    const own = folders.find((rule) => rule.folder === folder);
    if (own !== undefined && deeper === undefined) {
      const instead = `Files in ${folder}/ end in ${own.ending}: ${name.replace(/\..*$/, '')}${own.ending}.`;
      return { problems: [{ file: raw.path, wrong: 'the archive reads no file with this ending', instead }] };
    }
    return {
      problems: [
        {
          file: raw.path,
          wrong,
          instead: `Put it in one of: ${places.join(', ')}, texts/*.txt, texts/*.md, images/, fonts/*.woff2.${meant(
            folder,
            folders.map((rule) => rule.folder),
          )}`,
        },
      ],
    };
  }
  if (!slug.safeParse(place.id).success) {
    const wrong = 'the name of the file is not an id';
    return { problems: [{ file: raw.path, wrong, instead: NAMED }] };
  }
  const read = readContentFile(raw);
  if ('problems' in read) return read;
  const checked = checkSchema(COLLECTIONS[place.name].schema, read.file);
  if ('problems' in checked) return checked;
  const { path, body, bodyLine, locate } = read.file;
  return { name: place.name, entry: { id: place.id, file: path, data: checked.data, body, bodyLine, locate } };
}

/**
 * Makes a reader for a folder that is read repeatedly during editing. A file whose bytes have not changed is not parsed
 * again, and yields the identical record.
 */
export function rememberingReader(): FileReader {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly read: ReadFile }>();
  return (raw) => {
    const before = known.get(raw.path);
    if (before !== undefined && Buffer.compare(before.bytes, raw.bytes) === 0) return before.read;
    const read = readFile(raw);
    known.set(raw.path, { bytes: raw.bytes, read });
    return read;
  };
}

/**
 * Parses files into records, and returns every problem found within single files.
 *
 * @param reader reads a single file; use `rememberingReader` if files are read repeatedly.
 */
export function readRecords(
  files: readonly RawFile[],
  reader: FileReader = readFile,
): { records: Records; problems: Problem[] } {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const records = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    CollectionName,
    Entry<unknown>[]
  >;
  const problems: Problem[] = [];
  const texts = new Map<string, RawFile>();
  const images = new Map<string, RawFile>();
  const fonts = new Map<string, RawFile>();
  for (const raw of files) {
    if (writtenByCommand(raw.path)) continue;
    const [, text] = TEXT.exec(raw.path) ?? [];
    const [, image] = IMAGE.exec(raw.path) ?? [];
    const other = text === undefined ? undefined : texts.get(text);
    if (other !== undefined) {
      const wrong = `is a second text of the same source, beside ${other.path}`;
      problems.push({ file: raw.path, wrong, instead: 'Keep the one that the frame was made for.' });
    } else if (text !== undefined) texts.set(text, raw);
    if (image !== undefined) images.set(image, raw);
    const [, font] = FONT.exec(raw.path) ?? [];
    if (font !== undefined) fonts.set(font, raw);
    if (text !== undefined || image !== undefined || font !== undefined) continue;
    const found = reader(raw);
    if ('problems' in found) problems.push(...found.problems);
    else records[found.name].push(found.entry);
  }
  const editions = readEditions(files);
  if ('problems' in editions) problems.push(...editions.problems);
  // Records are sorted by id, an order that differs slightly from that of the file names.
  for (const name of names) records[name].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const name of ['settings', 'wording'] as const) {
    const { file } = COLLECTIONS[name];
    if (!files.some(({ path }) => path === file)) {
      problems.push({
        file,
        wrong: 'the file is missing',
        instead: 'Every archive has one: copy one from another archive and change it.',
      });
    }
  }
  const read = records as Omit<Records, 'texts' | 'images' | 'fonts'>;
  return { records: { ...read, events: withClaimedDates(read), texts, images, fonts }, problems };
}
