/**
 * Writes the state of the timeline and the search to a page’s address, and reads it back. Invalid values are ignored.
 * `?from=2007-06-01&to=2007-07-01&source=a&source=b&differs=1&q=words`
 */

import { isSlug } from '../address/slug.ts';
import { DAY } from './data.ts';
import { type Filter, LISTS, type ListName, NO_FILTER } from './filter.ts';
import { clampView, type View } from './scale.ts';

export interface State {
  /** The view; undefined if all years are shown. */
  readonly view: View | undefined;
  readonly filter: Filter;
  /** The text in the search field of the timeline. */
  readonly query: string;
}

const LONGEST_QUERY = 200;
const MOST_CHOICES = 50;

/** A day in EDTF, which can also express years BC: `-0349-04-01`. */
function writeDay(time: number): string {
  const day = new Date(Math.round(time / DAY) * DAY);
  const year = day.getUTCFullYear();
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${day.toISOString().slice(-19, -14)}`;
}

function readDay(text: string | null): number | undefined {
  const [, year, month, day] = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const time = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return writeDay(time) === text ? time : undefined;
}

/** Parses a query string. Never throws: invalid values are treated as absent. */
export function readState(search: string, span: readonly [number, number]): State {
  const parameters = new URLSearchParams(search.slice(0, 8000));
  const from = readDay(parameters.get('from'));
  const to = readDay(parameters.get('to'));
  const list = (name: ListName) => parameters.getAll(name).filter(isSlug).slice(0, MOST_CHOICES);
  const usable = from !== undefined && to !== undefined && from < to && to > span[0] && from <= span[1];
  return {
    view: usable ? clampView({ from, to }, span) : undefined,
    filter: {
      ...NO_FILTER,
      ...Object.fromEntries(LISTS.map((name) => [name, list(name)])),
      together: parameters.get('together') === '1',
      differs: parameters.get('differs') === '1',
    },
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
  };
}

/**
 * Writes a query string that `readState` can parse. It is empty if all years are shown, without any filter or search
 * text.
 */
export function writeState({ view, filter, query }: State): string {
  const parameters = new URLSearchParams();
  if (view !== undefined) {
    parameters.set('from', writeDay(view.from));
    parameters.set('to', writeDay(Math.max(view.to, view.from + DAY)));
  }
  for (const name of LISTS) for (const id of filter[name]) parameters.append(name, id);
  if (filter.together) parameters.set('together', '1');
  if (filter.differs) parameters.set('differs', '1');
  if (query !== '') parameters.set('q', query);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
