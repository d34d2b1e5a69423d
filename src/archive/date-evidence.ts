/** A date beside the dates it rests on: it must be no finer and no surer than they are. */
import { type ArchiveDate, type DatePoint, isFiner } from './date.ts';

/** Whether a date is known from outside the documents alone. */
export const isFromOutside = (evidence: readonly { readonly basis: string }[]): boolean =>
  evidence.length > 0 && evidence.every(({ basis }) => basis === 'outside');

/** Whether evidence for a point is fine enough for `point`, and not of another time. */
function supports(other: DatePoint, point: DatePoint): boolean {
  return !isFiner(point.precision, other.precision) && other.first <= point.last && point.first <= other.last;
}

/** The points of a date for which no piece of evidence is fine enough. */
export function pointsWithoutEvidence(date: ArchiveDate, evidence: readonly ArchiveDate[]): DatePoint[] {
  const offered = evidence.flatMap((each) => each.points);
  return date.points.filter((point) => !offered.some((other) => supports(other, point)));
}

/**
 * The points of a date that are surer than all evidence of the same precision: "1899" where that is "about 1899", or
 * "1899-03" where that is "perhaps 1899-03". A coarser point may be sure.
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
