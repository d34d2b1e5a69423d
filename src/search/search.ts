/** Finds the records that a query is likely to mean, best first. */
import { editDistance } from '../fingerprint/edit-distance.ts';
import type { Contested, RecordKind, SearchRecord } from './data.ts';
import { type DateRead, meets } from './dates.ts';
import { nearKeys } from './expand-term.ts';
import type { Index } from './index-data.ts';
import { keysOf } from './normalise.ts';
import { type Query, readQuery } from './read-query.ts';
import { expansionsOf, type ScoredTerm, STOPWORD_WEIGHT, scoredTerm, scoreTerm } from './score-term.ts';

export interface Hit {
  /** Index of the record. */
  readonly at: number;
  readonly record: SearchRecord;
  readonly score: number;
}

/** Words as typed, and what else was searched for: the archive’s wording for contested words, or synonyms. */
export interface InsteadRead {
  readonly typed: string;
  readonly contested?: Contested;
  readonly phrases: readonly string[];
}

export interface SearchResult {
  readonly query: Query;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Keys of the query words, for marking them in passages; computed on demand. */
  readonly marks: () => ReadonlySet<string>;
  /** What was searched for instead of words that are contested or occur in no record. */
  readonly instead: readonly InsteadRead[];
  /** Words that occur in no record, each with the closest word in the index. */
  readonly unknown: readonly { readonly word: string; readonly nearest: string | undefined }[];
}

const KIND_WEIGHTS: Readonly<Record<RecordKind, number>> = {
  event: 1.15,
  actor: 1.1,
  claim: 1,
  source: 1,
  difference: 0.9,
  note: 0.45,
  work: 0.15,
  chapter: 0.6,
  thread: 0.9,
  page: 0.4,
  picture: 0.4,
  passage: 0.3,
};
/**
 * Minimum share of a query with this many words, by their weight, that a record must match; lower for long queries,
 * which people remember less exactly.
 */
const MIN_COVERAGE = [1, 0.6, 0.6, 0.5, 0.3] as const;
/** Exponent applied to the share of the query’s words that a record has. */
const COVERAGE = 1.5;
/** Maximum weight of one word in a query of three or more, relative to the mean weight of the words that were found. */
const MOST_SHARE = 1.2;
/** The weight of an actor whose full name is the query. */
const WHOLE_NAME = 2.5;
/** The weight of an event that was only planned or alleged, relative to one that occurred. */
const NOT_ESTABLISHED = 0.92;
/** How much the statements about an event add to its score, by the logarithm of their number. */
const TOLD = 0.04;
/** Maximum number of edits for a word to be suggested; in a short word, even one edit is a big change. */
const mostEdits = (word: string) => (word.length < 6 ? 1 : 2);

/** Index words that must not occur. */
const unwanted = (index: Index, words: readonly string[]) =>
  words.flatMap((word) => index.byKey.get(keysOf(word)[0]) ?? []);

/** The records that contain any of these words. */
function excluded(index: Index, words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const n of unwanted(index, words)) {
    for (const code of index.codes(n)) found.add(code >> 5);
    for (const actor of index.named(n)) for (const record of index.ofActor[actor] ?? []) found.add(record);
  }
  return found;
}

/**
 * Files of postings that must be loaded before a query can be answered; empty if there are none.
 *
 * @param typed any text.
 */
export function filesFor(index: Index, typed: string): number[] {
  const query = readHere(index, typed);
  const words = [...query.words.flatMap((word) => expansionsOf(index, word)), ...unwanted(index, query.without)];
  return [...new Set(words.map(index.fileOf))].filter((file) => !index.has(file));
}

/**
 * Whether a title belongs to this record alone: notes and pictures have the title of another record, and short titles of
 * outside works name their subjects.
 */
const namesItself = ({ kind, title }: SearchRecord) =>
  kind === 'work' ? title.split(' ').length > 2 : kind !== 'note' && kind !== 'picture';

