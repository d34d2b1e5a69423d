/**
 * Converts events to the small, plain form that the timeline needs. No other file in this folder imports the archive.
 */
import type { Archive, Event } from '../archive/archive.ts';
import { type ArchiveDate, parseDate } from '../archive/date.ts';
import { isFromOutside } from '../archive/date-evidence.ts';
import { shortDateWords } from '../archive/date-words.ts';
import { bySort } from '../archive/difference-sort.ts';
import { remembered } from '../archive/remembered.ts';
import { restsOnUnnamed } from '../archive/whose-word.ts';
import { type Coverage, DAY, type Item, type Shape, type TimelineData } from './data.ts';

export function shapeOf(date: ArchiveDate): Shape {
  if (date.form === 'set') return 'set';
  if (!Number.isFinite(date.first) || !Number.isFinite(date.last)) return 'open';
  if (date.approximate || (date.uncertain && date.precision !== 'day')) return 'about';
  if (date.form === 'interval') return 'bar';
  // A window is drawn like a month, because in both cases the event took place on a single unknown day.
  if (date.form === 'window') return 'capsule';
  if (date.precision !== 'day') return 'capsule';
  return date.uncertain ? 'ring' : 'disc';
}

interface Identified {
  readonly id: string;
}

/** The indexes of the records in a list, keyed by id. */
const places = (list: readonly Identified[]): ReadonlyMap<string, number> => new Map(list.map(({ id }, n) => [id, n]));
/** The same indexes for the archive’s own lists. They are cached, because every page with a drawing uses them. */
const indexes = remembered(places);
type Places = Readonly<Record<'lanes' | 'kinds' | 'statuses' | 'sources' | 'actors', ReadonlyMap<string, number>>>;

/** The facts of an event that do not depend on the page. They are cached, because many pages draw or list the event. */
const factsOf = remembered((event: Event) => {
  const { date } = event;
  const first = date === undefined || !Number.isFinite(date.first) ? null : date.first;
  const last = date === undefined || !Number.isFinite(date.last) ? null : date.last;
  return {
    id: event.id,
    title: event.title,
    label: event.record.label ?? event.title,
    when: date === undefined ? '' : shortDateWords(date),
    first: first ?? (last === null ? null : last + 1 - DAY),
    last: last ?? (first === null ? null : first - 1 + DAY),
    shape: date === undefined ? 'disc' : shapeOf(date),
    open: date === undefined || (first !== null && last !== null) ? '' : first === null ? 'start' : 'end',
    attested: event.attested,
    unnamed: restsOnUnnamed(event),
    differSorts: bySort(event.differences).map(({ sort }) => sort),
    dateDiffers: event.differences.some(({ kind }) => kind === 'date'),
    dateOutside: isFromOutside(event.evidence),
    weight: event.origins.length * 100 + Math.min(99, event.claims.length),
  } satisfies Partial<Item>;
});

function itemOf(event: Event, data: Places): Item {
  const place = (list: ReadonlyMap<string, number>, id: string) => {
    const n = list.get(id);
    if (n === undefined) throw new Error(`${event.id} names ${id}, which is in no list of the timeline.`);
    return n;
  };
  return {
    ...factsOf(event),
    lane: place(data.lanes, event.lane.id),
    kind: place(data.kinds, event.kind.id),
    status: place(data.statuses, event.status.id),
    sources: event.sources.map(({ id }) => place(data.sources, id)),
    actors: event.actors.map(({ actor }) => place(data.actors, actor.id)).sort((a, b) => a - b),
  };
}

/**
 * The timeline data for the whole archive, or for the events on one of its pages. The data has only those lanes, kinds,
 * statuses, sources and actors that belong to these events.
 */
export function timelineData(archive: Archive, events: readonly Event[] = archive.events): TimelineData {
  const used = <T extends Identified>(list: readonly T[], of: (event: Event) => readonly string[]): T[] => {
    const at = indexes(list);
    const found = [...new Set(events.flatMap(of))].flatMap((id) => at.get(id) ?? []).sort((a, b) => a - b);
    return found.flatMap((n) => list[n] ?? []);
  };
  const lists = {
    language: archive.settings.language,
    span: [archive.span.first, archive.span.last] as const,
    lanes: used(archive.lanes, ({ lane }) => [lane.id]).map(({ id, name }) => ({ id, name })),
    kinds: used(archive.settings.kinds, ({ kind }) => [kind.id]).map(({ id, name }) => ({ id, name })),
    statuses: used(archive.settings.statuses, ({ status }) => [status.id]).map(({ id, name, established }) => ({
      id,
      name,
      established,
    })),
    sources: used(archive.sources, ({ sources }) => sources.map(({ id }) => id)).map(
      ({ id, record, published }): Coverage => ({
        id,
        name: record.short,
        written:
          published === undefined
            ? null
            : [
                Number.isFinite(published.first) ? published.first : published.last,
                Number.isFinite(published.last) ? published.last : published.first,
              ],
      }),
    ),
    actors: used(archive.actors, ({ actors }) => actors.map(({ actor }) => actor.id)).map(({ id, name }) => ({
      id,
      name,
    })),
    periods: (archive.settings.periods ?? []).map(({ name, span }) => ({ name, ...periodOf(span) })),
  };
  const at = {
    lanes: places(lists.lanes),
    kinds: places(lists.kinds),
    statuses: places(lists.statuses),
    sources: places(lists.sources),
    actors: places(lists.actors),
  };
  return { ...lists, items: events.map((event) => itemOf(event, at)) };
}

function periodOf(span: string): { first: number; last: number } {
  const { first, last } = parseDate(span);
  return { first, last };
}
