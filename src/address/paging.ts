/** How a long list is spread over several pages or files: where it is cut, and what its pages are called. */
import { years } from '#words';
import { say } from '../words/message.ts';

/** Most rows beside the timeline, and in any list of short rows. */
export const MOST_ROWS = 400;

/** Most statements with their chains, or other long entries, in one list. */
export const MOST_ENTRIES = 50;

/** Most entries with several statements each on one page, where it has their permalinks. */
export const MOST_LONG_ENTRIES = 100;

/** One page of a list. */
export interface ListPage<T> {
  /** Last part of its address: `sources-2`, `y2007`. */
  readonly part: string;
  /** Path from the site’s root. */
  readonly path: string;
  /** Which items are on it: "401 to 800". */
  readonly name: string;
  readonly items: readonly T[];
}

/** Where the pages of a list are. */
export interface ListPlace {
  /** Path of the folder of its pages: `/lists/`. */
  readonly under: string;
  /** Their name in it; the second page is `NAME-2`. */
  readonly name: string;
  /** Path of the first page where that is the page of the list itself. */
  readonly first?: string;
}

/**
 * Cuts a list into runs of neighbours.
 *
 * @param most a run ends with the item that brings it to this weight.
 * @param weight of an item; 1 makes runs of `most` items.
 * @returns the runs in order, none for an empty list.
 */
export function chunks<T>(list: readonly T[], most: number, weight: (item: T) => number = () => 1): T[][] {
  const runs: T[][] = [];
  let weighed = most;
  for (const item of list) {
    if (weighed >= most) {
      runs.push([]);
      weighed = 0;
    }
    runs.at(-1)?.push(item);
    weighed += weight(item);
  }
  return runs;
}

/** The pages of a list: there is always a first one. */
export type ListPages<T> = readonly [first: ListPage<T>, ...others: ListPage<T>[]];

/** The pages of a list, `most` items on each; one, perhaps empty, while the list is short. */
export function pagesOf<T>(list: readonly T[], most: number, { under, name, first }: ListPlace): ListPages<T> {
  const page = (items: readonly T[], n: number): ListPage<T> => {
    const [from, to] = [n * most + 1, n * most + items.length];
    const part = n === 0 && first !== undefined ? name : `${name}-${n + 1}`;
    return {
      part,
      path: n === 0 && first !== undefined ? first : `${under}${part}/`,
      name: from >= to ? String(to) : say(years.fromTo, { first: from, last: to }),
      items,
    };
  };
  const [start = [], ...others] = chunks(list, most);
  return [page(start, 0), ...others.map((items, n) => page(items, n + 1))];
}

/**
 * Path of a year, or another part, in a list of events: a fragment of the list’s own page while all events are on it,
 * otherwise a page.
 *
 * @param part as `yearsOf` names it. @param under path of the folder of its pages.
 */
export const yearPath = (part: string, events: number, own: string, under: string): string =>
  events <= MOST_ROWS ? `${own}#${part}` : `${under}${part}/`;
