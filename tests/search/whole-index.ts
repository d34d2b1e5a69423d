/** An index as the browser has it once every file of it has been read. */
import { buildIndex } from '../../src/search/build-index.ts';
import { type Index, readIndex } from '../../src/search/index-data.ts';
import type { SearchedArchive } from '../../src/search/records.ts';

/** @returns an index that has travelled as text and holds all its postings. */
export function wholeIndex(searched: SearchedArchive): Index {
  const { packed, postings } = buildIndex(searched);
  const index = readIndex(JSON.parse(JSON.stringify({ ...packed, postings: [], texts: [] })));
  for (const [n, file] of postings.entries()) index.take(n, JSON.parse(JSON.stringify(file)));
  return index;
}
