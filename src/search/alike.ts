/**
 * Finds the words that a mistyped word resembles, with a fuzzy search engine that only this file uses. The file is
 * loaded only when a query has a word that the index lacks.
 */
import Fuse from 'fuse.js/basic';
import { editDistance } from '../fingerprint/edit-distance.ts';

/** The engine reads only this many characters of a word. */
const LONGEST = 31;
/** Maximum number of keys passed to the engine. They are those that share the most letter pairs with the query word. */
const CANDIDATES = 40;
const MOST_NEAR = 8;

/** The keys in a piece of the dictionary, indexed by their letter pairs. */
interface Pairs {
  readonly keys: readonly string[];
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

/** Keys with the words that have them. */
type Keys = ReadonlyMap<string, unknown>;

/** The pairs of adjacent letters in a word, without duplicates. */
const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, n) => word.slice(n, n + 2)));

const known = new WeakMap<Keys, Pairs>();

/** The keys, indexed by letter pairs. This is computed when the first mistyped word is looked up. */
function pairsIn(all: Keys): Pairs {
  const before = known.get(all);
  if (before !== undefined) return before;
  const keys = [...all.keys()];
  const byPair = new Map<string, number[]>();
  keys.forEach((key, n) => {
    for (const pair of pairsOf(key)) {
      const list = byPair.get(pair);
      if (list === undefined) byPair.set(pair, [n]);
      else list.push(n);
    }
  });
  const pairs = { keys, byPair };
  known.set(all, pairs);
  return pairs;
}

/**
 * The keys that resemble a key, with the number of typing errors, fewest first.
 *
 * @param all the keys to compare, which include all that begin with the same letter.
 * @param most maximum number of typing errors.
 */
function nearKeys(key: string, all: Keys, most: number): { key: string; typos: number }[] {
  const { keys, byPair } = pairsIn(all);
  const shared = new Map<number, number>();
  for (const pair of pairsOf(key)) for (const n of byPair.get(pair) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
  const candidates = [...shared]
    .map(([n, count]) => ({ key: keys[n] ?? '', share: (2 * count) / (key.length + (keys[n]?.length ?? 0)) }))
    .filter((other) => Math.abs(other.key.length - key.length) <= most && other.key[0] === key[0])
    .sort((a, b) => b.share - a.share)
    .slice(0, CANDIDATES)
    .map((other) => other.key);
  const found = new Fuse(candidates, { threshold: 0.5, ignoreLocation: true })
    .search(key.slice(0, LONGEST))
    .map(({ item }) => ({ key: item, typos: editDistance(key, item) }))
    .filter((other) => other.typos <= most)
    .sort((a, b) => a.typos - b.typos);
  return found.filter((other) => other.typos <= (found[0]?.typos ?? 0)).slice(0, MOST_NEAR);
}

export const alike = { nearKeys, editDistance };
export type Alike = typeof alike;
