/** Finds the records that match a query, best first. */
import { queries } from '#words';
import { KIND_WEIGHTS, type RecordKind } from './data.ts';
import { datedScore, hitsOfTime } from './dated.ts';
import { exactHits, knownWords } from './exact-hits.ts';
import { type InsteadRead, insteadOf, marksOf, nearestWord, soughtWords } from './explain.ts';
import { Hit } from './hit.ts';
import type { Index } from './index-data.ts';
import { keysOf } from './normalise.ts';
import type { Piece } from './pieces/pieces.ts';
import { type Query, readQuery } from './read-query.ts';
import {
  eachRecord,
  emptied,
  expansionsOf,
  recordsWith,
  type ScoredTerm,
  STOPWORD_WEIGHT,
  sameRecords,
  scoredTerm,
  scoreTerm,
  scratchOf,
} from './score-term.ts';

export interface SearchResult {
  readonly query: Query;
  /** The hits, best first. */
  readonly hits: readonly Hit[];
  /** Returns the keys of the query words, for marking these words in passages. */
  readonly marks: () => ReadonlySet<string>;
  /** Returns the words of the query, as typed, that led to a hit although its texts do not have them. */
  readonly sought: (hit: Hit) => readonly string[];
  /** The phrases that were also searched for, because a word of the query is contested or is in no record. */
  readonly instead: readonly InsteadRead[];
  /** Whether all records were considered. If not, later records may be missing, but no others. */
  readonly whole: boolean;
  /** Words that are in no record, each with the closest word in the index, if any is close. */
  readonly unknown: readonly { readonly word: string; readonly nearest: string | undefined }[];
}

/**
 * The share of a query that a record must match, by weight, for queries of 0, 1, 2, 3, and 4 or more words. It is lower
 * for long queries, because people remember a long wording less exactly.
 */
const MIN_COVERAGE = [1, 0.6, 0.5, 0.4, 0.3] as const;
/**
 * Exponents for the share of the query’s words that a record has. `STRICT` is for short queries, `LENIENT` for longer
 * ones.
 */
const STRICT = 1.3;
const LENIENT = 0.8;
/** The factor for a record that has every word of a query with several words. */
const ALL_WORDS = 1.2;
/** The factor for an actor or source whose full name is the query. */
const WHOLE_NAME = 2.5;
/**
 * What determines the factor for an actor’s record in a query of several words. `ACTOR_UNNAMED` is the factor if no
 * word names the actor. `ACTOR_CALLED` is added to it in proportion to the cube of the share of words that do. The
 * other words ask what the actor did, and other records say that.
 */
const ACTOR_UNNAMED = 0.38;
const ACTOR_CALLED = 0.8;
/** The factor for an actor’s record if every word of a longer query is in its names and offices: "chief pilot". */
const OFFICE = 1.8;
/** The factor for an event that is not established. */
const NOT_ESTABLISHED = 0.96;
/** How much less each of two adjacent words counts if both are in the same records. */
const SAME_WORDS = 0.45;
/**
 * Words that show that a question is for the editors, or about their work. `ASKED` is the factor for pages about that
 * work.
 */
const ASKS_US: ReadonlySet<string> = new Set(['you', 'your', 'my', 'cite', ...queries.asksUs]);
const ASKED = 4;
/** The number of words from which a query is long enough for one to be mistyped although another occurs nowhere. */
const LONG = 4;

/** The index words for the words that a query excludes. */
const unwanted = ({ dictionary }: Index, words: readonly string[]) =>
  words.flatMap((word) => dictionary.byKey(keysOf(word)[0]));

/** Parses a query with what is known about this archive. */
export const readHere = (index: Index, typed: string): Query =>
  readQuery(typed, {
    language: index.language,
    otherWords: index.otherWords,
    isName: (text) => index.sourceNames.some((name) => text.toLowerCase().includes(name)),
    knows: (word) => index.dictionary.byKey(keysOf(word)[0]).length > 0,
    readDate: (text, plausible) => index.code('dates')?.(text, plausible),
    // A number counts as a year if it falls within the period from which the archive has dated records.
    plausible: ({ from, to }) => to >= index.dated.from && from <= index.dated.to,
  });

