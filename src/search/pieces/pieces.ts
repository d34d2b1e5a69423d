/** The pieces of an index, and a record of which have been read and which are still wanted. */
import type { Alike } from '../alike.ts';
import type { FacetValue } from '../data.ts';
import type { ReadDate } from '../query-date.ts';
import type { FactsPiece, RanksPiece, StubsPiece } from './columns.ts';
import type { IdsPiece } from './ids.ts';
import type { PostingsPiece } from './postings.ts';
import type { WordsPiece } from './words.ts';

/** The content of each kind of piece: sent as JSON, except `alike` and `dates`, which are code. */
export interface PieceContents {
  /** Words with the same first letters, and the actors’ names of which they are part. */
  readonly words: WordsPiece;
  /** Where each of several consecutive words occurs. */
  readonly postings: PostingsPiece;
  /** The same for the records that are searched after the others. */
  readonly later: PostingsPiece;
  /** The records that mention each of several consecutive actors. */
  readonly mentions: readonly [lengths: string, numbers: string];
  /** For consecutive records: what ranking needs; what filters need; titles and addresses; texts. */
  readonly ranks: RanksPiece;
  readonly facts: FactsPiece;
  readonly stubs: StubsPiece;
  readonly texts: readonly string[];
  /** Ids and names of all actors, for the filter by actor. */
  readonly actors: readonly FacetValue[];
  /** Records by their ids, for ids that are pasted. */
  readonly ids: IdsPiece;
  /** Ranks words by similarity to a word that the index lacks. */
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

/** The address of a piece. @param pattern has `{piece}` in place of its kind and number. */
export const pieceAddress = (pattern: string, { kind, n }: Piece): string =>
  pattern.replace('{piece}', nameOf(kind, n));

/**
 * Remembers which pieces have been read. Looking something up in a missing piece finds nothing, and the piece is noted
 * as wanted; an answer computed while any piece is wanted must be discarded.
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

  /** Forgets the pieces that were wanted for an earlier query. */
  begin(): void {
    this.lacking.clear();
  }
}
