/** The published data. */
import { lastReading } from 'virtual:content';
import { remembered } from '../archive/remembered.ts';
import type { DataFile } from '../data/data-file.ts';
import { type PublishedData, publishedData } from '../data/data-files.ts';
import { documentTexts } from '../data/document-texts.ts';
import { frozenFiles } from '../data/editions.ts';
import { archiveVersion } from '../data/version.ts';
import { wholeArchive } from '../data/whole.ts';
import { wholeAddress } from './address.ts';

/** Path of the folder that contains the files. */
export const DATA = '/data/';

const dataOf = remembered(({ archive, files }: ReturnType<typeof lastReading>): PublishedData => {
  const version = archiveVersion(files, archive.version);
  return publishedData(wholeArchive(archive, version, wholeAddress), wholeAddress(DATA), documentTexts(archive));
});

export const getData = (): PublishedData => dataOf(lastReading());

/** All editions as frozen at release, newest first, followed by their checksums. */
export const getEditions = (): DataFile[] => frozenFiles(lastReading().files);
