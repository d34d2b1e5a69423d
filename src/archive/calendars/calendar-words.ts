/** Names the calendar of a printed date, in the language of the interface unless other words are given. */
import { claim as claimWords, dates as interfaceDates } from '#words';
import type { Words } from '../../words/languages.ts';
import { say } from '../../words/message.ts';
import type { Printed } from '../schema/printed.ts';
import { beginningFrom } from './printed-date.ts';

type Vocabulary = Pick<Words, 'claim' | 'dates'>;

/**
 * The calendar of a printed date: its name and, if the year does not begin on 1 January, the day on which it begins.
 *
 * @example calendarWords({ text: '30 January 1648', in: 'julian', date: '1648-01-30', yearBegins: '03-25' })
 * // "Julian calendar, year beginning on 25 March"
 */
export function calendarWords(
  { calendar: own = '', in: name, yearBegins }: Printed,
  { claim, dates }: Vocabulary = { claim: claimWords, dates: interfaceDates },
): string {
  if (name === undefined) return own;
  const calendar = claim.calendars[name];
  if (yearBegins === undefined || yearBegins === '01-01') return calendar;
  const { month, day, before } = beginningFrom(yearBegins);
  const begins = say(dates.dayOf, { day, month: dates.months[month - 1] ?? '' });
  return say(before ? claim.yearBeginsBefore : claim.yearBegins, { calendar, day: begins });
}
