import { describe, expect, it } from 'vitest';
import { againstFromOutside, bySort, facingSides, questionOf, sortOf } from '../../src/archive/difference-sort.ts';
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
    expect(
      sortOf({ kind: 'date', sides: [...sides, { says: 'a third day', claims: [], references: [], ours: true }] }),
    ).toBe('between');
  });
});

describe('what stands against an event from outside', () => {
  const told = {
    says: 'They asked',
    claims: differences.flatMap(({ sides }) => sides)[0]?.claims ?? [],
    references: [],
    ours: false,
  };
  const outside = { says: 'Nobody asked, they said', claims: [], references: [], ours: false };
  const difference = (kind: 'denial' | 'fact' | 'number', found: 'stated' | 'computed' = 'stated') => ({
    kind,
    found,
    sides: [told, outside],
  });
  const against = (established: boolean, ...of: ReturnType<typeof difference>[]) =>
    againstFromOutside({ status: { established }, differences: of });

  it('is a denial from outside, whatever the status of the event', () => {
    for (const established of [true, false])
      expect(against(established, difference('denial')).map((one) => one.outside)).toEqual([[outside]]);
  });
  it('is an answer from outside to a question of fact, if the event is not established', () => {
    expect(against(false, difference('fact'))).toHaveLength(1);
    expect(against(true, difference('fact'))).toEqual([]);
  });
  it('is neither another kind of difference nor one without a side from outside', () => {
    expect(against(false, difference('number'), difference('denial', 'computed'))).toEqual([]);
    expect(against(false, { ...difference('denial'), sides: [told, told] })).toEqual([]);
  });
});

describe('differences by sort', () => {
  it('are every difference, each once', () => {
    const groups = bySort(differences);
    expect(groups.map((group) => group.sort)).toEqual(['between', 'denial', 'within', 'outside']);
    expect(groups.flatMap((group) => group.differences.map(({ id }) => id)).toSorted()).toEqual(
      differences.map(({ id }) => id).toSorted(),
    );
  });
  it('leave out sorts there are none of', () => {
    expect(bySort(differences.filter((one) => sortOf(one) === 'within')).map((group) => group.sort)).toEqual([
      'within',
    ]);
  });
});

describe('in one line per difference', () => {
  const find = (id: string) => {
    const found = differences.find((difference) => difference.id === id);
    if (found === undefined) throw new Error(`the example has no difference ${id}`);
    return found;
  };
  it('shows sides of two documents where two documents differ', () => {
    for (const difference of bySort(differences).find(({ sort }) => sort === 'between')?.differences ?? []) {
      const [one, other] = facingSides(difference).map(({ claims }) => claims.map(({ source }) => source.id));
      expect(new Set([...(one ?? []), ...(other ?? [])]).size).toBeGreaterThan(1);
    }
  });
  it('shows a document and what is known from outside where these differ', () => {
    for (const difference of bySort(differences).find(({ sort }) => sort === 'outside')?.differences ?? []) {
      const fromOutside = facingSides(difference).filter(({ claims }) => claims.length === 0);
      expect(fromOutside).toHaveLength(difference.sides.some(({ claims }) => claims.length > 0) ? 1 : 2);
    }
  });
  it('shows what is denied before the denial', () => {
    const denial = differences.find(({ found }) => found === 'denial');
    if (denial === undefined) throw new Error('the example has no denial');
    expect(facingSides(denial)[1]?.claims[0]?.denies.length).toBeGreaterThan(0);
  });
  it('asks its question without the name of the event, which has a column of its own', () => {
    expect(questionOf(find('lens-arrives--date'))).toBe('When');
    expect(questionOf(find('how-far-the-path-goes'))).toBe(find('how-far-the-path-goes').title);
  });
});
