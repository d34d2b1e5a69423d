import { describe, expect, it } from 'vitest';
import { editDistance, nearestPart } from '../../src/fingerprint/edit-distance.ts';

describe('the distance between two words', () => {
  it.each([
    ['cairo', 'cairo', 0],
    ['ciaro', 'cairo', 1],
    ['kairoo', 'cairo', 2],
    ['', 'cairo', 5],
    ['', '', 0],
    ['asdfgh', 'easing', 4],
    ['灯塔', '塔灯', 1],
  ])('from %j to %j and back is counted in letters', (one, other, count) =>
    expect([editDistance(one, other), editDistance(other, one)]).toEqual([count, count]),
  );
});

describe('the part of a text nearest to a quotation', () => {
  it.each([
    ['one word another', 'a b c d', 'x a b y d z', 1, 'a b y d'],
    ['one left out', 'a b c d', 'x a b d z', 1, 'a b d'],
    ['one put in', 'a b c d', 'x a b y c d z', 1, 'a b y c d'],
    ['two neighbours swapped', 'a b c d', 'x a c b d z', 1, 'a c b d'],
    ['the same', 'a b c d', 'a a b c d d', 0, 'a b c d'],
  ])('is found: %s', (_name, sought, text, count, part) => {
    const words = text.split(' ');
    const { edits, from, to } = nearestPart(sought.split(' '), words);
    expect(edits).toBe(count);
    expect(words.slice(from, to).join(' ')).toBe(part);
  });

  it('is empty if none of the words occurs', () =>
    expect(nearestPart(['a', 'b'], ['x', 'y'])).toEqual({ edits: 2, from: 0, to: 0 }));
});
