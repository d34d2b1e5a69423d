/**
 * Dates as EDTF text (ISO 8601-2), at levels 0 and 1, plus the parts of level 2 that historians need. These parts are
 * the sets `[a,b]` ("one of these") and `{a,b}` ("all of these"), years of five and six digits, single uncertain parts,
 * and decades as ends of intervals. A month or day with only one known digit is read as any month or day, because a
 * date must never be more precise than the record.
 *
 * The library accepts more. Forms that it would read as more certain or narrower than written are refused here: years
 * with only their first digits significant (`1950S2`), and unspecified digits other than the last one or two (`19X5`,
 * `1XXX`).
 *
 * Every date has a first and a last instant, which determine order and overlap. Instants are in UTC milliseconds and
 * both are inclusive: 1898-12-14 ends at its last millisecond.
 */
import parseEdtf, { type Parsed } from 'edtf';
import { daysInMonth, type Precision, spanOf } from './calendar.ts';

export type { Precision };

/** A calendar point: a day, month, season or year, possibly with digits or parts left unspecified. */
export interface DatePoint {
  readonly year: number;
  /** The month from 1 to 12; absent if only a year, a season or an unspecified month is given. */
  readonly month?: number;
  readonly day?: number;
  /** The season, numbered as in EDTF: 21 to 24 for spring, summer, autumn and winter. */
  readonly season?: number;
  /** The unit that is unspecified when the last part is `XX`: `2004-06-XX` is an unspecified day in a month. */
  readonly unspecified?: 'day' | 'month';
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** First instant, in UTC milliseconds. */
  readonly first: number;
  /** Last instant, in UTC milliseconds. */
  readonly last: number;
}

/** A date as the archive uses it. */
export interface ArchiveDate {
  /** The EDTF text that the date was read from. */
  readonly edtf: string;
  /**
   * An interval lasts from one end to the other; a window is a single time somewhere between its ends. See
   * `record-date.ts`.
   */
  readonly form: 'point' | 'interval' | 'window' | 'set';
  /** The points that the date consists of: a single point, the known ends of an interval, or the members of a set. */
  readonly points: readonly DatePoint[];
  /** Ends of an interval or window: a point, `open` for `..`, `unknown` for an empty end. Absent for other forms. */
  readonly start?: DatePoint | 'open' | 'unknown';
  readonly end?: DatePoint | 'open' | 'unknown';
  /** First instant, in UTC milliseconds; `-Infinity` if the start is open or unknown. */
  readonly first: number;
  /** Last instant, in UTC milliseconds; `Infinity` if the end is open or unknown. */
  readonly last: number;
  /** The coarsest precision among the date’s points. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Whether a set means all its members, `{a,b}`, rather than one of them, `[a,b]`. */
  readonly all?: true;
  /** Set for a window that is the night between two days. */
  readonly night?: true;
}

/** Maximum distance from year 0, in years; JavaScript dates reach a little further. */
const FARTHEST = 200_000;

/**
 * An error in a date. The message says what is wrong and `instead` says what to write; both are addressed to an editor.
 */
export class DateError extends Error {
  readonly instead: string;
  constructor(wrong: string, instead: string) {
    super(wrong);
    this.name = 'DateError';
    this.instead = instead;
  }
}

const ADVICE =
  'Write EDTF in quotes: "1898-12-14", "1898-12", "1898", "1898-21" (spring), "1898-12-27/1899-01-18", ' +
  '"1899-08-01/..", "1899-06~" (about), "1899-06?" (uncertain).';

const COARSENESS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

/** Bits of the EDTF library’s mask for unspecified parts. */
const MASK = { day: 192, month: 48, lastDigit: 8, lastTwo: 12, wholeYear: 15 } as const;

const unread = (text: string) => new DateError(`${JSON.stringify(text)} is not EDTF that this archive reads`, ADVICE);

/**
 * Rejects, with a clear reason, a text that looks like a calendar date but is not one. The grammar alone accepts some
 * of these texts. Marks of doubt are removed first, because they may occur between the parts of a date.
 */
