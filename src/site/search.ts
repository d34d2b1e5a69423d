/** The search index and its texts, at addresses that change with their content. */
import type { Archive } from '../archive/archive.ts';
import { sha256 } from '../archive/quotations.ts';
import { remembered } from '../archive/remembered.ts';
import { buildIndex, textFiles } from '../search/build-index.ts';
import type { PackedIndex } from '../search/data.ts';
import { type SearchedArchive, searchedArchive } from '../search/records.ts';
import { href } from './address.ts';
import { getArchive } from './archive.ts';

export interface SearchFiles {
  readonly searched: SearchedArchive;
  /** A short hash of everything that can be searched. */
  readonly version: string;
  readonly index: string;
  readonly texts: readonly string[];
  readonly postings: readonly string[];
  /** Address of the index. */
  readonly path: string;
}

const searchOf = remembered((archive: Archive): SearchFiles => {
  const searched = searchedArchive(archive);
  const texts = textFiles(searched).map((file) => JSON.stringify(file));
  const built = buildIndex(searched);
  const postings = built.postings.map((file) => JSON.stringify(file));
  const version = sha256([JSON.stringify(built.packed), ...postings, ...texts].join('\n')).slice(0, 12);
  const packed: PackedIndex = {
    ...built.packed,
    postings: postings.map((_, n) => href(`/search/postings-${version}-${n}.json`)),
    texts: texts.map((_, n) => href(`/search/texts-${version}-${n}.json`)),
  };
  return {
    searched,
    version,
    index: JSON.stringify(packed),
    texts,
    postings,
    path: href(`/search/index-${version}.json`),
  };
});

/** The search files for the browser. */
export const getSearch = (): SearchFiles => searchOf(getArchive());
