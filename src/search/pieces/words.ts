/**
 * Pieces of the dictionary. A piece has the words with certain first letters, and the names of actors. It also has
 * other words if they have a key that begins with one of these letters.
 */
import { bisectLeft, bisectRight } from '../bisect.ts';
import { keysOf } from '../normalise.ts';
import { gaps, packLists, packNumbers, sums, unpackLists, unpackNumbers } from './numbers.ts';

export interface WordsPiece {
  /**
   * Sorted words, without the letters that each shares with the beginning of the word before. `shared` has the number
   * of these letters.
   */
  readonly words: string;
  readonly shared: string;
  /**
   * Words from other pieces that have a key in this piece. `numbers` has the numbers of these words, as differences.
   */
  readonly others: string;
  readonly numbers: string;
  /** Words that name actors, as differences between their numbers, and the actors that each word names. */
  readonly naming: string;
  readonly named: readonly [lengths: string, numbers: string];
  /**
   * Full names whose first word is in this piece, each as the numbers of its words. `whose` has the actors with each
   * name.
   */
  readonly names: readonly [lengths: string, numbers: string];
  readonly whose: readonly [lengths: string, numbers: string];
}

/** Everything known about words when the index is built. */
export interface Vocabulary {
  /** All words, sorted. */
  readonly words: readonly string[];
  /** For each word that is part of an actor’s name, the actors with such a name. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** Actors, keyed by their full names as words joined by spaces. */
  readonly wholeNames: ReadonlyMap<string, readonly number[]>;
}

/** The number of the piece for words and keys that begin with the same letter as this one. */
const pieceOf = (initials: readonly string[], word: string) => Math.max(0, bisectRight(initials, word[0] ?? '') - 1);

/** The numbers of a name’s words as a single text, for use as a key. */
const sequence = (numbers: readonly number[]) => numbers.join(' ');

function sharedLetters(word: string, before: string): number {
  let n = 0;
  while (n < word.length && word[n] === before[n]) n += 1;
  return n;
}

/**
 * Packs the dictionary into pieces.
 *
 * @param starts the number of the first word in each piece.
 * @param initials the first letter of each of those words.
 */
export function packWords(
  { words, named, wholeNames }: Vocabulary,
  starts: readonly number[],
  initials: readonly string[],
): WordsPiece[] {
  const numberOf = new Map(words.map((word, n) => [word, n]));
  const home = (word: string) => pieceOf(initials, word);
  const others: [word: string, n: number][][] = starts.map(() => []);
  words.forEach((word, n) => {
    for (const piece of new Set(keysOf(word).map(home))) if (piece !== home(word)) others[piece]?.push([word, n]);
  });
  const names: (readonly [numbers: number[], actors: readonly number[]])[][] = starts.map(() => []);
  for (const [name, actors] of wholeNames) {
    const parts = name.split(' ');
    const numbers = parts.map((part) => numberOf.get(part) ?? -1);
    // A name without letters has no words.
    if (!numbers.includes(-1)) names[home(name)]?.push([numbers, actors]);
  }
  return starts.map((start, piece) => {
    const own = words.slice(start, starts[piece + 1]);
    const naming = own.flatMap((word, n) => (named.has(word) ? [n] : []));
    const full = (names[piece] ?? []).sort(([[a = 0]], [[b = 0]]) => a - b);
    return {
      words: own.map((word, n) => word.slice(sharedLetters(word, own[n - 1] ?? ''))).join(' '),
      shared: packNumbers(own.map((word, n) => sharedLetters(word, own[n - 1] ?? ''))),
      others: (others[piece] ?? []).map(([word]) => word).join(' '),
      numbers: packNumbers(gaps((others[piece] ?? []).map(([, n]) => n))),
      naming: packNumbers(gaps(naming)),
      named: packLists(naming.map((n) => named.get(own[n] ?? '') ?? [])),
      names: packLists(full.map(([numbers]) => numbers)),
      whose: packLists(full.map(([, actors]) => actors)),
    };
  });
}

/** A piece of the dictionary that is ready for look-ups. */
export class WordsRead {
  readonly words: readonly string[];
  /** Number of the piece’s first word. */
  readonly start: number;
  /** For each key in this piece, the sorted numbers of all words with that key, even those from other pieces. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  private readonly texts: ReadonlyMap<number, string>;
  private readonly namedBy: ReadonlyMap<number, readonly number[]>;
  private readonly wholeNames: ReadonlyMap<string, readonly number[]>;

  /**
   * @param start number of the piece’s first word.
   * @param piece number of the piece.
   * @param initials first letters of all pieces.
   */
  constructor(packed: WordsPiece, start: number, piece: number, initials: readonly string[]) {
    this.start = start;
    const shared = unpackNumbers(packed.shared);
    let before = '';
    this.words =
      shared.length === 0
        ? []
        : packed.words.split(' ').map((rest, n) => {
            before = before.slice(0, shared[n]) + rest;
            return before;
          });
    const numbers = sums(unpackNumbers(packed.numbers));
    this.texts = new Map(
      packed.others.split(' ').flatMap((word, n) => (n < numbers.length ? [[numbers[n] ?? 0, word]] : [])),
    );
    const byKey = new Map<string, number[]>();
    const add = (word: string, n: number) => {
      for (const key of new Set(keysOf(word))) {
        if (pieceOf(initials, key) !== piece) continue;
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [n]);
        else known.push(n);
      }
    };
    // Words are added in the order of their numbers, as if they were all in one piece.
    const lower = [...this.texts].filter(([n]) => n < start);
    for (const [n, word] of lower) add(word, n);
    this.words.forEach((word, n) => {
      add(word, start + n);
    });
    for (const [n, word] of [...this.texts].slice(lower.length)) add(word, n);
    this.byKey = byKey;
    const actors = unpackLists(packed.named);
    this.namedBy = new Map(sums(unpackNumbers(packed.naming)).map((n, at) => [start + n, actors[at] ?? []]));
    const whose = unpackLists(packed.whose);
    this.wholeNames = new Map(unpackLists(packed.names).map((name, n) => [sequence(name), whose[n] ?? []]));
  }

  /** The number of a word; -1 if it is not in this piece. */
  find(word: string): number {
    const at = bisectLeft(this.words, word);
    return this.words[at] === word ? this.start + at : -1;
  }

  /** The text of a word from this piece, or from another piece if the word has a key in this one. */
  text(n: number): string | undefined {
    return this.words[n - this.start] ?? this.texts.get(n);
  }

  named(n: number): readonly number[] {
    return this.namedBy.get(n) ?? [];
  }

  /** The actors with this full name. The name’s first word must be in this piece. */
  wholeName(numbers: readonly number[]): readonly number[] {
    return this.wholeNames.get(sequence(numbers)) ?? [];
  }
}
