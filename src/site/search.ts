/** The search index and the searchable texts, at addresses that change with their content. */
import type { Archive } from '../archive/archive.ts';
import { sha256 } from '../archive/quotations.ts';
import { remembered } from '../archive/remembered.ts';
import { buildIndex } from '../search/build-index.ts';
import type { PackedIndex } from '../search/packed-index.ts';
import { pieceAddress } from '../search/pieces/pieces.ts';
import { searchedArchive } from '../search/records.ts';
import { href } from './address.ts';
import { getArchive } from './archive.ts';

export interface SearchFiles {
  /** A short hash of all searchable content. */
  readonly version: string;
  readonly index: string;
  /** The pieces of the index, each with its file name. */
  readonly pieces: readonly { readonly file: string; readonly content: string }[];
  /** Address of the index. */
  readonly path: string;
}

const searchOf = remembered((archive: Archive): SearchFiles => {
  const built = buildIndex(searchedArchive(archive));
  const pieces = built.pieces.map(({ content, ...piece }) => ({ piece, content: JSON.stringify(content) }));
  const version = sha256([JSON.stringify(built.packed), ...pieces.map(({ content }) => content)].join('\n')).slice(
    0,
    12,
  );
  const name = `{piece}-${version}.json`;
  const packed: PackedIndex = { ...built.packed, address: href(`/search/${name}`) };
  return {
    version,
    index: JSON.stringify(packed),
    pieces: pieces.map(({ piece, content }) => ({ file: pieceAddress(name, piece), content })),
    path: href(`/search/index-${version}.json`),
  };
});

/** The search files for the browser. */
export const getSearch = (): SearchFiles => searchOf(getArchive());
