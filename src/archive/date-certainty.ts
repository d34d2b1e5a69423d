/** Sorts dates into classes of certainty that a reader can choose from. */
import type { ArchiveDate } from './date.ts';

/**
 * The classes, beginning with the most certain. `CERTAINTIES` in src/search/ adds another for dates that no document
 * gives.
 */
export type DateCertainty = 'day' | 'wider' | 'doubtful';

/**
 * The class of a date: `doubtful` if it is approximate, uncertain or one of several. It is `day` if the day or night is
 * known or, for an interval, the day of each end that it has. Otherwise it is `wider`: a window, a month, a year.
 */
export function certaintyOf(date: ArchiveDate): DateCertainty {
  const { approximate, uncertain, form, all, precision, start, end, night } = date;
  if (approximate || uncertain || (form === 'set' && all !== true)) return 'doubtful';
  const isWide = (form === 'window' && night !== true) || start === 'unknown' || end === 'unknown';
  return precision === 'day' && !isWide ? 'day' : 'wider';
}
