/** The forms in which people write a date, in English and in the language of the interface. */
import { queries, dates as words } from '#words';
import { say } from '../words/message.ts';
import { yearWords } from '../words/year-words.ts';
import { oneWay } from './normalise.ts';

type Parts = Readonly<Record<string, string | undefined>>;

/** A period in days since 1970-01-01; both ends are inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a date was understood. */
export interface DateMeaning {
  readonly span?: Span;
  /** A day of a month in any year, which has a month and day but no span. */
  readonly yearly?: { readonly month: number; readonly day: number };
  /** The date in words: "14 December 1898". */
  readonly words: string;
  /** An alternative reading, as it would be typed: "10/7/1899" with day and month swapped. */
  readonly or?: string;
}

/** A date read at some position in a text. */
interface DatePoint extends DateMeaning {
  readonly length: number;
  /** Whether the date is just four digits, which may be any number. */
  readonly bare: boolean;
  readonly parts: Parts;
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const comparable = (name: string) => oneWay(name).toLowerCase().replace(/\s+/g, ' ');
const named = (names: readonly (readonly [name: string, number: number])[]) =>
  new Map(names.filter(([name]) => name !== '').map(([name, number]) => [comparable(name), number] as const));

/** Each name of a month or season, normalised for comparison, with its number. */
const MONTHS = named(
  ENGLISH.flatMap((name, n) =>
    [
      name,
      name.slice(0, 3),
      ...(name === 'september' ? ['sept'] : []),
      words.months[n] ?? '',
      words.shortMonths[n] ?? '',
      ...(queries.months[n] ?? '').split(', '),
    ].map((each) => [each, n + 1] as const),
  ),
);
const SEASONS = named([
  ...['spring', 'summer', 'autumn', 'winter'].map((name, n) => [name, n] as const),
  ['fall', 2],
  ...words.seasons.map((name, n) => [name, n] as const),
]);

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** A pattern for any of the given texts, longer ones first, with any amount and kind of space. */
const anyOf = (texts: Iterable<string>) =>
  [...texts]
    .map(comparable)
    .sort((a, b) => b.length - a.length)
    .map((text) => escaped(text).replaceAll(' ', '\\s+'))
    .join('|');
/** A message as a pattern, with another pattern in place of its placeholder. */
const filled = (message: string, pattern: string) =>
  message
    .split(/\{\w+\}/)
    .map((text) => anyOf([text.trim()]).replaceAll('״', '["״]'))
    .join(`\\s*${pattern}\\s*`);

const OF = `(?:(?:${anyOf(['of', ...queries.ofMonth])})\\s*)?`;
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const MONTH = `${OF}(?<m>${anyOf(MONTHS.keys())})\\.?`;
const SEASON = `(?<s>${anyOf(SEASONS.keys())})`;
const BEFORE_CHRIST = `B\\.?\\s?C\\.?(?:\\s?E\\.?)?|${filled(words.beforeChrist, '')}`;
const AFTER_CHRIST = ['C\\.?\\s?E\\.?', 'A\\.?\\s?D\\.?', ...queries.afterChrist.map(escaped)].join('|');
const ERA = `\\s*(?:(?<bc>${BEFORE_CHRIST})|(?<ce>${AFTER_CHRIST}))`;
const YEAR = `(?<y>\\d{1,6})(?:${ERA})?`;

/** The separator between the ends of a range; "and" counts only after "between". */
const SEPARATOR = new RegExp(
  `\\s*(?:[-–—−/]|\\.{2,3}|…)\\s*|\\s*(?:${anyOf(['to', 'until', 'till', 'through', ...queries.to])})\\s+|\\s+(and)\\s+`,
  'iuy',
);

const dayNumber = (year: number, month: number, day: number) =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
const monthWords = (month: number) => words.months[month - 1] ?? '';

/** A period of whole months, as days since 1970-01-01. */
const months = (year: number, month: number, count: number) => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + count, 1) - 1,
});

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(dayNumber(year, month, day) * 86_400_000);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, counted from 1970-01-01, in words. */
export function dayWords(number: number): string {
  const date = new Date(number * 86_400_000);
  const month = monthWords(date.getUTCMonth() + 1);
  return say(words.dayOf, {
    day: date.getUTCDate(),
    month: say(words.monthOf, { month, year: yearWords(date.getUTCFullYear()) }),
  });
}

/** Years from first to last, both inclusive; year 0 is 1 BC. */
const years = (first: number, last: number): DateMeaning => ({
  span: { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) - 1 },
  words: first === last ? yearWords(first) : say(words.to, { first: yearWords(first), last: yearWords(last) }),
});

/** The meaning of the parts of a date; undefined if there is no such date, or none that can be counted in days. */
function meaning(parts: Parts): DateMeaning | undefined {
  const meant = meaningOf(parts);
  return Number.isNaN(meant?.span?.from) || Number.isNaN(meant?.span?.to) ? undefined : meant;
}

