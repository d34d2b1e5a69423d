import { describe, expect, it } from 'vitest';
import { listPath, MOST_ROWS, partsOf } from '../../src/timeline/list-size.ts';
import { yearLists, yearsOf } from '../../src/timeline/year-index.ts';
import { generated } from './generated.ts';

describe('a long list', () => {
  it('is cut into parts that hold all of it once, in order', () => {
    for (const length of [0, 1, 9, 10, 11, 95]) {
      const list = Array.from({ length }, (_, n) => n);
      const parts = partsOf(list, 10);
      expect(parts.flatMap(({ items }) => items)).toEqual(list);
      expect(parts.map(({ number }) => number)).toEqual(parts.map((_, n) => n + 1));
      expect(parts.every(({ items }) => items.length <= 10)).toBe(true);
    }
  });

  it('is one part while it is short, even when it is empty', () => {
    expect(partsOf([], 10)).toHaveLength(1);
    expect(partsOf(['a', 'b'], 2)).toEqual([{ number: 1, name: '1 to 2', items: ['a', 'b'] }]);
  });

  it('names its parts by what they hold', () => {
    expect(partsOf([1, 2, 3, 4, 5], 2).map(({ name }) => name)).toEqual(['1 to 2', '3 to 4', '5']);
  });

  it('of years cuts a very full year into parts, the first under the year’s own name', () => {
    const data = generated(3000);
    const lists = yearLists(data, 100);
    expect(lists.flatMap(({ items }) => items)).toEqual(yearsOf(data).flatMap(({ items }) => items));
    expect(lists.every(({ items }) => items.length <= 100)).toBe(true);
    expect(new Set(lists.map(({ part }) => part)).size).toBe(lists.length);
    expect(lists.map(({ part }) => part)).toEqual(expect.arrayContaining(['y2010', 'y2010-2']));
  });

  it('of events stands on the front page as long as it fits there', () => {
    expect(listPath('y2007', MOST_ROWS)).toBe('/#y2007');
    expect(listPath('y2007', MOST_ROWS + 1)).toBe('/years/y2007/');
  });
});
