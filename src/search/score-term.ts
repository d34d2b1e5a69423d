/** Scores all records in the index for one query word, with a variant of BM25. */

import { FIELDS, ONLY_SHOWN } from './data.ts';
import { type Expansion, expand, expandTogether, RELATIONS, type Together } from './expand-term.ts';
import type { Index } from './index-data.ts';
import type { QueryWord } from './read-query.ts';

/**
 * The weight of a word in each field. The fields are the name, title, text, other facts about the record, additional
 * text, and words that are in none of the record’s texts.
 */
const FIELD_WEIGHTS = [3.2, 3, 1, 0.8, 0.3, 0.22];
/** The weights of a word that names an actor: in a record that mentions the actor, and in the actor’s own record. */
const ACTOR_NAMED = 1.1;
const ACTOR_ITSELF = 5;
/** How much further occurrences of a word raise the score (k1), and how much a long text lowers it (b). */
const SATURATION = 1.5;
const LENGTH_NORM = 0.6;
const NAME = FIELDS.indexOf('name');
const TEXT = FIELDS.indexOf('text');
const SOUGHT = FIELDS.indexOf('sought');
/** The weight of a stop word relative to other words. */
export const STOPWORD_WEIGHT = 0.1;

/** What a query word may stand for: single index words, or several words together. */
export interface Expansions {
  readonly expansions: readonly Expansion[];
  readonly phrases: readonly Together[];
}

export interface ScoredTerm extends Expansions {
  readonly word: QueryWord;
  readonly weight: number;
  /** The records that contain one of the expansions. `scores` and `confidences` are in the same order. */
  readonly matched: readonly number[];
  /** The records whose names contain the word, or that editors have listed under it. */
  readonly called: ReadonlySet<number>;
  readonly scores: Float64Array;
  readonly confidences: Float64Array;
}

interface CachedTerm extends Expansions {
  scored: ScoredTerm | undefined;
}

/** Number of recent query words that are cached. While a reader types, all words but the last stay the same. */
const MOST_CACHED = 6;
const caches = new WeakMap<Index, Map<string, CachedTerm>>();

function cachedTerm(index: Index, word: QueryWord): CachedTerm {
  const cache = caches.get(index) ?? new Map<string, CachedTerm>();
  caches.set(index, cache);
  const name = [index.laterRead, word.word, word.open, ...word.closed, ...word.instead.flat()].join(' ');
  const term = cache.get(name) ?? {
    expansions: expand(index, word),
    phrases: expandTogether(index, word),
    scored: undefined,
  };
  // If a piece is missing, some expansions may be missing too, so the term is not cached.
  if (!index.pieces.complete) return term;
  cache.delete(name);
  cache.set(name, term);
  for (const oldest of cache.keys()) {
    if (cache.size <= MOST_CACHED) break;
    cache.delete(oldest);
  }
  return term;
}

/** The index words whose postings are needed to score a query word. */
export function expansionsOf(index: Index, word: QueryWord): number[] {
  const { expansions, phrases } = cachedTerm(index, word);
  return [...expansions.map((one) => one.word), ...phrases.flatMap(({ words }) => words.flat())];
}

/** A query word with its scores. @throws Error if the postings of an expansion have not been read. */
export function scoredTerm(index: Index, word: QueryWord): ScoredTerm {
  const term = cachedTerm(index, word);
  term.scored ??= scoreTerm(index, word, term);
  return term.scored;
}

/**
 * Calls `use` with every record that contains an index word, or that mentions an actor whom the word names. A record
 * may be passed several times.
 */
export function eachRecord(index: Index, word: number, use: (record: number) => void): void {
  for (const codes of index.codes(word)) for (const code of codes) if (((code >> 2) & 7) !== ONLY_SHOWN) use(code >> 5);
  for (const actor of index.dictionary.named(word)) for (const record of index.mentioned(actor).records) use(record);
}

/** The records that contain any of these index words. */
export function recordsWith(index: Index, words: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) eachRecord(index, word, (record) => found.add(record));
  return found;
}

/**
 * Calls `add` with every record that contains an index word, with the amount that the word adds to the score, and with
 * the field that has the word. A record may be passed several times. For an actor that only a spelling of its name
 * finds, the field is its name; for a record that mentions the actor, it is undefined.
 *
 * @param named the actors whose mentions have been added for another spelling, and are not added again.
 */
function mentions(
  index: Index,
  word: number,
  named: Set<number>,
  add: (record: number, amount: number, field?: number) => void,
): void {
  const { mean } = index;
  for (const codes of index.codes(word))
    for (const code of codes) {
      const record = code >> 5;
      const field = (code >> 2) & 7;
      if (field === ONLY_SHOWN) continue;
      const norm = field === TEXT ? 1 - LENGTH_NORM + (LENGTH_NORM * index.rank(record).length) / mean : 1;
      add(record, ((FIELD_WEIGHTS[field] ?? 1) * ((code & 3) + 1)) / norm, field);
    }
  for (const actor of index.dictionary.named(word)) {
    if (named.has(actor)) continue;
    named.add(actor);
    const { own, records } = index.mentioned(actor);
    for (const record of records)
      add(record, record === own ? ACTOR_ITSELF : ACTOR_NAMED, record === own ? NAME : undefined);
  }
}

/**
 * The records that contain every word of a phrase, each with the smallest amount that any of these words adds to its
 * score.
 */
