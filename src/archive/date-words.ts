/**
 * Dates in words: "14 December 1898", "about June 1899", "27 December 1898 to 18 January 1899". They are in the
 * language of the interface unless other words are given.
 */
import { dates as interfaceDates } from '#words';
import type { Words } from '../words/languages.ts';
import { say } from '../words/message.ts';
import { yearWords } from '../words/year-words.ts';
import type { ArchiveDate, DatePoint } from './date.ts';

/** The interface words that dates are made of. */
export type DateVocabulary = Words['dates'];

/** The vocabulary, with full or short names of months. */
interface Voice {
  readonly words: DateVocabulary;
  readonly months: readonly string[];
}

function bare(point: DatePoint, voice: Voice): string {
  const { words, months } = voice;
  const year = yearWords(point.year, words);
  const until = (last: number) => ({ first: year, last: yearWords(last, words) });
  if (point.precision === 'decade')
    return point.year > 0 ? say(words.decade, { year: point.year }) : say(words.century, until(point.year + 9));
  if (point.precision === 'century') return say(words.century, until(point.year + 99));
  // EDTF numbers the seasons from 21, spring, to 24, winter.
  if (point.season !== undefined) return say(words.seasonOf, { season: words.seasons[point.season - 21] ?? '', year });
  const month =
    point.month === undefined ? undefined : say(words.monthOf, { month: months[point.month - 1] ?? '', year });
  if (point.day !== undefined) return say(words.dayOf, { day: point.day, month: month ?? '' });
  const time = month ?? year;
  if (point.unspecified === undefined) return time;
  return say(point.unspecified === 'day' ? words.someDay : words.someMonth, { time });
}

function qualified(point: DatePoint, voice: Voice): string {
  const { words } = voice;
  const time = bare(point, voice);
  if (point.uncertain && point.approximate) return say(words.perhapsAbout, { time });
  if (point.uncertain) return say(words.perhaps, { time });
  return point.approximate ? say(words.about, { time }) : time;
}

const plain = (point: DatePoint) => !point.approximate && !point.uncertain && point.unspecified === undefined;

/** The first of two points without the parts that it shares with the second: "10" in "10 to 15 June 2007". */
function shortened(first: DatePoint, second: DatePoint, voice: Voice): string {
  const sameYear = first.year === second.year && first.month !== undefined && second.month !== undefined;
  if (plain(first) && plain(second) && sameYear && first.precision === second.precision) {
    if (first.day !== undefined && first.month === second.month) return String(first.day);
    const month = voice.months[(first.month ?? 1) - 1] ?? '';
    return first.day === undefined ? month : say(voice.words.dayOf, { day: first.day, month });
  }
  return qualified(first, voice);
}

/** A day, in milliseconds. */
const DAY = 86_400_000;

/**
 * A time somewhere between two ends, one of which may be unknown: "on a day between 12 and 24 November 2019". A window
 * of two days is "1 or 2 April 2021".
 */
function windowWords({ start, end, first: from, last: to, precision, night }: ArchiveDate, voice: Voice): string {
  const { words } = voice;
  const [first, last] = [start, end].map((point) => (typeof point === 'object' ? point : undefined));
  if (first !== undefined && last !== undefined) {
    const times = { first: shortened(first, last, voice), last: qualified(last, voice) };
    if (night === true) return say(words.nightOf, times);
    if (precision === 'day' && to - from < 2 * DAY) return say(words.or, { times: times.first, last: times.last });
    return say(precision === 'day' ? words.someDayFrom : words.someTimeFrom, times);
  }
  const known = first ?? last;
  if (known === undefined) throw new Error('a window without ends');
  const time = qualified(known, voice);
  if (last === undefined) return say(words.notBefore, { time });
  return say(precision === 'day' ? words.onOrBefore : words.inOrBefore, { time });
}

function spoken(date: ArchiveDate, voice: Voice): string {
  const { words } = voice;
  const [first, ...others] = date.points;
  if (first === undefined) return '';
  if (date.form === 'point') return qualified(first, voice);
  if (date.form === 'set') {
    const members = date.points.map((point, n) => {
      const next = date.points[n + 1];
      return next === undefined ? qualified(point, voice) : shortened(point, next, voice);
    });
    return say(date.all === true ? words.and : words.or, {
      times: members.slice(0, -1).join(words.comma),
      last: members.at(-1) ?? '',
    });
  }
  const { start, end } = date;
  if (date.form === 'window') return windowWords(date, voice);
  if (typeof start === 'object' && typeof end === 'object') {
    const last = others[0] ?? first;
    return say(words.to, { first: shortened(start, last, voice), last: qualified(last, voice) });
  }
  if (typeof start === 'object')
    return say(end === 'open' ? words.after : words.noEnd, { time: qualified(start, voice) });
  return say(start === 'open' ? words.before : words.noStart, { time: qualified(first, voice) });
}

/** The date in full, for pages and for anything read aloud. */
export function dateWords(date: ArchiveDate, words: DateVocabulary = interfaceDates): string {
  return spoken(date, { words, months: words.months });
}

/** The date with abbreviated months, for lists and labels. */
export function shortDateWords(date: ArchiveDate): string {
  return spoken(date, { words: interfaceDates, months: interfaceDates.shortMonths });
}
