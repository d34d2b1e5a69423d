/** Finds dates and ranges in a query, as days. */
import { queries } from '#words';
import { say } from '../words/message.ts';
import { type DateMeaning, readPoint, readRange, type Span } from './date-forms.ts';
import { oneWay } from './normalise.ts';

/** Part of a query understood as a date. */
export interface DateRead extends DateMeaning {
  /** The date’s position in the query. */
  readonly at: number;
  readonly length: number;
}

/** Whether a four-digit number alone may be a year. */
export type Plausible = (span: Span) => boolean;

/** Whether a number stands by itself, unlike those in "2007a", "1899/1" and "12.2007". */
const alone = (text: string, at: number, length: number) =>
  !/[\p{L}\d/.-]$/u.test(text.slice(0, at)) && !/^[/-]/.test(text.slice(at + length));

/**
 * The first date in a text.
 *
 * @param plausible whether a number on its own should be taken for a year.
 * @example readDate('fighting 10-17 November 2019')?.words // "10 November 2019 to 17 November 2019"
 */
export function readDate(text: string, plausible: Plausible = () => true): DateRead | undefined {
  const compared = oneWay(text);
  for (const { index: at } of compared.matchAll(/[\p{L}\p{N}_]+/gu)) {
    const range = readRange(compared, at);
    if (range !== undefined) return { at, ...range };
    const point = readPoint(compared, at);
    if (point === undefined) continue;
    const { length, span, yearly, or } = point;
    if (point.bare && span && !(alone(compared, at, length) && plausible(span))) continue;
    return {
      at,
      length,
      words: yearly === undefined ? point.words : say(queries.anyYear, { day: point.words }),
      ...(span && { span }),
      ...(yearly && { yearly }),
      ...(or !== undefined && { or }),
    };
  }
  return undefined;
}

/** Whether a record’s days overlap a date. @param first days since 1970-01-01; `last` is inclusive. */
export function meets(date: DateRead, first: number, last: number): boolean {
  if (date.span !== undefined) return last >= date.span.from && first <= date.span.to;
  if (date.yearly === undefined || last - first > 45) return false;
  for (let number = first; number <= last; number++) {
    const day = new Date(number * 86_400_000);
    if (day.getUTCMonth() + 1 === date.yearly.month && day.getUTCDate() === date.yearly.day) return true;
  }
  return false;
}
