/** Which events pass a filter, and how many would pass with one more choice. */
import { describe, expect, it } from 'vitest';
import {
  choices,
  countDiffering,
  counts,
  type Filter,
  isEmpty,
  LISTS,
  NO_FILTER,
  passes,
} from '../../src/timeline/filter.ts';
import { generated } from './generated.ts';

const data = generated(400);
const shown = (filter: Partial<Filter>) => data.items.filter(passes({ ...NO_FILTER, ...filter }, data));

describe('a filter', () => {
  it('lets everything through while nothing is chosen', () => {
    expect(shown({})).toHaveLength(400);
    expect(isEmpty(NO_FILTER)).toBe(true);
  });

  it('leaves only events on which accounts differ, if that is chosen', () => {
    const differing = data.items.filter(({ differSorts }) => differSorts.length > 0);
    expect(differing.length).toBeGreaterThan(10);
    expect(shown({ differs: true })).toEqual(differing);
    expect(isEmpty({ ...NO_FILTER, differs: true })).toBe(false);
    expect(countDiffering(NO_FILTER, data)).toBe(differing.length);
  });

  it('leaves only events that were found, when something was searched for', () => {
    expect(
      shown({ found: new Set(['event-3', 'event-77']) })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['event-3', 'event-77']);
    expect(shown({ found: new Set() })).toEqual([]);
    expect(isEmpty({ ...NO_FILTER, found: new Set() })).toBe(false);
  });

  it('joins choices of one list by "or" and lists by "and"', () => {
    const both = shown({ source: ['Source-0', 'Source-1'], kind: ['Kind-2'] });
    expect(both).toEqual(data.items.filter(({ sources, kind }) => (sources[0] ?? 9) < 2 && kind === 2));
    expect(both.length).toBeGreaterThan(5);
  });

  it('by several sources leaves what any of them describes, or only what all describe', () => {
    const [first] = data.items.filter(({ sources }) => sources[0] === 0);
    if (first === undefined) throw new Error('the first source tells of nothing');
    const both = { ...first, id: 'told-by-both', sources: [0, 1] };
    const more = { ...data, items: [...data.items, both] };
    const chosen = { ...NO_FILTER, source: ['Source-0', 'Source-1'] };
    expect(more.items.filter(passes({ ...chosen, together: true }, more))).toEqual([both]);
    expect(more.items.filter(passes(chosen, more)).length).toBeGreaterThan(1);
    expect(counts({ ...chosen, together: true }, more, 'source').slice(0, 3)).toEqual([1, 1, 0]);
  });

  it('leaves what several documents describe, or what rests only on unnamed speakers', () => {
    expect(shown({ word: ['unnamed'] })).toEqual(data.items.filter(({ unnamed }) => unnamed));
    expect(shown({ word: ['several-documents'] })).toEqual(data.items.filter(({ sources }) => sources.length > 1));
  });

  it('ignores ids that are in no list', () => {
    expect(shown({ source: ['nobody'] })).toHaveLength(400);
    expect(shown({ source: ['nobody', 'Source-1'] })).toEqual(shown({ source: ['Source-1'] }));
  });
});

describe('the number beside a choice', () => {
  it.each(LISTS)('of %s says how many events it would leave, with the other lists unchanged', (list) => {
    const filter: Filter = { ...NO_FILTER, differs: true, status: list === 'status' ? [] : ['occurred'] };
    const expected = choices(data, list).map(({ id }) => shown({ ...filter, [list]: [id] }).length);
    expect(counts(filter, data, list)).toEqual(expected);
    expect(Math.max(...expected)).toBeGreaterThan(0);
  });
});
