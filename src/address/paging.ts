/** Splits long lists across several pages or files, and names the pages. */
import { years } from '#words';
import { say } from '../words/message.ts';

/** Maximum number of rows beside the timeline, and in any list of short rows. */
export const MOST_ROWS = 400;

/** Maximum number of entries on one page of a list of statements with their chains, or of other long entries. */
export const MOST_ENTRIES = 50;

/**
 * Maximum number of entries on the page of differences. A longer list is split, and the page becomes an index of the
 * parts.
 */
export const MOST_LONG_ENTRIES = 100;

/** One page of a list. */
export interface ListPage<T> {
  /** Last segment of the page’s path: `sources-2`, `y2007`. */
  readonly part: string;
  /** Path from the site root. */
  readonly path: string;
  /** The range of items on the page: "401 to 800". */
  readonly name: string;
  readonly items: readonly T[];
}

export interface ListPlace {
  /** Path of the folder that holds the list’s pages: `/lists/`. */
  readonly under: string;
  /** Base name of the list’s pages; the second page is `NAME-2`. */
  readonly name: string;
  /** Path of the first page; without it, the first page is `NAME-1` in the folder. */
  readonly first?: string;
}

/**
 * Cuts a list into runs of consecutive items.
 *
 * @param most the weight at which a run ends; the item that reaches it is still part of the run.
 * @param weight the weight of one item; a weight of 1 gives runs of `most` items.
 * @returns the runs in order; an empty array for an empty list.
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

/** The pages of a list; there is always at least one. */
export type ListPages<T> = readonly [first: ListPage<T>, ...others: ListPage<T>[]];

/** Splits a list into pages of `most` items; a short list, even an empty one, gets a single page. */
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
 * Path of one part of the event list, such as a year. The part is a fragment of the list’s own page if all events fit
 * on that page; otherwise it is a separate page.
 *
 * @param part as named by `yearsOf`. @param under path of the folder that holds the pages.
 */
export const yearPath = (part: string, events: number, own: string, under: string): string =>
  events <= MOST_ROWS ? `${own}#${part}` : `${under}${part}/`;
