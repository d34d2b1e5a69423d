/** The first part of the index, as sent to browsers. */
import type { SearchLists } from './data.ts';
import type { PieceContents, PieceKind } from './pieces/pieces.ts';

/** Lists that browsers read before the first key press. Lists that grow with the archive are in pieces. */
export type FirstLists = Omit<SearchLists, 'actors'>;

/** Number of records in a piece, for each kind of piece that holds consecutive records. */
export interface PieceSizes {
  readonly ranks: number;
  readonly facts: number;
  readonly stubs: number;
  readonly texts: number;
}

/**
 * The first part of the index, which browsers need before the first key press. It stays small, however large the
 * archive is.
 */
export interface PackedIndex extends FirstLists {
  /** Number of records. */
  readonly count: number;
  /** The first of the records that are searched after the others; see `LATER_KINDS`. */
  readonly later: number;
  /** Mean number of words in the text of a record. */
  readonly mean: number;
  /** The earliest and latest day in the dates of all records. */
  readonly dated: { readonly from: number; readonly to: number } | null;
  /** The first letter and the first word of each piece of the dictionary. */
  readonly initials: readonly string[];
  readonly wordStarts: readonly number[];
  /** The first word of each piece of postings, and the first actor in each piece of mentions. */
  readonly postingStarts: readonly number[];
  readonly laterStarts: readonly number[];
  readonly mentionStarts: readonly number[];
  /** For each piece of facts, the earliest and latest day in the dates of its records; null if none has a date. */
  readonly factSpans: readonly (readonly [from: number, to: number] | null)[];
  /** Number of pieces with ids. */
  readonly idPieces: number;
  readonly sizes: PieceSizes;
  /** The address of a piece. `{piece}` stands for its kind and number: `words-0`. */
  readonly address: string;
  /** The pieces that a small archive sends along with this part. These are the first pieces of some kinds. */
  readonly along: Partial<{ readonly [K in PieceKind]: readonly PieceContents[K][] }>;
}
