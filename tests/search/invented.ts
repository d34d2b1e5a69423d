/** Small indexes of invented records, for tests of one rule each. */
import type { RecordKind } from '../../src/search/data.ts';
import type { Index } from '../../src/search/index-data.ts';
import type { SearchedArchive } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { wholeIndex } from './whole-index.ts';

export interface Invented {
  readonly id: string;
  readonly kind?: RecordKind;
  readonly title?: string;
  readonly name?: string;
  readonly text?: string;
  readonly about?: string;
  /** Words by which readers may look for the record, in addition to those in its text. */
  readonly sought?: readonly string[];
  /** Ids of actors that the record names. */
  readonly actors?: readonly string[];
  /** First and last day, as `Date.parse` reads them. */
  readonly days?: readonly [first: string, last: string];
  readonly weight?: number;
  /** Indexes of sources. */
  readonly sources?: readonly number[];
  readonly established?: boolean;
}

const day = (text: string) => Date.parse(text) / 86_400_000;

/** @param actors the spellings of each actor’s names, by id; the actor’s own name comes first. */
export function inventedSearch(
  records: readonly Invented[],
  actors: Readonly<Record<string, readonly string[]>> = {},
  more: Partial<SearchedArchive> = {},
): SearchedArchive {
  const ids = Object.keys(actors);
  return {
    language: 'en',
    sources: [],
    actors: ids.map((id) => ({ id, name: actors[id]?.[0] ?? id })),
    statuses: [
      { id: 'occurred', name: 'Occurred', established: true },
      { id: 'planned', name: 'Planned', established: false },
    ],
    eventKinds: [],
    synonyms: [],
    contested: [],
    spellings: ids.map((id) => actors[id] ?? []),
    records: records.map(({ id, kind = 'event', days, established = true, ...record }) => ({
      record: {
        kind,
        id,
        path: `/events/${id}/`,
        title: record.title ?? '',
        detail: '',
        first: days === undefined ? null : day(days[0]),
        last: days === undefined ? null : day(days[1]),
        status: established ? 0 : 1,
        eventKind: -1,
        sources: record.sources ?? [],
        actors: (record.actors ?? []).map((actor) => ids.indexOf(actor)),
        differs: 0,
        place: 0,
        weight: record.weight ?? 0,
        word: 0,
        certainty: 0,
      },
      name: record.name ?? '',
      text: record.text ?? '',
      about: record.about ?? '',
      sought: record.sought,
    })),
    ...more,
  };
}

export const inventedIndex = (...invented: Parameters<typeof inventedSearch>): Index =>
  wholeIndex(inventedSearch(...invented));

/** Ids of the results of a query, best first. */
export const idsFor = (index: Index, query: string): string[] =>
  search(index, query).hits.map(({ record }) => record.id);
