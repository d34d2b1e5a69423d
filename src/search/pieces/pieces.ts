/** The pieces of an index, and a class that keeps track of which have been read and which are wanted. */
import type { Alike } from '../alike.ts';
import type { FacetValue } from '../data.ts';
import type { ReadDate } from '../query-date.ts';
import type { FactsPiece, RanksPiece, StubsPiece } from './columns.ts';
import type { IdsPiece } from './ids.ts';
import type { PostingsPiece } from './postings.ts';
import type { WordsPiece } from './words.ts';

/** The content of each kind of piece. It is sent as JSON, except that `alike` and `dates` are code. */
export interface PieceContents {
  /** Words with the same first letters, and the actors whose names contain them. */
  readonly words: WordsPiece;
  /** For consecutive words, the records in which each occurs. */
  readonly postings: PostingsPiece;
  /** For consecutive words, the later records in which each occurs; see `LATER_KINDS`. */
  readonly later: PostingsPiece;
  /** For consecutive actors, the records that mention each. */
  readonly mentions: readonly [lengths: string, numbers: string];
  /**
   * For consecutive records: `ranks` has what ranking needs, and `facts` what filters need. `stubs` has titles and
   * addresses, and `texts` the texts.
   */
  readonly ranks: RanksPiece;
  readonly facts: FactsPiece;
  readonly stubs: StubsPiece;
  readonly texts: readonly string[];
  /** Ids and names of all actors, for the filter by actor. */
  readonly actors: readonly FacetValue[];
  /** Finds records by id, for ids that readers paste. */
  readonly ids: IdsPiece;
  /** Finds the words that a word that the index lacks resembles. */
  readonly alike: Alike;
  /** Finds dates in queries. */
  readonly dates: ReadDate;
}
export type PieceKind = keyof PieceContents;

export interface Piece {
  readonly kind: PieceKind;
  readonly n: number;
}

/** A piece with its content. */
export type FilledPiece = {
  readonly [K in PieceKind]: { readonly kind: K; readonly n: number; readonly content: PieceContents[K] };
}[PieceKind];

const nameOf = (kind: PieceKind, n: number) => `${kind}-${n}`;

/** The address of a piece. @param pattern an address with `{piece}` in place of the piece’s kind and number. */
export const pieceAddress = (pattern: string, { kind, n }: Piece): string =>
  pattern.replace('{piece}', nameOf(kind, n));

/**
 * Keeps track of which pieces have been read. A look-up in a missing piece finds nothing, and the piece is noted as
 * wanted. If a piece is wanted after an answer has been computed, the answer must be discarded.
 */
export class Pieces {
  private readonly known = new Set<string>();
  private readonly lacking = new Map<string, Piece>();

  /** Whether a piece has been read; if not, it is noted as wanted. */
  has(kind: PieceKind, n: number): boolean {
    const name = nameOf(kind, n);
    if (this.known.has(name)) return true;
    this.lacking.set(name, { kind, n });
    return false;
  }

  add(kind: PieceKind, n: number): void {
    this.known.add(nameOf(kind, n));
    this.lacking.delete(nameOf(kind, n));
  }

  get wanted(): Piece[] {
    return [...this.lacking.values()];
  }

  get complete(): boolean {
    return this.lacking.size === 0;
  }

  /** Forgets which pieces an earlier query wanted. */
  begin(): void {
    this.lacking.clear();
  }
}
