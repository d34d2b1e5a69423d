/** Searchable records for events and differences. */
import { dates } from '#words';
import { recordPath } from '../../archive/address.ts';
import type { Difference, DifferenceSide, Event } from '../../archive/archive.ts';
import { readBody } from '../../archive/body.ts';
import { certaintyOf } from '../../archive/date-certainty.ts';
import { isFromOutside } from '../../archive/date-evidence.ts';
import { shortDateWords } from '../../archive/date-words.ts';
import { bySort } from '../../archive/difference-sort.ts';
import { restsOnUnnamed, toldBySeveral } from '../../archive/whose-word.ts';
import { sortBits } from '../../words/differ-sorts.ts';
import { DIFFERS } from '../data.ts';
import { certaintyBits, eventBits } from '../word-bits.ts';
import { datesIn, days, idsOf, NONE, numbers, type Places, type Searched, textOf } from './searched.ts';

/**
 * The place of an event in words, with the names and identifiers of its places. Names that the words already contain
 * are left out, so that they do not count twice.
 */
const placesOf = ({ record: { place: where = '' }, places }: Event) =>
  [
    where,
    ...places.flatMap(({ name, spellings = [], ...place }) => [
      ...[name, ...spellings].filter((each) => !where.includes(each)),
      idsOf(place),
    ]),
  ].join(' ');

/** The actors’ roles in an event, and the reasons for its date. */
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
      ...(event.date !== undefined && {
        certainty: certaintyBits(certaintyOf(event.date), isFromOutside(event.evidence)),
      }),
      word: eventBits(toldBySeveral(event), restsOnUnnamed(event)),
      sources: numbers(event.sources, places.source),
      actors: numbers(
        event.actors.map(({ actor }) => actor),
        places.actor,
      ),
      differs: sortBits(bySort(event.differences).map(({ sort }) => sort)),
    },
    name: event.record.label ?? '',
    text: [textOf(event), event.outcome?.says].filter((each) => each !== undefined).join(' '),
    about: `${event.kind.name} ${event.status.name} ${placesOf(event)} ${datesIn(event.date, places)}`,
    context: besides(event),
    sought: event.record.sought,
  };
}

/**
 * The text of a side, with its documents and speakers. A passage that shows the side then also says on whose word it
 * rests.
 */
function sideText({ says, claims }: DifferenceSide): string {
  const told = new Set(
    claims.map(({ source, chain, originName }) =>
      chain.length > 1 ? `${source.record.short}, ${originName}` : source.record.short,
    ),
  );
  return told.size === 0 ? says : `${says} (${[...told].join('; ')})`;
}

export function ofDifference(difference: Difference, places: Places): Searched {
  const claims = difference.sides.flatMap((side) => side.claims);
  const words = (sideWords: (side: DifferenceSide) => string) =>
    [...difference.sides.map(sideWords), textOf(readBody(difference.body))].filter((each) => each !== '').join(' · ');
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
      differs: DIFFERS,
    },
    name: '',
    text: words(({ says }) => says),
    passages: words(sideText),
    about: `difference, disagree ${difference.event?.title ?? ''}`,
    sought: difference.sought,
  };
}
