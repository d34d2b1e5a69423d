/** Statements of one document grouped by their chain, so that each chain is shown only once. */
import type { Claim } from './archive.ts';
import { placeOrder } from './draft.ts';

/**
 * Groups statements by their chain, each group in the order of the document. Groups are ordered by their first numbered
 * paragraph, because a headline or introduction only announces what the paragraphs report. A group without a numbered
 * paragraph is ordered by its first place.
 */
export function alongChains<C extends Pick<Claim, 'at' | 'chain'>>(claims: readonly C[]): C[][] {
  const inOrder = [...claims].sort((a, b) => placeOrder(a.at) - placeOrder(b.at));
  const groups = [...Map.groupBy(inOrder, ({ chain }) => JSON.stringify(chain)).values()];
  const first = (group: readonly C[]) => (group.find(({ at }) => typeof at === 'number') ?? group[0])?.at ?? 'title';
  return groups.sort((a, b) => placeOrder(first(a)) - placeOrder(first(b)));
}
