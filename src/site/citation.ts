/** What each kind of page describes itself as, and the files it offers. */
import { recordPath } from '../archive/address.ts';
import type { Actor, Archive, Difference, Event, Source } from '../archive/archive.ts';
import { readBodyOnce } from '../archive/body.ts';
import type { CslItem } from '../citation/csl.ts';
import {
  actorItem,
  archiveItem,
  differenceItem,
  eventItem,
  originalItem,
  type Place,
  recordItem,
} from '../citation/items.ts';
import { ACTOR_TYPES, actorGraph, eventGraph, pageGraph, sourceGraph } from '../citation/json-ld.ts';
import { printedPage } from '../citation/own-pages.ts';
import { pageTags, type Tag } from '../citation/page-tags.ts';
import { type Printed, printed } from '../citation/printed.ts';
import {
  BIBLATEX_TYPE,
  CSL_TYPE,
  type DescribedPage,
  RIS_TYPE,
  type TypedLink,
  typedLinks,
} from '../citation/signposting.ts';
import { say } from '../words/message.ts';
import { wholeAddress } from './address.ts';
import { filePath, type RecordFolder } from './record-addresses.ts';

/** A thing that a box on a page cites. */
export interface Cited {
  /** Its name in the reader’s bibliography: `events/ID`, `sources/ID/record`. */
  readonly key: string;
  readonly item: CslItem;
  readonly printed: readonly Printed[];
  /** Paths of its files under the site’s root, with their media types and names. */
  readonly files: readonly { readonly path: string; readonly type: string; readonly name: string }[];
}

/** What a page says of itself in its head. */
export interface CitationHeadFacts {
  readonly tags: readonly Tag[];
  readonly links: readonly TypedLink[];
  readonly graph: object;
}

/** Where the archive stands and which version this is. */
export function placeOf(archive: Archive): Place {
  const { version } = archive;
  return { address: wholeAddress, ...(version !== undefined && { version: version.number, date: version.date.edtf }) };
}

const files = (path: (format: 'json' | 'ris' | 'bib') => string): Cited['files'] => [
  { path: path('json'), type: CSL_TYPE, name: 'CSL-JSON' },
  { path: path('ris'), type: RIS_TYPE, name: 'RIS' },
  { path: path('bib'), type: BIBLATEX_TYPE, name: 'BibLaTeX' },
];

/** @param item which item of the record, where it has several. */
const filesOf = (archive: Archive, folder: RecordFolder, id: string, item = id) =>
  files((format) => filePath(archive, folder, id, format, item));

const archiveFiles = files((format) => `/bibliography/archive.${format}`);

export function citedOriginal(archive: Archive, source: Source): Cited {
  const item = originalItem(archive, source, placeOf(archive));
  return {
    key: `sources/${source.id}`,
    item,
    printed: printed(item, archive.settings.language),
    files: filesOf(archive, 'sources', source.id),
  };
}

export function citedRecord(archive: Archive, source: Source): Cited {
  const item = recordItem(archive, source, placeOf(archive));
  return {
    key: `sources/${source.id}/record`,
    item,
    printed: printedPage(item),
    files: filesOf(archive, 'sources', source.id, item.id),
  };
}

export function citedEvent(archive: Archive, event: Event): Cited {
  const item = eventItem(archive, event, placeOf(archive));
  return {
    key: `events/${event.id}`,
    item,
    printed: printedPage(item),
    files: filesOf(archive, 'events', event.id),
  };
}

export function citedActor(archive: Archive, actor: Actor): Cited {
  const item = actorItem(archive, actor, placeOf(archive));
  return {
    key: `actors/${actor.id}`,
    item,
    printed: printedPage(item),
    files: filesOf(archive, 'actors', actor.id),
  };
}

export function citedDifference(archive: Archive, difference: Difference): Cited {
  const item = differenceItem(archive, difference, placeOf(archive));
  return {
    key: `differences/${difference.id}`,
    item,
    printed: printedPage(item),
    files: filesOf(archive, 'differences', difference.id),
  };
}

