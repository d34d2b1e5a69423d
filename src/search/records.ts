/** Converts the archive to searchable records with their texts. No other file in this room imports the archive. */
import { dates, searchAbout, searchActors } from '#words';
import { claimPath, noteFragment, recordPath } from '../archive/address.ts';
import type {
  Actor,
  Archive,
  Chapter,
  Claim,
  Difference,
  EditorNote,
  Event,
  Reference,
  Source,
  Thread,
} from '../archive/archive.ts';
import { chainLead } from '../archive/attribution.ts';
import { type ArchiveDate, parseDate } from '../archive/date.ts';
import { dateWords, shortDateWords } from '../archive/date-words.ts';
import { restsOnUnnamed, toldBySeveral, whoseWord } from '../archive/whose-word.ts';
import type { SearchLists, SearchRecord } from './data.ts';
import { eventBits, wordBits } from './word-bits.ts';

/** A record, with its searchable texts. */
export interface Searched {
  readonly record: SearchRecord;
  /** Its heading, if that is the title of another record instead of its own. */
  readonly title?: string;
  /** The text that passages are taken from. */
  readonly text: string;
  /** Every name that a reader may use for it. */
  readonly name: string;
  /** Other facts about it: kind, status, place, date in words. */
  readonly about: string;
}

export interface SearchedArchive extends SearchLists {
  readonly records: readonly Searched[];
  /** Every name and spelling of each actor, in the order of the list. */
  readonly spellings: readonly (readonly string[])[];
}

const DAY = 86_400_000;
const textOf = ({ blocks }: { readonly blocks: readonly { readonly text: string }[] }) =>
  blocks.map(({ text }) => text).join(' ');

function days(date: ArchiveDate | undefined): { first: number | null; last: number | null } {
  if (date === undefined) return { first: null, last: null };
  const first = Number.isFinite(date.first) ? date.first : date.last;
  const last = Number.isFinite(date.last) ? date.last : date.first;
  return { first: Math.floor(first / DAY), last: Math.floor(last / DAY) };
}

/** A word in the language of the interface and in that of the archive, so that either finds the record. */
const both = (text: string, other: string) => (text === other ? text : `${text} ${other}`);

