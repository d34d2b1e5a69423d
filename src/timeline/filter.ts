/** Determines which events pass the filters, and how many would pass with one more choice. */

import { eventWords } from '#words';
import { ATTESTED, type Item, type TimelineData } from './data.ts';
import { attestedWords } from './event-words.ts';

/**
 * The chosen filters. An event passes a list if it matches at least one of the choices in it, or if nothing is chosen.
 * It must pass every list.
 */
export interface Filter {
  readonly source: readonly string[];
  readonly actor: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
  readonly attested: readonly string[];
  /** On whose word an event may rest: that of several documents, or only that of unnamed speakers. */
  readonly word: readonly string[];
  /** Whether an event must be mentioned by all chosen sources rather than by any one of them. */
  readonly together: boolean;
  /** Whether to show only events about which sources differ. */
  readonly differs: boolean;
  /** The events found by search. No other event may pass. Undefined if there was no search. */
  readonly found?: ReadonlySet<string> | undefined;
}

export const LISTS = ['source', 'actor', 'kind', 'status', 'attested', 'word'] as const;
export type ListName = (typeof LISTS)[number];

export const NO_FILTER: Filter = {
  source: [],
  actor: [],
  kind: [],
  status: [],
  attested: [],
  word: [],
  together: false,
  differs: false,
};

/** The choices in the list `word`. */
const WORDS = ['several-documents', 'unnamed'] as const;

export function isEmpty(filter: Filter): boolean {
  return LISTS.every((list) => filter[list].length === 0) && !filter.differs && filter.found === undefined;
}

/** The choices in a list, with ids and names. */
export function choices(data: TimelineData, list: ListName): readonly { readonly id: string; readonly name: string }[] {
  switch (list) {
    case 'source':
      return data.sources;
    case 'actor':
      return data.actors;
    case 'kind':
      return data.kinds;
    case 'status':
      return data.statuses;
    case 'attested':
      return ATTESTED.map((id) => ({ id, name: attestedWords(id) }));
    case 'word':
      return WORDS.map((id) => ({ id, name: eventWords.rests[id] }));
  }
}

/** The indexes of the choices in a list that apply to an item. */
function indexesOf(item: Item, list: ListName): readonly number[] {
  switch (list) {
    case 'source':
      return item.sources;
    case 'actor':
      return item.actors;
    case 'kind':
      return [item.kind];
    case 'status':
      return [item.status];
    case 'attested':
      return [ATTESTED.indexOf(item.attested)];
    case 'word':
      return [...(item.sources.length > 1 ? [0] : []), ...(item.unnamed ? [1] : [])];
  }
}

/**
 * Makes a test for items. The test ignores ids that are not in the data. It also ignores the list `without`, so that
 * the choices in that list can be counted.
 */
export function passes(filter: Filter, data: TimelineData, without?: ListName): (item: Item) => boolean {
  const wanted = LISTS.filter((list) => list !== without).flatMap((list) => {
    const options = choices(data, list);
    const set = new Set(
      filter[list].map((id) => options.findIndex((option) => option.id === id)).filter((n) => n >= 0),
    );
    return set.size === 0 ? [] : [{ list, set }];
  });
  const { differs, found, together } = filter;
  return (item) =>
    (!differs || item.differSorts.length > 0) &&
    (found === undefined || found.has(item.id)) &&
    wanted.every(({ list, set }) => {
      const here = indexesOf(item, list);
      return list === 'source' && together ? [...set].every((n) => here.includes(n)) : here.some((n) => set.has(n));
    });
}

/**
 * How many events would remain if only events about which accounts differ were shown, and the other filters stayed as
 * they are.
 */
export const countDiffering = (filter: Filter, data: TimelineData): number =>
  data.items.filter(passes({ ...filter, differs: true }, data)).length;

/**
 * For each choice in a list, the number of events that it would show while the other lists stay as they are. If an
 * event must be mentioned by all chosen sources, each source is counted together with those already chosen.
 */
export function counts(filter: Filter, data: TimelineData, list: ListName): readonly number[] {
  const test = passes(filter, data, list === 'source' && filter.together ? undefined : list);
  const found = choices(data, list).map(() => 0);
  for (const item of data.items) {
    if (!test(item)) continue;
    for (const n of indexesOf(item, list)) found[n] = (found[n] as number) + 1;
  }
  return found;
}
