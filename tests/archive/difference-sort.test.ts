import { describe, expect, it } from 'vitest';
import { countSorts, sortOf } from '../../src/archive/difference-sort.ts';
import { readArchive } from '../../src/archive/join.ts';
import { changed } from './files.ts';

const read = readArchive(changed({}));
const { differences } = 'archive' in read ? read.archive : { differences: [] };
const sort = (id: string) => {
  const found = differences.find((difference) => difference.id === id);
  return found && sortOf(found);
};

describe('a difference', () => {
  it('is between documents when claims of two stand on different sides', () => {
    expect(sort('lens-arrives--date')).toBe('between');
  });
  it('is within a document when all its sides rest on that one', () => {
    expect(sort('boats-stay-in-port--boats')).toBe('within');
  });
  it('is from outside when a side rests on no claim', () => {
    expect(sort('how-far-the-path-goes')).toBe('outside');
  });
  it('stays between documents when one more side is known from outside', () => {
    const sides = differences.find(({ id }) => id === 'lens-arrives--date')?.sides ?? [];
    expect(sortOf({ sides: [...sides, { says: 'a third day', claims: [], references: [], ours: true }] })).toBe(
      'between',
    );
  });
});

describe('counts of differences', () => {
  it('name every sort once, and make up the whole', () => {
    expect(countSorts(differences).map((counted) => counted.sort)).toEqual(['between', 'within', 'outside']);
    expect(countSorts(differences).reduce((sum, { count }) => sum + count, 0)).toBe(differences.length);
  });
  it('leave out sorts there are none of', () => {
    expect(countSorts(differences.filter((one) => sortOf(one) === 'within')).map((counted) => counted.sort)).toEqual([
      'within',
    ]);
  });
});