/** Whether no record contains the word, or any word that it may stand for. */
const isNowhere = ({ matched, word }: ScoredTerm) => matched.length === 0 && !word.stopword;

/**
 * The query words with their scores. If one word of a short query is in no record, no other word is assumed to be
 * mistyped.
 */
function scoredTerms(index: Index, { words }: Query): ScoredTerm[] {
  const terms = words.map((word) => scoredTerm(index, word));
  if (words.filter(({ stopword }) => !stopword).length >= LONG || !terms.some(isNowhere)) return terms;
  return terms.map((term) =>
    term.expansions.some(({ typos }) => typos > 0)
      ? scoreTerm(index, term.word, { ...term, expansions: term.expansions.filter(({ typos }) => typos === 0) })
      : term,
  );
}

/**
 * Whether all pieces have been read that are needed to rank the records with the query’s words. Missing pieces are
 * noted as wanted.
 */
function canScore(index: Index, query: Query): boolean {
  const words = [...query.words.flatMap((word) => expansionsOf(index, word)), ...unwanted(index, query.without)];
  const shown = knownWords(index, query.text);
  index.dictionary.wholeName(query.words.map(({ word }) => word));
  if (!index.pieces.complete) return false;
  for (const word of shown) index.codes(word);
  const { ranked } = index;
  for (const word of new Set(words)) {
    index.codes(word);
    for (const actor of index.dictionary.named(word)) index.mentioned(actor);
    if (!ranked) eachRecord(index, word, (record) => index.has('ranks', record));
  }
  return index.pieces.complete;
}

/**
 * Answers a query, or returns the pieces of the index that must be read first. When these have been read, further
 * pieces may be needed. The pieces with the query’s words come first, then those with their postings, then those with
 * the records.
 *
 * @param typed any text.
 * @param whole whether the answer must include later records. If not, it includes only those later records that can be
 * found without reading further pieces. The other hits and their order are the same in both cases.
 */
export function answer(index: Index, typed: string, whole = true): SearchResult | readonly Piece[] {
  index.pieces.begin();
  index.whole = whole;
  const query = readHere(index, typed);
  if (!index.pieces.complete || !canScore(index, query)) return index.pieces.wanted;
  const terms = scoredTerms(index, query);
  // A word that is in no earlier record may be in a later one.
  if (!whole && !index.laterComplete && terms.some(isNowhere)) return answer(index, typed);
  const without = recordsWith(index, unwanted(index, query.without));
  const exact = exactHits(index, query);
  const named = new Set(exact.map(({ at }) => at));
  const timed = query.dates.length > 0 || query.place !== undefined;
  const byTime = timed && terms.every(({ word }) => word.stopword);
  const others = (byTime ? hitsByTime(index, query) : hitsByWords(index, query, terms)).filter(
    ({ at }) => !without.has(at) && !named.has(at),
  );
  const hits = timed ? hitsOfTime(index, query, others, !byTime && query.place === undefined) : others;
  const unknown = terms
    .filter(isNowhere)
    .map(({ word }) => ({ word: word.typed, nearest: nearestWord(index, word.word) }));
  const instead = insteadOf(index, query, terms);
  if (!index.pieces.complete) return index.pieces.wanted;
  return {
    query,
    hits: [...exact, ...hits].sort((a, b) => b.score - a.score || a.at - b.at),
    marks: () => marksOf(index, terms),
    sought: ({ at }) => soughtWords(index, terms, at),
    instead,
    whole: whole || index.laterComplete,
    unknown,
  };
}

/**
 * Searches an index. All pieces that the query needs must have been read before.
 *
 * @param typed any text.
 * @throws Error if a piece has not been read.
 */
export function search(index: Index, typed: string): SearchResult {
  const found = answer(index, typed);
  if ('hits' in found) return found;
  throw new Error(
    `Not all that the query needs has been read: ${found.map(({ kind, n }) => `${kind} ${n}`).join(', ')}.`,
  );
}

