/**
 * Files for reference managers and machines, of the archive and of each record: CSL-JSON, RIS, BibLaTeX, and the links
 * of pages as link sets.
 */
import type { Archive } from '../archive/archive.ts';
import { biblatex } from '../citation/biblatex.ts';
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
import { describedActor, describedEvent, describedSource, describedThread, placeOf } from './citation.ts';
import {
  IN_ONE,
  isShared,
  RECORD_FOLDERS,
  type RecordFolder,
  type RecordFormat,
  sharedPath,
} from './record-addresses.ts';

/** A file that is made when its text is asked for. */
export interface RecordFile {
  /** From the site’s root. */
  readonly path: string;
  readonly type: string;
  readonly text: () => string;
}

/** What the files of one record say. */
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

/** Several items as one file. */
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

/** What the files of the records of a kind say, made one by one as they are asked for. */
function describers(archive: Archive, folder: RecordFolder): { id: string; describe: () => Described }[] {
  const place = placeOf(archive);
  const each = <T extends { readonly id: string }>(list: readonly T[], describe: (record: T) => Described) =>
    list.map((record) => ({ id: record.id, describe: () => describe(record) }));
  if (folder === 'sources')
    return each(archive.sources, (source) => ({
      items: [originalItem(archive, source, place), recordItem(archive, source, place)],
      page: describedSource(archive, source),
    }));
  if (folder === 'events')
    return each(archive.events, (event) => ({
      items: [eventItem(archive, event, place)],
      page: describedEvent(archive, event),
    }));
  if (folder === 'actors')
    return each(archive.actors, (actor) => ({
      items: [actorItem(archive, actor, place)],
      page: describedActor(archive, actor),
    }));
  if (folder === 'threads')
    return each(archive.threads, (thread) => ({
      items: [threadItem(archive, thread, place)],
      page: describedThread(archive, thread),
    }));
  return each(archive.differences, (difference) => ({ items: [differenceItem(archive, difference, place)] }));
}

const CITING = ['json', 'ris', 'bib'] as const;

/** The archive itself, its overview, and the documents it is made from, all in one file. */
function bibliographyFiles(archive: Archive): RecordFile[] {
  const place = placeOf(archive);
  const lists = {
    archive: () => [archiveItem(archive, place)],
    ...(archive.overview.length > 0 && { overview: () => [overviewItem(archive, place)] }),
    documents: () => archive.sources.map((source) => originalItem(archive, source, place)),
  };
  return Object.entries(lists).flatMap(([name, items]) =>
    CITING.map((format) => ({
      path: `/bibliography/${name}.${format}`,
      type: TYPES[format],
      text: () => itemsText(items(), format),
    })),
  );
}

/** Every file of the archive and of its records. */
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
      // A source has a file for its document, and one for its page here.
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
  return [...bibliographyFiles(archive), ...ofRecords];
}
