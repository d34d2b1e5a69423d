/** The first part of the index, as sent to browsers. */
import type { SearchLists } from './data.ts';
import type { PieceContents, PieceKind } from './pieces/pieces.ts';

/** Lists that are read before the first key press; those that grow with the archive are in pieces. */
export type FirstLists = Omit<SearchLists, 'actors'>;

/** How many records are in each piece of a kind that holds consecutive records. */
export interface PieceSizes {
  readonly ranks: number;
  readonly facts: number;
  readonly stubs: number;
  readonly texts: number;
}

/**
 * The first part of the index, which is needed before the first key press. It stays small however large the archive is.
 */
export interface PackedIndex extends FirstLists {
  /** Number of records. */
  readonly count: number;
  /** The first of the records that are searched after the others: see `LATER_KINDS`. */
  readonly later: number;
  /** Mean number of words in a text. */
  readonly mean: number;
  /** The first and last day on which any record is dated. */
  readonly dated: { readonly from: number; readonly to: number } | null;
  /** The first letter and the first word of each piece of the dictionary. */
  readonly initials: readonly string[];
  readonly wordStarts: readonly number[];
  /** The first word of each piece of postings, and the first actor of each piece of mentions. */
  readonly postingStarts: readonly number[];
  readonly laterStarts: readonly number[];
  readonly mentionStarts: readonly number[];
  /** The days of the records in each piece with facts, or null if they have none. */
  readonly factSpans: readonly (readonly [from: number, to: number] | null)[];
  /** The number of pieces of ids. */
  readonly idPieces: number;
  readonly sizes: PieceSizes;
  /** The address of a piece, with `{piece}` for its kind and number: `words-0`. */
  readonly address: string;
  /** The pieces that a small archive sends along: the first ones of some kinds. */
  readonly along: Partial<{ readonly [K in PieceKind]: readonly PieceContents[K][] }>;
}
