/** Events counted year by year, each with its mark: what of the drawing fits a narrow screen. */
import { group } from 'd3-array';
import { years } from '#words';
import { say } from '../words/message.ts';
import type { Item, TimelineData } from './data.ts';
import { partsOf } from './list-size.ts';

export interface YearOfEvents {
  /** Of its part in the list: `y2007`, `before`, `undated`. */
  readonly part: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/** Every year shown, also those without events; what lies before them and what has no date where there is any. */
export function yearsOf({ items, span }: Pick<TimelineData, 'items' | 'span'>): YearOfEvents[] {
  const [first, last] = [new Date(span[0]).getUTCFullYear(), new Date(span[1]).getUTCFullYear()];
  const partOf = (item: Item) => {
    if (item.first === null) return 'undated';
    return item.first < span[0] ? 'before' : `y${new Date(item.first).getUTCFullYear()}`;
  };
  const parts = group(items, partOf);
  const of = (part: string, name: string) => ({ part, name, items: parts.get(part) ?? [] });
  const ends = [of('before', say(years.before, { year: first })), of('undated', years.undated)].filter(
    (part) => part.items.length > 0,
  );
  return [
    ...ends.filter(({ part }) => part === 'before'),
    ...Array.from({ length: last - first + 1 }, (_, n) => of(`y${first + n}`, String(first + n))),
    ...ends.filter(({ part }) => part === 'undated'),
  ];
}

/** The years that have events, each cut into lists of at most `most`; the first of a year keeps the year’s own part. */
export function yearLists(data: Pick<TimelineData, 'items' | 'span'>, most: number): YearOfEvents[] {
  return yearsOf(data)
    .filter(({ items }) => items.length > 0)
    .flatMap((year) =>
      partsOf(year.items, most).map(({ number, name, items }, _, parts) => ({
        part: number === 1 ? year.part : `${year.part}-${number}`,
        name: parts.length === 1 ? year.name : say(years.part, { year: year.name, part: name }),
        items,
      })),
    );
}