export function citedArchive(archive: Archive): Cited {
  const item = archiveItem(archive, placeOf(archive));
  return { key: 'archive', item, printed: printedPage(item), files: archiveFiles };
}

/** What Signposting says of a record’s page. */
export function describedSource(archive: Archive, source: Source): DescribedPage {
  const { id } = source;
  return described(
    archive,
    { folder: 'sources', id, path: recordPath('source', id) },
    {
      files: [...filesOf(archive, 'sources', id), ...filesOf(archive, 'sources', id, `${id}-record`)],
      kind: 'https://schema.org/ArchiveComponent',
      related: source.record.address,
    },
  );
}

export function describedEvent(archive: Archive, event: Event): DescribedPage {
  const { id } = event;
  return described(
    archive,
    { folder: 'events', id, path: recordPath('event', id) },
    { files: filesOf(archive, 'events', id), kind: 'https://schema.org/Event' },
  );
}

export function describedActor(archive: Archive, actor: Actor): DescribedPage {
  const { id } = actor;
  return described(
    archive,
    { folder: 'actors', id, path: recordPath('actor', id) },
    {
      files: filesOf(archive, 'actors', id),
      kind: `https://schema.org/${ACTOR_TYPES[actor.record.kind]}`,
    },
  );
}

function described(
  archive: Archive,
  { folder, id, path }: { folder: RecordFolder; id: string; path: string },
  { files, kind, related }: { files: Cited['files']; kind: string; related?: string | undefined },
): DescribedPage {
  return {
    address: wholeAddress(path),
    files: files.map(({ path: file, type }) => ({ href: wholeAddress(file), type })),
    kind,
    licence: archive.settings.licence.address,
    collection: wholeAddress('/data/'),
    ...(related !== undefined && { related }),
    // The whole of the link set, which names each page by its address.
    linkset: wholeAddress(filePath(archive, folder, id, 'linkset').replace(/#.*/, '')),
  };
}

/** The head of a source’s page: a reference manager saves the original. */
export function sourceHead(archive: Archive, source: Source): CitationHeadFacts {
  const place = placeOf(archive);
  // The first paragraph is what an abstract has room for.
  const summary = (readBodyOnce(source.body).blocks[0]?.text ?? '').replace(/\s+/g, ' ');
  return {
    tags: pageTags(
      originalItem(archive, source, place),
      say(archive.words.cited.summary, { archive: archive.settings.title, summary }),
    ),
    links: typedLinks(describedSource(archive, source)),
    graph: sourceGraph(archive, source, place),
  };
}

export function eventHead(archive: Archive, event: Event, summary: string): CitationHeadFacts {
  const place = placeOf(archive);
  return {
    tags: pageTags(eventItem(archive, event, place), summary),
    links: typedLinks(describedEvent(archive, event)),
    graph: eventGraph(archive, event, place),
  };
}

export function actorHead(archive: Archive, actor: Actor, summary: string): CitationHeadFacts {
  const place = placeOf(archive);
  return {
    tags: pageTags(actorItem(archive, actor, place), summary),
    links: typedLinks(describedActor(archive, actor)),
    graph: actorGraph(archive, actor, place),
  };
}

/** The head of a page that is the archive’s own: the front page, differences, the data. */
export function archiveHead(archive: Archive, path: string, title: string): CitationHeadFacts {
  const place = placeOf(archive);
  const whole = archiveItem(archive, place);
  const data = path === '/data/';
  const { genre: _, ...named } = whole;
  const item: CslItem = data
    ? whole
    : { ...named, type: 'webpage', title, URL: wholeAddress(path), 'container-title': whole.title };
  return {
    tags: pageTags(item, archive.settings.description),
    links: typedLinks({
      address: wholeAddress(path),
      files: data ? archiveFiles.map(({ path: file, type }) => ({ href: wholeAddress(file), type })) : [],
      kind: data ? 'https://schema.org/Dataset' : 'https://schema.org/WebPage',
      licence: archive.settings.licence.address,
      ...(!data && { collection: wholeAddress('/data/') }),
    }),
    graph: pageGraph(archive, place, path, title),
  };
}
