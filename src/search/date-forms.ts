/** Reads the date or range at a position in a text. */
import { dates as words } from '#words';
import { say } from '../words/message.ts';
import { yearWords } from '../words/year-words.ts';
import {
  comparable,
  DECADES,
  FORMS,
  HUNDREDS,
  LAST_DAY,
  MONTHS,
  ORDINALS,
  PARTIAL,
  PORTION,
  PORTIONS,
  SEASONS,
  SEPARATOR,
  SHORT_DECADE,
  SHORT_YEAR,
  SPLIT,
  YEAR_ALONE,
} from './date-patterns.ts';

type Parts = Readonly<Record<string, string | undefined>>;

/** A period in days since 1970-01-01; both ends are inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a date in a text was understood. */
export interface DateMeaning {
  readonly span?: Span;
  /** A day of a month in any year. Such a date has a month and day but no span. */
  readonly yearly?: { readonly month: number; readonly day: number };
  /** The date in words: "14 December 1898". */
  readonly words: string;
  /** Another possible reading, as a reader would type it: "10/7/1899" with day and month swapped. */
  readonly or?: string;
}

/** A date at some position in a text. */
interface DatePoint extends DateMeaning {
  readonly length: number;
  /** Whether the date consists of only four digits, which may also be some other number. */
  readonly bare: boolean;
  readonly parts: Parts;
}

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

/** A day in words. @param number days since 1970-01-01. */
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

/** The meaning of the parts of a date; undefined if there is no such date, or if it cannot be given in days. */
function meaning(parts: Parts): DateMeaning | undefined {
  const meant = meaningOf(parts);
  return Number.isNaN(meant?.span?.from) || Number.isNaN(meant?.span?.to) ? undefined : meant;
}

/** The numbers that EDTF uses in place of a month, each for a season, a quarter or a half. */
const EDTF_PARTS: Readonly<Record<string, string>> = {
  21: '0',
  22: '1',
  23: '2',
  24: '3',
  33: 'q1',
  34: 'q2',
  35: 'q3',
  36: 'q4',
  40: 'h1',
  41: 'h2',
};

function meaningOf(parts: Parts): DateMeaning | undefined {
  const { y, bc, ce, m, mm, a, b, mask, next, hundreds, tens } = parts;
  const ordinal = parts.ordinal && String(ORDINALS.indexOf(parts.ordinal.toLowerCase().replace(/\s+/g, '-')) + 1);
  const d = parts.d ?? (m === undefined ? undefined : ordinal);
  const coded = d === undefined && mm !== undefined ? EDTF_PARTS[mm] : undefined;
  const s = parts.s ?? (coded === undefined ? undefined : words.seasons[Number(coded)]);
  const part = parts.part ?? coded;
  if (part !== undefined && s === undefined) return portionOf(years(Number(y), Number(y)), part);
  const hundred = HUNDREDS[hundreds?.toLowerCase() ?? ''];
  const decade =
    hundred === undefined ? parts.decade : String(100 * hundred + (DECADES.get(comparable(tens ?? '')) ?? 0));
  const c = parts.c ?? (m === undefined ? ordinal : undefined);
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
    // Only a winter spans two years: "winter 1899/1900".
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

function match(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly length: number; readonly parts: Parts } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { length: found[0].length, parts: found.groups ?? {} };
}

/** Reads the date at a position in a text that `oneWay` has normalised. */
export function readPoint(text: string, at: number): DatePoint | undefined {
  const portion = match(PORTION, text, at);
  const whole = portion && readPoint(text, at + portion.length);
  const meant = whole && portionOf(whole, portion.parts.part ?? '');
  if (portion && whole && meant) return { ...meant, length: portion.length + whole.length, parts: {}, bare: false };
  for (const pattern of [...FORMS, YEAR_ALONE]) {
    const read = match(pattern, text, at);
    const meant = read === undefined ? undefined : meaning(read.parts);
    if (read !== undefined && meant !== undefined) return { ...read, ...meant, bare: pattern === YEAR_ALONE };
  }
  return undefined;
}

/** A half, a third or a quarter of a period. */
function portionOf({ span }: DateMeaning, name: string): DateMeaning | undefined {
  const [n, count] = PORTIONS.get(comparable(name)) ?? [];
  if (span === undefined || n === undefined || count === undefined) return undefined;
  const [from, to] = [new Date(span.from * 86_400_000), new Date((span.to + 1) * 86_400_000)];
  const whole = from.getUTCMonth() + from.getUTCDate() + to.getUTCMonth() + to.getUTCDate() === 2;
  const [first, all] = [from.getUTCFullYear(), 12 * (to.getUTCFullYear() - from.getUTCFullYear())];
  // Whole years are divided into months, other periods into days.
  const begin = (part: number) =>
    whole
      ? dayNumber(first, 1 + Math.floor((all * part) / count), 1)
      : span.from + Math.floor(((span.to + 1 - span.from) * part) / count);
  const part = { from: begin(n - 1), to: begin(n) - 1 };
  return { span: part, words: say(words.to, { first: dayWords(part.from), last: dayWords(part.to) }) };
}

/**
 * Reads a decade without its century, such as "the nineties". Somebody’s age is not a decade: "in her nineties".
 *
 * @param plausible whether the archive may have records from a period. Recent centuries are tried first.
 */
export function readShortDecade(text: string, at: number, plausible: (span: Span) => boolean): DatePoint | undefined {
  const read = match(SHORT_DECADE, text, at);
  if (read === undefined || /\b(?:his|her|their|my|our|your)\s+$/iu.test(text.slice(0, at))) return undefined;
  const tens = Number(read.parts.tens ?? DECADES.get(comparable(read.parts.name ?? '')));
  for (const century of [19, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10]) {
    const meant = meaning({ decade: String(century * 100 + tens) });
    if (meant?.span && plausible(meant.span)) return { ...read, ...meant, bare: false };
  }
  return undefined;
}

/**
 * Reads the range at a position in a text.
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

/** A year that takes its century from the start of a range. "1899-07" is not such a range, but a month. */
function shortYear({ y, m, mm, d, bc, s }: Parts, gap: string, end: ReturnType<typeof match>): DatePoint | undefined {
  const short = end?.parts.short;
  const isYear = y?.length === 4 && (m ?? mm ?? d ?? bc ?? s) === undefined;
  if (short === undefined || !isYear || Number(short) <= Number(y.slice(2))) return undefined;
  if (/^\s*[-/]\s*$/.test(gap) && Number(short) <= 12) return undefined;
  const parts = { y: y.slice(0, 2) + short };
  const meant = meaning(parts);
  return end && meant && { ...meant, parts, length: end.length, bare: true };
}

/**
 * The first date of a range. If it is only a day or a month, such as "10" or "December", the last date completes it.
 */
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
