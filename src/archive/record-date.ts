/** A date as a record gives it: EDTF, and whether an interval is a lasting time or a window. */
import { type ArchiveDate, parseDate } from './date.ts';

/** The fields of a record that make a date. */
export interface DateFields {
  readonly edtf: string;
  /** true when it was on some one day or time of the interval. */
  readonly window?: boolean | undefined;
  /** true when it was in the night between the two days of the interval. */
  readonly night?: true | undefined;
}

/**
 * The date that a record gives.
 *
 * @example recordDate({ edtf: '1899-03-12/1899-03-24', window: true }).form // 'window'
 * @throws DateError as `parseDate`.
 */
export function recordDate({ edtf, window, night }: DateFields): ArchiveDate {
  const date = parseDate(edtf);
  if (night === true) return { ...date, form: 'window', night };
  return window === true && date.form === 'interval' ? { ...date, form: 'window' } : date;
}