/** Records requested by their id or address, or by their full title. */
function exactHits(index: Index, { pasted, text }: Query): Hit[] {
  const title = text.trim().toLowerCase();
  return index.records.flatMap((record, at) =>
    record.id === pasted ||
    (record.title.length === title.length && record.title.toLowerCase() === title && namesItself(record))
      ? [{ at, record, score: 1000 }]
      : [],
  );
}

/** Parses a query with what is known about this archive. */
export const readHere = (index: Index, typed: string): Query =>
  readQuery(typed, {
    language: index.language,
    otherWords: index.otherWords,
    isName: (text) => index.sourceNames.some((name) => text.toLowerCase().includes(name)),
    knows: (word) => index.byKey.has(keysOf(word)[0]),
    // A number counts as a year if records are dated in or around that year.
    plausible: ({ from, to }) => to >= index.dated.from && from <= index.dated.to,
  });

/** Whether a record is at the place and the time that a query names. Of two dates, it need match only one. */
export function meetsQuery({ place, first, last }: SearchRecord, query: Query): boolean {
  return (
    (query.place === undefined || place === query.place) &&
    (query.dates.length === 0 ||
      query.dates.some((date) => first !== null && last !== null && meets(date, first, last)))
  );
}

/** Whether no record contains a word or anything that it may stand for. */
const isNowhere = ({ matched, word }: ScoredTerm) => matched.length === 0 && !word.stopword;

/** The query words with their scores. If any of them is in no record, the others are not assumed to be mistyped. */
function scoredTerms(index: Index, { words }: Query): ScoredTerm[] {
  const terms = words.map((word) => scoredTerm(index, word));
  if (!terms.some(isNowhere)) return terms;
  return terms.map((term) =>
    term.expansions.some(({ typos }) => typos > 0)
      ? scoreTerm(index, term.word, { expansions: [], phrases: term.phrases })
      : term,
  );
}

/**
 * Searches the index.
 *
 * @param typed any text.
 * @throws Error if a file from `filesFor` has not been loaded.
 */
export function search(index: Index, typed: string): SearchResult {
  const query = readHere(index, typed);
  const terms = scoredTerms(index, query);
  const without = excluded(index, query.without);
  const exact = exactHits(index, query);
  const others = terms.length > 0 ? hitsByWords(index, query, terms) : hitsByTime(index, query);
  const hits = others.filter(
    ({ record, at }) => !without.has(at) && meetsQuery(record, query) && exact.every((hit) => hit.at !== at),
  );
  return {
    query,
    hits: [...exact, ...hits].sort((a, b) => b.score - a.score || a.at - b.at),
    marks: () => marksOf(index, terms),
    instead: insteadOf(index, query, terms),
    unknown: terms.filter(isNowhere).map(({ word }) => ({ word: word.typed, nearest: nearestWord(index, word.word) })),
  };
}

/** A factor for how much is said about a record: above 1 for an event with more statements than most. */
const told = ({ meanTold }: Index, { kind, weight }: SearchRecord) =>
  kind === 'event' ? 1 + TOLD * (Math.log(1 + weight) - meanTold) : 1;