/** Records that match enough of the words. */
function hitsByWords(index: Index, { words, dates, text }: Query, terms: readonly ScoredTerm[]): Hit[] {
  const meant = terms.filter(({ word }) => !word.stopword);
  const found = meant.filter((term) => !isNowhere(term));
  const mean = found.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, found.length);
  // In a longer query, a single word must not outweigh all others just because it is rare or occurs nowhere. The two
  // words of a name are in nearly the same records, and must not count twice.
  const kept = terms.map((term, n) => 1 - SAME_WORDS * sameRecords(index, term, terms[n - 1]) ** 2);
  const news = new Map(terms.map((term, n) => [term, (kept[n] ?? 1) * (kept[n + 1] ?? 1)]));
  const shareOf = (term: ScoredTerm) =>
    (news.get(term) ?? 1) * (meant.length < 3 ? term.weight : Math.min(term.weight, mean));
  // A date counts like a word of average weight that every record contains.
  const dated = dates.length > 0 ? mean : 0;
  const total = terms.reduce((sum, term) => sum + shareOf(term), dated);
  const least = MIN_COVERAGE[Math.min(meant.length + (dated > 0 ? 1 : 0), MIN_COVERAGE.length - 1)] ?? 1;
  const { own: scores, confidences: coverages, sure: counts } = scratchOf(index);
  const matched: number[] = [];
  for (const term of terms) {
    const share = term.word.stopword ? STOPWORD_WEIGHT : (news.get(term) ?? 1);
    const ownShare = shareOf(term);
    term.matched.forEach((at, n) => {
      // A record with the word has a coverage above zero, so zero means that the record has not been seen yet.
      if (coverages[at] === 0) matched.push(at);
      scores[at] = (scores[at] ?? 0) + (term.scores[n] ?? 0) * share;
      coverages[at] = (coverages[at] ?? 0) + ownShare * (0.5 + 0.5 * (term.confidences[n] ?? 0));
      if (!term.word.stopword) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  const [sums, covered, counted] = [emptied(scores, matched), emptied(coverages, matched), emptied(counts, matched)];
  const actors = new Set(
    index.dictionary.wholeName(words.map(({ word }) => word)).map((actor) => index.mentioned(actor).own),
  );
  const source = index.sourceNames.indexOf(text.trim().toLowerCase());
  const isSource = (at: number) => source >= 0 && index.has('facts', at) && index.facts(at).sources.includes(source);
  /** The factor for a record, according to how fully the query names it. */
  const named = (at: number, kind: RecordKind) => {
    if (actors.has(at) || (kind === 'source' && isSource(at))) return WHOLE_NAME;
    if (kind !== 'actor' || meant.length < 2) return 1;
    if (meant.every((term) => term.called.has(at))) return OFFICE;
    const called = meant.reduce((sum, term) => sum + (term.called.has(at) ? shareOf(term) : 0), 0);
    const share = called / (total - dated);
    return ACTOR_UNNAMED + ACTOR_CALLED * share ** 3;
  };
  const asksUs = words.some(({ word }) => ASKS_US.has(word));
  const strictness = meant.length < 3 ? STRICT : LENIENT;
  const hits: Hit[] = [];
  matched.forEach((at, n) => {
    const coverage = ((covered[n] ?? 0) + dated) / total;
    if (coverage < least) return;
    const rank = index.rank(at);
    const open = index.statuses[rank.status]?.established === false ? NOT_ESTABLISHED : 1;
    const all = meant.length > 1 && counted[n] === meant.length ? ALL_WORDS : 1;
    const factors =
      KIND_WEIGHTS[rank.kind] * named(at, rank.kind) * open * all * (asksUs && rank.kind === 'page' ? ASKED : 1);
    hits.push(new Hit(index, at, (sums[n] ?? 0) * coverage ** strictness * factors));
  });
  return hits;
}

/** All records that may fit the dates. Those that fit better have higher scores. */
function hitsByTime(index: Index, { dates }: Query): Hit[] {
  return index
    .around(dates.map(({ span }) => span))
    .filter((at) => [index.has('facts', at), index.has('ranks', at)].every((has) => has))
    .map((at) => {
      const { kind, weight } = index.rank(at);
      return new Hit(index, at, KIND_WEIGHTS[kind] * datedScore(index.facts(at), weight, dates));
    });
}
