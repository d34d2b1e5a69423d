/** Scores every record in the index for one query word, with a variant of BM25. */
import { type Expansion, expand } from './expand-term.ts';
import type { Index } from './index-data.ts';
import type { QueryWord } from './read-query.ts';

/** The weight of a word in each field: name, title, text, and other facts about the record. */
const FIELD_WEIGHTS = [3.2, 3, 1, 0.8];
/** … in a record that mentions an actor whom the word names, and in the record of that actor itself. */
const ACTOR_NAMED = 1.1;
const ACTOR_ITSELF = 5;
/** How quickly further occurrences stop adding to the score (k1), and how much a long text lowers it (b). */
const SATURATION = 1.2;
const LENGTH_NORM = 0.4;
/** The weight of a stop word relative to other words. */
export const STOPWORD_WEIGHT = 0.04;

export interface ScoredTerm {
  readonly word: QueryWord;
  readonly expansions: readonly Expansion[];
  readonly weight: number;
  /** The records that contain one of the expansions, with each record’s score and the confidence of its expansion. */
  readonly matched: readonly number[];
  readonly scores: Float64Array;
  readonly confidences: Float64Array;
}

interface CachedTerm {
  readonly expansions: readonly Expansion[];
  scored: ScoredTerm | undefined;
}

/** Terms cached from recent queries: while a reader types, all words but the last stay the same. */
const MOST_CACHED = 6;
const caches = new WeakMap<Index, Map<string, CachedTerm>>();

function cachedTerm(index: Index, word: QueryWord): CachedTerm {
  const cache = caches.get(index) ?? new Map<string, CachedTerm>();
  caches.set(index, cache);
  const name = [word.word, word.open, ...word.closed].join(' ');
  const term = cache.get(name) ?? { expansions: expand(index, word), scored: undefined };
  cache.delete(name);
  cache.set(name, term);
  for (const oldest of cache.keys()) {
    if (cache.size <= MOST_CACHED) break;
    cache.delete(oldest);
  }
  return term;
}

/** The index words that a query word may stand for. */
export const expansionsOf = (index: Index, word: QueryWord): readonly Expansion[] => cachedTerm(index, word).expansions;

/** A query word with its scores. @throws Error if the postings of an expansion have not been loaded. */
export function scoredTerm(index: Index, word: QueryWord): ScoredTerm {
  const term = cachedTerm(index, word);
  term.scored ??= scoreTerm(index, word, term.expansions);
  return term.scored;
}

/** Scores a word using only the given expansions. */
export function scoreTerm(index: Index, word: QueryWord, expansions: readonly Expansion[]): ScoredTerm {
  const { records, length, mean } = index;
  const scores = new Float64Array(records.length);
  const confidences = new Float64Array(records.length);
  const own = new Float64Array(records.length);
  const matched: number[] = [];
  let rarest = 0;
  for (const { word: found, confidence } of expansions) {
    const here: number[] = [];
    const add = (record: number, amount: number) => {
      if (own[record] === 0) here.push(record);
      own[record] = (own[record] ?? 0) + amount;
    };
    for (const code of index.codes(found)) {
      const record = code >> 4;
      const field = (code >> 2) & 3;
      const norm = field === 2 ? 1 - LENGTH_NORM + (LENGTH_NORM * (length[record] ?? mean)) / mean : 1;
      add(record, ((FIELD_WEIGHTS[field] ?? 1) * ((code & 3) + 1)) / norm);
    }
    for (const actor of index.named(found)) {
      const id = index.actors[actor]?.id;
      for (const record of index.ofActor[actor] ?? []) {
        const named = records[record];
        add(record, named?.kind === 'actor' && named.id === id ? ACTOR_ITSELF : ACTOR_NAMED);
      }
    }
    const weight = Math.log(1 + (records.length - here.length + 0.5) / (here.length + 0.5));
    rarest = Math.max(rarest, weight * confidence);
    for (const record of here) {
      const amount = own[record] ?? 0;
      own[record] = 0;
      if (confidences[record] === 0) matched.push(record);
      scores[record] = Math.max(
        scores[record] ?? 0,
        (weight * confidence * amount * (SATURATION + 1)) / (amount + SATURATION),
      );
      confidences[record] = Math.max(confidences[record] ?? 0, confidence);
    }
  }
  const most = Math.log(1 + records.length);
  const weight = (expansions.length === 0 ? most : Math.max(0.5, rarest)) * (word.stopword ? STOPWORD_WEIGHT : 1);
  return { word, expansions, weight, matched, scores, confidences };
}