/** Records that match enough of the words. */
function hitsByWords(index: Index, { words }: Query, terms: readonly ScoredTerm[]): Hit[] {
  const meant = terms.filter(({ word }) => !word.stopword);
  const found = meant.filter((term) => !isNowhere(term));
  const mean = found.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, found.length);
  // In a question, not everything should depend on a word that is rare or occurs nowhere.
  const shareOf = (term: ScoredTerm) =>
    meant.length < 3 ? term.weight : Math.min(term.weight, isNowhere(term) ? mean : MOST_SHARE * mean);
  const total = terms.reduce((sum, term) => sum + shareOf(term), 0);
  const least = MIN_COVERAGE[Math.min(meant.length, MIN_COVERAGE.length - 1)] ?? 1;
  const scores = new Float64Array(index.records.length);
  const coverages = new Float64Array(index.records.length);
  const matched = new Set<number>();
  for (const term of terms) {
    const share = term.word.stopword ? STOPWORD_WEIGHT : 1;
    for (const at of term.matched) {
      scores[at] = (scores[at] ?? 0) + (term.scores[at] ?? 0) * share;
      coverages[at] = (coverages[at] ?? 0) + shareOf(term) * (0.5 + 0.5 * (term.confidences[at] ?? 0));
      matched.add(at);
    }
  }
  const wholeName = index.wholeName(words.map(({ word }) => word).join(' ')).map((actor) => index.actors[actor]?.id);
  const hits: Hit[] = [];
  for (const at of matched) {
    const record = index.records[at];
    const coverage = (coverages[at] ?? 0) / total;
    if (record === undefined || coverage < least) continue;
    const whole = record.kind === 'actor' && wholeName.includes(record.id) ? WHOLE_NAME : 1;
    const open = index.statuses[record.status]?.established === false ? NOT_ESTABLISHED : 1;
    hits.push({
      at,
      record,
      score: (scores[at] ?? 0) * coverage ** COVERAGE * KIND_WEIGHTS[record.kind] * whole * open * told(index, record),
    });
  }
  return hits;
}

/**
 * All records, with higher scores for those that fit the dates; empty if the query has neither a date nor a paragraph.
 */
function hitsByTime({ records }: Index, { dates, place }: Query): Hit[] {
  if (dates.length === 0 && place === undefined) return [];
  return records.map((record, at) => ({ at, record, score: KIND_WEIGHTS[record.kind] * datedScore(record, dates) }));
}

/** Higher for a record with most of its days within the dates, and for one with more statements about it. */
function datedScore({ first, last, weight }: SearchRecord, dates: readonly DateRead[]): number {
  if (first === null || last === null) return 1;
  const within = dates.map(({ span }) => {
    if (span === undefined) return 1;
    return (Math.min(last, span.to) - Math.max(first, span.from) + 1) / (last - first + 1);
  });
  return 1 + Math.min(1, ...within) * (1 + weight);
}

/**
 * What readers are told about words that were replaced in the search: each contested word once, and synonyms if the
 * typed word occurs nowhere.
 */
function insteadOf(index: Index, { others, words }: Query, terms: readonly ScoredTerm[]): InsteadRead[] {
  const told = new Set<string>();
  return others.flatMap(({ from, to, phrases, contested }) => {
    const typed = words
      .slice(from, to)
      .map((word) => word.typed)
      .join(' ');
    const name = contested?.id ?? typed;
    const here = terms.slice(from, to).some(({ expansions }) => expansions.some(({ confidence }) => confidence === 1));
    const known = phrases.filter((phrase) => phrase.every((word) => index.byKey.has(keysOf(word)[1])));
    if (told.has(name) || (contested === undefined && (here || known.length === 0))) return [];
    told.add(name);
    return [{ typed, phrases: known.map((phrase) => phrase.join(' ')), ...(contested && { contested }) }];
  });
}

/** Stop words are marked only if the query has no other words. */
function marksOf(index: Index, terms: readonly ScoredTerm[]): ReadonlySet<string> {
  const all = terms.every(({ word }) => word.stopword);
  return new Set(
    terms
      .filter(({ word }) => all || !word.stopword)
      .flatMap(({ expansions, phrases }) => [
        ...expansions.map(({ word }) => word),
        ...phrases.flatMap(({ words }) => words.flat()),
      ])
      .flatMap((word) => keysOf(index.words[word] ?? '')),
  );
}

/** The index word closest to one that is in no record, if it is close enough to have been meant. */
function nearestWord(index: Index, word: string): string | undefined {
  const most = mostEdits(word);
  return nearKeys(index, word, most)
    .flatMap(({ key }) => index.byKey.get(key) ?? [])
    .map((found) => index.words[found] ?? '')
    .map((near) => ({ near, edits: editDistance(word, near) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)[0]?.near;
}
