/** Published editions: the files that were frozen in the content folder at each release, byte for byte. */
import type { RawFile } from '../archive/content-file.ts';
import { EDITIONS, editionFile, frozenEditions, SUMS } from '../archive/edition.ts';
import { type DataFile, dataFile } from './data-file.ts';

/**
 * The editions in a content folder, newest first, followed by the list of their checksums; empty if the archive has not
 * released any.
 *
 * @throws Error if an edition has changed since it was frozen, which the check should have rejected.
 */
export function frozenFiles(files: readonly RawFile[]): DataFile[] {
  const sums = files.find(({ path }) => path === SUMS);
  if (sums === undefined) return [];
  return [
    ...frozenEditions(files).map(({ version, date }) => {
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
