/**
 * Paths of the files about records, for reference managers and other programs. There is one file for each record or, in
 * a large archive, one for a hundred records.
 */
import type { Archive } from '../archive/archive.ts';
import { remembered } from '../archive/remembered.ts';

export type RecordFolder = 'sources' | 'events' | 'actors' | 'differences' | 'threads';
export type RecordFormat = 'json' | 'ris' | 'bib' | 'linkset';

export const RECORD_FOLDERS: readonly RecordFolder[] = ['sources', 'events', 'actors', 'differences', 'threads'];

/**
 * An archive with at least this many records is large. In a large archive, files that no reader opens individually are
 * combined, because a host may allow only about 20,000 files.
 */
const MOST_SINGLE = 400;
/** The path of a file with everything that can be cited, in classic BibTeX. */
export const ALL_BIBTEX = '/bibliography/bibtex.bib';

/** Number of records in a combined file. */
export const IN_ONE = 100;

const isLarge = (archive: Archive): boolean =>
  RECORD_FOLDERS.reduce((sum, folder) => sum + archive[folder].length, 0) >= MOST_SINGLE;

/**
 * Whether the files in a folder and format hold a hundred records each. In a large archive, this is so for formats that
 * no reader opens record by record. Differences have no pages of their own, so they are combined in every format.
 */
export const isShared = (archive: Archive, folder: RecordFolder, format: RecordFormat): boolean =>
  isLarge(archive) && (folder === 'differences' || format === 'json' || format === 'linkset');

/** The path of a file with a hundred records. @param number counted from 1. */
export const sharedPath = (folder: RecordFolder, number: number, format: RecordFormat): string =>
  `/bibliography/${folder}-${number}.${format}`;

const places = remembered(
  (archive: Archive): ReadonlyMap<string, number> =>
    new Map(
      RECORD_FOLDERS.flatMap((folder) => archive[folder].map(({ id }, n): [string, number] => [`${folder}/${id}`, n])),
    ),
);

/**
 * The path of the file that contains a record, from the site root. If the file holds several records, a fragment
 * identifies this one.
 *
 * @param item which item of the record, if it has two. A source has one for its document and one for its page.
 * @throws Error if the archive has no such record.
 * @example filePath(archive, 'events', 'lamp-lit', 'ris') // '/events/lamp-lit.ris'
 */
export function filePath(archive: Archive, folder: RecordFolder, id: string, format: RecordFormat, item = id): string {
  if (!isShared(archive, folder, format)) return `/${folder}/${item}.${format}`;
  const place = places(archive).get(`${folder}/${id}`);
  if (place === undefined) throw new Error(`there is no ${folder}/${id}`);
  return `${sharedPath(folder, Math.floor(place / IN_ONE) + 1, format)}#${item}`;
}
