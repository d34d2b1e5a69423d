/**
 * The Hebrew calendar by its fixed rules, as in Dershowitz and Reingold, Calendrical Calculations. The arithmetic is
 * our own because `Intl` in Node.js 22.18 (ICU 77) is wrong by a day in ten of the years supported here, such as 5559
 * and 5806.
 */
import { type Calendar, startsOf } from './month-starts.ts';

/** 1 Tishri of the year 1. */
const FIRST_DAY = -2_092_590;
/** A mean month has 29 days and 13,753 parts; an hour has 1,080 parts, a day 25,920. */
const [PARTS_OVER, PARTS_OF_DAY] = [13_753, 25_920];

/**
 * Days from the start of the calendar to the new moon that begins a year, plus one if the year would otherwise begin on
 * a forbidden weekday.
 */
function daysToNewMoon(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const days = 29 * months + Math.floor((12_084 + PARTS_OVER * months) / PARTS_OF_DAY);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** 1 Tishri of a year, moved further if a year would otherwise be longer or shorter than allowed. */
function newYear(year: number): number {
  const [before, here, after] = [daysToNewMoon(year - 1), daysToNewMoon(year), daysToNewMoon(year + 1)];
  return FIRST_DAY + here + (after - here === 356 ? 2 : here - before === 382 ? 1 : 0);
}

/** The number of days in a year: 383 to 385 if it has 13 months, 353 to 355 if it has 12. */
const lengthOf = (year: number) => newYear(year + 1) - newYear(year);

export const hebrew: Calendar = {
  years: [4119, 6000],
  why: 'The rules of the calendar are fixed from 4119 on; before, months began when the new moon was seen.',
  monthStarts: (year) => {
    const length = lengthOf(year);
    return startsOf(newYear(year), [
      ...[30, length % 10 === 5 ? 30 : 29, length % 10 === 3 ? 29 : 30, 29, 30],
      ...(length > 380 ? [30] : []),
      ...[29, 30, 29, 30, 29, 30, 29],
    ]);
  },
  monthNames: (year) => [
    ...['Tishri', 'Heshvan', 'Kislev', 'Tevet', 'Shevat'],
    ...(lengthOf(year) > 380 ? ['Adar I', 'Adar II'] : ['Adar']),
    ...['Nisan', 'Iyar', 'Sivan', 'Tammuz', 'Av', 'Elul'],
  ],
  fromSunset: true,
  approximate: false,
};
