/** Checks that a date is no more precise or certain than its evidence. */
import { type ArchiveDate, type DatePoint, isFiner } from './date.ts';

/** Whether a date is known only from outside the documents. */
export const isFromOutside = (evidence: readonly { readonly basis: string }[]): boolean =>
  evidence.length > 0 && evidence.every(({ basis }) => basis === 'outside');

/**
 * Whether a single end or member of the evidence may support `date`. The ends of a window are limits, and the members
 * of a one-of set are alternatives. No single one of them need be the day on which something happened. The ends of an
 * interval are the days on which something began and ended.
 */
function givesPoints(evidence: ArchiveDate, date: ArchiveDate): boolean {
  if (evidence.form === 'window') return date.form === 'window';
  if (evidence.form === 'set' && evidence.all === undefined)
    return date.form === 'window' || (date.form === 'set' && date.all === undefined);
  return true;
}

/**
 * The points of the evidence that support a point of `date`: they overlap that point in time and are at least as
 * precise. Evidence that does not pass `givesPoints` counts only if it lies wholly within that point.
 */
function supportFor(point: DatePoint, date: ArchiveDate, evidence: readonly ArchiveDate[]): DatePoint[] {
  return evidence
    .filter((each) => givesPoints(each, date) || (point.first <= each.first && each.last <= point.last))
    .flatMap((each) => each.points)
    .filter(
      (other) => !isFiner(point.precision, other.precision) && other.first <= point.last && point.first <= other.last,
    );
}

/** The points of a date for which no evidence is precise enough. */
export function pointsWithoutEvidence(date: ArchiveDate, evidence: readonly ArchiveDate[]): DatePoint[] {
  return date.points.filter((point) => supportFor(point, date, evidence).length === 0);
}

/**
 * The calendar points in a date that are more certain than all evidence of the same precision. Such a point is "1899"
 * if the evidence says "about 1899", or "1899-03" if it says "perhaps 1899-03". A point may be certain if some of its
 * evidence is more precise.
 */
export function pointsSurerThanEvidence(date: ArchiveDate, evidence: readonly ArchiveDate[]): DatePoint[] {
  return date.points.filter((point) => {
    const support = supportFor(point, date, evidence);
    const alike = support.filter(({ precision }) => precision === point.precision);
    return (
      alike.length > 0 &&
      alike.length === support.length &&
      ((!point.approximate && alike.every(({ approximate }) => approximate)) ||
        (!point.uncertain && alike.every(({ uncertain }) => uncertain)))
    );
  });
}
