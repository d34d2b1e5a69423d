/** Converts dates that documents print in other calendars to the Gregorian calendar. */
import { DateError } from '../date.ts';
import { hebrew } from './hebrew.ts';
import { islamicCivil, islamicUmalqura } from './islamic.ts';
import { julian } from './julian.ts';
import type { Calendar, CalendarName } from './month-starts.ts';

/** A date in another calendar. */
export interface PrintedDate {
  readonly in: CalendarName;
  /**
   * A year, alone or with its month or with month and day: "1648-01-30", "5784-Adar I". Or two days separated by a
   * slash, one of which may be "..".
   */
  readonly date: string;
  /**
   * For the Julian calendar: the day on which the year begins, "03-25"; "09-01 before" if that day is in the previous
   * year.
   */
  readonly yearBegins?: string | undefined;
}

/** A printed date after conversion to the Gregorian calendar. */
export interface Converted {
  /** EDTF: a day, or the interval that a month or a year covers. */
  readonly edtf: string;
  /**
   * EDTF of the night with which the day begins; absent if the calendar’s days begin at midnight, or if the date is not
   * a single day.
   */
  readonly night?: string;
}

/** The calendars, keyed by their names in records. */
const BY_NAME: Readonly<Record<CalendarName, Calendar>> = {
  julian,
  'islamic-civil': islamicCivil,
  'islamic-umalqura': islamicUmalqura,
  hebrew,
};

/** The names of calendars in sentences for editors. */
const CALLED: Readonly<Record<CalendarName, string>> = {
  julian: 'Julian calendar',
  'islamic-civil': 'tabular Islamic calendar',
  'islamic-umalqura': 'Islamic calendar (Umm al-Qura)',
  hebrew: 'Hebrew calendar',
};

/** How EDTF writes the end of an interval whose day is open or unknown. */
const OPEN_ENDS: readonly string[] = ['..', ''];

interface Days {
  readonly first: number;
  readonly last: number;
}

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const two = (number: number) => String(number).padStart(2, '0');

/** Year, month and day of a printed date, as numbers; month and day are absent if the date does not give them. */
interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(text: string, name: CalendarName): Parts {
  const calendar = BY_NAME[name];
  const example = calendar.monthNames === undefined ? '"1648-01-30", "1648-01" or "1648"' : '"5784-Adar I-14"';
  const form = /^(\d{1,4})(?:-([^-/]+)(?:-(\d{2}))?)?$/.exec(text);
  if (form === null)
    throw new DateError(
      `${JSON.stringify(text)} is not a date of the ${CALLED[name]}`,
      `Write year, month and day with hyphens: ${example}.`,
    );
  const year = Number(form[1]);
  const [earliest, latest] = calendar.years;
  if (year < earliest || year > latest)
    throw new DateError(
      `the year ${year} of the ${CALLED[name]} is not one that is converted`,
      `Years from ${earliest} to ${latest} are.${year < earliest ? ` ${calendar.why}` : ''}`,
    );
  if (form[2] === undefined) return { year };
  const names = calendar.monthNames?.(year);
  const known = names?.indexOf(form[2]) ?? (/^(?:0[1-9]|1[0-2])$/.test(form[2]) ? Number(form[2]) - 1 : -1);
  if (known < 0)
    throw new DateError(
      `${JSON.stringify(form[2])} is not a month in the year ${year} in the ${CALLED[name]}`,
      names === undefined ? 'Write 01 to 12.' : `Write one of: ${names.join(', ')}.`,
    );
  return { year, month: known + 1, ...(form[3] !== undefined && { day: Number(form[3]) }) };
}

/** The days that a printed date covers, if its year begins with the first month of the calendar. */
function daysOf({ year, month, day }: Parts, name: CalendarName): Days {
  const starts = BY_NAME[name].monthStarts(year);
  const at = (n: number) => starts[n] ?? 0;
  if (month === undefined) return { first: at(0), last: at(starts.length - 1) - 1 };
  const length = at(month) - at(month - 1);
  if (day === undefined) return { first: at(month - 1), last: at(month) - 1 };
  if (day < 1 || day > length)
    throw new DateError(
      `the day ${day} does not exist: that month has ${length} days in the ${CALLED[name]}`,
      `Write a day from 01 to ${length}, or the month alone.`,
    );
  return { first: at(month - 1) + day - 1, last: at(month - 1) + day - 1 };
}

