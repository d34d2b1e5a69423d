/**
 * The density of events: per day, month, quarter or year in the strip of all years, and per stretch in the strip of a
 * source.
 */
import { bisectLeft } from 'd3-array';
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { DAY } from './data.ts';
import type { TimeScale, View } from './scale.ts';

/** One bar. Positions are in CSS pixels from the left edge of the plot. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  /** In the strip of all years, the height in CSS pixels. In the strip of a source, a strength from 1 to 4. */
  readonly size: number;
  readonly count: number;
}

/** The unit of time for counting events in the strip of all years. */
export type Unit = 'day' | 'month' | 'quarter' | 'year';

/**
 * The number of events that begin within a day, month, quarter or year. Times are in milliseconds (UTC); `to` is
 * exclusive.
 */
export interface Bin extends View {
  readonly count: number;
}

const YEAR = 365.25 * DAY;

/**
 * The unit that suits a span. It is fine enough to show where events cluster, but coarse enough for each bar to be
 * visible.
 */
export function unitOf({ from, to }: View): Unit {
  const years = (to - from) / YEAR;
  return years < 0.5 ? 'day' : years < 2.99 ? 'month' : years < 120 ? 'quarter' : 'year';
}

function intervalOf(unit: Unit): TimeInterval {
  switch (unit) {
    case 'day':
      return utcDay;
    case 'month':
      return utcMonth;
    case 'quarter':
      return utcMonth.every(3) as TimeInterval;
    case 'year':
      return utcYear;
  }
}

/**
 * Counts the events that begin in each unit of time within a span. Units without events are left out.
 *
 * @param starts the start of each event in milliseconds (UTC), in chronological order.
 */
export function overviewBins(starts: Float64Array, span: View): Bin[] {
  const interval = intervalOf(unitOf(span));
  const bins: Bin[] = [];
  let n = bisectLeft(starts, span.from);
  const end = bisectLeft(starts, span.to);
  while (n < end) {
    const first = interval.floor(new Date(starts[n] as number));
    const from = Math.max(span.from, Number(first));
    const to = Math.min(span.to, Number(interval.offset(first)));
    const next = bisectLeft(starts, to, n, end);
    bins.push({ from, to, count: next - n });
    n = next;
  }
  return bins;
}

/** The bars of the strip, each as wide as its unit of time. @param height height of the tallest bar, in CSS pixels. */
export function overviewBars(bins: readonly Bin[], scale: TimeScale, height: number): Bar[] {
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  return bins.map(({ from, to, count }) => ({
    x: scale(from) + 0.5,
    width: Math.max(1, scale(to) - scale(from) - 1),
    size: Math.max(2, Math.round((height * count) / tallest)),
    count,
  }));
}

/** Width of one stretch in a coverage strip, in CSS pixels. */
const STRETCH = 8;

/**
 * One bar for each stretch of eight pixels in which events of a source begin. Its strength is the number of these
 * events, but never more than four.
 */
export function coverageBars(starts: Float64Array, { from, to }: View, scale: TimeScale, width: number): Bar[] {
  const bars: Bar[] = [];
  let n = bisectLeft(starts, from);
  for (let x = 0; x < width && n < starts.length; x += STRETCH) {
    const end = bisectLeft(starts, Math.min(to, Number(scale.invert(x + STRETCH))));
    if (end > n) bars.push({ x, width: Math.min(STRETCH, width - x) - 1, size: Math.min(4, end - n), count: end - n });
    n = Math.max(n, end);
  }
  return bars;
}
