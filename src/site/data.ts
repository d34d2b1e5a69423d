/** The published data. */
import { lastReading, writePartsBesidePages } from 'virtual:content';
import { remembered } from '../archive/remembered.ts';
import { datedEvents } from '../data/calendar.ts';
import type { DataFile, Opener } from '../data/data-file.ts';
import { publishedData } from '../data/data-files.ts';
import { documentTexts } from '../data/document-texts.ts';
import { frozenFiles } from '../data/editions.ts';
import { archiveVersion } from '../data/version.ts';
import { wholeArchive } from '../data/whole.ts';
import { wholeAddress } from './address.ts';

/** Path of the folder that contains the files. */
export const DATA = '/data/';

function published({ archive, files }: ReturnType<typeof lastReading>, open: Opener) {
  const whole = wholeArchive(archive, archiveVersion(files, archive.version), wholeAddress);
  return publishedData(whole, wholeAddress(DATA), documentTexts(archive), open);
}

/**
 * What pages say about the data. A build writes each part of a file as soon as the part has been made. It keeps neither
 * the files nor the rows of the tables in memory.
 */
const factsOf = remembered((reading: ReturnType<typeof lastReading>) => {
  const open: Opener = import.meta.env.PROD ? (name) => writePartsBesidePages(DATA + name) : () => () => undefined;
  const { whole, tables, files } = published(reading, open);
  const { dated, leftOut } = datedEvents(whole.events);
  return {
    schema: whole.$schema,
    version: whole.archive.version,
    counts: {
      statements: whole.claims.length,
      events: whole.events.length,
      actors: whole.actors.length,
      documents: whole.sources.length,
    },
    quotations: whole.claims.filter(({ quote }) => quote !== null).length,
    dated: dated.length,
    leftOut,
    tables: tables.map(({ table: { rows: _, ...table }, file: { name } }) => ({ table, name })),
    files,
  };
});

export const getData = () => factsOf(lastReading());

/** A file’s content, for use during editing. */
export function getDataFile(wanted: string): Buffer {
  const parts: Uint8Array[] = [];
  published(lastReading(), (name) => (part) => {
    if (name === wanted) parts.push(part);
  });
  return Buffer.concat(parts);
}

/** All editions as they were frozen on release, newest first, followed by their checksums. */
export const getEditions = (): DataFile[] => frozenFiles(lastReading().files);
