/** The Julian calendar, with years that begin on 1 January; every fourth year has a 29 February. */
import { type Calendar, startsOf } from './month-starts.ts';

/** 1 January of the year 1, which is 30 December of the year before in the Gregorian calendar. */
const FIRST_DAY = -719_164;

export const julian: Calendar = {
  years: [1, 3000],
  why: 'Years before the birth of Christ were counted in other ways.',
  monthStarts: (year) =>
    startsOf(FIRST_DAY + 365 * (year - 1) + Math.floor((year - 1) / 4), [
      ...[31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30],
      ...[31, 31, 30, 31, 30, 31],
    ]),
  fromSunset: false,
  approximate: false,
};
