/**
 * Files about the archive and each record, for reference managers and other programs. They are in CSL-JSON, RIS and
 * BibLaTeX. There is also a file in classic BibTeX, and there are link sets that describe the links of pages.
 */
import type { Archive, Source } from '../archive/archive.ts';
import { biblatex } from '../citation/biblatex.ts';
import { bibtexFile } from '../citation/bibtex.ts';
import type { CslItem } from '../citation/csl.ts';
import {
  actorItem,
  archiveItem,
  differenceItem,
  eventItem,
  originalItem,
  overviewItem,
  recordItem,
  threadItem,
} from '../citation/items.ts';
import { ris } from '../citation/ris.ts';
import {
  BIBLATEX_TYPE,
  CSL_TYPE,
  type DescribedPage,
  LINKSET_TYPE,
  linkset,
  RIS_TYPE,
} from '../citation/signposting.ts';
import {
  ARCHIVE_LINKS,
  describedActor,
  describedArchive,
  describedEvent,
  describedOverview,
  describedSource,
  describedThread,
  OVERVIEW_LINKS,
  placeOf,
} from './citation.ts';
import { listItems } from './cited-lists.ts';
import {
  ALL_BIBTEX,
  IN_ONE,
  isShared,
  RECORD_FOLDERS,
  type RecordFolder,
  type RecordFormat,
  sharedPath,
} from './record-addresses.ts';

/** A file whose text is generated on demand. */
export interface RecordFile {
  /** Path from the site root. */
  readonly path: string;
  readonly type: string;
  readonly text: () => string;
}

/** What the files about one record contain. */
interface Described {
  readonly items: readonly CslItem[];
  readonly page?: DescribedPage;
}

const TYPES: Readonly<Record<RecordFormat, string>> = {
  json: CSL_TYPE,
  ris: RIS_TYPE,
  bib: BIBLATEX_TYPE,
  linkset: LINKSET_TYPE,
};

/** The text of a file with several items. */
function itemsText(items: readonly CslItem[], format: Exclude<RecordFormat, 'linkset'>): string {
  if (format === 'ris') return items.map(ris).join('\r\n');
  if (format === 'bib') return items.map(biblatex).join('\n');
  return JSON.stringify(items, null, 1);
}

function textOf(described: readonly Described[], format: RecordFormat): string {
  if (format === 'linkset') return JSON.stringify(linkset(described.flatMap(({ page }) => page ?? [])));
  return itemsText(
    described.flatMap(({ items }) => items),
    format,
  );
}

/** For each record of a kind, a function that returns what its files contain. */
function describers(archive: Archive, folder: RecordFolder): { id: string; describe: () => Described }[] {
  const place = placeOf(archive);
  const each = <T extends { readonly id: string }>(
    list: readonly T[],
    itemsOf: (record: T) => readonly CslItem[],
    pageOf?: (archive: Archive, record: T) => DescribedPage,
  ) =>
    list.map((record) => ({
      id: record.id,
      describe: () => ({ items: itemsOf(record), ...(pageOf && { page: pageOf(archive, record) }) }),
    }));
  const { sources, events, actors, threads, differences } = archive;
  const ofSource = (source: Source) => [originalItem(archive, source, place), recordItem(archive, source, place)];
  if (folder === 'sources') return each(sources, ofSource, describedSource);
  if (folder === 'events') return each(events, (event) => [eventItem(archive, event, place)], describedEvent);
  if (folder === 'actors') return each(actors, (actor) => [actorItem(archive, actor, place)], describedActor);
  if (folder === 'threads') return each(threads, (thread) => [threadItem(archive, thread, place)], describedThread);
  return each(differences, (difference) => [differenceItem(archive, difference, place)]);
}

const CITING = ['json', 'ris', 'bib'] as const;

/**
 * The files for the archive itself, its overview, its pages that list records, and its documents, and the file with all
 * items in classic BibTeX.
 */
function bibliographyFiles(archive: Archive): RecordFile[] {
  const place = placeOf(archive);
  const lists = {
    archive: () => [archiveItem(archive, place)],
    ...(archive.overview.length > 0 && { overview: () => [overviewItem(archive, place)] }),
    pages: () => listItems(archive),
    documents: () => archive.sources.map((source) => originalItem(archive, source, place)),
  };
  const files = Object.entries(lists).flatMap(([name, items]) =>
    CITING.map((format) => ({
      path: `/bibliography/${name}.${format}`,
      type: TYPES[format],
      text: () => itemsText(items(), format),
    })),
  );
  return [...files, { path: ALL_BIBTEX, type: BIBLATEX_TYPE, text: () => bibtexFile(allItems(archive)) }];
}

/** Every item that can be cited: documents, records of all kinds, and the archive itself. */
function allItems(archive: Archive): (readonly [CslItem])[] {
  const place = placeOf(archive);
  return [
    archiveItem(archive, place),
    ...(archive.overview.length > 0 ? [overviewItem(archive, place)] : []),
    ...listItems(archive),
    ...RECORD_FOLDERS.flatMap((folder) => describers(archive, folder).flatMap(({ describe }) => describe().items)),
  ].map((item) => [item]);
}

/** The link sets of the pages about the archive as a whole. */
function linksOfPages(archive: Archive): RecordFile[] {
  const file = (path: string, pages: () => DescribedPage[]): RecordFile => ({
    path,
    type: LINKSET_TYPE,
    text: () => JSON.stringify(linkset(pages())),
  });
  return [
    file(ARCHIVE_LINKS, () => describedArchive(archive)),
    ...(archive.overview.length > 0 ? [file(OVERVIEW_LINKS, () => [describedOverview(archive)])] : []),
  ];
}

/** Every file about the archive and its records. */
export function recordFiles(archive: Archive): RecordFile[] {
  const ofRecords = RECORD_FOLDERS.flatMap((folder) => {
    const records = describers(archive, folder);
    const formats: readonly RecordFormat[] = folder === 'differences' ? CITING : [...CITING, 'linkset'];
    return formats.flatMap((format): RecordFile[] => {
      const type = TYPES[format];
      if (isShared(archive, folder, format)) {
        const starts = records.flatMap((_, n) => (n % IN_ONE === 0 ? [n] : []));
        return starts.map((start, n) => ({
          path: sharedPath(folder, n + 1, format),
          type,
          text: () =>
            textOf(
              records.slice(start, start + IN_ONE).map(({ describe }) => describe()),
              format,
            ),
        }));
      }
      if (format === 'linkset')
        return records.map(({ id, describe }) => ({
          path: `/${folder}/${id}.${format}`,
          type,
          text: () => textOf([describe()], format),
        }));
      // A source has two files here: one for its document and one for its page.
      const stems = folder === 'sources' ? ['', '-record'] : [''];
      return records.flatMap(({ id, describe }) =>
        stems.map((stem, n) => ({
          path: `/${folder}/${id}${stem}.${format}`,
          type,
          text: () => itemsText(describe().items.slice(n, n + 1), format),
        })),
      );
    });
  });
  return [...bibliographyFiles(archive), ...linksOfPages(archive), ...ofRecords];
}