export function searchedArchive(archive: Archive): SearchedArchive {
  const { settings, words, sources, actors } = archive;
  const datesIn = (date: ArchiveDate | undefined) =>
    date === undefined ? '' : both(dateWords(date), dateWords(date, words.dates));
  const at = (list: readonly { readonly id: string }[]) => {
    const places = new Map(list.map(({ id }, n) => [id, n]));
    return (id: string) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`A record names ${id}, which is in no list.`);
      return place;
    };
  };
  const sourceAt = at(sources);
  const actorAt = at(actors);
  const statusAt = at(settings.statuses);
  const kindAt = at(settings.kinds);
  const none = { status: -1, eventKind: -1, place: 0, weight: 0, word: 0 };
  const numbers = (list: readonly { readonly id: string }[], place: (id: string) => number) =>
    [...new Set(list.map(({ id }) => place(id)))].sort((a, b) => a - b);

  const placesOf = ({ places }: Event) => places.flatMap(({ name, spellings = [] }) => [name, ...spellings]).join(' ');
  const ofEvent = (event: Event): Searched => {
    return {
      record: {
        ...none,
        kind: 'event',
        id: event.id,
        path: recordPath('event', event.id),
        title: event.title,
        detail: event.date === undefined ? dates.none : shortDateWords(event.date),
        ...days(event.date),
        status: statusAt(event.status.id),
        eventKind: kindAt(event.kind.id),
        weight: event.claims.length,
        word: eventBits(toldBySeveral(event), restsOnUnnamed(event)),
        sources: numbers(event.sources, sourceAt),
        actors: numbers(
          event.actors.map(({ actor }) => actor),
          actorAt,
        ),
        differs: event.differences.length > 0,
      },
      name: event.record.label ?? '',
      text: textOf(event),
      about: `${event.kind.name} ${event.status.name} ${event.record.place ?? ''} ${placesOf(event)} ${datesIn(event.date)}`,
    };
  };
  /** Extra words for statements whose origin the document does not name. */
  const unnamed = ({ chain }: Claim) =>
    chain.at(-1)?.actor === undefined ? both(searchAbout.unnamed, words.searchAbout.unnamed) : '';
  const ofActor = (actor: Actor): Searched => ({
    record: {
      ...none,
      kind: 'actor',
      id: actor.id,
      path: recordPath('actor', actor.id),
      title: actor.name,
      detail: searchActors[actor.record.kind],
      first: null,
      last: null,
      sources: numbers(
        [...actor.saidBy, ...actor.about].map(({ source }) => source),
        sourceAt,
      ),
      actors: [actorAt(actor.id)],
      differs: false,
    },
    name: `${spellingsOf(actor).join(' · ')} ${(actor.record.offices ?? []).map(({ title }) => title).join(' ')}`,
    text: textOf(actor),
    about: both(searchActors[actor.record.kind], words.searchActors[actor.record.kind]),
  });
  const ofClaim = (claim: Claim): Searched => ({
    record: {
      ...none,
      kind: 'claim',
      id: claim.ref,
      path: claimPath(claim.ref),
      title: `${claim.source.record.short}, ${claim.place}`,
      detail: chainLead(claim.chain, words.attribution),
      ...days(claim.date?.date ?? claim.events.find(({ date }) => date !== undefined)?.date),
      sources: [sourceAt(claim.source.id)],
      actors: numbers(
        [...claim.actors, ...claim.chain.flatMap(({ actor }) => (actor === undefined ? [] : [{ id: actor }]))],
        actorAt,
      ),
      differs: claim.deniedBy.length > 0 || claim.denies.length > 0,
      place: typeof claim.at === 'number' ? claim.at : 0,
      word: wordBits([whoseWord(claim)]),
    },
    name: '',
    text: claim.says,
    about: `${claim.originName} ${unnamed(claim)} ${datesIn(claim.date?.date)}`,
  });
  const ofSource = (source: Source): Searched => ({
    record: {
      ...none,
      kind: 'source',
      id: source.id,
      path: recordPath('source', source.id),
      title: source.record.title,
      detail: source.record.short,
      ...days(source.published),
      sources: [sourceAt(source.id)],
      actors: [actorAt(source.issuer.id)],
      differs: source.differences.length > 0,
    },
    name: [
      source.record.short,
      source.foundIn,
      ...source.record.authors,
      ...(source.record.contributors ?? []),
      ...(source.record.translators ?? []),
    ].join(' '),
    text: textOf(source),
    about: [source.record.genre, source.record.place, ...Object.values(source.record.held ?? {})]
      .filter((each) => each !== undefined)
      .join(' '),
  });
  const ofDifference = (difference: Difference): Searched => {
    const claims = difference.sides.flatMap((side) => side.claims);
    return {
      record: {
        ...none,
        kind: 'difference',
        id: difference.id,
        path: recordPath('difference', difference.id),
        title: difference.title,
        detail: difference.event?.title ?? '',
        ...days(difference.event?.date),
        sources: numbers(
          claims.map(({ source }) => source),
          sourceAt,
        ),
        actors: numbers(
          (difference.event?.actors ?? []).map(({ actor }) => actor),
          actorAt,
        ),
        differs: true,
      },
      name: '',
      text: difference.sides.map(({ says }) => says).join(' · '),
      about: difference.event?.title ?? '',
    };
  };
  const ofNote = (note: EditorNote, host: Event | Actor | Source, path: string, title: string): Searched => ({
    record: {
      ...none,
      kind: 'note',
      id: `${host.id}/${note.id}`,
      path: `${path}#${noteFragment(note.id)}`,
      title,
      detail: searchAbout.note,
      ...days('date' in host ? host.date : undefined),
      sources: numbers(
        note.claims.map(({ source }) => source),
        sourceAt,
      ),
      actors: [],
      differs: false,
    },
    title: '',
    name: '',
    text: note.says,
    about: both(searchAbout.note, words.searchAbout.note),
  });
  const ofWork = ({ id, record }: Reference): Searched => ({
    record: {
      ...none,
      kind: 'work',
      id,
      path: recordPath('reference', id),
      title: record.title,
      detail: record.publisher,
      ...days(record.published === undefined ? undefined : parseDate(record.published)),
      sources: [],
      actors: [],
      differs: false,
    },
    name: (record.authors ?? []).join(' '),
    text: '',
    about: record.publisher,
  });
  /** A text by the editors, a chapter of the overview or a thread, which is found under the sources it cites. */
  const ofOurs = (
    kind: 'chapter' | 'thread',
    { id, title }: Chapter | Thread,
    texts: readonly Pick<Chapter, 'blocks'>[],
    detail: string,
    date?: ArchiveDate,
  ): Searched => {
    const cited = texts.flatMap(({ blocks }) => blocks.flatMap(({ cites }) => cites));
    return {
      record: {
        ...none,
        ...{ kind, id, title, detail, ...days(date), actors: [], differs: false },
        path: recordPath(kind, id),
        sources: numbers(
          cited.map((ref) => ({ id: ref.split('/')[0] ?? '' })),
          sourceAt,
        ),
      },
      name: kind === 'thread' ? detail : '',
      text: texts.map(textOf).join(' '),
      about: both(searchAbout[kind], words.searchAbout[kind]),
    };
  };
  const ofChapter = (chapter: Chapter) => {
    const { span } = chapter;
    return ofOurs('chapter', chapter, [chapter], span === undefined ? '' : shortDateWords(span), span);
  };
  const ofThread = (thread: Thread) => ofOurs('thread', thread, [thread, ...thread.steps], thread.question);
  return {
    language: settings.language,
    sources: sources.map(({ id, record }) => ({ id, name: record.short })),
    actors: actors.map(({ id, name }) => ({ id, name })),
    statuses: settings.statuses.map(({ id, name, established }) => ({ id, name, established })),
    eventKinds: settings.kinds.map(({ id, name }) => ({ id, name })),
    synonyms: settings.synonyms ?? [],
    spellings: actors.map(spellingsOf),
    records: [
      ...archive.events.map(ofEvent),
      ...actors.map(ofActor),
      ...[...archive.claims.values()].map(ofClaim),
      ...sources.map(ofSource),
      ...archive.differences.map(ofDifference),
      ...archive.events.flatMap((event) =>
        event.notes.map((note) => ofNote(note, event, recordPath('event', event.id), event.title)),
      ),
      ...sources.flatMap((source) =>
        source.notes.map((note) => ofNote(note, source, recordPath('source', source.id), source.record.short)),
      ),
      ...actors.flatMap((actor) =>
        actor.notes.map((note) => ofNote(note, actor, recordPath('actor', actor.id), actor.name)),
      ),
      ...archive.references.map(ofWork),
      ...archive.overview.map(ofChapter),
      ...archive.threads.map(ofThread),
    ],
  };
}

function spellingsOf(actor: Actor): string[] {
  return [actor.name, ...Object.values(actor.record.names ?? {}), ...(actor.record.spellings ?? [])];
}
