/** What a difference is between, the order in which differences are listed, and the two sides that represent it in one line. */
import type { Difference, DifferenceSide } from './archive.ts';

/** The sorts of differences, in the order they are listed in. */
export const SORTS = ['between', 'denial', 'within', 'outside'] as const;
export type DifferenceSort = (typeof SORTS)[number];

/** Whether one side rests on a document that the other does not rest on. */
function ofTwoDocuments(one: DifferenceSide, other: DifferenceSide): boolean {
  return one.claims.some(({ source }) => other.claims.some((claim) => claim.source.id !== source.id));
}

const fromOutside = ({ claims }: DifferenceSide) => claims.length === 0;

/** Every pair of sides, in their order. */
const pairs = (sides: readonly DifferenceSide[]): (readonly [DifferenceSide, DifferenceSide])[] =>
  sides.flatMap((one, n) => sides.slice(n + 1).map((other) => [one, other] as const));

/**
 * `denial` when somebody denies what another says; `between` when claims of two documents are on different sides,
 * whatever else is known; `outside` when a side rests on no claim, as do outside works and the date this archive
 * uses; else `within` one document.
 */
export function sortOf({ kind, sides }: Pick<Difference, 'kind' | 'sides'>): DifferenceSort {
  if (kind === 'denial') return 'denial';
  if (pairs(sides).some(([one, other]) => ofTwoDocuments(one, other))) return 'between';
  return sides.some(fromOutside) ? 'outside' : 'within';
}

/** Differences by sort, each in the order they came in; sorts without any are left out. */
export function bySort<D extends Pick<Difference, 'kind' | 'sides'>>(
  differences: readonly D[],
): { readonly sort: DifferenceSort; readonly differences: readonly D[] }[] {
  const sorted = Map.groupBy(differences, sortOf);
  return SORTS.flatMap((sort) => {
    const found = sorted.get(sort);
    return found === undefined ? [] : [{ sort, differences: found }];
  });
}

/**
 * The two sides that show in one line what the difference is: sides of two documents, or one of a document and one
 * from outside, or else the first two.
 *
 * @throws Error when the difference has fewer than two sides.
 */
export function facingSides({
  id,
  kind,
  sides,
}: Pick<Difference, 'id' | 'kind' | 'sides'>): readonly [DifferenceSide, DifferenceSide] {
  const all = pairs(sides);
  const sort = sortOf({ kind, sides });
  const facing = all.find(([one, other]) =>
    sort === 'outside' ? fromOutside(one) !== fromOutside(other) : sort === 'between' && ofTwoDocuments(one, other),
  );
  const found = facing ?? all[0];
  if (found === undefined) throw new Error(`The difference ${id} has fewer than two sides.`);
  return found;
}

/** What is asked, without the name of the event that a computed title ends with. */
export function questionOf({ found, title, event }: Pick<Difference, 'found' | 'title' | 'event'>): string {
  const ending = `: ${event?.title ?? ''}`;
  return found === 'computed' && title.endsWith(ending) ? title.slice(0, -ending.length) : title;
}
