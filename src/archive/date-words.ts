/** Dates in English words: "14 December 1898", "about June 1899", "27 December 1898 to 18 January 1899". */
import type { ArchiveDate, DatePoint } from './date.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** Astronomical years count a year 0, historians do not: year 0 is 1 BC. */
function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function bare(point: DatePoint, months: readonly string[]): string {
  const year = yearWords(point.year);
  if (point.precision === 'decade') return `the ${point.year}s`;
  if (point.precision === 'century') return `some year from ${point.year} to ${point.year + 99}`;
  if (point.season !== undefined) return `${SEASONS[point.season]} ${year}`;
  const month = point.month === undefined ? undefined : `${months[point.month - 1]} ${year}`;
  if (point.day !== undefined) return `${point.day} ${month}`;
  if (point.unspecified !== undefined) return `some ${point.unspecified} in ${month ?? year}`;
  return month ?? year;
}

function qualifier(point: DatePoint): string {
  if (point.uncertain && point.approximate) return 'perhaps about ';
  if (point.uncertain) return 'perhaps ';
  return point.approximate ? 'about ' : '';
}

const plain = (point: DatePoint) => !point.approximate && !point.uncertain && point.unspecified === undefined;

/** "10" of "10 to 15 June 2007": what the first of two points need not repeat. */
function shortened(first: DatePoint, second: DatePoint, months: readonly string[]): string {
  const sameYear = first.year === second.year && first.month !== undefined && second.month !== undefined;
  if (plain(first) && plain(second) && sameYear && first.precision === second.precision) {
    if (first.day !== undefined && first.month === second.month) return String(first.day);
    const month = months[(first.month ?? 1) - 1] ?? '';
    return first.day === undefined ? month : `${first.day} ${month}`;
  }
  return qualifier(first) + bare(first, months);
}

function words(date: ArchiveDate, months: readonly string[]): string {
  const whole = (point: DatePoint) => qualifier(point) + bare(point, months);
  const [first, ...others] = date.points;
  if (first === undefined) return '';
  if (date.form === 'point') return whole(first);
  if (date.form === 'set') {
    const members = date.points.map((point, n) => {
      const next = date.points[n + 1];
      return next === undefined ? whole(point) : shortened(point, next, months);
    });
    return `${members.slice(0, -1).join(', ')} or ${members.at(-1)}`;
  }
  const { start, end } = date;
  if (typeof start === 'object' && typeof end === 'object') {
    const last = others[0] ?? first;
    return `${shortened(start, last, months)} to ${whole(last)}`;
  }
  if (typeof start === 'object') {
    return end === 'open' ? `after ${whole(start)}` : `from ${whole(start)}, end not known`;
  }
  return start === 'open' ? `before ${whole(first)}` : `until ${whole(first)}, start not known`;
}

/** The date in full words, for pages and for anything read aloud. */
export function dateWords(date: ArchiveDate): string {
  return words(date, MONTHS);
}

/** The same with months of three letters, for lists and labels. */
export function shortDateWords(date: ArchiveDate): string {
  return words(date, SHORT_MONTHS);
}