function meaningOf(parts: Parts): DateMeaning | undefined {
  const { y, bc, ce, m, mm, d, s, a, b, decade, mask, next } = parts;
  const c = parts.c ?? (parts.ordinal && String(ORDINALS.indexOf(parts.ordinal.toLowerCase().replace(/\s/g, '-')) + 1));
  if (decade !== undefined && bc !== undefined) return years(-8 - Number(decade), 1 - Number(decade));
  if (decade !== undefined)
    return { ...years(Number(decade), Number(decade) + 9), words: say(words.decade, { year: decade }) };
  if (mask !== undefined) return years(Number(mask.replace(/x/gi, '0')), Number(mask.replace(/x/gi, '9')));
  if (c !== undefined) {
    const last = Number(c) * 100;
    return bc === undefined ? years(last - 99, last) : years(1 - last, 100 - last);
  }
  const year = bc === undefined ? Number(y) : 1 - Number(y);
  const least = d === undefined && a === undefined ? 1000 : 100;
  if (y !== undefined && bc === undefined && ce === undefined && (year < least || year > 2999)) return undefined;
  if (s !== undefined) {
    const season = SEASONS.get(comparable(s));
    if (season === undefined) return undefined;
    // Only winter spans two years: "winter 1899/1900".
    if (next !== undefined && (season !== 3 || Number(next) !== (year + 1) % 100)) return undefined;
    return {
      span: months(year, 3 * season + 3, 3),
      words: say(words.seasonOf, { season: words.seasons[season] ?? '', year: yearWords(year) }),
    };
  }
  if (a !== undefined) {
    const dayFirst = meaning({ y, mm: b, d: a });
    const monthFirst = meaning({ y, mm: a, d: b });
    if (dayFirst === undefined || a === b) return dayFirst ?? monthFirst;
    return { ...dayFirst, ...(monthFirst && { or: monthFirst.words }) };
  }
  const month = m === undefined ? Number(mm) : MONTHS.get(comparable(m));
  if (m === undefined && mm === undefined) return years(year, year);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const inYear =
    y === undefined ? monthWords(month) : say(words.monthOf, { month: monthWords(month), year: yearWords(year) });
  if (d === undefined) return y === undefined ? undefined : { span: months(year, month, 1), words: inYear };
  const day = Number(d);
  if (!exists(y === undefined ? 2004 : year, month, day)) return undefined;
  const at = dayNumber(year, month, day);
  return {
    words: say(words.dayOf, { day, month: inYear }),
    ...(y === undefined ? { yearly: { month, day } } : { span: { from: at, to: at } }),
  };
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

const form = (pattern: string) => new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_])`, 'iuy');

/** A winter with both of its years: "winter 1899/1900". */
const SPLIT_SEASON = `${SEASON}(?:\\s+of)?,?\\s+(?<y>\\d{4})[-–/](?:\\d\\d)?(?<next>\\d\\d)`;
/** The forms of a date in the order they are tried, longer ones first. */
const FORMS: readonly RegExp[] = [
  '(?<y>\\d{4})-(?<mm>\\d\\d)-(?<d>\\d\\d)',
  '(?<a>\\d{1,2})([/.-])(?<b>\\d{1,2})\\2(?<y>\\d{4})',
  '(?<y>\\d{4})(?<sep>[/.])(?<mm>\\d{1,2})\\k<sep>(?<d>\\d{1,2})',
  '(?<y>\\d{4})\\s?年(?:\\s?(?<mm>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?日)?)?',
  `${DAY}\\s+${MONTH},?\\s+${YEAR}`,
  `${MONTH}\\s+(?:the\\s+)?${DAY},?\\s+${YEAR}`,
  `(?<y>\\d{4})\\s+${MONTH}\\s+${DAY}`,
  '(?<y>\\d{4})-(?<mm>\\d\\d)(?!-)',
  '(?<y>\\d{4})/(?<mm>\\d\\d)(?!/)',
  '(?<mm>\\d{1,2})/(?<y>\\d{4})',
  `${MONTH}(?:\\s+of)?,?\\s+${YEAR}`,
  `(?<y>\\d{4})\\s+${MONTH}`,
  SPLIT_SEASON,
  `${SEASON}(?:\\s+of)?,?\\s+${YEAR}`,
  `(?:the\\s+)?(?<decade>\\d{1,3}0)['’]?s${ERA}`,
  "(?:the\\s+)?(?<decade>[12]\\d\\d0)['’]?s",
  filled(words.decade, '(?<decade>[12]\\d\\d0)'),
  '(?<mask>\\d{2}(?:\\dX|XX))',
  `(?:the\\s+)?(?<c>\\d{1,2})(?:st|nd|rd|th)[\\s-]+century(?:${ERA})?`,
  `(?:the\\s+)?(?<ordinal>${[...ORDINALS].reverse().join('|').replace('-', '[-\\\\s]')})[\\s-]+century(?:${ERA})?`,
  ...queries.century.map((message) => filled(message, '(?<c>\\d{1,2})')),
  `(?<y>\\d{1,6})${ERA}`,
  '(?<ce>A\\.?D\\.?)\\s*(?<y>\\d{1,4})',
  `${DAY}\\s+${MONTH}`,
  `${MONTH}\\s+${DAY}`,
].map(form);
const SPLIT = form(SPLIT_SEASON);
const YEAR_ALONE = form('(?<y>\\d{4})');
/** What can begin a range whose last date supplies the rest. */
const PARTIAL = [form(DAY), form(MONTH), form('(?<y>\\d{1,4})')];
/** The end of a range of years, without its century: "1939–45". */
const SHORT_YEAR = form('(?<short>\\d\\d)(?![-/.]\\d)');
/** The end of a range whose month is given by its start: "November 10–17, 1899". */
const LAST_DAY = form(`${DAY},?\\s+${YEAR}`);

