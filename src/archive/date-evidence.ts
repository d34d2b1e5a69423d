/** Checks that a date is no more precise or certain than its evidence. */
import { type ArchiveDate, type DatePoint, isFiner } from './date.ts';

/** Whether a date is known only from outside the documents. */
export const isFromOutside = (evidence: readonly { readonly basis: string }[]): boolean =>
  evidence.length > 0 && evidence.every(({ basis }) => basis === 'outside');

/** Whether the evidence is precise enough for `point` and overlaps it in time. */
function supports(other: DatePoint, point: DatePoint): boolean {
  return !isFiner(point.precision, other.precision) && other.first <= point.last && point.first <= other.last;
}

/** The ends of a date for which no evidence is precise enough. */
export function pointsWithoutEvidence(date: ArchiveDate, evidence: readonly ArchiveDate[]): DatePoint[] {
  const offered = evidence.flatMap((each) => each.points);
  return date.points.filter((point) => !offered.some((other) => supports(other, point)));
}

/**
 * The calendar points in a date that are more certain than all evidence of the same precision: "1899" against "about
 * 1899", or "1899-03" against "perhaps 1899-03". A less precise point may be certain.
 */
export function pointsSurerThanEvidence(date: ArchiveDate, evidence: readonly ArchiveDate[]): DatePoint[] {
  const offered = evidence.flatMap((each) => each.points);
  return date.points.filter((point) => {
    const support = offered.filter((other) => supports(other, point));
    const alike = support.filter(({ precision }) => precision === point.precision);
    return (
      alike.length > 0 &&
      alike.length === support.length &&
      ((!point.approximate && alike.every(({ approximate }) => approximate)) ||
        (!point.uncertain && alike.every(({ uncertain }) => uncertain)))
    );
  });
}