/** The day on which a Julian year begins, by month and day; `before` if that day is in the previous year. */
interface Beginning {
  readonly month: number;
  readonly day: number;
  readonly before: boolean;
}

/** Reads the beginning of a year, "03-25" or "09-01 before". @throws DateError if no year can begin on that day. */
export function beginningFrom(text: string): Beginning {
  const [, month, day, before] = /^(\d\d)-(\d\d)( before)?$/.exec(text) ?? [];
  const beginning = { month: Number(month), day: Number(day), before: before !== undefined };
  // The year 1 is used because it has no 29 February, a day on which no year can begin.
  const starts = julian.monthStarts(1);
  const length = (starts[beginning.month] ?? 0) - (starts[beginning.month - 1] ?? 0);
  // No year begins on 1 January of the year before.
  if (!(beginning.day >= 1 && beginning.day <= length) || text === '01-01 before')
    throw new DateError(
      `${JSON.stringify(text)} is not a day on which a year can begin`,
      'Write month and day, "01-01" or "03-25"; "09-01 before" if the year begins before its January.',
    );
  return beginning;
}

/** The days of a Julian date in a year that need not begin in January. */
function julianDays({ year, month, day }: Parts, beginning: Beginning): Days {
  const { month: from, day: fromDay, before } = beginning;
  const january = before ? year - 1 : year;
  if (month === undefined) {
    const first = (own: number) => daysOf({ year: own, month: from, day: fromDay }, 'julian').first;
    return { first: first(january), last: first(january + 1) - 1 };
  }
  if (day === undefined && month === from && fromDay !== 1)
    throw new DateError(
      `the month ${two(month)} is partly at the beginning and partly at the end of the year ${year}, which begins in it`,
      `Write the days that are meant: "${year}-${two(month)}-01/${year}-${two(month)}-${two(fromDay - 1)}", or from "${year}-${two(month)}-${two(fromDay)}".`,
    );
  const begun = month > from || (month === from && (day ?? 1) >= fromDay);
  return daysOf({ year: begun ? january : january + 1, month, ...(day !== undefined && { day }) }, 'julian');
}

/**
 * Converts a date to the Gregorian calendar, even a date from before that calendar was introduced. A day that begins at
 * sunset is converted to the day on which it ends.
 *
 * @throws DateError with what is wrong and what to write instead: for days and months that do not exist, and for years
 * for which the calendar is not known well enough.
 * @example converted({ in: 'julian', date: '1648-01-30', yearBegins: '03-25' }).edtf // '1649-02-09'
 */
export function converted({ in: name, date, yearBegins }: PrintedDate): Converted {
  if (name !== 'julian' && yearBegins !== undefined)
    throw new DateError(`the ${CALLED[name]} has one beginning of the year`, 'Leave out "yearBegins".');
  if (name === 'julian' && yearBegins === undefined)
    throw new DateError(
      'nothing says on which day the year begins',
      'Add "yearBegins": "01-01", "03-25" (Lady Day), or another month and day.',
    );
  const beginning = yearBegins === undefined ? undefined : beginningFrom(yearBegins);
  const { approximate, fromSunset } = BY_NAME[name];
  const daysFrom = (text: string) => {
    const parts = partsOf(text, name);
    return beginning === undefined ? daysOf(parts, name) : julianDays(parts, beginning);
  };
  const edtf = (day: number) => `${isoDay(day)}${approximate ? '~' : ''}`;
  const stretch = (first: number, last: number) => `${edtf(first)}/${edtf(last)}`;
  if (date.includes('/')) {
    const ends = date.split('/').map((end) => (OPEN_ENDS.includes(end) ? end : daysFrom(end)));
    const known = ends.flatMap((end) => (typeof end === 'string' ? [] : [end]));
    if (ends.length > 2 || known.length === 0 || known.some(({ first, last }) => first !== last))
      throw new DateError(
        `${date} is not a stretch from one day to another`,
        'Write its first and its last day, or ".." for an end that is open; a month or a year alone needs no stretch.',
      );
    if ((known[0]?.first ?? 0) > (known.at(-1)?.last ?? 0))
      throw new DateError(`${date} ends before it begins`, 'Write the earlier date first.');
    return { edtf: ends.map((end) => (typeof end === 'string' ? end : edtf(end.first))).join('/') };
  }
  const { first, last } = daysFrom(date);
  if (first !== last) return { edtf: stretch(first, last) };
  return { edtf: edtf(first), ...(fromSunset && { night: stretch(first - 1, first) }) };
}
