import * as d3 from 'd3-array';
import { describe, expect, it } from 'vitest';
import { bisectLeft, bisectRight } from '../../src/search/bisect.ts';

describe('a place in a sorted list', () => {
  it.each([[[]], [[4]], [[1, 3, 3, 3, 8]], [[0, 2, 4, 6, 8, 10]]])('of numbers is that which d3 finds: %j', (list) => {
    for (let value = -1; value < 12; value++) {
      expect(bisectRight(list, value)).toBe(d3.bisectRight(list, value));
      for (let from = 0; from <= list.length; from++)
        expect(bisectLeft(list, value, from)).toBe(d3.bisectLeft(list, value, from));
    }
  });
  it('of words is before the word itself, or after it', () => {
    const list = ['boat', 'lamp', 'lens'];
    expect([bisectLeft(list, 'lamp'), bisectRight(list, 'lamp'), bisectLeft(list, 'zeal')]).toEqual([1, 2, 3]);
  });
});
