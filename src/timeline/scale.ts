/** Time to pixels and back, and where the lines of the axis stand. */
import { utcTickInterval } from 'd3-time';
import { dates, drawing } from '#words';
import { say } from '../words/message.ts';
import { DAY } from './data.ts';

/** The stretch of time a drawing shows. UTC milliseconds; `to` is exclusive. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** The least a view shows: a week. */
export const LEAST = 7 * DAY;

/** x of an instant in CSS pixels, from the left edge of the plot. */
export function xOf(time: number, view: View, width: number): number {
  return ((time - view.from) / (view.to - view.from)) * width;
}

/** The instant at x. */
export function timeAt(x: number, view: View, width: number): number {
  return view.from + (x / width) * (view.to - view.from);
}

/** A view kept inside the years shown and no shorter than a week. */
export function clampView({ from, to }: View, [first, last]: readonly [number, number]): View {
  const whole = last + 1 - first;
  const length = Math.min(whole, Math.max(Math.min(LEAST, whole), to - from));
  const start = Math.min(Math.max(first, from + (to - from - length) / 2), last + 1 - length);
  return { from: start, to: start + length };
}

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** A year begins here. */
  readonly strong: boolean;
}

const monthWords = (date: Date) => dates.shortMonths[date.getUTCMonth()] ?? '';
const dayWords = (date: Date) => say(dates.dayOf, { day: date.getUTCDate(), month: monthWords(date) });

/** A view in words: "from 1 Jun 2007 to 31 Jul 2007". */
export function spanWords({ from, to }: View): string {
  const day = (time: number) => {
    const date = new Date(time);
    const month = say(dates.monthOf, { month: monthWords(date), year: date.getUTCFullYear() });
    return say(dates.dayOf, { day: date.getUTCDate(), month });
  };
  return say(drawing.span, { from: day(from), to: day(to - 1) });
}

/** The lines of the axis: years, months or days, as many as have room for their words. */
export function ticks(view: View, width: number): Tick[] {
  const { from, to } = view;
  const interval = utcTickInterval(new Date(from), new Date(to), Math.max(2, width / 64));
  const instants = interval?.range(new Date(from), new Date(to)) ?? [];
  const step = instants.length > 1 ? Number(instants[1]) - Number(instants[0]) : to - from;
  if (step < DAY) return ticksOfDays(view, width);
  return instants.map((date): Tick => {
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const day = date.getUTCDate();
    const strong = month === 0 && day === 1;
    return {
      x: xOf(Number(date), view, width),
      label: strong ? String(year) : day === 1 && step > 20 * DAY ? monthWords(date) : dayWords(date),
      strong,
    };
  });
}

function ticksOfDays(view: View, width: number): Tick[] {
  const found: Tick[] = [];
  for (let time = Math.ceil(view.from / DAY) * DAY; time < view.to; time += DAY) {
    found.push({ x: xOf(time, view, width), label: dayWords(new Date(time)), strong: false });
  }
  return found;
}
