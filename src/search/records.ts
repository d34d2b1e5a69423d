/**
 * Turns the archive into searchable records with their texts. In this folder, only this file and those in `records/`
 * import the archive.
 */
import type { Archive } from '../archive/archive.ts';
import { need } from '../archive/draft.ts';
import type { SearchLists } from './data.ts';
import { ofActor, officesOf, spellingsOf } from './records/actors.ts';
import { ofClaim, ofPassage, ofSource, ofStandpoint } from './records/documents.ts';
import { ofDifference, ofEvent } from './records/events.ts';
import { notesOf, ofChapter, ofContested, ofPage, ofThread, ofWork } from './records/ours.ts';
import { picturesOf } from './records/pictures.ts';
import type { PlaceOf, Places, Searched } from './records/searched.ts';
import { sitePagesOf } from './records/site-pages.ts';

export type { Searched } from './records/searched.ts';

export interface SearchedArchive extends SearchLists {
  readonly records: readonly Searched[];
  /** For each of the `actors`, all names and spellings. */
  readonly spellings: readonly (readonly string[])[];
}

function placesIn(list: readonly { readonly id: string }[]): PlaceOf {
  const places = new Map(list.map(({ id }, n) => [id, n]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`A record names ${id}, which is in no list.`);
    return place;
  };
}

export function searchedArchive(archive: Archive): SearchedArchive {
  const { settings, words, sources, actors } = archive;
  const offices = new Map(actors.map((actor) => [actor.id, officesOf(actor)]));
  const places: Places = {
    source: placesIn(sources),
    actor: placesIn(actors),
    status: placesIn(settings.statuses),
    kind: placesIn(settings.kinds),
    offices: (actor) => need(offices, actor),
    words,
  };
  return {
    language: settings.language,
    sources: sources.map(({ id, record, text }) => ({
      id,
      name: record.short,
      ...(text !== undefined && { language: record.language }),
    })),
    actors: actors.map(({ id, name }) => ({ id, name })),
    statuses: settings.statuses.map(({ id, name, established, says }) => ({
      id,
      name,
      established,
      ...(says !== undefined && { explained: true as const }),
    })),
    eventKinds: settings.kinds.map(({ id, name }) => ({ id, name })),
    synonyms: settings.synonyms ?? [],
    contested: archive.wording.words
      .filter(({ forms }) => forms.length > 0)
      .map(({ id, forms, finds = [], ours, why }) => ({ id, forms, finds, ours, why })),
    spellings: actors.map(spellingsOf),
    records: [
      ...archive.events.map((event) => ofEvent(event, places)),
      ...actors.map((actor) => ofActor(actor, places)),
      ...[...archive.claims.values()].map((claim) => ofClaim(claim, places)),
      ...sources.map((source) => ofSource(source, places)),
      ...archive.differences.map((difference) => ofDifference(difference, places)),
      ...archive.overview.map((chapter) => ofChapter(chapter, places)),
      ...archive.threads.map((thread) => ofThread(thread, places)),
      ...notesOf(archive, places),
      ...archive.references.map((work) => ofWork(work, places)),
      ...sources.map((source) => ofStandpoint(source, places)),
      ...archive.pages.map(ofPage),
      ...sitePagesOf(archive),
      ...archive.wording.words.map(ofContested),
      ...picturesOf(archive, places),
      ...sources.flatMap((source) => ofPassage(source, places)),
    ],
  };
}
