/** Searchable records for sources, their statements, and the published texts of documents. */
import { searchAbout } from '#words';
import { claimPath, placeFragment, placePath, recordPath } from '../../archive/address.ts';
import type { Claim, Source } from '../../archive/archive.ts';
import { chainLead } from '../../archive/attribution.ts';
import { certaintyOf } from '../../archive/date-certainty.ts';
import { placeWords } from '../../archive/place-words.ts';
import { whoseWord } from '../../archive/whose-word.ts';
import { sortBits } from '../../words/differ-sorts.ts';
import { say } from '../../words/message.ts';
import { DIFFERS } from '../data.ts';
import { certaintyBits, wordBits } from '../word-bits.ts';
import { both, datesIn, days, NONE, numbers, type Places, type Searched, textOf } from './searched.ts';

/** Extra words for statements whose origin the document does not name. */
const unnamed = ({ chain }: Claim, { words }: Places) =>
  chain.at(-1)?.actor === undefined ? both(searchAbout.unnamed, words.searchAbout.unnamed) : '';

export function ofClaim(claim: Claim, places: Places): Searched {
  return {
    record: {
      ...NONE,
      kind: 'claim',
      id: claim.ref,
      path: claimPath(claim.ref),
      title: `${claim.source.record.short}, ${claim.place}`,
      detail: chainLead(claim.chain, places.words.attribution),
      ...days(claim.date?.date ?? claim.events.find(({ date }) => date !== undefined)?.date),
      sources: [places.source(claim.source.id)],
      actors: numbers(
        [...claim.actors, ...claim.chain.flatMap(({ actor }) => (actor === undefined ? [] : [{ id: actor }]))],
        places.actor,
      ),
      differs: claim.deniedBy.length > 0 ? sortBits(['denial']) : claim.denies.length > 0 ? DIFFERS : 0,
      place: typeof claim.at === 'number' ? claim.at : 0,
      word: wordBits([whoseWord(claim)]),
      ...(claim.date !== undefined && { certainty: certaintyBits(certaintyOf(claim.date.date), false) }),
    },
    title: '',
    name: '',
    text: claim.says,
    context: claim.chain.flatMap(({ actor }) => (actor === undefined ? [] : places.offices(actor))).join(' · '),
    about: `${claim.source.record.short}, ${claim.place} ${claim.originName} ${unnamed(claim, places)} ${datesIn(claim.date?.date, places)} ${claim.date?.printed?.text ?? ''}`,
  };
}

export function ofSource(source: Source, places: Places): Searched {
  const { record } = source;
  return {
    record: {
      ...NONE,
      kind: 'source',
      id: source.id,
      path: recordPath('source', source.id),
      title: record.title,
      detail: record.short,
      ...days(source.published),
      sources: [places.source(source.id)],
      actors: [places.actor(source.issuer.id)],
      differs: source.differences.length > 0 ? DIFFERS : 0,
    },
    name: [
      both(searchAbout.document, places.words.searchAbout.document),
      record.genre,
      record.short,
      source.foundIn,
      ...record.authors,
      ...(record.contributors ?? []),
      ...(record.translators ?? []),
    ].join(' '),
    text: textOf(source),
    about: [record.place, ...Object.values(record.held ?? {}), record.volume, record.edition, record.pages]
      .filter((each) => each !== undefined)
      .join(' '),
    sought: record.sought,
  };
}

/** A record of who speaks in a document, for whom, when and on what evidence. */
export function ofStandpoint({ id, record }: Source, places: Places): Searched {
  const { who, for: whom, when, evidence } = record.standpoint;
  return {
    record: {
      ...NONE,
      kind: 'page',
      id: `${id}/standpoint`,
      path: `${recordPath('source', id)}#standpoint`,
      title: say(searchAbout.standpoint, { source: record.short }),
      detail: '',
      sources: [places.source(id)],
    },
    title: '',
    name: '',
    text: [who, whom, when, evidence].join(' '),
    about: '',
  };
}

/** The blocks of a document published here, word for word. */
export function ofPassage({ id, record, published, text }: Source, places: Places): Searched[] {
  return (text?.blocks ?? []).map((block) => ({
    record: {
      ...NONE,
      kind: 'passage',
      id: `${id}/${placeFragment(block.at)}`,
      path: placePath(id, block.at),
      title: `${record.short}, ${placeWords(block.at)}`,
      detail: searchAbout.passage,
      ...days(published),
      sources: [places.source(id)],
      place: typeof block.at === 'number' ? block.at : 0,
    },
    title: record.short,
    name: '',
    text: block.text,
    about: both(searchAbout.passage, places.words.searchAbout.passage),
  }));
}
