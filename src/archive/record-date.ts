/** Dates as given in records: EDTF, and whether an interval is a lasting period or a window. */
import { type ArchiveDate, parseDate } from './date.ts';

/** The fields of a record that make up a date. */
export interface DateFields {
  readonly edtf: string;
  /** Whether the date is a single time within the interval. */
  readonly window?: boolean | undefined;
  /** Whether the date is the night between the two days of the interval. */
  readonly night?: true | undefined;
}

/**
 * The date that a record gives.
 *
 * @example recordDate({ edtf: '1899-03-12/1899-03-24', window: true }).form // 'window'
 * @throws DateError as in `parseDate`.
 */
export function recordDate({ edtf, window, night }: DateFields): ArchiveDate {
  const date = parseDate(edtf);
  if (night === true) return { ...date, form: 'window', night };
  return window === true && date.form === 'interval' ? { ...date, form: 'window' } : date;
}
