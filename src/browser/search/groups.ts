/** Groups hits by kind of record. */
import type { SearchState } from '../../search/address.ts';
import { LATER_KINDS, RECORD_KINDS } from '../../search/data.ts';
import type { Hit } from '../../search/hit.ts';
import type { Index } from '../../search/index-data.ts';

/**
 * Maximum number of hits shown per kind: on the search page, on other pages, and for kinds that the reader has chosen.
 */
const FEW = 6;
const BRIEF = 3;
const MANY = 100;

/** Hits of one kind, best first, and which of them are shown. */
export interface Group {
  readonly kind: (typeof RECORD_KINDS)[number];
  readonly hits: readonly Hit[];
  readonly shown: readonly Hit[];
}

export const isLater = ({ kind }: Pick<Group, 'kind'>): boolean => LATER_KINDS.includes(kind);

/** The rank of a group. Kinds that are searched later come after the others, and the documents’ own words come last. */
const last = (group: Group) => (group.kind === 'passage' ? 2 : Number(isLater(group)));

/** @param brief whether only a few hits are shown. */
export function groupsOf(
  index: Index,
  hits: readonly Hit[],
  { chosen, sort }: Pick<SearchState, 'chosen' | 'sort'>,
  brief: boolean,
): Group[] {
  const dayOf = ({ at }: Hit) => index.facts(at).first ?? Infinity;
  const sorted = sort === 'date' ? [...hits].sort((a, b) => dayOf(a) - dayOf(b) || b.score - a.score) : hits;
  return RECORD_KINDS.map((kind) => {
    const own = sorted.filter((hit) => hit.kind === kind);
    const most = chosen.record.includes(kind) ? MANY : FEW;
    return { kind, hits: own, shown: own.slice(0, brief ? BRIEF : most) };
  })
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => last(a) - last(b) || (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
}
