/** Checks that a date printed in another calendar converts to the date that the claim gives. */

import { inDigits } from '../../words/digits.ts';
import { dates as english } from '../../words/en.ts';
import { type Converted, converted } from '../calendars/printed-date.ts';
import { type ArchiveDate, parseDate } from '../date.ts';
import { dateWords } from '../date-words.ts';
import type { Path, Problem } from '../problems.ts';
import { recordDate } from '../record-date.ts';
import { type Entry, fieldProblem } from '../records.ts';
import type { ClaimRecord } from '../schema/claim.ts';

type ClaimDate = NonNullable<ClaimRecord['date']>;

/** Whether two dates cover the same days, and the given one is at least as doubtful as the calculated one. */
function agree(given: ArchiveDate, calculated: ArchiveDate): boolean {
  return (
    given.precision === calculated.precision &&
    // An open end is not among the points: without these two comparisons, an open stretch would be taken for the day at
    // its other end.
    given.first === calculated.first &&
    given.last === calculated.last &&
    given.points.length === calculated.points.length &&
    given.points.every((point, n) => {
      const other = calculated.points[n];
      return point.first === other?.first && point.last === other.last && (point.approximate || !other.approximate);
    })
  );
}

/** Whether the date of a claim is what its printed date converts to: the day, the stretch of days, or the night. */
function isConverted(date: ClaimDate, { edtf, night }: Converted): boolean {
  const given = recordDate(date);
  if (given.night === true) return night !== undefined && agree(given, parseDate(night));
  return given.form !== 'set' && agree(given, parseDate(edtf));
}

/** Advice for a claim whose date is not the one that its printed date converts to. */
function instead({ edtf, night }: Converted): string {
  const evening =
    night === undefined
      ? ''
      : `, or, if the document says that it was in the evening, edtf: "${night}" and, on the next line, night: true`;
  return `Write edtf: "${edtf}"${evening}; or correct the printed date.`;
}

/** A number written in letters: a Roman numeral, or a Hebrew one with its punctuation mark. */
const IN_LETTERS = /\b[IVXLCDM]{2,}\b|\p{Script=Hebrew}["״׳']/u;

/**
 * The first number of a converted date that the printed text lacks. Undefined if there is none, if the text has no
 * digits, or if it has a number in letters.
 */
function numberNotPrinted(text: string, date: string): string | undefined {
  const digits = inDigits(text);
  const isThere = (number: string) => new RegExp(`(?<!\\d)0*${Number(number)}(?!\\d)`, 'u').test(digits);
  if (!/\d/.test(digits) || IN_LETTERS.test(text)) return undefined;
  for (const [, year = '', day] of date.matchAll(/(\d+)(?:-[^-/]+(?:-(\d\d))?)?/g)) {
    if (day !== undefined && !isThere(day)) return `the day ${Number(day)}`;
    if (!isThere(year)) return `the year ${year}`;
  }
  return undefined;
}

/**
 * Problems with a claim’s date if the document prints it in another calendar. The printed date must already have passed
 * its schema.
 *
 * @param path the path of the date in the record.
 */
export function printedDateProblems(entry: Entry<unknown>, path: Path, date: ClaimDate): Problem[] {
  const { printed, basis } = date;
  if (printed?.in === undefined || printed.date === undefined) {
    if (basis !== 'converted') return [];
    const wrong = 'the date is called converted, but "printed" does not say from which date of which calendar';
    return [fieldProblem(entry, [...path, 'basis'], wrong, 'Add "printed" with "text", "in" and "date".')];
  }
  const result = converted({ in: printed.in, date: printed.date, yearBegins: printed.yearBegins });
  const problems: Problem[] = [];
  if (!isConverted(date, result)) {
    const [given, calculated] = [recordDate(date), parseDate(result.edtf)].map((each) => dateWords(each, english));
    const wrong = `is ${given}, but the printed date (${printed.in}: ${printed.date}) is ${calculated}`;
    problems.push(fieldProblem(entry, [...path, 'edtf'], wrong, instead(result)));
  }
  const lacking = basis === 'converted' ? numberNotPrinted(printed.text, printed.date) : undefined;
  if (lacking !== undefined) {
    const wrong = `the date is called converted, but its text does not print ${lacking}`;
    const advice = 'Give the words that print it, or call the date inferred and say in "resolved" how it was found.';
    problems.push(fieldProblem(entry, [...path, 'basis'], wrong, advice));
  }
  return problems;
}
