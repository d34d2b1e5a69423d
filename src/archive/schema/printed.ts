import { z } from 'zod';
import { CALENDARS } from '../calendars/month-starts.ts';
import { beginningFrom, converted } from '../calendars/printed-date.ts';
import { DateError } from '../date.ts';
import { INSTEAD, line, prose } from './text.ts';

/** The error that `read` throws for a date, as a schema message; undefined if it throws nothing. */
function dateFault(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return `${error.message}${INSTEAD}${error.instead}`;
  }
}

const yearBegins = z.string().superRefine((text, context) => {
  const message = dateFault(() => beginningFrom(text));
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** A date as a document prints it in another calendar: with its typed form, or with only the name of its calendar. */
export const printedSchema = z
  .strictObject({
    text: line.describe('The date exactly as the document prints it.'),
    calendar: prose
      .optional()
      .describe(
        'The name of a calendar that "in" does not list, such as "French Republican calendar". Its dates are not converted.',
      ),
    in: z
      .enum(CALENDARS)
      .optional()
      .describe(
        'The calendar that "date" is converted from. islamic-civil is the tabular (civil) Islamic calendar, islamic-umalqura that of Saudi Arabia (years 1300 to 1600).',
      ),
    date: z
      .string()
      .optional()
      .describe(
        'With "in": the date in that calendar, in quotes, as year, month and day ("1648-01-30"), as year and month ("1445-09"), or as the year alone. Hebrew months have names: "5784-Adar I-14". For a stretch of days, put a slash between the first and the last, or ".." in place of an end that is open.',
      ),
    yearBegins: yearBegins
      .optional()
      .describe(
        'For the Julian calendar: the month and day on which the year began where the document was written: "01-01", "03-25" (Lady Day). Add "before" if that day was in the previous year: "09-01 before".',
      ),
  })
  .superRefine(({ in: name, calendar, date, yearBegins: begins }, context) => {
    const refuse = (path: string, wrong: string, instead: string) =>
      context.addIssue({ code: 'custom', path: [path], message: `${wrong}${INSTEAD}${instead}` });
    if (name === undefined) {
      if (calendar === undefined)
        refuse(
          'in',
          'no calendar is named',
          `Write "in" and one of: ${CALENDARS.join(', ')}; or "calendar" and a name.`,
        );
      for (const [field, value] of Object.entries({ date, yearBegins: begins }))
        if (value !== undefined)
          refuse(field, 'is given, but nothing says in which calendar', `Add "in": ${CALENDARS.join(', ')}.`);
      return;
    }
    if (calendar !== undefined) refuse('calendar', 'is given beside "in"', 'Keep one of the two.');
    if (date === undefined) {
      refuse('date', 'is missing', '');
      return;
    }
    // The schema of `yearBegins` itself reports a day on which no year can begin.
    if (begins !== undefined && dateFault(() => beginningFrom(begins)) !== undefined) return;
    const message = dateFault(() => converted({ in: name, date, yearBegins: begins }));
    const path = (name === 'julian') === (begins !== undefined) ? 'date' : 'yearBegins';
    if (message !== undefined) context.addIssue({ code: 'custom', path: [path], message });
  });
export type Printed = z.output<typeof printedSchema>;
