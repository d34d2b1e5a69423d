/** How certain a date is, in classes that a reader can choose from. */
import type { ArchiveDate } from './date.ts';

/**
 * The classes, beginning with the most certain; `CERTAINTIES` in src/search/ adds one for what rests on outside works
 * alone.
 */
export type DateCertainty = 'day' | 'wider' | 'doubtful';

/**
 * The class of a date: `doubtful` if it is approximate, uncertain or one of several; `day` if a day is known for it, or
 * one for each end that it has; otherwise `wider`: a window, a month, a year.
 */
export function certaintyOf({ approximate, uncertain, form, all, precision, start, end }: ArchiveDate): DateCertainty {
  if (approximate || uncertain || (form === 'set' && all !== true)) return 'doubtful';
  const isWide = form === 'window' || start === 'unknown' || end === 'unknown';
  return precision === 'day' && !isWide ? 'day' : 'wider';
}
