/** Where each key leads from an event. */
import { describe, expect, it } from 'vitest';
import { DAY, type Item } from '../../src/timeline/data.ts';
import { type Step, stepFrom } from '../../src/timeline/step.ts';
import { generated } from './generated.ts';

/** Events as id, lane and first day. */
const EVENTS: readonly (readonly [id: string, lane: number, first: number])[] = [
  ['a', 0, Date.UTC(2006, 0, 1)],
  ['far', 2, Date.UTC(2006, 1, 1)],
  ['b', 0, Date.UTC(2006, 6, 1)],
  ['c', 0, Date.UTC(2007, 0, 3)],
  ['near', 2, Date.UTC(2007, 1, 1)],
  ['d', 0, Date.UTC(2007, 11, 30)],
  ['e', 0, Date.UTC(2008, 0, 10)],
  ['f', 0, Date.UTC(2009, 0, 20)],
];
const [blank] = generated(1).items as [Item];
const items = EVENTS.map(([id, lane, first]): Item => ({ ...blank, id, lane, first, last: first + DAY - 1 }));
const from = (id: string, step: Step) => stepFrom(items.find((item) => item.id === id) as Item, step, items).id;

describe('a step', () => {
  it.each<[Step, string, string]>([
    ['previous', 'c', 'b'],
    ['next', 'c', 'd'],
    ['first', 'c', 'a'],
    ['last', 'c', 'f'],
    ['previous', 'a', 'a'],
    ['next', 'f', 'f'],
  ])('%s from %s leads to %s in its lane', (step, id, to) => expect(from(id, step)).toBe(to));

  it('a page on or back is a year: to the nearest event at least so far away', () => {
    expect(from('c', 'later')).toBe('e');
    expect(from('e', 'earlier')).toBe('c');
    expect(from('a', 'later')).toBe('c');
  });

  it('a page past the end of the lane stops at its last event', () => {
    expect(from('e', 'later')).toBe('f');
    expect(from('f', 'later')).toBe('f');
    expect(from('b', 'earlier')).toBe('a');
  });

  it('up and down lead to the nearest in time of the next lane that has events', () => {
    expect(from('c', 'down')).toBe('near');
    expect(from('a', 'down')).toBe('far');
    expect(from('near', 'up')).toBe('c');
    expect(from('c', 'up')).toBe('c');
  });
});
