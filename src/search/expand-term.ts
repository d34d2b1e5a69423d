/**
 * Expands a query word to the index words that it may stand for. These are the word itself, other spellings of it, and
 * longer words that begin with it. If it may be mistyped, they include the words that the reader may have meant.
 */

import { editDistance } from '../fingerprint/edit-distance.ts';
import type { Index } from './index-data.ts';
import { isStopword, keysOf, stemOf } from './normalise.ts';
import { pairsOf } from './pieces/words.ts';
import type { QueryWord } from './read-query.ts';

/** An index word that a query word may stand for, with a confidence of at most 1. */
export interface Expansion {
  /** Index of the word. */
  readonly word: number;
  readonly confidence: number;
  /** Number of typing errors assumed. */
  readonly typos: number;
  /** Whether the index word is a form of the query word, a longer word that begins with it, or a synonym. */
  readonly as: Relation;
}

export const RELATIONS = ['form', 'longer', 'synonym'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * Maximum number of longer words to try for an unfinished word. `MOST_OF_SHORT` is the maximum for words with two or
 * three letters.
 */
const MOST_LONGER = 40;
const MOST_OF_SHORT = 20;
const MOST_NEAR = 8;
/**
 * Confidence that a reader means a synonym of the word, another form or spelling, a longer word that begins with it, or
 * a mistyped word. `LONGER` is reduced for longer words.
 */
const SAME_MEANING = 0.6;
const OTHER_FORM = 0.8;
const LONGER = 0.75;
const MISTYPED = 0.6;
/** Maximum number of keys passed to the engine. They are those that share the most letter pairs with the query word. */
const CANDIDATES = 40;

/** The number of typing errors allowed in a word of this length. */
function mostTypos(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : length < 12 ? 2 : 3;
}

/** Keys of words that a mistyped word may stand for, with the number of typing errors, fewest first. */
export function nearKeys(index: Index, word: string, most = mostTypos(word.length)): { key: string; typos: number }[] {
  if (most === 0 || /^\d+$/.test(word)) return [];
  const [key] = keysOf(word);
  const { keys, byPair } = index.dictionary.near(key);
  const shared = new Map<number, number>();
  for (const pair of new Set(pairsOf(key)))
    for (const n of byPair.get(pair) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
  const candidates = [...shared]
    .map(([n, count]) => ({ key: keys[n] ?? '', share: (2 * count) / (key.length + (keys[n]?.length ?? 0)) }))
    .filter((other) => Math.abs(other.key.length - key.length) <= most && other.key[0] === key[0])
    .sort((a, b) => b.share - a.share)
    .slice(0, CANDIDATES)
    .map((other) => other.key);
  if (candidates.length === 0) return [];
  const found = (index.code('alike')?.(key, candidates) ?? [])
    .map((other) => ({ key: other, typos: editDistance(key, other) }))
    .filter((other) => other.typos <= most)
    .sort((a, b) => a.typos - b.typos);
  return found.filter((other) => other.typos <= (found[0]?.typos ?? 0)).slice(0, MOST_NEAR);
}

/**
 * Several words that match as one if they occur in the same record. Each has a list of the index words that it may
 * match.
 */
export interface Together {
  readonly words: readonly (readonly number[])[];
  readonly confidence: number;
}

/** The inflections of a word that are in the index. Words that only sound like it are left out. */
const inflected = ({ dictionary }: Index, word: string): number[] =>
  dictionary.byKey(keysOf(word)[1]).filter((found) => stemOf(dictionary.text(found)) === stemOf(word));

/** Pairs of index words into which a word that is not in the index can be split: "cease fire" for "ceasefire". */
function apart({ dictionary, language }: Index, word: string): [string, string][] {
  if (word.length < 6 || dictionary.find(word) >= 0) return [];
  const isWord = (part: string) => !isStopword(part, language) && dictionary.find(part) >= 0;
  return Array.from({ length: word.length - 5 }, (_, n): [string, string] => [
    word.slice(0, n + 3),
    word.slice(n + 3),
  ]).filter(([before, after]) => isWord(before) && isWord(after));
}

/** The phrases that a query word may stand for, if the index has all their words. */
export function expandTogether(index: Index, { word, instead }: QueryWord): Together[] {
  return [...instead, ...apart(index, word)]
    .filter((phrase) => phrase.length > 1)
    .map((phrase) => phrase.map((word) => inflected(index, word)))
    .filter((words) => words.every((found) => found.length > 0))
    .map((words) => ({ words, confidence: SAME_MEANING }));
}

/** The index words that a query word may stand for. */
export function expand(index: Index, { word, open, closed, instead, stopword }: QueryWord): Expansion[] {
  const { dictionary, language } = index;
  const sure = new Map<number, Expansion>();
  const exact = dictionary.find(word);
  const take = (found: number, confidence: number, as: Relation) => {
    // A word that is not typed as a stop word does not mean one: “iis” is not “is”.
    const grammar = found !== exact && isStopword(dictionary.text(found), language);
    if (!grammar && (sure.get(found)?.confidence ?? 0) < confidence)
      sure.set(found, { word: found, confidence, typos: 0, as });
  };
  if (exact >= 0) take(exact, 1, 'form');
  if (stopword) return [...sure.values()];
  for (const one of closed) for (const found of inflected(index, one)) take(found, OTHER_FORM, 'form');
  // Names that sound alike are spellings of one name. Ordinary words that sound alike have nothing in common.
  const isOrdinary = exact >= 0 || instead.length > 0;
  const alike = (key: string) => {
    for (const found of dictionary.byKey(key))
      if (!isOrdinary || dictionary.named(found).length > 0) take(found, OTHER_FORM, 'form');
  };
  // The word may begin with a romanised Arabic article.
  const [, bare] = /^[ae]l(.{3,})$/u.exec(word) ?? [];
  if (bare !== undefined) alike(keysOf(bare)[0]);
  const [sound, stem] = keysOf(word);
  alike(sound);
  for (const found of isOrdinary ? inflected(index, word) : dictionary.byKey(stem)) take(found, OTHER_FORM, 'form');
  for (const [other, ...more] of instead)
    if (other !== undefined && more.length === 0)
      for (const found of inflected(index, other)) take(found, SAME_MEANING, 'synonym');
  if (word.length > 1 && (open || (sure.size === 0 && word.length > 3))) {
    const most = word.length < 4 ? MOST_OF_SHORT : MOST_LONGER;
    for (const { n, word: longer } of dictionary.longer(word, most))
      take(n, LONGER * Math.sqrt(word.length / longer.length), 'longer');
  }
  // A mistyped word may have the stem of another word: “presidental” has that of “president”.
  const begun = [...sure.values()].some(({ as }) => as === 'longer');
  if (sure.size > 0 && (exact >= 0 || instead.length > 0 || begun || word.length < 6)) return [...sure.values()];
  const near = nearKeys(index, word, sure.size > 0 ? 1 : undefined).flatMap(({ key, typos }) =>
    dictionary
      .byKey(key)
      // Keys are often similar by chance: “lady” is not a mistyped “lead”. Long names are spelled in many ways.

      .filter(
        (found) =>
          editDistance(word, dictionary.text(found)) <= mostTypos(word.length) ||
          (word.length > 5 && dictionary.named(found).length > 0),
      )
      .filter((found) => !sure.has(found))
      .map((found): Expansion => ({ word: found, confidence: MISTYPED, typos, as: 'form' })),
  );
  return [...sure.values(), ...near];
}
