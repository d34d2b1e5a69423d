/** What a difference is between: documents, parts of one document, or a document and what is known from outside. */
import type { Difference } from './archive.ts';

/** The sorts of differences, in the order they are told in. */
const SORTS = ['between', 'within', 'outside'] as const;
export type DifferenceSort = (typeof SORTS)[number];

/**
 * `between` when claims of two documents are on different sides, whatever else is known; `outside` when a side
 * rests on no claim, as do outside works and the date this archive uses; else `within` one document.
 */
export function sortOf({ sides }: Pick<Difference, 'sides'>): DifferenceSort {
  const sources = sides.map(({ claims }) => new Set(claims.map(({ source }) => source.id)));
  const between = sources.some((one, n) =>
    sources.slice(n + 1).some((other) => [...one].some((id) => [...other].some((another) => another !== id))),
  );
  if (between) return 'between';
  return sides.some(({ claims }) => claims.length === 0) ? 'outside' : 'within';
}

/** How many differences there are of each sort; sorts without any are left out. */
export function countSorts(
  differences: readonly Pick<Difference, 'sides'>[],
): { readonly sort: DifferenceSort; readonly count: number }[] {
  const sorts = differences.map(sortOf);
  return SORTS.map((sort) => ({ sort, count: sorts.filter((other) => other === sort).length })).filter(
    ({ count }) => count > 0,
  );
}
