/** Looks up the words of an index. The words are in pieces, and only those that a query needs are read. */
import { bisectLeft, bisectRight } from './bisect.ts';
import type { PackedIndex } from './packed-index.ts';
import type { Pieces } from './pieces/pieces.ts';
import { type WordsPiece, WordsRead } from './pieces/words.ts';

const NO_KEYS: WordsRead['byKey'] = new Map();

/** A look-up in a piece that has not been read finds nothing, and the piece is noted as wanted. */
export class Dictionary {
  private readonly read: WordsRead[] = [];
  private readonly pieces: Pieces;
  private readonly packed: Pick<PackedIndex, 'initials' | 'wordStarts'>;

  constructor(pieces: Pieces, packed: Pick<PackedIndex, 'initials' | 'wordStarts'>) {
    this.pieces = pieces;
    this.packed = packed;
  }

  take(n: number, piece: WordsPiece): void {
    const { initials, wordStarts } = this.packed;
    this.read[n] = new WordsRead(piece, wordStarts[n] ?? 0, n, initials);
  }

  /** The piece that holds the words and keys with the same first letter as this word or key. */
  private pieceOf(word: string): WordsRead | undefined {
    const n = Math.max(0, bisectRight(this.packed.initials, word[0] ?? '') - 1);
    return this.pieces.has('words', n) ? this.read[n] : undefined;
  }

  /** The number of a word; -1 if it is not in the index. */
  find(word: string): number {
    return this.pieceOf(word)?.find(word) ?? -1;
  }

  /** Looks at the next `most` words after this one, and returns those that begin with it, in order. */
  longer(word: string, most: number): { n: number; word: string }[] {
    const piece = this.pieceOf(word);
    if (piece === undefined) return [];
    const at = bisectLeft(piece.words, word);
    const from = piece.words[at] === word ? at + 1 : at;
    return piece.words
      .slice(from, from + most)
      .map((longer, n) => ({ n: piece.start + from + n, word: longer }))
      .filter((longer) => longer.word.startsWith(word));
  }

  /** The numbers of the words that have a key, in order. */
  byKey(key: string): readonly number[] {
    return this.pieceOf(key)?.byKey.get(key) ?? [];
  }

  /** The keys in the same piece as this key. They include all keys with the same first letter. */
  near(key: string): WordsRead['byKey'] {
    return this.pieceOf(key)?.byKey ?? NO_KEYS;
  }

  /** The text of a word, given its number. Another function must have found the word before. */
  text(n: number): string {
    const own = this.read[bisectRight(this.packed.wordStarts, n) - 1]?.text(n);
    if (own !== undefined) return own;
    for (const piece of this.read) {
      const word = piece?.text(n);
      if (word !== undefined) return word;
    }
    throw new Error(`Word ${n} has not been read.`);
  }

  /** The actors that a word names. */
  named(n: number): readonly number[] {
    const piece = bisectRight(this.packed.wordStarts, n) - 1;
    return (this.pieces.has('words', piece) ? this.read[piece]?.named(n) : undefined) ?? [];
  }

  /** The actors whose full name consists of these words. */
  wholeName(words: readonly string[]): readonly number[] {
    const numbers = words.map((word) => this.find(word));
    if (words.length === 0 || numbers.includes(-1)) return [];
    return this.pieceOf(words[0] ?? '')?.wholeName(numbers) ?? [];
  }
}
