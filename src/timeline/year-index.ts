/** Groups events by year, for the list of events and for the index that replaces the drawing on narrow screens. */
import { group } from 'd3-array';
import { years } from '#words';
import { say } from '../words/message.ts';
import { yearWords } from '../words/year-words.ts';
import type { Item, TimelineData } from './data.ts';

/** A part of the list of events: a year such as `y2007`, `before` or `after` the years shown, or `undated`. */
export type YearPart = `y${number}` | 'before' | 'after' | 'undated';

export interface YearOfEvents {
  /** The id of the part, which is also the URL fragment of its heading in the list. */
  readonly part: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/**
 * The part of the list that contains an event.
 *
 * @param first the start of the event, in milliseconds (UTC); null if it is undated.
 * @example partOf(Date.UTC(2007, 5, 14), span) // 'y2007'
 */
export function partOf(first: number | null, [from, to]: TimelineData['span']): YearPart {
  if (first === null) return 'undated';
  if (first < from) return 'before';
  return first > to ? 'after' : `y${yearOf(first)}`;
}

const yearOf = (time: number) => new Date(time).getUTCFullYear();

/**
 * Every year shown, including years without events. There are further parts for events before these years, for events
 * after them and for undated events, if there are any.
 */
export function yearsOf({ items, span }: Pick<TimelineData, 'items' | 'span'>): YearOfEvents[] {
  const parts = group(items, ({ first }) => partOf(first, span));
  const [first, last] = span.map(yearOf) as [number, number];
  const of = (part: YearPart, name: string) => ({ part, name, items: parts.get(part) ?? [] });
  const ifAny = (part: YearPart, name: string) => (parts.has(part) ? [of(part, name)] : []);
  return [
    ...ifAny('before', say(years.before, { year: yearWords(first) })),
    ...Array.from({ length: last - first + 1 }, (_, n) => of(`y${first + n}`, yearWords(first + n))),
    ...ifAny('after', say(years.after, { year: yearWords(last) })),
    ...ifAny('undated', years.undated),
  ];
}
