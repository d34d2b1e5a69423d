/** What ranks above what, in invented records that differ in one respect. */
import { describe, expect, it } from 'vitest';
import { type Invented, idsFor, inventedIndex } from './invented.ts';

const OTHERS = Array.from(
  { length: 12 },
  (_, n): Invented => ({ id: `other-${n}`, text: 'quiet evening on the quay' }),
);
const ranked = (records: readonly Invented[], query: string, actors = {}) =>
  idsFor(inventedIndex([...records, ...OTHERS], actors), query);

describe('where a word is', () => {
  const text = 'a lantern on the quay';
  it('counts most in a name, then in a title, in the text, and in what else is known', () =>
    expect(
      ranked(
        [
          { id: 'about', about: 'lantern' },
          { id: 'text', text },
          { id: 'title', title: 'Lantern lit' },
          { id: 'name', name: 'Lantern' },
        ],
        'lantern',
      ),
    ).toEqual(['name', 'title', 'text', 'about']));

  it('counts more in a short text than in a long one', () =>
    expect(
      ranked(
        [
          { id: 'long', text: `${text} ${'and further words '.repeat(30)}` },
          { id: 'short', text },
        ],
        'lantern',
      ),
    ).toEqual(['short', 'long']));

  it('once in a title is worth more than twice in a text, less than four times', () => {
    const times = (count: number) => ({
      id: `${count}`,
      text: `${'lantern '.repeat(count)}${'and '.repeat(5 - count)}`,
    });
    expect(ranked([times(2), { id: 'title', title: 'Lantern lit' }, times(4)], 'lantern')).toEqual(['4', 'title', '2']);
  });

  it('adds less each time: two words twice each before one four times and the other once', () =>
    expect(
      ranked(
        [
          { id: 'four', text: 'lantern lantern lantern lantern oars and' },
          { id: 'twice', text: 'lantern lantern oars oars and and' },
        ],
        'lantern oars',
      ),
    ).toEqual(['twice', 'four']));

  it('adds enough: in a title and in what is known before twice and once in a text', () =>
    expect(
      ranked(
        [
          { id: 'text', text: 'lantern lantern oars and and' },
          { id: 'title', title: 'Lantern', about: 'oars', text: 'and and and and and' },
        ],
        'lantern oars',
      ),
    ).toEqual(['title', 'text']));
});

describe('an actor', () => {
  const actors = { old: ['Old Harbour Board of Pilots'], board: ['The Harbour Board', 'Harbour Board'] };
  const old: Invented = { id: 'old', kind: 'actor', title: 'Old Harbour Board of Pilots', actors: ['old'] };
  const board: Invented = { id: 'board', kind: 'actor', title: 'The Harbour Board', actors: ['board'] };

  it('is first under one of its whole names, before one whose name has more words', () =>
    expect(ranked([old, board], 'harbour board', actors)).toEqual(['board', 'old']));

  it('finds the records that name it: after those with the word in their title, before those that only go with it', () =>
    expect(
      ranked(
        [
          { id: 'about', about: 'board' },
          { id: 'names', actors: ['board'] },
          { id: 'titled', title: 'Board of wood' },
        ],
        'board',
        actors,
      ),
    ).toEqual(['titled', 'names', 'about']));

  it('is found by a name that is not in its title, before an event with that word in its text', () =>
    expect(
      ranked(
        [
          { id: 'text', text: 'harbour and and and and' },
          { id: 'board', kind: 'actor', title: 'B.', actors: ['board'] },
        ],
        'harbour',
        actors,
      ),
    ).toEqual(['board', 'text']));
});

describe('kinds of records', () => {
  it('come in this order if all else is the same', () => {
    const kinds = ['work', 'note', 'difference', 'claim', 'actor', 'event'] as const;
    expect(
      ranked(
        kinds.map((kind) => ({ id: kind, kind, text: 'lantern' })),
        'lantern',
      ),
    ).toEqual(kinds.toReversed());
  });
  it('put an event that occurred before one that was only planned', () =>
    expect(
      ranked(
        [
          { id: 'planned', text: 'lantern', established: false },
          { id: 'occurred', text: 'lantern' },
        ],
        'lantern',
      ),
    ).toEqual(['occurred', 'planned']));
});

describe('a record that does not have all the words', () => {
  const one = { id: 'one', text: 'lantern' };
  const both = { id: 'both', text: 'lantern mast' };
  it('comes after one that has them, even if it has the others in its name, its title and its text', () => {
    const most = 'lantern lantern lantern lantern mast mast mast mast';
    const two = { id: 'two', name: 'Lantern mast', title: 'Lantern mast of it', text: most };
    const three: Invented = { id: 'three', kind: 'claim', text: `lantern mast anchor ${'and '.repeat(9)}` };
    expect(ranked([two, three], 'lantern mast anchor')).toEqual(['three', 'two']);
  });
  it('is found with the rarer of two, if the other is in many records', () =>
    expect(
      ranked([one, ...OTHERS.slice(0, 4).map(({ id }) => ({ id: `mast-${id}`, text: 'mast' }))], 'lantern mast'),
    ).toEqual(['one']));
  it('is not found with one of two', () => expect(ranked([one, both], 'lantern mast')).toEqual(['both']));
  it('is found with two of three, not with one', () =>
    expect(ranked([one, both, { id: 'all', text: 'lantern mast anchor' }], 'lantern mast anchor')).toEqual([
      'all',
      'both',
    ]));
  it('is found without function words, which hardly count', () =>
    expect(ranked([{ id: 'grammar', text: 'why did the over and was' }, one], 'why was the lantern')).toEqual(['one']));
});

describe('a time by itself', () => {
  const year = ['1899-01-01', '1899-12-31'] as const;
  const time = (id: string, days: Invented['days'], weight = 0, kind: Invented['kind'] = 'event'): Invented => ({
    id,
    kind,
    ...(days && { days }),
    weight,
  });
  it('finds the events with the most statements first', () =>
    expect(
      ranked(
        [time('little', ['1899-04-03', '1899-04-03'], 1), time('much', ['1899-04-10', '1899-04-12'], 9)],
        'april 1899',
      ),
    ).toEqual(['much', 'little']));
  it('puts an event that lies wholly within it before one that only reaches into it', () =>
    expect(
      ranked(
        [time('lasting', ['1890-01-01', '1909-12-31'], 20), time('within', ['1899-04-03', '1899-04-03'], 3)],
        '1899',
      ),
    ).toEqual(['within', 'lasting']));
  it('puts events before statements, differences and works of the same time', () =>
    expect(
      ranked([time('work', year, 0, 'work'), time('claim', year, 0, 'claim'), time('event', year)], '1899'),
    ).toEqual(['event', 'claim', 'work']));
});
