/** Lists of records, split across as many pages as each needs. */
import { actor as words, years } from '#words';
import {
  type ListPage,
  type ListPages,
  MOST_ENTRIES,
  MOST_LONG_ENTRIES,
  MOST_ROWS,
  pagesOf,
} from '../address/paging.ts';
import { recordPath } from '../archive/address.ts';
import type { Actor, Archive, Claim, Difference, Event, Reference, Source } from '../archive/archive.ts';
import { nameInSentence } from '../archive/attribution.ts';
import { bySort } from '../archive/difference-sort.ts';
import { remembered } from '../archive/remembered.ts';
import { timelineData } from '../timeline/items.ts';
import { yearsOf } from '../timeline/year-index.ts';
import { say } from '../words/message.ts';

/** The list of all records of each kind. */
export interface RecordLists {
  readonly sources: ListPages<Source>;
  readonly actors: ListPages<Actor>;
  readonly differences: ListPages<Difference>;
  readonly references: ListPages<Reference>;
}

/**
 * The lists of all records. Differences and works from outside the archive have long entries, to which permalinks lead.
 * If their entries do not fit on one page, the list’s own page is an index of the pages that contain them.
 */
export function recordLists({ sources, actors, differences, references }: Archive): RecordLists {
  const under = '/lists/';
  const ranked = bySort(differences).flatMap(({ differences: found }) => found);
  const rows = <T>(list: readonly T[], name: string) => pagesOf(list, MOST_ROWS, { under, name, first: `/${name}/` });
  const entries = <T>(list: readonly T[], most: number, name: string, first: string) =>
    list.length <= most ? pagesOf(list, most, { under, name, first }) : pagesOf(list, MOST_ENTRIES, { under, name });
  return {
    sources: rows(sources, 'sources'),
    actors: rows(actors, 'actors'),
    differences: entries(ranked, MOST_LONG_ENTRIES, 'differences', '/differences/'),
    references: entries(references, MOST_ROWS, 'references', '/about/references/'),
  };
}

/** Lists of statements on an actor’s page, split into parts. */
export interface ClaimList {
  readonly id: 'said' | 'passed' | 'about';
  /** The heading, with a placeholder for the actor’s name. The name may be in another language. */
  readonly heading: string;
  readonly name: string;
  readonly count: number;
  readonly parts: ListPages<Claim>;
}

/** Statements that go back to an actor, statements that the actor passes on, and statements about the actor. */
export function claimLists(actor: Actor): ClaimList[] {
  const said = new Set(actor.saidBy);
  const page = recordPath('actor', actor.id);
  const list = (id: ClaimList['id'], heading: string, claims: readonly Claim[]): ClaimList => ({
    id,
    heading,
    name: say<string>(heading, { actor: nameInSentence(actor.record) }),
    count: claims.length,
    parts: pagesOf(claims, MOST_ENTRIES, { under: page, name: id, first: `${page}#${id}` }),
  });
  return [
    list('said', words.said, actor.saidBy),
    list(
      'passed',
      words.passed,
      actor.passedOn.filter(({ source }) => source.issuer !== actor),
    ),
    list(
      'about',
      words.spokenOf,
      actor.about.filter((claim) => !said.has(claim)),
    ),
  ];
}

/** For each claim, the differences that involve it, as indexes in the archive’s list. */
const differencesByClaim = remembered(({ differences }: Archive): ReadonlyMap<Claim, readonly number[]> => {
  const places = new Map<Claim, number[]>();
  differences.forEach(({ sides }, n) => {
    for (const claim of sides.flatMap(({ claims }) => claims)) {
      const known = places.get(claim);
      if (known === undefined) places.set(claim, [n]);
      else known.push(n);
    }
  });
  return places;
});

/** The differences that involve at least one of the given claims, in the archive’s order. */
export function differencesAmong(archive: Archive, claims: readonly Claim[]): Difference[] {
  const byClaim = differencesByClaim(archive);
  const places = new Set(claims.flatMap((claim) => byClaim.get(claim) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((n) => archive.differences[n] ?? []);
}

/**
 * Pages for the events of each year. A year with very many events has several. There are none if all events fit in one
 * list.
 *
 * @param under path of the folder that contains the pages.
 */
export function yearPages(archive: Archive, events: readonly Event[], under: string): ListPage<Event>[] {
  if (events.length <= MOST_ROWS) return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  return yearsOf(timelineData(archive, events)).flatMap(({ part, name, items }) => {
    if (items.length === 0) return [];
    const ofYear = items.flatMap(({ id }) => byId.get(id) ?? []);
    const pages = pagesOf(ofYear, MOST_ROWS, { under, name: part, first: `${under}${part}/` });
    return pages.map((page) => ({
      ...page,
      name: pages.length === 1 ? name : say(years.part, { year: name, part: page.name }),
    }));
  });
}

/** The routes of the pages that `yearPages` makes for all events, for `getStaticPaths`. */
export function yearRoutes(archive: Archive, under: string) {
  const pages = yearPages(archive, archive.events, under);
  return pages.map((page) => ({ params: { part: page.part }, props: { page, pages } }));
}

export type YearRoute = ReturnType<typeof yearRoutes>[number];
