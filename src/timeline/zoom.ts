/** Computes the view that a button or key zooms to. */
import { bisectLeft } from 'd3-array';
import type { View } from './scale.ts';

/**
 * How long a view must stay unchanged before it counts as at rest, in milliseconds. Only then is the view written to
 * the address.
 */
export const REST = 250;

/**
 * Scales a view to a multiple of its length.
 *
 * @param factor the new length as a multiple of the old.
 * @param fixed the instant that keeps its place. If it is outside the view, the nearer end of the view keeps its place.
 * @example zoomed({ from: 0, to: 100 }, 0.5, 50) // { from: 25, to: 75 }
 */
export function zoomed({ from, to }: View, factor: number, fixed: number): View {
  const inside = Math.min(Math.max(fixed, from), to);
  return { from: inside - (inside - from) * factor, to: inside + (to - inside) * factor };
}

/**
 * The period around an instant in which the most events begin. In a tie, it is the period whose events are nearest to
 * the instant. It is centred on its events as far as possible, but always contains the instant.
 *
 * @param starts the starts of events, in chronological order.
 * @param length length of the period, in milliseconds.
 * @param near the instant.
 */
export function densest(starts: Float64Array, { from, to }: View, length: number, near: number): View {
  let best = { count: 0, centre: near };
  const earliest = bisectLeft(starts, Math.max(from, near - length));
  for (let n = earliest; n <= bisectLeft(starts, near); n++) {
    const first = Math.min(starts[n] ?? near, near);
    const end = bisectLeft(starts, Math.min(to, first + length));
    const count = end - n;
    const centre = count > 0 ? ((starts[n] as number) + (starts[end - 1] as number)) / 2 : near;
    const nearer = Math.abs(centre - near) < Math.abs(best.centre - near);
    if (count > best.count || (count === best.count && nearer)) best = { count, centre };
  }
  const around = Math.min(Math.max(best.centre - length / 2, near - length), near);
  const start = Math.min(Math.max(from, around), to - length);
  return { from: start, to: start + length };
}