function match(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly length: number; readonly parts: Parts } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { length: found[0].length, parts: found.groups ?? {} };
}

/** Reads the date at a position of a text that `oneWay` has normalised. */
export function readPoint(text: string, at: number): DatePoint | undefined {
  for (const pattern of [...FORMS, YEAR_ALONE]) {
    const read = match(pattern, text, at);
    const meant = read === undefined ? undefined : meaning(read.parts);
    if (read !== undefined && meant !== undefined) return { ...read, ...meant, bare: pattern === YEAR_ALONE };
  }
  return undefined;
}

/**
 * Reads the range at a position of a text.
 *
 * @example readRange('10 to 17 November 1899', 0)
 */
export function readRange(text: string, at: number): (DateMeaning & { readonly length: number }) | undefined {
  const winter = match(SPLIT, text, at);
  if (winter !== undefined && meaning(winter.parts) !== undefined) return undefined;
  const between = /\bbetween\s*$/iu.test(text.slice(0, at));
  for (const pattern of [...FORMS, YEAR_ALONE, ...PARTIAL]) {
    const first = match(pattern, text, at);
    if (first === undefined) continue;
    SEPARATOR.lastIndex = at + first.length;
    const [gap, and] = SEPARATOR.exec(text) ?? [];
    if (gap === undefined || (and !== undefined && !between)) continue;
    const from = at + first.length + gap.length;
    const last =
      readPoint(text, from) ??
      dayOf(first.parts, match(LAST_DAY, text, from)) ??
      shortYear(first.parts, gap, match(SHORT_YEAR, text, from));
    if (last?.span === undefined) continue;
    const begins = begin(first.parts, last.parts, last.span.from);
    if (begins?.span === undefined || begins.span.from > last.span.to) continue;
    return {
      length: from - at + last.length,
      span: { from: begins.span.from, to: last.span.to },
      words: say(words.to, { first: begins.words, last: last.words }),
    };
  }
  return undefined;
}

/** A day and year, with the month taken from another date. */
function dayOf({ m }: Parts, day: ReturnType<typeof match>): DatePoint | undefined {
  const parts = { ...day?.parts, m };
  const meant = day === undefined || m === undefined ? undefined : meaning(parts);
  return day && meant && { ...meant, parts, length: day.length, bare: false };
}

/** A year whose century is given by the start of a range. "1899-07" is a month. */
function shortYear({ y, m, mm, d, bc, s }: Parts, gap: string, end: ReturnType<typeof match>): DatePoint | undefined {
  const short = end?.parts.short;
  const isYear = y?.length === 4 && (m ?? mm ?? d ?? bc ?? s) === undefined;
  if (short === undefined || !isYear || Number(short) <= Number(y.slice(2))) return undefined;
  if (/^\s*[-/]\s*$/.test(gap) && Number(short) <= 12) return undefined;
  const parts = { y: y.slice(0, 2) + short };
  const meant = meaning(parts);
  return end && meant && { ...meant, parts, length: end.length, bare: true };
}

/** The first date of a range, completed from the last if it is only "10" or "December". */
function begin(first: Parts, { y, bc, ce, m, mm, d }: Parts, end: number): DateMeaning | undefined {
  if (first.y !== undefined && (first.bc ?? first.ce) === undefined && bc !== undefined)
    return meaning({ ...first, bc });
  if (first.y !== undefined || (first.d === undefined && first.m === undefined)) return meaning(first);
  if ((m === undefined && mm === undefined) || (first.d !== undefined && d === undefined)) return undefined;
  const inMonth = first.m === undefined ? { m, mm } : {};
  const begins = meaning({ ...first, ...inMonth, y, bc, ce });
  // "December to February 1899" begins in the previous year.
  if (begins?.span === undefined || begins.span.from <= end || bc !== undefined) return begins;
  return meaning({ ...first, ...inMonth, y: String(Number(y) - 1), ce });
}
