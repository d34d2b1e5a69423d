import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/archive/date.ts';
import { type Comparable, computedDifferences } from '../../src/archive/differences.ts';
import { readArchive } from '../../src/archive/join.ts';
import type { ClaimValue } from '../../src/archive/schema/claim.ts';
import { wordsOf } from '../../src/words/languages.ts';
import { changed, swap } from './files.ts';

const MEASURES = [
  { id: 'killed', name: 'People killed', kind: 'number' },
  { id: 'wording', name: 'Its name', kind: 'wording' },
  { id: 'keeper', name: 'Name of the keeper', kind: 'name' },
] as const;

const claim = (ref: string, edtf?: string, ...values: ClaimValue[]): Comparable => ({
  ref,
  ...(edtf !== undefined && { date: parseDate(edtf) }),
  values,
});
const found = (claims: Comparable[], used?: string) =>
  computedDifferences(
    {
      id: 'fire',
      title: 'The fire',
      ...(used !== undefined && { date: parseDate(used) }),
      references: ['almanac'],
      claims,
    },
    MEASURES,
    wordsOf('en'),
  );
const killed = (value: Omit<ClaimValue, 'measure'>): ClaimValue => ({ measure: 'killed', ...value });

describe('dates', () => {
  it('differ when they share no instant', () => {
    const [difference] = found([claim('x/a', '2007-06-09'), claim('y/b', '2007-06-11'), claim('z/c', '2007-06')]);
    expect(difference).toMatchObject({ id: 'fire--date', kind: 'date', title: 'When: The fire', found: 'computed' });
    expect(difference?.sides).toEqual([
      { says: '9 June 2007', claims: ['x/a'], references: [] },
      { says: '11 June 2007', claims: ['y/b'], references: [] },
    ]);
  });
  it('do not differ when one is only coarser', () => {
    expect(found([claim('x/a', '2007-06-09'), claim('y/b', '2007'), claim('z/c', '2006/2008')])).toEqual([]);
  });
  it('are put together when they are the same', () => {
    const [difference] = found([claim('x/a', '2007'), claim('y/b', '2007'), claim('z/c', '2008')]);
    expect(difference?.sides.map(({ claims }) => claims)).toEqual([['x/a', 'y/b'], ['z/c']]);
  });
  it('differ from the date the archive uses, which is marked as its own', () => {
    const [difference] = found([claim('x/a', '2007-06-09')], '2007-06-11');
    expect(difference?.sides[1]).toEqual({ says: '11 June 2007', claims: [], references: ['almanac'], ours: true });
  });
});

describe('the date of a claim', () => {
  const differ = (more: string) => {
    const date = `date:\n      edtf: "1899-06-01"${more}\n      basis: inferred\n      phrase: "in port from 3 April"\n      resolved: Later.`;
    const read = readArchive(
      changed({ 'sources/gazette-1899.md': swap('values:\n      - measure: boats\n        max: 40', date) }),
    );
    return 'archive' in read ? read.archive.differences.map(({ id }) => id) : read.problems;
  };
  it('is not compared if it belongs to none of its events', () => {
    expect(differ('')).toContain('boats-stay-in-port--date');
    expect(differ('\n      apart: true')).not.toContain('boats-stay-in-port--date');
    expect(differ('\n      apart: true')).toContain('lens-arrives--date');
  });
});

describe('numbers', () => {
  it('differ when their ranges do not meet', () => {
    const [difference] = found([
      claim('x/a', undefined, killed({ number: 8 })),
      claim('y/b', undefined, killed({ min: 9 })),
    ]);
    expect(difference).toMatchObject({ id: 'fire--killed', kind: 'number' });
    expect(difference?.sides.map(({ says }) => says)).toEqual(['8', 'at least 9']);
  });
  it('do not differ when both can be true', () => {
    expect(
      found([
        claim('x/a', undefined, killed({ max: 2 })),
        claim('y/b', undefined, killed({ number: 1 })),
        claim('z/c', undefined, killed({ min: 1, max: 5 })),
      ]),
    ).toEqual([]);
  });
});

describe('names', () => {
  const named = (ref: string, name: string) => claim(ref, undefined, { measure: 'wording', name });
  it('differ when they are not the same word', () => {
    const [difference] = found([named('x/a', 'coup'), named('y/b', 'takeover')]);
    expect(difference).toMatchObject({ kind: 'wording', id: 'fire--wording' });
  });
  it('do not differ when one is a short form of the other', () => {
    const keeper = (ref: string, name: string) => claim(ref, undefined, { measure: 'keeper', name });
    expect(found([keeper('x/a', 'Anna Voss'), keeper('y/b', 'Voss')])).toEqual([]);
    const [difference] = found([keeper('x/a', 'Anna Voss'), keeper('y/b', 'Voss'), keeper('z/c', 'Ada Lind')]);
    expect(difference?.sides.map(({ says }) => says)).toEqual(['Anna Voss', 'Voss', 'Ada Lind']);
    expect(found([keeper('x/a', 'Anna Voss'), keeper('y/b', 'Ada Voss')])).toHaveLength(1);
  });
  it('differ as wordings even when one has a word more', () => {
    expect(found([named('x/a', 'war'), named('y/b', 'civil war')])).toHaveLength(1);
  });
  it('do not differ by case or typography', () => {
    expect(found([named('x/a', 'Hamas’ coup'), named('y/b', "hamas' Coup")])).toEqual([]);
  });
});
