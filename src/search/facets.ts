/** The filters for hits, and the number of hits that each choice would leave. */
import { searchFacets } from '#words';
import { CERTAINTIES, RECORD_KINDS, SEARCH_WORDS } from './data.ts';
import type { Hit } from './hit.ts';
import type { Index } from './index-data.ts';

export const FACETS = ['record', 'source', 'actor', 'year', 'kind', 'status', 'word', 'certainty', 'differs'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * The ids of the choices made, by facet. In each facet in which a choice was made, a record must match at least one of
 * the choices.
 */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = {
  record: [],
  source: [],
  actor: [],
  year: [],
  kind: [],
  status: [],
  word: [],
  certainty: [],
  differs: [],
};

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();

/**
 * The ids of the choices in a facet that apply to a record.
 *
 * @param at index of the record, whose facts must have been read.
 */
export function idsOf(at: number, facet: Facet, index: Index): string[] {
  const known = (list: readonly { readonly id: string }[], places: readonly number[]) =>
    places.flatMap((n) => list[n]?.id ?? []);
  switch (facet) {
    case 'record':
      return [index.rank(at).kind];
    case 'source':
      return known(index.sources, index.facts(at).sources);
    case 'actor':
      return known(index.actors, index.facts(at).actors);
    case 'year': {
      const { first } = index.facts(at);
      return first === null ? [] : [String(yearOf(first))];
    }
    case 'kind':
      return known(index.eventKinds, [index.facts(at).eventKind]);
    case 'status':
      return known(index.statuses, [index.rank(at).status]);
    case 'word':
      return SEARCH_WORDS.filter((_, bit) => (index.facts(at).word >> bit) % 2 === 1);
    case 'certainty':
      return CERTAINTIES.filter((_, bit) => (index.facts(at).certainty >> bit) % 2 === 1);
    case 'differs':
      return index.facts(at).differs === 0 ? [] : ['1'];
  }
}

/** Whether a record passes all facets. If `without` is given, that facet is not checked. */
function passes(at: number, chosen: Chosen, index: Index, without?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === without ||
      chosen[facet].length === 0 ||
      idsOf(at, facet, index).some((id) => chosen[facet].includes(id)),
  );
}

export function narrowed(hits: readonly Hit[], chosen: Chosen, index: Index): Hit[] {
  return hits.filter(({ at }) => passes(at, chosen, index));
}

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/**
 * The choices in a facet, each with the number of hits that it would leave. The choices in other facets stay as they
 * are. Years are in order, and other choices are sorted by that number.
 */
export function choicesOf(facet: Facet, hits: readonly Hit[], chosen: Chosen, index: Index): Choice[] {
  const counts = new Map<string, number>(chosen[facet].map((id) => [id, 0]));
  for (const { at } of hits) {
    if (!passes(at, chosen, index, facet)) continue;
    for (const id of idsOf(at, facet, index)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const lists: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>> = {
    source: index.sources,
    actor: index.actors,
    kind: index.eventKinds,
    status: index.statuses,
    word: SEARCH_WORDS.map((id) => ({ id, name: searchFacets.words[id] })),
    certainty: CERTAINTIES.map((id) => ({ id, name: searchFacets.certainties[id] })),
    record: RECORD_KINDS.map((id) => ({ id, name: searchFacets.kinds[id] })),
  };
  const names = new Map((lists[facet] ?? []).map(({ id, name }) => [id, name]));
  const choices = [...counts].map(([id, count]) => ({
    id,
    count,
    name: facet === 'differs' ? searchFacets.onlyDiffering : (names.get(id) ?? id),
  }));
  return facet === 'year'
    ? choices.sort((a, b) => Number(a.id) - Number(b.id))
    : choices.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
