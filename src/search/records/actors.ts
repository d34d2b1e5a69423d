/** Searchable records for actors. */
import { searchActors } from '#words';
import { recordPath } from '../../archive/address.ts';
import type { Actor } from '../../archive/archive.ts';
import { both, idsOf, NONE, numbers, type Places, type Searched, textOf } from './searched.ts';

export const spellingsOf = ({ name, record: { names = {}, spellings = [], spelledIn = [] } }: Actor): string[] => [
  ...new Set([name, ...Object.values(names), ...spellings, ...spelledIn.map(({ as }) => as)]),
];

export const officesOf = ({ record: { offices = [] } }: Actor): string[] => offices.map(({ title }) => title);

export function ofActor(actor: Actor, places: Places): Searched {
  const kind = actor.record.kind;
  return {
    record: {
      ...NONE,
      kind: 'actor',
      id: actor.id,
      path: recordPath('actor', actor.id),
      title: actor.name,
      detail: searchActors[kind],
      sources: numbers(
        [...actor.saidBy, ...actor.about].map(({ source }) => source),
        places.source,
      ),
      actors: [places.actor(actor.id)],
    },
    name: `${spellingsOf(actor).join(' · ')} ${officesOf(actor).join(' ')}`,
    text: textOf(actor),
    about: `${both(searchActors[kind], places.words.searchActors[kind])} ${idsOf(actor.record)}`,
    sought: actor.record.sought,
  };
}
