/** Which records fit the dates in a query, and how well. */
import { knownWords } from './exact-hits.ts';
import { Hit } from './hit.ts';
import type { Index } from './index-data.ts';
import { isStopword } from './normalise.ts';
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

/**
 * The hits that fit the paragraph and the dates in a query.
 *
 * @param named whether records of another time also fit if they have the words with which a date was typed. They count
 * for less.
 */
export function hitsOfTime(index: Index, query: Query, hits: readonly Hit[], named: boolean): Hit[] {
  const naming = query.dates.map(({ at, length }) =>
    knownWords(index, query.text.slice(at, at + length))
      .filter((word) => !isStopword(index.dictionary.text(word), index.language))
      .map((word) => recordsWith(index, [word])),
  );
  return hits
    .filter(({ at }) => index.has('facts', at))
    .flatMap((hit) => {
      if (meetsQuery(index.facts(hit.at), query)) return hit;
      const isNamed = named && naming.some((words) => words[0] && words.every((records) => records.has(hit.at)));
      return isNamed ? new Hit(index, hit.at, hit.score * NAMES_DATE) : [];
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
