/** Sorts dates into classes of certainty that a reader can choose from. */
import type { ArchiveDate } from './date.ts';

/**
 * The classes, beginning with the most certain; `CERTAINTIES` in src/search/ adds one for dates known only from outside
 * works.
 */
export type DateCertainty = 'day' | 'wider' | 'doubtful';

/**
 * The class of a date: `doubtful` if it is approximate, uncertain or one of several; `day` if a day or night is known
 * for it, or a day for each end that it has; otherwise `wider`: a window, a month, a year.
 */
export function certaintyOf(date: ArchiveDate): DateCertainty {
  const { approximate, uncertain, form, all, precision, start, end, night } = date;
  if (approximate || uncertain || (form === 'set' && all !== true)) return 'doubtful';
  const isWide = (form === 'window' && night !== true) || start === 'unknown' || end === 'unknown';
  return precision === 'day' && !isWide ? 'day' : 'wider';
}
