/**
 * Builds the CSL items that can be cited: a document itself, our record of it, an event, an actor, a difference or the
 * whole archive.
 */
import { recordPath } from '../archive/address.ts';
import type { Actor, Archive, Difference, Event, Source, Thread } from '../archive/archive.ts';
import type { ArchiveDate } from '../archive/date.ts';
import { dateWords } from '../archive/date-words.ts';
import { SOURCE_KIND_NAMES } from '../archive/schema/source-kinds.ts';
import { say } from '../words/message.ts';
import { type CslDate, type CslItem, cslDate, cslName } from './csl.ts';
import { namesOf } from './kinds.ts';

/** The archive’s address and version. */
export interface Place {
  /** Turns a path from the site root into a full address. */
  readonly address: (path: string) => string;
  /** The number of the version; absent, like the date, if the archive keeps no list of versions. */
  readonly version?: string;
  /** The version’s date: `2026-11-21`. */
  readonly date?: string;
}

/** The item for one of our own pages, which always has an address and a language. */
export type OwnPage = CslItem & Required<Pick<CslItem, 'language' | 'URL'>>;

/** The version’s date, if it has one. */
function versionDate({ date }: Place): CslDate | undefined {
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

/** The version’s date and number, if the archive keeps them. */
function ofVersion(place: Place): Pick<CslItem, 'issued' | 'version'> {
  const issued = versionDate(place);
  return { ...(issued !== undefined && { issued }), ...(place.version !== undefined && { version: place.version }) };
}

/** Whether year, month and day say everything about a date. */
const isPlain = ({ form, precision, approximate, uncertain }: ArchiveDate) =>
  form === 'point' && /^(?:day|month|year)$/.test(precision) && !approximate && !uncertain;

/**
 * The note field, which holds what no other field can, one thing per line: our record, other addresses, an imprecise
 * date. Only styles for annotated bibliographies print it.
 */
function notesOn({ settings, words }: Archive, { id, record, published }: Source, place: Place): string {
  const { recordedIn, alsoAt, published: when } = words.cited;
  return [
    say(recordedIn, { archive: settings.title, address: place.address(recordPath('source', id)) }),
    ...(record.otherAddresses ?? []).map(({ address, what }) => say(alsoAt, { address, what })),
    ...(published === undefined || isPlain(published) ? [] : [say(when, { date: dateWords(published, words.dates) })]),
  ].join('\n');
}

/** The document itself. An archive is named only if it holds the document; our record is mentioned in the note. */
export function originalItem(archive: Archive, source: Source, place: Place): CslItem {
  const { record } = source;
  const { csl: type } = SOURCE_KIND_NAMES[record.kind];
  const authors = record.authors.map(cslName);
  const issued = cslDate(source.published);
  const publisher = namesOf(type).contained === true ? undefined : source.publisher?.name;
  const translators = (record.translators ?? []).map(cslName);
  const { held, place: writtenAt, volume, edition, pages } = record;
  const shelf = [held?.collection, held?.shelfMark].filter((part) => part !== undefined).join(', ');
  const accessed = versionDate(place);
  return {
    id: source.id,
    type,
    title: record.titleDevised === true ? `[${record.title}]` : record.title,
    ...(authors.length > 0 && { author: authors }),
    ...(translators.length > 0 && { translator: translators }),
    ...(record.container !== undefined && { 'container-title': record.container }),
    ...(publisher !== undefined && publisher !== record.container && { publisher }),
    ...(writtenAt !== undefined && { 'publisher-place': writtenAt }),
    ...(volume !== undefined && { volume }),
    ...(edition !== undefined && { edition }),
    ...(pages !== undefined && { page: pages }),
    ...(held !== undefined && { archive: held.repository, ...(shelf !== '' && { archive_location: shelf }) }),
    // A newspaper report or analysis is cited as an article, because no style prints its genre well.
    ...(type !== 'article-newspaper' && { genre: record.genre }),
    ...(issued !== undefined ? { issued } : accessed !== undefined ? { accessed } : {}),
    ...(record.address !== undefined && { URL: record.address }),
    language: record.language,
    note: notesOn(archive, source, place),
  };
}

function page(archive: Archive, place: Place, id: string, title: string, path: string, genre: string): OwnPage {
  const { settings } = archive;
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: settings.publisher }],
    'container-title': settings.title,
    genre,
    URL: place.address(path),
    language: settings.language,
    ...ofVersion(place),
  };
}

export function recordItem(archive: Archive, { id, record }: Source, place: Place): OwnPage {
  const { recordTitle, recordGenre } = archive.words.cited;
  const title = say(recordTitle, { short: record.short, title: record.title });
  return page(archive, place, `${id}-record`, title, recordPath('source', id), recordGenre);
}

export function eventItem(archive: Archive, { id, title, status }: Event, place: Place): OwnPage {
  const named = status.established ? title : `${title} (${status.name.toLowerCase()})`;
  return page(archive, place, id, named, recordPath('event', id), archive.words.cited.eventGenre);
}

export function actorItem(archive: Archive, { id, name }: Actor, place: Place): OwnPage {
  return page(archive, place, id, name, recordPath('actor', id), archive.words.cited.actorGenre);
}

export function differenceItem(archive: Archive, { id, title }: Difference, place: Place): OwnPage {
  const { differenceTitle, differenceGenre } = archive.words.cited;
  return page(archive, place, id, say(differenceTitle, { title }), recordPath('difference', id), differenceGenre);
}

export function threadItem(archive: Archive, { id, title }: Thread, place: Place): OwnPage {
  return page(archive, place, id, title, recordPath('thread', id), archive.words.cited.threadGenre);
}

export function overviewItem(archive: Archive, place: Place): OwnPage {
  const { overviewTitle, overviewGenre } = archive.words.cited;
  const title = say(overviewTitle, { archive: archive.settings.title });
  return page(archive, place, 'overview', title, '/overview/', overviewGenre);
}

/** The archive as a whole: a dataset with a version. */
export function archiveItem({ settings, words }: Archive, place: Place): OwnPage {
  return {
    id: 'archive',
    type: 'dataset',
    title: settings.title,
    author: [{ literal: settings.publisher }],
    genre: words.cited.dataGenre,
    URL: place.address('/data/'),
    language: settings.language,
    ...ofVersion(place),
    abstract: settings.description,
  };
}
