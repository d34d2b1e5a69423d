/** For each kind of page, its metadata, its citations, and its citation files. */
import { manifestPath, recordPath } from '../archive/address.ts';
import type { Actor, Archive, Difference, Event, Source, Thread } from '../archive/archive.ts';
import { remembered } from '../archive/remembered.ts';
import type { Image } from '../archive/schema/image.ts';
import type { ClaimNote } from '../citation/claim-note.ts';
import type { CslItem } from '../citation/csl.ts';
import {
  actorItem,
  archiveItem,
  differenceItem,
  eventItem,
  type OwnPage,
  originalItem,
  overviewItem,
  type Place,
  recordItem,
  threadItem,
} from '../citation/items.ts';
import { ACTOR_TYPES, actorGraph, eventGraph, pageGraph, sourceGraph, threadGraph } from '../citation/json-ld.ts';
import { printedPage } from '../citation/own-pages.ts';
import { pageTags, type Tag } from '../citation/page-tags.ts';
import { claimNotes, type Printed, printed } from '../citation/printed.ts';
import {
  BIBLATEX_TYPE,
  CSL_TYPE,
  type DescribedPage,
  RIS_TYPE,
  type TypedLink,
  typedLinks,
} from '../citation/signposting.ts';
import { MANIFEST_TYPE } from '../data/picture-manifest.ts';
import { say } from '../words/message.ts';
import { wholeAddress } from './address.ts';
import { DATA } from './data.ts';
import { filePath, type RecordFolder } from './record-addresses.ts';

/** An item that has a citation box on a page. */
export interface Cited {
  /** The item’s key in the reader’s bibliography: `events/ID`, `sources/ID/record`. */
  readonly key: string;
  readonly item: CslItem;
  readonly printed: readonly Printed[];
  /** Paths of the item’s files from the site root, with their media types and names. */
  readonly files: readonly { readonly path: string; readonly type: string; readonly name: string }[];
}

/** The metadata in the head of a page. */
export interface CitationHeadFacts {
  readonly tags: readonly Tag[];
  readonly links: readonly TypedLink[];
  readonly graph: object;
}

/** The archive’s address and version. */
export function placeOf(archive: Archive): Place {
  const { version } = archive;
  return { address: wholeAddress, ...(version !== undefined && { version: version.number, date: version.date.edtf }) };
}

/** The files of an item. @param path returns the path of the item’s file in a format. */
export const filesAt = (path: (format: 'json' | 'ris' | 'bib') => string): Cited['files'] => [
  { path: path('json'), type: CSL_TYPE, name: 'CSL-JSON' },
  { path: path('ris'), type: RIS_TYPE, name: 'RIS' },
  { path: path('bib'), type: BIBLATEX_TYPE, name: 'BibLaTeX' },
];

/** @param item which of the record’s items, if it has several. */
const filesOf = (archive: Archive, folder: RecordFolder, id: string, item = id) =>
  filesAt((format) => filePath(archive, folder, id, format, item));

const archiveFiles = filesAt((format) => `/bibliography/archive.${format}`);
const overviewFiles = filesAt((format) => `/bibliography/overview.${format}`);

/** The link set of pages about the archive itself, and the link set of its overview. */
export const ARCHIVE_LINKS = '/bibliography/archive.linkset';
export const OVERVIEW_LINKS = '/bibliography/overview.linkset';

/**
 * Citations of documents. Each is formatted only once in each of four styles, because many events cite the same
 * document.
 */
const originals = remembered((archive: Archive) =>
  remembered((source: Source): Cited & { readonly claimNotes: readonly ClaimNote[]; readonly notesJson: string } => {
    const item = originalItem(archive, source, placeOf(archive));
    const notes = claimNotes(item, archive);
    const page = wholeAddress(recordPath('source', source.id));
    return {
      key: `sources/${source.id}`,
      item,
      printed: printed(item, archive.settings.language),
      files: filesOf(archive, 'sources', source.id),
      claimNotes: notes,
      notesJson: JSON.stringify({ notes, page, sha256: source.frame?.document.sha256 }),
    };
  }),
);

/**
 * The citation of a source’s document, with the notes that cite its claims. The build uses the notes, and browsers get
 * them as JSON.
 */
export const citedOriginal = (archive: Archive, source: Source) => originals(archive)(source);

/**
 * The citation of one of our own pages.
 *
 * @param part suffix for the item’s key, if the page has several citable items.
 */
function citedPage(archive: Archive, folder: RecordFolder, id: string, item: OwnPage, part = ''): Cited {
  const files = filesOf(archive, folder, id, part === '' ? id : item.id);
  return { key: `${folder}/${id}${part}`, item, printed: printedPage(item), files };
}

export const citedRecord = (archive: Archive, source: Source): Cited =>
  citedPage(archive, 'sources', source.id, recordItem(archive, source, placeOf(archive)), '/record');

export const citedEvent = (archive: Archive, event: Event): Cited =>
  citedPage(archive, 'events', event.id, eventItem(archive, event, placeOf(archive)));

export const citedActor = (archive: Archive, actor: Actor): Cited =>
  citedPage(archive, 'actors', actor.id, actorItem(archive, actor, placeOf(archive)));

export const citedDifference = (archive: Archive, difference: Difference): Cited =>
  citedPage(archive, 'differences', difference.id, differenceItem(archive, difference, placeOf(archive)));

export const citedThread = (archive: Archive, thread: Thread): Cited =>
  citedPage(archive, 'threads', thread.id, threadItem(archive, thread, placeOf(archive)));

export function citedOverview(archive: Archive): Cited {
  const item = overviewItem(archive, placeOf(archive));
  return { key: 'overview', item, printed: printedPage(item), files: overviewFiles };
}