function refuseImpossible(text: string): void {
  const sure = text.replace(/[?~%]/g, '');
  for (const [, year = '', month, day] of sure.matchAll(/(?<![\dX])(-?\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
    const m = Number(month);
    if (m === 0 || (m > 12 && m < 21) || m > 24) {
      throw new DateError(
        `${text} has the month ${month}`,
        'Months are 01 to 12, and 21 to 24 for spring, summer, autumn and winter.',
      );
    }
    if (day === undefined) continue;
    if (m > 12) throw new DateError(`${text} gives a day in a season`, ADVICE);
    const longest = daysInMonth(Number(year), m);
    const d = Number(day);
    if (d === 0 || d > longest) {
      throw new DateError(
        `${text} has the day ${day}, but that month has ${longest} days`,
        `Write a day from 01 to ${longest}, or only the month: "${year}-${month}".`,
      );
    }
  }
}

function pointFrom(parsed: Parsed, text: string): DatePoint {
  if (parsed.type !== 'Date' && parsed.type !== 'Season' && parsed.type !== 'Year') {
    throw new DateError(`${text} is a kind of date the archive cannot place (${parsed.type})`, ADVICE);
  }
  const [written, second, third] = parsed.values as readonly [number, number?, number?];
  if (Math.abs(written) > FARTHEST) {
    throw new DateError(
      `${text} is outside the years that can be drawn`,
      `Write a year from -${FARTHEST} to ${FARTHEST}: "Y-120000".`,
    );
  }
  if (parsed.values.length > 3) {
    throw new DateError(`${text} gives a time of day`, 'Write the day alone; say the time in the text.');
  }
  const open = parsed.unspecified?.value ?? 0;
  const [openDay, openMonth, openYear] = [(open & MASK.day) !== 0, (open & MASK.month) !== 0, open & MASK.wholeYear];
  if (openMonth && third !== undefined && !openDay)
    throw new DateError(`${text} gives a day in a month that is not known`, ADVICE);
  if (openYear === MASK.wholeYear) throw new DateError(`${text} says nothing about the year`, ADVICE);
  if ((parsed.significant ?? 0) > 0 || ![0, MASK.lastDigit, MASK.lastTwo].includes(openYear)) throw unread(text);
  const season = parsed.type === 'Season' ? second : undefined;
  // A month or day in an unspecified year of a decade is treated as the whole decade.
  const month = season !== undefined || second === undefined || openMonth || openYear !== 0 ? undefined : second + 1;
  const day = month === undefined || third === undefined || openDay ? undefined : third;
  const precision: Precision =
    openYear === MASK.lastTwo
      ? 'century'
      : openYear !== 0
        ? 'decade'
        : season !== undefined
          ? 'season'
          : day !== undefined
            ? 'day'
            : month !== undefined
              ? 'month'
              : 'year';
  // Unspecified digits of years BC extend backwards: -012X is -0129 to -0120.
  const back = text.startsWith('-') ? (precision === 'decade' ? 9 : precision === 'century' ? 99 : 0) : 0;
  const year = written - back;
  const span = spanOf(year, precision, month, day, season);
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(season !== undefined && { season }),
    ...(openDay ? { unspecified: 'day' as const } : openMonth ? { unspecified: 'month' as const } : {}),
    precision,
    approximate: (parsed.approximate?.value ?? 0) !== 0,
    uncertain: (parsed.uncertain?.value ?? 0) !== 0,
    ...span,
  };
}

function coarsest(points: readonly DatePoint[]): Precision {
  const rank = Math.max(0, ...points.map((point) => COARSENESS.indexOf(point.precision)));
  return COARSENESS[rank] ?? 'year';
}

/** Parsed dates, cached by their text because an archive repeats the same few thousand dates many times. */
const known = new Map<string, ArchiveDate>();

/**
 * Parses EDTF text.
 *
 * @param text EDTF of level 0 or 1, or one of the level-2 forms listed at the top of this file.
 * @returns the date with its first and last instant in UTC milliseconds.
 * @throws DateError with what is wrong and what to write instead: for 30 February, month 13, reversed intervals, times
 * of day, years outside the calendar’s range, and any other text that is not in one of these forms.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseDate(text: string): ArchiveDate {
  const date = known.get(text) ?? readDate(text);
  known.set(text, date);
  return date;
}

function readDate(text: string): ArchiveDate {
  refuseImpossible(text);
  // An interval with two equal ends is read as that single date.
  const [, end] = /^([^/]*\d[^/]*)\/\1$/.exec(text) ?? [];
  if (end !== undefined) return { ...parseDate(end), edtf: text };
  if (text.includes('/')) return readInterval(text);
  if (/^(?:\[[^[\]]+\]|\{[^{}]+\})$/.test(text)) return readSet(text);
  const point = readPoint(text);
  return { edtf: text, form: 'point', points: [point], first: point.first, last: point.last, ...qualities([point]) };
}

/** A qualified season, decade or century, which the library does not parse. */
const DOUBTED = /^(-?(?:\d{4}-2[1-4]|\d\d(?:\dX|XX)))([?~%])$/;

function readPoint(text: string): DatePoint {
  const [, doubted, doubt] = DOUBTED.exec(text) ?? [];
  if (doubted !== undefined) return { ...readPoint(doubted), approximate: doubt !== '?', uncertain: doubt !== '~' };
  try {
    return pointFrom(parseEdtf(text, { level: 2 }), text);
  } catch (error) {
    if (error instanceof DateError) throw error;
    throw unread(text);
  }
}

function readInterval(text: string): ArchiveDate {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) throw unread(text);
  const ends = [from, to].map((end) => (end === '..' ? 'open' : end === '' ? 'unknown' : readPoint(end)));
  const [start = 'unknown', end = 'unknown'] = ends;
  const points = ends.filter((point) => typeof point === 'object');
  if (points.length === 0) throw new DateError(`${text} has neither a start nor an end`, ADVICE);
  if (typeof start === 'object' && typeof end === 'object' && start.first > end.last)
    throw new DateError(`${text} ends before it begins`, 'Write the earlier date first.');
  return {
    ...{ edtf: text, form: 'interval', points, start, end },
    first: typeof start === 'object' ? start.first : -Infinity,
    last: typeof end === 'object' ? end.last : Infinity,
    ...qualities(points),
  };
}

