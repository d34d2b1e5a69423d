/** Which records fit the dates in a query, and how well. */
import { Hit } from './hit.ts';
import type { Index } from './index-data.ts';
import { isStopword, wordsOf } from './normalise.ts';
import type { Facts } from './pieces/columns.ts';
import { type DateRead, meets } from './query-date.ts';
import type { Query } from './read-query.ts';
import { recordsWith } from './score-term.ts';

/** The factor for a record that is not of the time asked for, but names it. */
const NAMES_DATE = 0.6;

/** Whether a record fits the paragraph and the dates in a query. If there are several dates, one is enough. */
export function meetsQuery({ place, first, last }: Facts, query: Query): boolean {
  return (
    (query.place === undefined || place === query.place) &&
    (query.dates.length === 0 ||
      query.dates.some((date) => first !== null && last !== null && meets(date, first, last)))
  );
}

/** For each date in a query, the index words with which it was typed; none if one of these occurs nowhere. */
export const datesTyped = ({ dictionary, language }: Index, { text, dates }: Query): number[][] =>
  dates
    .map(({ at, length }) => wordsOf(text.slice(at, at + length)).filter(({ word }) => !isStopword(word, language)))
    .map((words) => words.map(({ word }) => dictionary.find(word)))
    .map((found) => (found.includes(-1) ? [] : found));

/** The records whose texts name one of a query’s dates as it was typed. */
function namingDates(index: Index, query: Query): ReadonlySet<number> {
  const named = new Set<number>();
  for (const [first, ...others] of datesTyped(index, query)) {
    if (first === undefined) continue;
    const rest = others.map((word) => recordsWith(index, [word]));
    for (const record of recordsWith(index, [first]))
      if (rest.every((records) => records.has(record))) named.add(record);
  }
  return named;
}

/**
 * The hits that fit the paragraph and the dates in a query.
 *
 * @param named whether records of another time also fit if their texts name one of the dates. They count for less.
 */
export function hitsOfTime(index: Index, query: Query, hits: readonly Hit[], named: boolean): Hit[] {
  const naming = named && query.place === undefined ? namingDates(index, query) : new Set();
  return hits
    .filter(({ at }) => index.has('facts', at))
    .flatMap((hit) => {
      if (meetsQuery(index.facts(hit.at), query)) return [hit];
      return naming.has(hit.at) ? [new Hit(index, hit.at, hit.score * NAMES_DATE)] : [];
    });
}

/**
 * Scores a record by its dates. The score is higher if more of its days fall within the dates searched for, and if
 * there are more statements about it.
 */
export function datedScore({ first, last }: Facts, weight: number, dates: readonly DateRead[]): number {
  if (first === null || last === null) return 1;
  const within = dates.map(({ span }) => {
    if (span === undefined) return 1;
    return (Math.min(last, span.to) - Math.max(first, span.from) + 1) / (last - first + 1);
  });
  return 1 + Math.min(1, ...within) ** 2 * (1 + weight);
}
