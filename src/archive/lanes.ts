/**
 * Lanes, which group events. No editor chooses an event’s lane: it is computed from the relation between the event’s
 * principals, or as the settings specify.
 */
import { wordsOf } from '../words/languages.ts';
import { say } from '../words/message.ts';
import type { Settings } from './schema/settings.ts';

export interface Lane {
  /**
   * In lanes by relation, `all`, `several`, or the ids of two principals joined by "+". In other lanes, the id of an
   * actor, place or kind. `other` is the lane of all remaining events.
   */
  readonly id: string;
  readonly name: string;
  readonly principals: readonly string[];
}

type Parties = Pick<Settings, 'principals' | 'lanes' | 'language' | 'kinds'>;
/** Looks up the names of actors and places that lanes can be named after. */
type Named = Readonly<Record<'actor' | 'place', (id: string) => string>>;
/** The facts that determine an event’s lane: the ids of its principals, actors and places, and of its kind. */
export interface Sorted {
  readonly principals: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly kind: string;
}

const key = (ids: readonly string[]) => [...ids].sort().join('+');

/**
 * Every lane that an archive can have, in display order. If lanes are by relation, pairs with a name in the settings
 * come first, in the order given there. Other pairs get a name in the language of the archive.
 */
export function lanesOf(settings: Parties, nameOf: Named): Lane[] {
  const { lanes, kinds } = settings;
  const { by = 'relation', of = [] } = lanes;
  const other: Lane = { id: 'other', name: lanes.other, principals: [] };
  if (by === 'relation') return [...relations(settings), other];
  if (by === 'kind') return [...kinds.map(({ id, name }): Lane => ({ id, name, principals: [] })), other];
  return by === 'one' ? [other] : [...of.map((id): Lane => ({ id, name: nameOf[by](id), principals: [] })), other];
}

function relations({ principals = [], lanes, language }: Parties): Lane[] {
  const { lanes: words } = wordsOf(language);
  const order = Object.keys(lanes.names ?? {}).map((name) => key(name.split('+')));
  const pairs: Lane[] = [];
  principals.forEach((a, n) => {
    for (const b of principals.slice(n + 1)) {
      const id = key([a.id, b.id]);
      const given = Object.entries(lanes.names ?? {}).find(([name]) => key(name.split('+')) === id)?.[1];
      pairs.push({ id, name: given ?? say(words.pair, { one: a.name, other: b.name }), principals: [a.id, b.id] });
    }
  });
  const rank = (lane: Lane) => (order.includes(lane.id) ? order.indexOf(lane.id) : order.length);
  const found = pairs.toSorted((a, b) => rank(a) - rank(b));
  const everyone = principals.map(({ id }) => id);
  if (everyone.length > 3) found.push({ id: 'several', name: lanes.several ?? words.several, principals: [] });
  if (everyone.length > 2) {
    found.push({ id: 'all', name: lanes.all ?? say(words.all, { count: everyone.length }), principals: everyone });
  }
  return found;
}

/**
 * The id of an event’s lane. If lanes are by actor or place and the event matches several, it goes into the one that
 * the settings list first.
 */
export function laneId(event: Sorted, { principals = [], lanes }: Pick<Parties, 'principals' | 'lanes'>): string {
  const { by = 'relation', of = [] } = lanes;
  if (by === 'one') return 'other';
  if (by === 'kind') return event.kind;
  if (by !== 'relation') return of.find((id) => event[`${by}s`].includes(id)) ?? 'other';
  const ids = [...new Set(event.principals)];
  if (ids.length < 2) return 'other';
  if (ids.length === 2) return key(ids);
  return ids.length === principals.length ? 'all' : 'several';
}
