/** An index as a browser has it after reading all of its files. */
import { buildIndex } from '../../src/search/build-index.ts';
import { type Index, readIndex } from '../../src/search/index-data.ts';
import type { SearchedArchive } from '../../src/search/records.ts';

/** Builds an index and reads it back from text, with all its postings. */
export function wholeIndex(searched: SearchedArchive): Index {
  const { packed, postings } = buildIndex(searched);
  const index = readIndex(JSON.parse(JSON.stringify({ ...packed, postings: [], texts: [] })));
  for (const [n, file] of postings.entries()) index.take(n, JSON.parse(JSON.stringify(file)));
  return index;
}