export function citedArchive(archive: Archive): Cited {
  const item = archiveItem(archive, placeOf(archive));
  return { key: 'archive', item, printed: printedPage(item), files: archiveFiles };
}

/**
 * The Signposting description of a page.
 *
 * @param schemaOrg the schema.org type of the page’s subject.
 * @param links the path of the page’s link set.
 */
const describedPage = (
  archive: Archive,
  path: string,
  schemaOrg: string,
  links: string,
  files: Cited['files'],
): DescribedPage => ({
  address: wholeAddress(path),
  files: files.map((file) => ({ href: wholeAddress(file.path), type: file.type })),
  kind: `https://schema.org/${schemaOrg}`,
  licence: archive.settings.licence.address,
  // The data set is not part of another collection.
  ...(path !== DATA && { collection: wholeAddress(DATA) }),
  linkset: wholeAddress(links),
});

/** The Signposting description of a record’s page. */
function described(
  archive: Archive,
  kind: 'source' | 'event' | 'actor' | 'thread',
  id: string,
  schemaOrg: string,
  more: { files?: Cited['files']; related?: string | undefined; images?: readonly Image[] | undefined } = {},
): DescribedPage {
  const folder = `${kind}s` as const;
  const files = [...filesOf(archive, folder, id), ...(more.files ?? [])];
  // The path of the entire link set. It needs no fragment, because a link set identifies each page by its address.
  const links = filePath(archive, folder, id, 'linkset').replace(/#.*/, '');
  return {
    ...describedPage(archive, recordPath(kind, id), schemaOrg, links, files),
    ...(more.related !== undefined && { related: more.related }),
    ...(more.images !== undefined && {
      manifest: { href: wholeAddress(manifestPath(recordPath(kind, id))), type: MANIFEST_TYPE },
    }),
  };
}

export const describedSource = (archive: Archive, { id, record }: Source): DescribedPage =>
  described(archive, 'source', id, 'ArchiveComponent', {
    files: filesOf(archive, 'sources', id, `${id}-record`),
    related: record.address,
    images: record.images,
  });

export const describedEvent = (archive: Archive, { id, record }: Event): DescribedPage =>
  described(archive, 'event', id, 'Event', { images: record.images });

export const describedActor = (archive: Archive, { id, record }: Actor): DescribedPage =>
  described(archive, 'actor', id, ACTOR_TYPES[record.kind], { images: record.images });

export const describedThread = (archive: Archive, { id }: Thread): DescribedPage =>
  described(archive, 'thread', id, 'Article');

export const describedOverview = (archive: Archive): DescribedPage =>
  describedPage(archive, '/overview/', 'Article', OVERVIEW_LINKS, overviewFiles);

/** Paths of the pages about the archive itself that have a Signposting description. */
const archivePaths = ({ threads }: Archive): string[] => [
  '/',
  '/differences/',
  ...(threads.length > 0 ? ['/threads/'] : []),
  DATA,
];

/** @param path the path of a page about the archive itself. */
const describedPath = (archive: Archive, path: string): DescribedPage =>
  path === DATA
    ? describedPage(archive, path, 'Dataset', ARCHIVE_LINKS, archiveFiles)
    : describedPage(archive, path, 'WebPage', ARCHIVE_LINKS, []);

export const describedArchive = (archive: Archive): DescribedPage[] =>
  archivePaths(archive).map((path) => describedPath(archive, path));

const headOf = (item: CslItem, summary: string, page: DescribedPage, graph: object): CitationHeadFacts => ({
  tags: pageTags(item, summary),
  links: typedLinks(page),
  graph,
});

/** Makes the function that gives the metadata in the head of the pages about one kind of record. */
function headFor<R>(
  itemOf: (archive: Archive, record: R, place: Place) => CslItem,
  pageOf: (archive: Archive, record: R) => DescribedPage,
  graphOf: (archive: Archive, record: R, place: Place) => object,
) {
  return (archive: Archive, record: R, summary: string): CitationHeadFacts => {
    const place = placeOf(archive);
    return headOf(itemOf(archive, record, place), summary, pageOf(archive, record), graphOf(archive, record, place));
  };
}
const originalHead = headFor(originalItem, describedSource, sourceGraph);
export const eventHead = headFor(eventItem, describedEvent, eventGraph);
export const actorHead = headFor(actorItem, describedActor, actorGraph);
export const threadHead = headFor(threadItem, describedThread, threadGraph);

/** The metadata in the head of a source’s page. It makes a reference manager save the original document. */
export function sourceHead(archive: Archive, source: Source): CitationHeadFacts {
  // An abstract has room for only the first paragraph.
  const first = (source.blocks[0]?.text ?? '').replace(/\s+/g, ' ');
  const summary = say(archive.words.cited.summary, { archive: archive.settings.title, summary: first });
  return originalHead(archive, source, summary);
}

export function overviewHead(archive: Archive): CitationHeadFacts {
  const place = placeOf(archive);
  const item = overviewItem(archive, place);
  const graph = pageGraph(archive, place, '/overview/', item.title);
  return headOf(item, archive.settings.description, describedOverview(archive), graph);
}

/**
 * The metadata in the head of a page about the archive itself: the front page, the differences, the threads or the
 * data.
 */
export function archiveHead(archive: Archive, path: string, title: string): CitationHeadFacts {
  const place = placeOf(archive);
  const whole = archiveItem(archive, place);
  const { genre: _, ...named } = whole;
  const item: CslItem =
    path === DATA
      ? whole
      : { ...named, type: 'webpage', title, URL: wholeAddress(path), 'container-title': whole.title };
  const graph = pageGraph(archive, place, path, title);
  return headOf(item, archive.settings.description, describedPath(archive, path), graph);
}
