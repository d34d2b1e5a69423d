/** How densely events stand: by quarter over all years, and by stretch for each source. */
import { bisectLeft } from 'd3-array';
import type { Item } from './data.ts';
import { timeAt, type View } from './scale.ts';

/** One bar. CSS pixels from the left edge of the plot. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Height in pixels, or strength from 1 to 4. */
  readonly size: number;
  readonly count: number;
}

/** Events that begin in each quarter of the span. */
export function overviewBars(items: readonly Item[], [first, last]: readonly [number, number]): number[] {
  const from = new Date(first);
  const to = new Date(last);
  const quarter = (date: Date) =>
    (date.getUTCFullYear() - from.getUTCFullYear()) * 4 + Math.floor(date.getUTCMonth() / 3);
  const counts = new Array<number>(quarter(to) + 1).fill(0);
  for (const { first: start } of items) {
    if (start === null || start < first || start > last) continue;
    const n = quarter(new Date(start));
    counts[n] = (counts[n] ?? 0) + 1;
  }
  return counts;
}

/** Width of a stretch of a coverage strip, in CSS pixels. */
const STRETCH = 8;

/** Where a source speaks of events, in stretches of eight pixels, each as strong as it is dense. */
export function coverageBars(starts: Float64Array, view: View, width: number): Bar[] {
  const bars: Bar[] = [];
  let n = bisectLeft(starts, view.from);
  for (let x = 0; x < width && n < starts.length; x += STRETCH) {
    const end = bisectLeft(starts, Math.min(view.to, timeAt(x + STRETCH, view, width)));
    if (end > n) bars.push({ x, width: Math.min(STRETCH, width - x) - 1, size: Math.min(4, end - n), count: end - n });
    n = Math.max(n, end);
  }
  return bars;
}
