/**
 * Classifies differences by their sides, orders them for lists, and picks the two sides that represent each in one
 * line.
 */
import { DIFFER_SORTS, type DifferenceSort } from '../words/differ-sorts.ts';
import type { Difference, DifferenceSide } from './archive.ts';

/** Whether the two sides cite different documents. */
function ofTwoDocuments(one: DifferenceSide, other: DifferenceSide): boolean {
  return one.claims.some(({ source }) => other.claims.some((claim) => claim.source.id !== source.id));
}

const fromOutside = ({ claims }: DifferenceSide) => claims.length === 0;

/**
 * An event’s stated differences in which a side known only from outside the documents contradicts what they say
 * happened. Each is given with all such sides. Only denials count and, if the event is not established, questions of
 * fact.
 */
export function againstFromOutside<D extends Pick<Difference, 'kind' | 'found' | 'sides'>>({
  status,
  differences,
}: {
  readonly status: { readonly established: boolean };
  readonly differences: readonly D[];
}): { readonly difference: D; readonly outside: readonly DifferenceSide[] }[] {
  return differences
    .filter(({ kind, found }) => found === 'stated' && (kind === 'denial' || (kind === 'fact' && !status.established)))
    .map((difference) => ({ difference, outside: difference.sides.filter(fromOutside) }))
    .filter(({ outside }) => outside.length > 0);
}

/** Every pair of sides, in order. */
const pairs = (sides: readonly DifferenceSide[]): (readonly [DifferenceSide, DifferenceSide])[] =>
  sides.flatMap((one, n) => sides.slice(n + 1).map((other) => [one, other] as const));

/**
 * `denial` if one side denies what another says. `between` if claims from two documents are on different sides,
 * whatever else is known. `outside` if a side has no claim behind it: it rests on an outside work, or is the archive’s
 * own date. Otherwise `within` one document.
 */
export function sortOf({ kind, sides }: Pick<Difference, 'kind' | 'sides'>): DifferenceSort {
  if (kind === 'denial') return 'denial';
  if (pairs(sides).some(([one, other]) => ofTwoDocuments(one, other))) return 'between';
  return sides.some(fromOutside) ? 'outside' : 'within';
}

/** Differences grouped by sort, in their original order; empty sorts are omitted. */
export function bySort<D extends Pick<Difference, 'kind' | 'sides'>>(
  differences: readonly D[],
): { readonly sort: DifferenceSort; readonly differences: readonly D[] }[] {
  const sorted = Map.groupBy(differences, sortOf);
  return DIFFER_SORTS.flatMap((sort) => {
    const found = sorted.get(sort);
    return found === undefined ? [] : [{ sort, differences: found }];
  });
}

/**
 * The two sides that sum up the difference in one line. They come from two documents, or one rests on a claim and the
 * other does not. Failing that, they are the first two.
 *
 * @throws Error if the difference has fewer than two sides.
 */
export function facingSides(
  difference: Pick<Difference, 'id' | 'kind' | 'sides'>,
): readonly [DifferenceSide, DifferenceSide] {
  const { id, sides } = difference;
  const all = pairs(sides);
  const sort = sortOf(difference);
  const facing = all.find(([one, other]) =>
    sort === 'outside' ? fromOutside(one) !== fromOutside(other) : sort === 'between' && ofTwoDocuments(one, other),
  );
  const found = facing ?? all[0];
  if (found === undefined) throw new Error(`The difference ${id} has fewer than two sides.`);
  return found;
}

/** The title of a difference. A computed title ends with the name of the event, which is left out. */
export function questionOf({ found, title, event }: Pick<Difference, 'found' | 'title' | 'event'>): string {
  const ending = `: ${event?.title ?? ''}`;
  return found === 'computed' && title.endsWith(ending) ? title.slice(0, -ending.length) : title;
}
