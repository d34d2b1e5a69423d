/** Converts days, months and seasons of the Gregorian calendar to instants in UTC milliseconds; year 0 is 1 BC. */
/** The precision of a date. `decade` and `century` are years with unspecified digits, `201X` and `20XX`. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** First months of the EDTF seasons 21 to 24, which are meteorological seasons of the northern hemisphere. */
const SEASON_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * The instant at which a UTC day begins. Months are counted from 1; a month or day outside its range carries over, as
 * in `Date`. A year below 100 is taken literally, not as one of the twentieth century.
 */
function dayStart(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export function daysInMonth(year: number, month: number): number {
  return new Date(dayStart(year, month + 1, 0)).getUTCDate();
}

/** The first and the last instant of a day, month, season, year, decade or century. */
export function spanOf(
  year: number,
  precision: Precision,
  month: number | undefined,
  day: number | undefined,
  season: number | undefined,
): { first: number; last: number } {
  const until = (y: number, m: number, d: number) => dayStart(y, m, d) - 1;
  if (season !== undefined) {
    const from = SEASON_MONTH[season] ?? 1;
    return { first: dayStart(year, from, 1), last: until(year, from + 3, 1) };
  }
  if (precision === 'decade') return { first: dayStart(year, 1, 1), last: until(year + 10, 1, 1) };
  if (precision === 'century') return { first: dayStart(year, 1, 1), last: until(year + 100, 1, 1) };
  if (month === undefined) return { first: dayStart(year, 1, 1), last: until(year + 1, 1, 1) };
  if (day === undefined) return { first: dayStart(year, month, 1), last: until(year, month + 1, 1) };
  return { first: dayStart(year, month, day), last: until(year, month, day + 1) };
}
