/** Files of each record for reference managers and machines: CSL-JSON, RIS, BibLaTeX, and its page’s links as a link set. */
import type { Archive } from '../archive/archive.ts';
import { biblatex } from '../citation/biblatex.ts';
import type { CslItem } from '../citation/csl.ts';
import { actorItem, differenceItem, eventItem, originalItem, recordItem } from '../citation/items.ts';
import { ris } from '../citation/ris.ts';
import {
  BIBLATEX_TYPE,
  CSL_TYPE,
  type DescribedPage,
  LINKSET_TYPE,
  linkset,
  RIS_TYPE,
} from '../citation/signposting.ts';
import { describedActor, describedEvent, describedSource, placeOf } from './citation.ts';

/** A file of a record, under the folder of its kind. */
export interface RecordFile {
  readonly folder: string;
  readonly id: string;
  /** The ending of its name. */
  readonly format: string;
  readonly type: string;
  readonly text: () => string;
}

const citing = (folder: string, id: string, item: () => CslItem): RecordFile[] => [
  { folder, id, format: 'json', type: CSL_TYPE, text: () => JSON.stringify([item()], null, 1) },
  { folder, id, format: 'ris', type: RIS_TYPE, text: () => ris(item()) },
  { folder, id, format: 'bib', type: BIBLATEX_TYPE, text: () => biblatex(item()) },
];

const linking = (folder: string, id: string, page: () => DescribedPage): RecordFile => ({
  folder,
  id,
  format: 'linkset',
  type: LINKSET_TYPE,
  text: () => JSON.stringify(linkset(page())),
});

/** Every file of every record. What is in one is made when it is asked for. */
export function recordFiles(archive: Archive): RecordFile[] {
  const place = placeOf(archive);
  return [
    ...archive.sources.flatMap((source) => [
      ...citing('sources', source.id, () => originalItem(archive, source, place)),
      ...citing('sources', `${source.id}-record`, () => recordItem(archive, source, place)),
      linking('sources', source.id, () => describedSource(archive, source)),
    ]),
    ...archive.events.flatMap((event) => [
      ...citing('events', event.id, () => eventItem(archive, event, place)),
      linking('events', event.id, () => describedEvent(archive, event)),
    ]),
    ...archive.differences.flatMap((difference) =>
      citing('differences', difference.id, () => differenceItem(archive, difference, place)),
    ),
    ...archive.actors.flatMap((actor) => [
      ...citing('actors', actor.id, () => actorItem(archive, actor, place)),
      linking('actors', actor.id, () => describedActor(archive, actor)),
    ]),
  ];
}
