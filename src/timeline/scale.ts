/** Converts between time and pixels, and places the lines of the axis. Only this file imports d3-scale. */
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { utcDay, utcYear } from 'd3-time';
import { dates, drawing } from '#words';
import { say } from '../words/message.ts';
import { yearWords } from '../words/year-words.ts';
import { DAY } from './data.ts';

/** The period that a drawing shows, in milliseconds (UTC); `to` is exclusive. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** The shortest possible view: a week. */
export const LEAST = 7 * DAY;

/** Converts an instant to pixels; `invert` does the reverse. */
export type TimeScale = ScaleTime<number, number>;

/**
 * The scale of a view.
 *
 * @param range where the view begins and ends, in CSS pixels; descending in a mirrored drawing.
 * @example timeScale({ from: 0, to: 10 * DAY }, [0, 100])(DAY) // 10
 */
export function timeScale({ from, to }: View, range: readonly [number, number]): TimeScale {
  return scaleUtc([from, to], range);
}

/** Changes a view so that it stays within the years shown, and is at least a week long. */
export function clampView({ from, to }: View, [first, last]: readonly [number, number]): View {
  const whole = last + 1 - first;
  const length = Math.min(whole, Math.max(Math.min(LEAST, whole), to - from));
  const start = Math.min(Math.max(first, from + (to - from - length) / 2), last + 1 - length);
  return { from: start, to: start + length };
}

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** Whether the line marks the start of a year. */
  readonly strong: boolean;
}

const monthWords = (date: Date) => dates.shortMonths[date.getUTCMonth()] ?? '';
const dayWords = (date: Date) => say(dates.dayOf, { day: date.getUTCDate(), month: monthWords(date) });

/**
 * The day of an instant in short form.
 *
 * @example dayInWords(Date.UTC(2007, 5, 14)) // '14 Jun 2007'
 */
export function dayInWords(time: number): string {
  const date = new Date(time);
  const month = say(dates.monthOf, { month: monthWords(date), year: yearWords(date.getUTCFullYear()) });
  return say(dates.dayOf, { day: date.getUTCDate(), month });
}

/** A view in words: "from 1 Jun 2007 to 31 Jul 2007". */
export const spanWords = ({ from, to }: View): string =>
  say(drawing.span, { from: dayInWords(from), to: dayInWords(to - 1) });

/** For years BC, moves a tick to a year whose displayed number is round. For example, 300 BC is the year -299. */
const roundInWords = (date: Date) => (date.getUTCFullYear() > 0 ? date : utcYear.offset(date, 1));

/** The lines of the axis. They mark as many years, months or days as there is room to label. */
export function ticks(scale: TimeScale): Tick[] {
  const [start = 0, end = 0] = scale.range();
  const [from, to] = scale.domain().map(Number) as [number, number];
  const even = scale.ticks(Math.max(2, Math.abs(end - start) / 64));
  const step = even.length > 1 ? Number(even[1]) - Number(even[0]) : to - from;
  const instants = step < DAY ? scale.ticks(utcDay) : step > 3600 * DAY ? even.map(roundInWords) : even;
  return instants
    .filter((date) => Number(date) < to)
    .map((date): Tick => {
      const day = date.getUTCDate();
      const strong = date.getUTCMonth() === 0 && day === 1;
      const label = strong
        ? yearWords(date.getUTCFullYear())
        : day === 1 && step > 20 * DAY
          ? monthWords(date)
          : dayWords(date);
      return { x: scale(date), label, strong };
    });
}
