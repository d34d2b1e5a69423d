/** The search index and its texts, with addresses that change with them. */
import { sha256 } from '../archive/quotations.ts';
import { buildIndex, textFiles } from '../search/build-index.ts';
import type { PackedIndex } from '../search/data.ts';
import { type SearchedArchive, searchedArchive } from '../search/records.ts';
import { href } from './address.ts';
import { getArchive } from './archive.ts';

export interface SearchFiles {
  readonly searched: SearchedArchive;
  /** A short hash of everything that is searched. */
  readonly version: string;
  readonly index: string;
  readonly texts: readonly string[];
  readonly postings: readonly string[];
  /** Address of the index. */
  readonly path: string;
}

async function load(): Promise<SearchFiles> {
  const searched = searchedArchive(await getArchive());
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
}

let loaded: Promise<SearchFiles> | undefined;

/** Made once; anew when content changes while editing. */
export function getSearch(): Promise<SearchFiles> {
  loaded ??= load();
  return loaded;
}
