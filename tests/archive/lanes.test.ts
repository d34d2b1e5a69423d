import { describe, expect, it } from 'vitest';
import { laneId, lanesOf } from '../../src/archive/lanes.ts';

const party = (id: string) => ({ id, name: id.toUpperCase(), actor: id });
const two = { language: 'en', principals: ['a', 'b'].map(party), lanes: { other: 'Other' } };
const three = {
  language: 'en',
  principals: ['a', 'b', 'c'].map(party),
  lanes: { other: 'Other', all: 'All three', names: { 'c+b': 'C with B' } },
};
const four = { language: 'en', principals: ['a', 'b', 'c', 'd'].map(party), lanes: { other: 'Other' } };

describe('lanes are relations between principals', () => {
  it('of two principals: their relation, and the rest', () => {
    expect(lanesOf(two).map(({ id, name }) => [id, name])).toEqual([
      ['a+b', 'A and B'],
      ['other', 'Other'],
    ]);
  });
  it('of three: every pair, the named ones first, all three, the rest', () => {
    expect(lanesOf(three).map(({ name }) => name)).toEqual(['C with B', 'A and B', 'A and C', 'All three', 'Other']);
  });
  it('names those without a name in the language of the archive', () => {
    expect(lanesOf({ ...three, language: 'he', lanes: { other: 'X' } }).map(({ name }) => name)).toEqual([
      'A וB',
      'A וC',
      'B וC',
      'כל הצדדים (3)',
      'X',
    ]);
  });
  it('of four: six pairs, three or more, all, the rest', () => {
    expect(lanesOf(four).map(({ id }) => id)).toEqual([
      'a+b',
      'a+c',
      'a+d',
      'b+c',
      'b+d',
      'c+d',
      'several',
      'all',
      'other',
    ]);
  });
});

describe('an event’s lane is computed from its actors', () => {
  it.each([
    [two, ['a', 'b'], 'a+b'],
    [three, [], 'other'],
    [three, ['a', 'a', 'a'], 'other'],
    [three, ['c', 'a'], 'a+c'],
    [three, ['c', 'b', 'a', 'b'], 'all'],
    [four, ['a', 'b', 'c'], 'several'],
    [four, ['a', 'b', 'c', 'd'], 'all'],
  ])('%#', (settings, involved, lane) => {
    expect(laneId(involved, settings)).toBe(lane);
    expect(laneId(involved.toReversed(), settings)).toBe(lane);
    expect(lanesOf(settings).some(({ id }) => id === lane)).toBe(true);
  });
});
