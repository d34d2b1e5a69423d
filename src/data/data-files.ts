/**
 * Every file of the published data, generated only from the archive, so that the same content always gives the same
 * bytes.
 */
import { annotations } from './annotations.ts';
import { calendar } from './calendar.ts';
import { cff } from './cff.ts';
import { checksums, type DataFile, type DataFileFacts, handOver, jsonParts, type Opener } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { roCrate } from './ro-crate.ts';
import { type Table, tableCsv } from './table.ts';
import { tablesOf } from './tables.ts';
import { timelineJs } from './timelinejs.ts';
import { jsonSchema, type WholeArchive } from './whole.ts';

export interface PublishedData {
  readonly whole: WholeArchive;
  readonly tables: readonly { readonly table: Table; readonly file: DataFileFacts }[];
  /** The files in the order shown on the page, ending with the list of checksums. */
  readonly files: readonly DataFileFacts[];
}

const JSON_LD = 'application/ld+json';

/**
 * @param whole the archive in published form.
 * @param folder address of the folder with the files, with a trailing slash.
 * @param texts documents that may be published, each under its own licence.
 * @param open begins each file. The content is not kept, because the files of a large archive are larger than everything
 * else in memory.
 */
export function publishedData(
  whole: WholeArchive,
  folder: string,
  texts: readonly DataFile[],
  open: Opener,
): PublishedData {
  const add = (name: string, mediaType: string, says: string, content: Iterable<string>) =>
    handOver({ name, mediaType, says }, content, open);
  const tables = tablesOf(whole).map((table) => ({
    table,
    file: add(`${table.name}.csv`, 'text/csv; charset=utf-8', table.says, [tableCsv(table)]),
  }));
  const json = add(
    'archive.json',
    'application/json',
    'The whole archive: every record with everything that belongs to it.',
    jsonParts(whole),
  );
  const described = [
    json,
    add(
      'archive.schema.json',
      'application/schema+json',
      'What every field of archive.json contains and means (JSON Schema 2020-12).',
      jsonParts(jsonSchema(`${folder}archive.schema.json`)),
    ),
    ...tables.map(({ file }) => file),
    add(
      'annotations.json',
      `${JSON_LD}; profile="http://www.w3.org/ns/anno.jsonld"`,
      'Every quotation as an annotation on the document it comes from (W3C Web Annotation).',
      jsonParts(annotations(whole, `${folder}annotations.json`)),
    ),
    add('events.ics', 'text/calendar; charset=utf-8', 'Events whose days are known, for calendars (iCalendar).', [
      calendar(whole),
    ]),
    add(
      'timelinejs.json',
      'application/json',
      'The events with a date, each at the first day it can be, for TimelineJS 3.',
      jsonParts(timelineJs(whole)),
    ),
    ...texts.map(({ content, bytes: _, sha256: __, ...text }) => handOver(text, [content], open)),
    add(
      'datapackage.json',
      'application/json',
      'The tables with their fields, keys and links (Frictionless Data Package 2.0).',
      jsonParts(dataPackage(whole, tables, [json, ...texts], folder)),
    ),
    add(
      'CITATION.cff',
      'application/yaml; charset=utf-8',
      'How to cite the dataset, for programs (Citation File Format 1.2.0).',
      [cff(whole, folder)],
    ),
  ];
  const crate = add(
    'ro-crate-metadata.json',
    JSON_LD,
    'What is in this folder, for repositories (RO-Crate 1.1).',
    jsonParts(roCrate(whole, described, folder)),
  );
  const sums = add('SHA256SUMS', 'text/plain; charset=utf-8', 'Checksums of all the others.', [
    checksums([...described, crate]),
  ]);
  return { whole, tables, files: [...described, crate, sums] };
}