function readSet(text: string): ArchiveDate {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => member.trim());
  if (members.length < 2 || members.some((member) => member.includes('..')))
    throw new DateError(`${text} is not a list of two or more dates`, 'Write "[2007-06-09,2007-06-11]".');
  const points = members.map(readPoint);
  return {
    edtf: text,
    form: 'set',
    ...(text.startsWith('{') && { all: true as const }),
    points: [...points].sort((a, b) => a.first - b.first || a.last - b.last),
    first: Math.min(...points.map((point) => point.first)),
    last: Math.max(...points.map((point) => point.last)),
    ...qualities(points),
  };
}

function qualities(points: readonly DatePoint[]) {
  return {
    precision: coarsest(points),
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
  };
}

/**
 * Timeline order: by first instant, then by last; a date with an open start is sorted by its end. Ties are broken by
 * EDTF text.
 */
export function compareDates(a: ArchiveDate, b: ArchiveDate): number {
  const from = (date: ArchiveDate) => (date.first === -Infinity ? date.last : date.first);
  const byFirst = from(a) - from(b);
  if (byFirst !== 0) return byFirst;
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0;
}

/** Whether two dates have at least one instant in common, so that both can be true. */
export function overlap(a: ArchiveDate, b: ArchiveDate): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether precision `a` is finer than precision `b`: a day is finer than a month. */
export function isFiner(a: Precision, b: Precision): boolean {
  return COARSENESS.indexOf(a) < COARSENESS.indexOf(b);
}
