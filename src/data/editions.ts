/** Editions as published: the files of the content folder that releases froze, byte for byte. */
import type { RawFile } from '../archive/content-file.ts';
import { EDITIONS, editionFile, readEditions, SUMS } from '../archive/edition.ts';
import { type DataFile, dataFile } from './data-file.ts';

/**
 * The editions among the files of a content folder, newest first, then the list of their checksums; nothing for an
 * archive that has released none.
 *
 * @throws Error for an edition that is not as it was frozen: the check refuses it before.
 */
export function frozenFiles(files: readonly RawFile[]): DataFile[] {
  const read = readEditions(files);
  if ('problems' in read) throw new Error('the check let through an edition that is not as it was frozen');
  const sums = files.find(({ path }) => path === SUMS);
  if (sums === undefined) return [];
  return [
    ...read.editions.map(({ version, date }) => {
      const { name, text } = editionFile(files, version);
      return dataFile(
        `${EDITIONS}${name}`,
        'application/json',
        `What every record said in version ${version} of ${date}.`,
        text,
      );
    }),
    dataFile(SUMS, 'text/plain; charset=utf-8', 'Checksums of the editions.', new TextDecoder().decode(sums.bytes)),
  ];
}
