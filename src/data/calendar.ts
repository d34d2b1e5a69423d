/**
 * `events.ics`: events as all-day entries (iCalendar, RFC 5545).
 *
 * It includes only events whose days are known: a single day, or an interval between two days, neither approximate nor
 * uncertain. Showing a month as one day would be misleading. Days are floating DATE values, so that each is the same day
 * wherever the calendar is read.
 */
import { finder, type WholeArchive } from './whole.ts';

type Event = WholeArchive['events'][number];

const DAY = 86_400_000;
/** Maximum line length, in octets without the line break (RFC 5545, 3.1). */
const LONGEST = 75;
const FOUR_DIGITS = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

interface Days {
  /** The first and the last day, in ISO format; both are inclusive. */
  readonly first: string;
  readonly last: string;
}

/** The days of a date, if it is known to the day and a calendar can represent it. */
export function knownDays(date: Event['date']): Days | undefined {
  if (date === null || date.precision !== 'day' || date.form === 'set' || date.form === 'window') return undefined;
  const { first, last, approximate, uncertain } = date;
  if (approximate || uncertain || first === null || last === null) return undefined;
  return FOUR_DIGITS.test(first) && FOUR_DIGITS.test(last) && last < '9999-12-31' ? { first, last } : undefined;
}

/** Escapes separators and line breaks in a value. */
function value(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Folds a content line into lines of at most 75 octets without splitting a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string) => day.replaceAll('-', '');
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/**
 * The latest day mentioned in the archive itself. This is the date of its version or, without versions, the latest day
 * on which an outside work was looked up, a document was published or an event took place.
 */
function newestDay({ archive, references, sources, events }: WholeArchive): string {
  if (archive.version.date !== null) return archive.version.date;
  const days = [...references.map(({ lookedUp }) => lookedUp), ...sources.map(({ published }) => published)]
    .concat(events.map(({ date }) => date))
    .flatMap((date) => [date?.first, date?.last])
    .filter((day) => day !== null && day !== undefined)
    .filter((day) => FOUR_DIGITS.test(day));
  return days.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}

/** Events with their days, and the number of events omitted because their day is not known. */
export function datedEvents(events: readonly Event[]): { dated: { event: Event; days: Days }[]; leftOut: number } {
  const dated = events.flatMap((event) => {
    const days = knownDays(event.date);
    return days === undefined ? [] : [{ event, days }];
  });
  return { dated, leftOut: events.length - dated.length };
}

/** The calendar. An event that is not established has its status before its title and is marked tentative. */
export function calendar(whole: WholeArchive): string {
  const { archive, events, statuses, kinds } = whole;
  const statusOf = finder(statuses);
  const kindOf = finder(kinds);
  const { dated, leftOut } = datedEvents(events);
  const host = new URL(archive.permalink).host;
  const stamp = `${compact(newestDay(whole))}T000000Z`;
  const entries = dated.flatMap(({ event, days }) => {
    const status = statusOf(event.status).name;
    const title = event.established ? event.title : `${status}: ${event.title}`;
    return [
      'BEGIN:VEVENT',
      `UID:${event.id}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(days.first)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(days.last))}`,
      `SUMMARY:${value(title)}`,
      `DESCRIPTION:${value(`${status}. ${event.account.text}\n\n${event.permalink}`)}`,
      ...(event.place === null ? [] : [`LOCATION:${value(event.place)}`]),
      `CATEGORIES:${value(kindOf(event.kind).name)}`,
      `STATUS:${event.established ? 'CONFIRMED' : 'TENTATIVE'}`,
      `URL:${event.permalink}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const says = `${archive.description} Only events whose days are known: ${dated.length}. Left out, with vaguer dates or none: ${leftOut}.`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//${archive.title.replace(/[;,:\\]/g, ' ').replace(/\s+/g, ' ')} ${archive.version.number}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${value(archive.title)}`,
    `X-WR-CALDESC:${value(says)}`,
    ...entries,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
