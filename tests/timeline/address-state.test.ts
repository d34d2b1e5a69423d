/** A view and its filters as part of an address. */
import { describe, expect, it } from 'vitest';
import { readState, type State, writeState } from '../../src/timeline/address-state.ts';
import { DAY } from '../../src/timeline/data.ts';
import { NO_FILTER } from '../../src/timeline/filter.ts';

const SPAN = [Date.UTC(2006, 0, 1), Date.UTC(2025, 0, 1) - 1] as const;
const day = (year: number, month: number, date: number) => new Date(0).setUTCFullYear(year, month - 1, date);
const viewOf = (search: string, span: readonly [number, number] = SPAN) => readState(search, span).view;

describe('a view in an address', () => {
  it('is read to the day', () => {
    expect(viewOf('?from=2007-06-01&to=2007-07-01')).toEqual({ from: day(2007, 6, 1), to: day(2007, 7, 1) });
  });

  it('never leaves the years shown', () => {
    expect(viewOf('?from=1900-01-01&to=2007-01-01')?.from).toBe(SPAN[0]);
    expect(viewOf('?from=2024-01-01&to=2099-01-01')?.to).toBe(SPAN[1] + 1);
    expect(viewOf('?from=1900-01-01&to=2099-01-01')).toEqual({ from: SPAN[0], to: SPAN[1] + 1 });
  });

  it('is no shorter than a week', () => {
    const view = viewOf('?from=2007-06-10&to=2007-06-11');
    expect((view?.to ?? 0) - (view?.from ?? 0)).toBe(7 * DAY);
  });

  it.each([
    ['one end alone', '?from=2007-06-01'],
    ['ends the wrong way round', '?from=2008-01-01&to=2007-01-01'],
    ['a stretch before the years shown', '?from=1900-01-01&to=1901-01-01'],
    ['a stretch after the years shown', '?from=2100-01-01&to=2101-01-01'],
    ['a day that does not exist', '?from=2007-02-30&to=2007-04-01'],
    ['a month that does not exist', '?from=2007-13-01&to=2009-01-01'],
    ['words', '?from=June&to=July'],
  ])('is ignored where it is %s', (_, search) => expect(viewOf(search)).toBe(undefined));
});

describe('what is written', () => {
  const state = (view: State['view']): State => ({
    view,
    filter: { ...NO_FILTER, source: ['a', 'b-c'], kind: ['talks'], differs: true },
    query: 'fire & “smoke”',
  });

  it('is read back as it was', () => {
    const whole = state({ from: day(2007, 6, 1), to: day(2007, 7, 1) });
    expect(readState(writeState(whole), SPAN)).toEqual(whole);
    expect(writeState({ view: undefined, filter: NO_FILTER, query: '' })).toBe('');
  });

  it('is read back in years before Christ, and in the first centuries after', () => {
    const span = [day(-500, 1, 1), day(500, 1, 1)] as const;
    for (const view of [
      { from: day(-349, 4, 1), to: day(-348, 1, 1) },
      { from: day(0, 1, 1), to: day(44, 3, 15) },
    ])
      expect(readState(writeState(state(view)), span).view).toEqual(view);
    expect(writeState(state({ from: day(-349, 4, 1), to: day(-348, 1, 1) }))).toContain('from=-0349-04-01');
  });
});

it('takes only ids, and no more of them than anyone would choose', () => {
  const many = Array.from({ length: 80 }, (_, n) => `&source=s-${n}`).join('');
  const { filter } = readState(`?source=<b>&source=__proto__&source=ok${many}`, SPAN);
  expect(filter.source[0]).toBe('ok');
  expect(filter.source).toHaveLength(50);
});
