/** What is cited → CSL items: a document itself, our record of it, an event, an actor, a difference, the whole archive. */
import { recordPath } from '../archive/address.ts';
import type { Actor, Archive, Difference, Event, Source } from '../archive/archive.ts';
import { SOURCE_KIND_NAMES } from '../archive/schema/source-kinds.ts';
import { type CslDate, type CslItem, cslDate, cslName } from './csl.ts';
import { namesOf } from './kinds.ts';

/** Where the archive stands and which of its versions this is. */
export interface Place {
  /** A path from the site’s root → a whole address. */
  readonly address: (path: string) => string;
  /** Left out, like its day, where the archive keeps no list of versions. */
  readonly version?: string;
  /** The day of the version, `2026-11-21`. */
  readonly date?: string;
}

/** The day of the version, if there is one. */
function versionDate({ date }: Place): CslDate | undefined {
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

/** Date and number of the version, as far as the archive keeps them. */
function ofVersion(place: Place): Pick<CslItem, 'issued' | 'version'> {
  const issued = versionDate(place);
  return { ...(issued !== undefined && { issued }), ...(place.version !== undefined && { version: place.version }) };
}

/** The document itself, with this archive as the place that keeps a record of it. */
export function originalItem(archive: Archive, source: Source, place: Place): CslItem {
  const { record } = source;
  const { csl: type } = SOURCE_KIND_NAMES[record.kind];
  const authors = record.authors.map(cslName);
  const others = (record.otherAddresses ?? []).map(({ address, what }) => `${address} (${what})`);
  const issued = cslDate(source.published);
  const publisher = source.publisher.name;
  const accessed = versionDate(place);
  return {
    id: source.id,
    type,
    title: record.titleDevised === true ? `[${record.title}]` : record.title,
    ...(authors.length > 0 && { author: authors }),
    'container-title': record.container,
    ...(namesOf(type).contained !== true && publisher !== record.container && { publisher }),
    // A newspaper’s report or analysis is cited as an article; what kind it is, no style prints well.
    ...(type !== 'article-newspaper' && { genre: record.genre }),
    ...(issued !== undefined ? { issued } : accessed !== undefined ? { accessed } : {}),
    ...(record.address !== undefined && { URL: record.address }),
    language: record.language,
    archive: archive.settings.title,
    archive_location: source.id,
    ...(others.length > 0 && { note: `Also at ${others.join('; ')}` }),
  };
}

function page(archive: Archive, place: Place, id: string, title: string, path: string, genre: string): CslItem {
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

/** Our record of a document. */
export function recordItem(archive: Archive, source: Source, place: Place): CslItem {
  const { record } = source;
  const title = `${record.short}: record and statements of “${record.title}”`;
  return page(archive, place, `${source.id}-record`, title, recordPath('source', source.id), 'Archive record');
}

export function eventItem(archive: Archive, event: Event, place: Place): CslItem {
  const status = event.status.established ? '' : ` (${event.status.name.toLowerCase()})`;
  return page(
    archive,
    place,
    event.id,
    `${event.title}${status}`,
    recordPath('event', event.id),
    'Event in a timeline archive',
  );
}

export function actorItem(archive: Archive, actor: Actor, place: Place): CslItem {
  return page(archive, place, actor.id, actor.name, recordPath('actor', actor.id), 'Actor in a timeline archive');
}

export function differenceItem(archive: Archive, difference: Difference, place: Place): CslItem {
  return page(
    archive,
    place,
    difference.id,
    `Where the sources differ: ${difference.title}`,
    recordPath('difference', difference.id),
    'Difference between sources',
  );
}

/** The archive as a whole, a dataset with a version. */
export function archiveItem({ settings }: Archive, place: Place): CslItem {
  return {
    id: 'archive',
    type: 'dataset',
    title: settings.title,
    author: [{ literal: settings.publisher }],
    genre: 'Data set',
    URL: place.address('/data/'),
    language: settings.language,
    ...ofVersion(place),
    abstract: settings.description,
  };
}
