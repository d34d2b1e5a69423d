/**
 * Determines whether a query may contain a date, and which records fit a date. The larger code that reads dates is in
 * `dates.ts`.
 */
import { queries } from '#words';
import type { DateMeaning, Span } from './date-forms.ts';

/** A date in a query. */
export interface DateRead extends DateMeaning {
  /** The date’s position in the query. */
  readonly at: number;
  readonly length: number;
}

/** Whether four digits alone may be a year. */
export type Plausible = (span: Span) => boolean;

/** Finds the first date in a text. */
export type ReadDate = (text: string, plausible?: Plausible) => DateRead | undefined;

const DATED =
  /\p{N}|centur|(?:ten|(?:twen|thir|for|fif|six|seven|eigh|nine)tie)s|first|second|third|(?:ur|[fxn]|gh|ie)th(?!\p{L})/iu;

/** Whether a text may contain a date. Every date has a digit, except centuries, decades and days given in words. */
export const mayHaveDate = (text: string): boolean => queries.decades.length > 0 || DATED.test(text);

/**
 * Whether any of a record’s days falls within a date, which may be a whole period.
 *
 * @param first the record’s first day, in days since 1970-01-01; `last` is inclusive.
 */
export function meets(date: DateRead, first: number, last: number): boolean {
  if (date.span !== undefined) return last >= date.span.from && first <= date.span.to;
  if (date.yearly === undefined || last - first > 45) return false;
  for (let number = first; number <= last; number++) {
    const day = new Date(number * 86_400_000);
    if (day.getUTCMonth() + 1 === date.yearly.month && day.getUTCDate() === date.yearly.day) return true;
  }
  return false;
}
