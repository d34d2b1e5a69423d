/** Where the files of records for reference managers and machines are: one each, or in a large archive a hundred in one. */
import type { Archive } from '../archive/archive.ts';
import { remembered } from '../archive/remembered.ts';

export type RecordFolder = 'sources' | 'events' | 'actors' | 'differences' | 'threads';
export type RecordFormat = 'json' | 'ris' | 'bib' | 'linkset';

export const RECORD_FOLDERS: readonly RecordFolder[] = ['sources', 'events', 'actors', 'differences', 'threads'];

/** A host may allow some 20,000 files. From so many records on, what no reader opens by itself is not a file by itself. */
const MOST_SINGLE = 400;
/** Records in one file then. */
export const IN_ONE = 100;

const isLarge = (archive: Archive): boolean =>
  RECORD_FOLDERS.reduce((sum, folder) => sum + archive[folder].length, 0) >= MOST_SINGLE;

/** Whether a format of a kind of record comes with a hundred records in a file. Differences have no page of their own. */
export const isShared = (archive: Archive, folder: RecordFolder, format: RecordFormat): boolean =>
  isLarge(archive) && (folder === 'differences' || format === 'json' || format === 'linkset');

/** The path of a file that holds a hundred records. @param number from 1. */
export const sharedPath = (folder: RecordFolder, number: number, format: RecordFormat): string =>
  `/bibliography/${folder}-${number}.${format}`;

const places = remembered(
  (archive: Archive): ReadonlyMap<string, number> =>
    new Map(
      RECORD_FOLDERS.flatMap((folder) => archive[folder].map(({ id }, n): [string, number] => [`${folder}/${id}`, n])),
    ),
);

/**
 * The path of a file of a record, from the site’s root. A fragment says which record is meant where it holds several.
 *
 * @param item which of the items of the record, where it has two: a source has its document’s and its page’s.
 * @throws Error when the archive has no such record.
 * @example filePath(archive, 'events', 'lamp-lit', 'ris') // '/events/lamp-lit.ris'
 */
export function filePath(archive: Archive, folder: RecordFolder, id: string, format: RecordFormat, item = id): string {
  if (!isShared(archive, folder, format)) return `/${folder}/${item}.${format}`;
  const place = places(archive).get(`${folder}/${id}`);
  if (place === undefined) throw new Error(`there is no ${folder}/${id}`);
  return `${sharedPath(folder, Math.floor(place / IN_ONE) + 1, format)}#${item}`;
}
