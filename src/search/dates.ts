/** Dates in a query, in the forms people write them, as days. */

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
  /** As it was understood: "14 December 2006". */
  readonly words: string;
  /** What it could also be: "10/7/2023" read the other way round, as it would be typed. */
  readonly or?: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NAME = `(?:${MONTHS.map((name) => `${name}|${name.slice(0, 3)}${name === 'september' ? '|sept' : ''}`).join('|')})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

const monthOf = (name = '') => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
const title = (month: number) => {
  const name = MONTHS[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
};
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

type Read = Omit<DateRead, 'at' | 'length'>;

function ofDay(year: number, month: number, day: number): Read | undefined {
  if (!exists(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  return { span: { from: number, to: number }, words: `${day} ${title(month)} ${year}` };
}

function ofMonth(year: number, month: number): Read | undefined {
  if (month < 1 || month > 12) return undefined;
  return {
    span: { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 },
    words: `${title(month)} ${year}`,
  };
}

function ofYears(first: number, last: number): Read | undefined {
  if (last < first) return undefined;
  return {
    span: { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) - 1 },
    words: first === last ? String(first) : `${first} to ${last}`,
  };
}

function ofNumbers(first: number, second: number, year: number): Read | undefined {
  const dayFirst = ofDay(year, second, first);
  const monthFirst = ofDay(year, first, second);
  if (dayFirst === undefined || first === second) return dayFirst ?? monthFirst;
  return { ...dayFirst, ...(monthFirst && { or: monthFirst.words }) };
}

function yearly(month: number, day: number): Read | undefined {
  return exists(2004, month, day) ? { yearly: { month, day }, words: `${day} ${title(month)} of any year` } : undefined;
}

/** Forms in the order in which they are tried; the longer first. */
const FORMS: readonly (readonly [RegExp, (...parts: (string | undefined)[]) => Read | undefined])[] = [
  [new RegExp(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, 'i'), (y, m, d) => ofDay(Number(y), Number(m), Number(d))],
  [
    new RegExp(`\\b(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}\\b`, 'i'),
    (a, b, y) => ofNumbers(Number(a), Number(b), Number(y)),
  ],
  [
    new RegExp(`\\b${DAY}\\s+(?:of\\s+)?(${NAME})\\.?,?\\s+${YEAR}\\b`, 'i'),
    (d, m, y) => ofDay(Number(y), monthOf(m), Number(d)),
  ],
  [new RegExp(`\\b(${NAME})\\.?\\s+${DAY},?\\s+${YEAR}\\b`, 'i'), (m, d, y) => ofDay(Number(y), monthOf(m), Number(d))],
  [new RegExp(`\\b${YEAR}\\s*(?:-|–|to|until)\\s*${YEAR}\\b`, 'i'), (a, b) => ofYears(Number(a), Number(b))],
  [new RegExp(`\\b${YEAR}-(\\d\\d)\\b(?!-)`, 'i'), (y, m) => ofMonth(Number(y), Number(m))],
  [new RegExp(`\\b(${NAME})\\.?,?\\s+${YEAR}\\b`, 'i'), (m, y) => ofMonth(Number(y), monthOf(m))],
  [new RegExp(`\\b${YEAR}\\s+(${NAME})\\b`, 'i'), (y, m) => ofMonth(Number(y), monthOf(m))],
  [new RegExp(`\\b${DAY}\\s+(?:of\\s+)?(${NAME})\\b`, 'i'), (d, m) => yearly(monthOf(m), Number(d))],
  [new RegExp(`\\b(${NAME})\\.?\\s+${DAY}\\b(?!\\d)`, 'i'), (m, d) => yearly(monthOf(m), Number(d))],
  [new RegExp(`(?<![\\p{L}\\d/.-])${YEAR}(?![\\p{L}\\d/-])`, 'iu'), (y) => ofYears(Number(y), Number(y))],
];

/** The first date in a text that leaves no doubt that it is one. */
export function readDate(text: string): DateRead | undefined {
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    const found = match === null ? undefined : read(...match.slice(1));
    if (match !== null && found !== undefined) return { ...found, at: match.index, length: match[0].length };
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
