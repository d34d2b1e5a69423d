import { describe, expect, it } from 'vitest';
import { laneId, lanesOf } from '../../src/archive/lanes.ts';

const party = (id: string) => ({ id, name: id.toUpperCase(), actor: id });
const two = { kinds: [], language: 'en', principals: ['a', 'b'].map(party), lanes: { other: 'Other' } };
const three = {
  kinds: [],
  language: 'en',
  principals: ['a', 'b', 'c'].map(party),
  lanes: { other: 'Other', all: 'All three', names: { 'c+b': 'C with B' } },
};
const four = { kinds: [], language: 'en', principals: ['a', 'b', 'c', 'd'].map(party), lanes: { other: 'Other' } };

const NAMES = { actor: (id: string) => `Actor ${id}`, place: (id: string) => `Place ${id}` };
const sorted = (principals: readonly string[]) => ({ principals, actors: [], places: [], kind: 'deal' });

describe('lanes are relations between principals', () => {
  it('of two principals: their relation, and the rest', () => {
    expect(lanesOf(two, NAMES).map(({ id, name }) => [id, name])).toEqual([
      ['a+b', 'A and B'],
      ['other', 'Other'],
    ]);
  });
  it('of three: every pair, the named ones first, all three, the rest', () => {
    expect(lanesOf(three, NAMES).map(({ name }) => name)).toEqual([
      'C with B',
      'A and B',
      'A and C',
      'All three',
      'Other',
    ]);
  });
  it('names those without a name in the language of the archive', () => {
    expect(lanesOf({ ...three, language: 'he', lanes: { other: 'X' } }, NAMES).map(({ name }) => name)).toEqual([
      'A וB',
      'A וC',
      'B וC',
      'כל הצדדים (3)',
      'X',
    ]);
  });
  it('of four: six pairs, three or more, all, the rest', () => {
    expect(lanesOf(four, NAMES).map(({ id }) => id)).toEqual([
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
    expect(laneId(sorted(involved), settings)).toBe(lane);
    expect(laneId(sorted(involved.toReversed()), settings)).toBe(lane);
    expect(lanesOf(settings, NAMES).some(({ id }) => id === lane)).toBe(true);
  });
});

describe('lanes by something else', () => {
  const kinds = [
    { id: 'deal', name: 'Deal' },
    { id: 'loss', name: 'Loss' },
  ];
  const event = { principals: ['a', 'b'], actors: ['x', 'y'], places: ['q', 'p'], kind: 'loss' };
  const archive = (lanes: object) => ({ language: 'en', kinds, lanes: { other: 'All else', ...lanes } });
  it.each([
    [archive({ by: 'one' }), ['All else'], 'other'],
    [archive({ by: 'kind' }), ['Deal', 'Loss', 'All else'], 'loss'],
    [archive({ by: 'actor', of: ['y', 'x'] }), ['Actor y', 'Actor x', 'All else'], 'y'],
    [archive({ by: 'actor', of: ['z'] }), ['Actor z', 'All else'], 'other'],
    [archive({ by: 'place', of: ['p', 'q'] }), ['Place p', 'Place q', 'All else'], 'p'],
  ])('%#: have their names, and take an event without asking its principals', (settings, names, lane) => {
    expect(lanesOf(settings, NAMES).map(({ name }) => name)).toEqual(names);
    expect(laneId(event, settings)).toBe(lane);
  });
});
