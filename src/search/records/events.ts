/** Searchable records for events, differences and actors. */
import { dates, searchActors } from '#words';
import { recordPath } from '../../archive/address.ts';
import type { Actor, Difference, Event } from '../../archive/archive.ts';
import { readBody } from '../../archive/body.ts';
import { shortDateWords } from '../../archive/date-words.ts';
import type { Place } from '../../archive/schema/places.ts';
import { restsOnUnnamed, toldBySeveral } from '../../archive/whose-word.ts';
import { eventBits } from '../word-bits.ts';
import { both, datesIn, days, NONE, numbers, type Places, type Searched, textOf } from './searched.ts';

const idsOf = ({ identifiers = {} }: Pick<Place, 'identifiers'>) => Object.values(identifiers).join(' ');

const placesOf = ({ record, places }: Event) =>
  [record.place ?? '', ...places.flatMap((place) => [place.name, ...(place.spellings ?? []), idsOf(place)])].join(' ');

/** The role of each actor in an event, and the reason for its date. */
const besides = ({ actors, evidence, undated }: Event) =>
  [...actors.map(({ role }) => role), ...evidence.map(({ resolved }) => resolved), undated]
    .filter((each) => each !== undefined)
    .join(' ');

export function ofEvent(event: Event, places: Places): Searched {
  return {
    record: {
      ...NONE,
      kind: 'event',
      id: event.id,
      path: recordPath('event', event.id),
      title: event.title,
      detail: event.date === undefined ? dates.none : shortDateWords(event.date),
      ...days(event.date),
      status: places.status(event.status.id),
      eventKind: places.kind(event.kind.id),
      weight: event.claims.length,
      word: eventBits(toldBySeveral(event), restsOnUnnamed(event)),
      sources: numbers(event.sources, places.source),
      actors: numbers(
        event.actors.map(({ actor }) => actor),
        places.actor,
      ),
      differs: event.differences.length > 0,
    },
    name: event.record.label ?? '',
    text: [textOf(event), event.outcome?.says].filter((each) => each !== undefined).join(' '),
    about: `${event.kind.name} ${event.status.name} ${placesOf(event)} ${datesIn(event.date, places)}`,
    context: besides(event),
  };
}

export const spellingsOf = ({ name, record: { names = {}, spellings = [] } }: Actor): string[] => [
  name,
  ...Object.values(names),
  ...spellings,
];

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
    name: `${spellingsOf(actor).join(' · ')} ${(actor.record.offices ?? []).map(({ title }) => title).join(' ')}`,
    text: textOf(actor),
    about: `${both(searchActors[kind], places.words.searchActors[kind])} ${idsOf(actor.record)}`,
  };
}

export function ofDifference(difference: Difference, places: Places): Searched {
  const claims = difference.sides.flatMap((side) => side.claims);
  return {
    record: {
      ...NONE,
      kind: 'difference',
      id: difference.id,
      path: recordPath('difference', difference.id),
      title: difference.title,
      detail: difference.event?.title ?? '',
      ...days(difference.event?.date),
      sources: numbers(
        claims.map(({ source }) => source),
        places.source,
      ),
      actors: numbers(
        (difference.event?.actors ?? []).map(({ actor }) => actor),
        places.actor,
      ),
      differs: true,
    },
    name: '',
    text: [...difference.sides.map(({ says }) => says), textOf(readBody(difference.body))]
      .filter((each) => each !== '')
      .join(' · '),
    about: difference.event?.title ?? '',
  };
}
