/** Lanes: the relation between principals that an event belongs to, computed from its actors. */
import { wordsOf } from '../words/languages.ts';
import { say } from '../words/message.ts';
import type { Settings } from './schema/settings.ts';

export interface Lane {
  /** Principals joined by "+" for a pair, else `all`, `several` or `other`. */
  readonly id: string;
  readonly name: string;
  readonly principals: readonly string[];
}

type Parties = Pick<Settings, 'principals' | 'lanes' | 'language'>;

const key = (ids: readonly string[]) => [...ids].sort().join('+');

/**
 * Every lane an archive can have, in the order pages show them: named pairs first, as named. Those without a name get
 * one in the language of the archive.
 */
export function lanesOf({ principals, lanes, language }: Parties): Lane[] {
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
  if (everyone.length > 3) {
    found.push({ id: 'several', name: lanes.several ?? words.several, principals: [] });
  }
  if (everyone.length > 2) {
    found.push({ id: 'all', name: lanes.all ?? say(words.all, { count: everyone.length }), principals: everyone });
  }
  found.push({ id: 'other', name: lanes.other, principals: [] });
  return found;
}

/**
 * The id of the lane that an event belongs to.
 *
 * @param involved principals of the event's actors; repeats and order do not matter.
 */
export function laneId(involved: Iterable<string>, { principals }: Pick<Parties, 'principals'>): string {
  const ids = [...new Set(involved)];
  if (ids.length < 2) return 'other';
  if (ids.length === 2) return key(ids);
  return ids.length === principals.length ? 'all' : 'several';
}
