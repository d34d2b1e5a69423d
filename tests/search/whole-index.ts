/** An index as the browser has it when every file of it has been read. */
import { buildIndex } from '../../src/search/build-index.ts';
import { type Index, readIndex } from '../../src/search/index-data.ts';
import type { SearchedArchive } from '../../src/search/records.ts';

/** @returns an index with all its postings taken in, having travelled as text. */
export function wholeIndex(searched: SearchedArchive): Index {
  const { packed, postings } = buildIndex(searched);
  const index = readIndex(JSON.parse(JSON.stringify({ ...packed, postings: [], texts: [] })));
  for (const [n, file] of postings.entries()) index.take(n, JSON.parse(JSON.stringify(file)));
  return index;
}
