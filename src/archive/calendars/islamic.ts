/**
 * The Islamic calendar, computed by `Intl`: with the arithmetic of the civil tables, or from the Umm al-Qura table. For
 * the years that are accepted, Node.js 20, 22 and 24 give the same days; a test checks this.
 */
import type { Calendar } from './month-starts.ts';

const DAY = 86_400_000;
/** 1 Muharram of the year 1 in the civil tables. */
const FIRST_DAY = -492_148;
/** The mean length of a year in days. */
const MEAN_YEAR = 10_631 / 30;

type Reading = (day: number) => { readonly year: number; readonly day: number };

/**
 * Makes a function that converts a day to its date in one of the calendars of `Intl`. The date consists of the year and
 * the day of the month.
 */
function readingIn(name: string): Reading {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
  });
  return (day) => {
    const parts = format.formatToParts(day * DAY);
    const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return { year: number('year'), day: number('day') };
  };
}

/**
 * The first day of a year. The search begins five days before an estimate based on the mean length of a year, because
 * the estimate is off by less than that.
 */
function newYear(year: number, reading: Reading): number {
  let day = Math.floor(FIRST_DAY + (year - 1) * MEAN_YEAR) - 5;
  while (reading(day).year < year) day += 1;
  return day;
}

function monthStarts(year: number, reading: Reading): number[] {
  const starts = [newYear(year, reading)];
  while (starts.length <= 12) {
    const next = (starts.at(-1) ?? 0) + 29;
    starts.push(reading(next).day === 1 ? next : next + 1);
  }
  return starts;
}

function islamic(name: string, years: Calendar['years'], why: string): Calendar {
  const reading = readingIn(name);
  return { years, why, monthStarts: (year) => monthStarts(year, reading), fromSunset: true, approximate: true };
}

export const islamicCivil = islamic('islamic-civil', [1, 1600], 'The count begins with the year 1.');
export const islamicUmalqura = islamic(
  'islamic-umalqura',
  [1300, 1600],
  'The table of Umm al-Qura begins with 1300; "islamic-civil" has earlier years.',
);
