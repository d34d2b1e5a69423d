/** Which lists are too long for one page, and where their parts stand. */
import { actor as words } from '#words';
import { recordPath } from '../archive/address.ts';
import type { Actor, Archive, Claim, Difference, Event, Reference, Source } from '../archive/archive.ts';
import { timelineData } from '../timeline/items.ts';
import { MOST_ENTRIES, MOST_LONG_ENTRIES, MOST_ROWS, type Part, partsOf } from '../timeline/list-size.ts';
import { yearLists } from '../timeline/year-index.ts';
import { say } from '../words/message.ts';

/** A part of a list with its address. */
export interface PlacedPart<T> extends Part<T> {
  readonly path: string;
}

const placed = <T>(list: readonly T[], most: number, path: (part: number) => string): PlacedPart<T>[] =>
  partsOf(list, most).map((part) => ({ ...part, path: path(part.number) }));

/** The lists of all records of a kind. Where an entry is long and has its permalink in the list, no part stands in the list’s own page. */
export function recordLists(archive: Archive): {
  readonly sources: PlacedPart<Source>[];
  readonly actors: PlacedPart<Actor>[];
  readonly differences: PlacedPart<Difference>[];
  readonly references: PlacedPart<Reference>[];
} {
  const rows = (name: string) => (part: number) => (part === 1 ? `/${name}/` : `/lists/${name}-${part}/`);
  const { sources, actors, differences, references } = archive;
  /** On one page up to `most`; beyond that the list is an index of pages that hold the entries. */
  const entries = <T>(list: readonly T[], most: number, name: string, own: string) =>
    list.length <= most
      ? placed(list, most, () => own)
      : placed(list, MOST_ENTRIES, (part) => `/lists/${name}-${part}/`);
  return {
    sources: placed(sources, MOST_ROWS, rows('sources')),
    actors: placed(actors, MOST_ROWS, rows('actors')),
    differences: entries(differences, MOST_LONG_ENTRIES, 'differences', '/differences/'),
    references: entries(references, MOST_ROWS, 'references', '/about/references/'),
  };
}

/** Lists of statements on an actor’s page, in parts. */
export interface ClaimList {
  readonly id: 'said' | 'passed' | 'about';
  /** With a gap for the actor’s name, which may be in another language. */
  readonly heading: string;
  readonly name: string;
  readonly count: number;
  readonly parts: readonly PlacedPart<Claim>[];
}

/** Statements attributed to an actor, passed on by it, and about it. */
export function claimLists(actor: Actor): ClaimList[] {
  const said = new Set(actor.saidBy);
  const list = (id: ClaimList['id'], heading: string, claims: readonly Claim[]): ClaimList => ({
    id,
    heading,
    name: say<string>(heading, { actor: actor.name }),
    count: claims.length,
    parts: placed(claims, MOST_ENTRIES, (part) =>
      part === 1 ? `${recordPath('actor', actor.id)}#${id}` : `${recordPath('actor', actor.id)}${id}-${part}/`,
    ),
  });
  return [
    list('said', words.said, actor.saidBy),
    list(
      'passed',
      words.passed,
      actor.passedOn.filter(({ source }) => source.publisher !== actor),
    ),
    list(
      'about',
      words.spokenOf,
      actor.about.filter((claim) => !said.has(claim)),
    ),
  ];
}

/** A year of events, or a part of a very full one, on a page of its own; none while the events fit in one list. */
export interface YearPart {
  readonly part: string;
  readonly path: string;
  readonly name: string;
  readonly count: number;
  readonly events: readonly Event[];
}

/** @param under the path the pages stand under. */
export function yearParts(archive: Archive, events: readonly Event[], under: string): YearPart[] {
  if (events.length <= MOST_ROWS) return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  return yearLists(timelineData(archive, events), MOST_ROWS).map(({ part, name, items }) => ({
    part,
    path: `${under}${part}/`,
    name,
    count: items.length,
    events: items.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}

/** Every page of a part, for the site map. */
export function partPaths(archive: Archive): string[] {
  return [
    ...Object.values(recordLists(archive)).flatMap((parts) =>
      parts.map(({ path }) => path).filter((path) => path.startsWith('/lists/')),
    ),
    ...archive.actors.flatMap((actor) => [
      ...yearParts(archive, actor.events, recordPath('actor', actor.id)).map(({ path }) => path),
      ...claimLists(actor).flatMap(({ parts }) => parts.slice(1).map(({ path }) => path)),
    ]),
    ...yearParts(archive, archive.events, '/chronology/').map(({ path }) => path),
  ];
}