function together(index: Index, { words }: Together): Map<number, number> {
  let both: Map<number, number> | undefined;
  for (const candidates of words) {
    const amounts = new Map<number, number>();
    const named = new Set<number>();
    for (const word of candidates)
      mentions(index, word, named, (record, amount) => amounts.set(record, (amounts.get(record) ?? 0) + amount));
    const before = both;
    both =
      before === undefined
        ? amounts
        : new Map(
            [...amounts].flatMap(([record, amount]) => {
              const other = before.get(record);
              return other === undefined ? [] : [[record, Math.min(amount, other)] as const];
            }),
          );
  }
  return both ?? new Map();
}

/**
 * Arrays with a number for each record. All numbers are zero between uses. The arrays are reused, because an index may
 * have very many records.
 */
export interface Scratch {
  readonly own: Float64Array;
  readonly scores: Float64Array;
  readonly confidences: Float64Array;
  readonly sure: Float64Array;
}
const scratches = new WeakMap<Index, Scratch>();

export function scratchOf(index: Index): Scratch {
  const known = scratches.get(index);
  if (known !== undefined) return known;
  const zeros = () => new Float64Array(index.count);
  const made = { own: zeros(), scores: zeros(), confidences: zeros(), sure: zeros() };
  scratches.set(index, made);
  return made;
}

/** Takes the values of these records from an array, in the order of the records, and sets them to zero there. */
export function emptied(values: Float64Array, records: readonly number[]): Float64Array {
  const taken = new Float64Array(records.length);
  records.forEach((record, n) => {
    taken[n] = values[record] ?? 0;
    values[record] = 0;
  });
  return taken;
}

/** The weight of a word that occurs in `records` of `all` records. A rarer word has a greater weight. */
const rarity = (records: number, all: number) => Math.log(1 + (all - records + 0.5) / (records + 0.5));

/**
 * The weight of a word by its rarity.
 *
 * @param records the records found that contain the word.
 * @param inLater number of later records that contain the word, whether or not they have been read. Later records in
 * `records` are not counted again.
 */
function rarityOf({ later, count }: Index, records: readonly number[], inLater: number): number {
  const sooner = records.reduce((sum, record) => (record < later ? sum + 1 : sum), 0);
  const all = sooner + inLater === 0 ? records.length : sooner + inLater;
  return rarity(Math.min(count, all), count);
}

/**
 * Scores a word using only the given expansions. For rarity, all forms of a word count as one word; otherwise the
 * rarest form would count most. The same applies to its synonyms, which never weigh more than the word itself.
 */
export function scoreTerm(index: Index, word: QueryWord, { expansions, phrases }: Expansions): ScoredTerm {
  const { count } = index;
  const { own, scores, confidences, sure } = scratchOf(index);
  const matched: number[] = [];
  const called = new Set<number>();
  let most: number | undefined;
  let weight = 0;
  let here: number[] = [];
  let inLater = 0;
  const add = (record: number, amount: number, confidence: number) => {
    if (own[record] === 0) here.push(record);
    own[record] = (own[record] ?? 0) + amount;
    sure[record] = Math.max(sure[record] ?? 0, confidence);
  };
  const settle = (confidence: number) => {
    if (here.length === 0) return;
    const says = Math.min(most ?? Infinity, rarityOf(index, here, inLater));
    weight = Math.max(weight, says * confidence);
    for (const record of here) {
      const amount = own[record] ?? 0;
      const certain = sure[record] ?? 0;
      own[record] = 0;
      sure[record] = 0;
      if (confidences[record] === 0) matched.push(record);
      scores[record] = Math.max(
        scores[record] ?? 0,
        (says * certain * amount * (SATURATION + 1)) / (amount + SATURATION),
      );
      confidences[record] = Math.max(confidences[record] ?? 0, certain);
    }
    here = [];
    inLater = 0;
  };
  for (const relation of RELATIONS) {
    let best = 0;
    const named = new Set<number>();
    for (const { word: found, confidence, as } of expansions) {
      if (as !== relation) continue;
      best = Math.max(best, confidence);
      inLater += index.inLater(found);
      mentions(index, found, named, (record, amount, field) => {
        add(record, amount, confidence);
        if (field === NAME || (field === SOUGHT && relation === 'form')) called.add(record);
      });
    }
    if (relation === 'form' && here.length > 0) most = rarityOf(index, here, inLater);
    settle(best);
  }
  for (const phrase of phrases) {
    for (const [record, amount] of together(index, phrase)) add(record, amount, phrase.confidence);
    settle(phrase.confidence);
  }
  const full = matched.length === 0 ? Math.log(1 + count) : weight;
  return {
    word,
    expansions,
    phrases,
    weight: full * (word.stopword ? STOPWORD_WEIGHT : 1),
    matched,
    called,
    scores: emptied(scores, matched),
    confidences: emptied(confidences, matched),
  };
}

/**
 * The share of records in which two words both occur. It is 0 for stop words, or if one word is far more frequent than
 * the other.
 */
export function sameRecords(index: Index, term: ScoredTerm, other: ScoredTerm | undefined): number {
  if (other === undefined || term.word.stopword || other.word.stopword) return 0;
  const [few, many] = [term.matched, other.matched].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length * 3 < many.length) return 0;
  const { own } = scratchOf(index);
  for (const at of few) own[at] = 1;
  const both = many.reduce((sum, at) => sum + (own[at] ?? 0), 0);
  for (const at of few) own[at] = 0;
  return both / Math.max(1, many.length);
}
