/**
 * Finds the event to which a key press moves from another event. It is separate from the page’s code so that it can be
 * tested on its own.
 */
import type { Item } from './data.ts';

export type Step = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last' | 'earlier' | 'later';

const KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'earlier',
  PageDown: 'later',
};

/** The step that a key stands for. @param mirrored whether time runs from right to left. */
export function stepOf(key: string, mirrored: boolean): Step | undefined {
  const step = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (!mirrored || (step !== 'previous' && step !== 'next')) return step;
  return step === 'previous' ? 'next' : 'previous';
}

const YEAR = 365.25 * 86_400_000;

const startOf = (item: Item) => item.first ?? Infinity;

function nearest(items: readonly Item[], time: number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) {
    if (best === undefined || Math.abs(startOf(item) - time) < Math.abs(startOf(best) - time)) best = item;
  }
  return best;
}

/**
 * The item to which a step leads. Left and right move through a lane in time. Up and down go to the nearest item in the
 * next lane that has any. Home and end go to the ends of the lane. Page up and page down move by a year.
 *
 * @param items the items that a step can reach, in chronological order.
 * @returns the item reached; `current` if there is none in that direction.
 */
export function stepFrom(current: Item, step: Step, items: readonly Item[]): Item {
  const lane = items.filter((item) => item.lane === current.lane);
  const n = lane.indexOf(current);
  const time = startOf(current);
  switch (step) {
    case 'previous':
      return lane[n - 1] ?? current;
    case 'next':
      return lane[n + 1] ?? current;
    case 'first':
      return lane[0] ?? current;
    case 'last':
      return lane.at(-1) ?? current;
    case 'earlier':
      return lane.findLast((item) => startOf(item) <= time - YEAR) ?? lane[0] ?? current;
    case 'later':
      return lane.find((item) => startOf(item) >= time + YEAR) ?? lane.at(-1) ?? current;
    case 'up':
    case 'down': {
      const sign = step === 'up' ? -1 : 1;
      const others = [...new Set(items.map((item) => item.lane))].filter(
        (other) => Math.sign(other - current.lane) === sign,
      );
      if (others.length === 0) return current;
      const next = step === 'up' ? Math.max(...others) : Math.min(...others);
      return (
        nearest(
          items.filter((item) => item.lane === next),
          time,
        ) ?? current
      );
    }
  }
}
