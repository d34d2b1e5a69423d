import { describe, expect, it } from 'vitest';
import { chunks, MOST_ROWS, pagesOf, yearPath } from '../../src/address/paging.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { yearPages } from '../../src/site/lists.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

const numbers = (length: number) => Array.from({ length }, (_, n) => n + 1);
const ROWS = { under: '/lists/', name: 'sources', first: '/sources/' };

describe('a long list', () => {
  it('is cut into runs that contain all of it once, in order', () => {
    for (const length of [0, 1, 9, 10, 11, 95]) {
      const runs = chunks(numbers(length), 10);
      expect(runs.flat()).toEqual(numbers(length));
      expect(runs).toHaveLength(Math.ceil(length / 10));
    }
  });

  it('is cut by weight: the item that brings a run to the maximum is its last', () => {
    expect(chunks([3, 3, 9, 1, 12, 1], 10, (weight) => weight)).toEqual([[3, 3, 9], [1, 12], [1]]);
  });

  it('is one page while it is short, even when it is empty', () => {
    expect(pagesOf([], 10, ROWS)).toEqual([{ part: 'sources', path: '/sources/', name: '0', items: [] }]);
    expect(pagesOf(['a', 'b'], 2, ROWS)).toEqual([
      { part: 'sources', path: '/sources/', name: '1 to 2', items: ['a', 'b'] },
    ]);
  });

  it('has its first page at its own address, or where it has none, with the others', () => {
    expect(pagesOf(numbers(5), 2, ROWS).map(({ path, name }) => [path, name])).toEqual([
      ['/sources/', '1 to 2'],
      ['/lists/sources-2/', '3 to 4'],
      ['/lists/sources-3/', '5'],
    ]);
    expect(pagesOf(numbers(3), 2, { under: '/lists/', name: 'works' }).map(({ part }) => part)).toEqual([
      'works-1',
      'works-2',
    ]);
  });
});

describe('a year of events', () => {
  it('is a fragment of the list while all events are on it, otherwise a page', () => {
    expect(yearPath('y2007', MOST_ROWS, '/', '/years/')).toBe('/#y2007');
    expect(yearPath('y2007', MOST_ROWS + 1, '/', '/years/')).toBe('/years/y2007/');
  });
});

describe('a very full year', () => {
  it('has several pages, the first under the year’s own name, which together hold every event once', () => {
    const read = readArchive(listFiles(LIGHTHOUSE));
    if ('problems' in read) throw new Error('the example is not whole');
    const event = read.archive.events.find(({ date }) => date?.edtf.startsWith('1899'));
    if (event === undefined) throw new Error('the example has no event in 1899');
    const events = numbers(2 * MOST_ROWS + 1).map((n) => ({ ...event, id: `event-${n}` }));
    const pages = yearPages(read.archive, events, '/years/');
    expect(pages.map(({ path, name }) => [path, name])).toEqual([
      ['/years/y1899/', '1899, 1 to 400'],
      ['/years/y1899-2/', '1899, 401 to 800'],
      ['/years/y1899-3/', '1899, 801'],
    ]);
    expect(pages.flatMap(({ items }) => items)).toEqual(events);
    expect(yearPages(read.archive, events.slice(0, MOST_ROWS), '/years/')).toEqual([]);
  });
});
