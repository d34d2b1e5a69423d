/** Where a button or a key zooms to. */
import { bisectLeft } from 'd3-array';
import type { View } from './scale.ts';

/**
 * A view so many times as long.
 *
 * @param fixed the instant that stays where it is; one outside of the view is taken to be at its nearer end.
 * @example zoomed({ from: 0, to: 100 }, 0.5, 50) // { from: 25, to: 75 }
 */
export function zoomed({ from, to }: View, factor: number, fixed: number): View {
  const inside = Math.min(Math.max(fixed, from), to);
  return { from: inside - (inside - from) * factor, to: inside + (to - inside) * factor };
}

/**
 * The stretch of a view in which most events begin; of several, the one nearest to the middle. Its events are in its
 * own middle.
 *
 * @param starts when events begin, in the order of time.
 * @param length of the stretch, milliseconds.
 */
export function densest(starts: Float64Array, { from, to }: View, length: number): View {
  const middle = (from + to) / 2;
  let best = { count: 0, centre: middle };
  let end = bisectLeft(starts, from);
  for (let n = end; n < starts.length && (starts[n] as number) < to; n++) {
    const first = starts[n] as number;
    while (end < starts.length && (starts[end] as number) < Math.min(to, first + length)) end += 1;
    const centre = (first + (starts[end - 1] as number)) / 2;
    const count = end - n;
    const nearer = Math.abs(centre - middle) < Math.abs(best.centre - middle);
    if (count > best.count || (count === best.count && nearer)) best = { count, centre };
  }
  const start = Math.min(Math.max(from, best.centre - length / 2), to - length);
  return { from: start, to: start + length };
}
