/** Dates in a query, in the forms people write them, as days: in English, and in the language of the interface. */
import { queries, dates as words } from '#words';
import { say } from '../words/message.ts';
import { oneWay } from './normalise.ts';

/** Days since 1970-01-01, both inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a query understood as a date. */
export interface DateRead {
  /** Where it stands in the query. */
  readonly at: number;
  readonly length: number;
  /** The day of a month in whatever year: no span, but month and day. */
  readonly yearly?: { readonly month: number; readonly day: number };
  readonly span?: Span;
  /** As it was understood: "14 December 1898". */
  readonly words: string;
  /** What it could also be: "10/7/2023" read the other way round, as it would be typed. */
  readonly or?: string;
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
/** Each name of a month, as it is compared → its number. */
const MONTHS = new Map(
  ENGLISH.flatMap((name, n) =>
    [
      name,
      name.slice(0, 3),
      ...(name === 'september' ? ['sept'] : []),
      words.months[n] ?? '',
      words.shortMonths[n] ?? '',
      ...(queries.months[n] ?? '').split(', '),
    ]
      .filter((each) => each !== '')
      .map((each) => [comparable(each), n + 1] as const),
  ),
);

function comparable(name: string): string {
  return oneWay(name).toLowerCase().replace(/\s+/g, ' ');
}

/** One of these; the longer first, spaces of any kind and number. */
const anyOf = (texts: Iterable<string>) =>
  [...texts]
    .map(comparable)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');

/** What is before a date, if anything; older browsers have no lookbehind. */
const BEGIN = '(^|[^\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}_])';
const NAME = `(?:(?:${anyOf(['of', ...queries.ofMonth])})\\s*)?(${anyOf(MONTHS.keys())})`;
const TO = anyOf(['to', 'until', ...queries.to]);
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

const monthOf = (name = '') => MONTHS.get(comparable(name)) ?? 0;
const monthWords = (month: number) => words.months[month - 1] ?? '';
const inYear = (month: number, year: number) => say(words.monthOf, { month: monthWords(month), year });
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

type Read = Omit<DateRead, 'at' | 'length'>;

function ofDay(year: number, month: number, day: number): Read | undefined {
  if (!exists(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  return { span: { from: number, to: number }, words: say(words.dayOf, { day, month: inYear(month, year) }) };
}

function ofMonth(year: number, month: number): Read | undefined {
  if (month < 1 || month > 12) return undefined;
  return {
    span: { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 },
    words: inYear(month, year),
  };
}

function ofYears(first: number, last: number): Read | undefined {
  if (last < first) return undefined;
  return {
    span: { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) - 1 },
    words: first === last ? String(first) : say(words.to, { first, last }),
  };
}

function ofNumbers(first: number, second: number, year: number): Read | undefined {
  const dayFirst = ofDay(year, second, first);
  const monthFirst = ofDay(year, first, second);
  if (dayFirst === undefined || first === second) return dayFirst ?? monthFirst;
  return { ...dayFirst, ...(monthFirst && { or: monthFirst.words }) };
}

function yearly(month: number, day: number): Read | undefined {
  if (!exists(2004, month, day)) return undefined;
  const dayWords = say(words.dayOf, { day, month: monthWords(month) });
  return { yearly: { month, day }, words: say(queries.anyYear, { day: dayWords }) };
}

const form = (pattern: string) => new RegExp(`${BEGIN}${pattern}${END}`, 'iu');

/** Forms in the order in which they are tried; the longer first. */
const FORMS: readonly (readonly [RegExp, (...parts: (string | undefined)[]) => Read | undefined])[] = [
  [form(`${YEAR}-(\\d\\d)-(\\d\\d)`), (y, m, d) => ofDay(Number(y), Number(m), Number(d))],
  [form(`(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`), (a, b, y) => ofNumbers(Number(a), Number(b), Number(y))],
  [form(`${DAY}\\s+${NAME}\\.?,?\\s+${YEAR}`), (d, m, y) => ofDay(Number(y), monthOf(m), Number(d))],
  [form(`${NAME}\\.?\\s+${DAY},?\\s+${YEAR}`), (m, d, y) => ofDay(Number(y), monthOf(m), Number(d))],
  [form(`${YEAR}\\s*(?:-|–|${TO})\\s*${YEAR}`), (a, b) => ofYears(Number(a), Number(b))],
  [form(`${YEAR}-(\\d\\d)(?!-)`), (y, m) => ofMonth(Number(y), Number(m))],
  [form(`${NAME}\\.?,?\\s+${YEAR}`), (m, y) => ofMonth(Number(y), monthOf(m))],
  [form(`${YEAR}\\s+${NAME}`), (y, m) => ofMonth(Number(y), monthOf(m))],
  [form(`${DAY}\\s+${NAME}`), (d, m) => yearly(monthOf(m), Number(d))],
  [form(`${NAME}\\.?\\s+${DAY}`), (m, d) => yearly(monthOf(m), Number(d))],
  [new RegExp(`(^|[^\\p{L}\\d/.-])${YEAR}(?![\\p{L}\\d/-])`, 'iu'), (y) => ofYears(Number(y), Number(y))],
];

/** The first date in a text that leaves no doubt that it is one. */
export function readDate(text: string): DateRead | undefined {
  const compared = oneWay(text);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(compared);
    if (match === null) continue;
    const [whole, before = '', ...parts] = match;
    const found = read(...parts);
    if (found !== undefined) return { ...found, at: match.index + before.length, length: whole.length - before.length };
  }
  return undefined;
}

/** Whether a record’s days meet a date. @param first days since 1970-01-01; `last` is inclusive. */
export function meets(date: DateRead, first: number, last: number): boolean {
  if (date.span !== undefined) return last >= date.span.from && first <= date.span.to;
  const { month, day } = date.yearly ?? { month: 0, day: 0 };
  if (last - first > 45) return false;
  for (let number = first; number <= last; number++) {
    const found = new Date(number * 86_400_000);
    if (found.getUTCMonth() + 1 === month && found.getUTCDate() === day) return true;
  }
  return false;
}
