/** The published data. */
import { resolve } from 'node:path';
import { listFiles } from '../archive/read-content.ts';
import { type PublishedData, publishedData } from '../data/data-files.ts';
import { archiveVersion } from '../data/version.ts';
import { wholeArchive } from '../data/whole-archive.ts';
import { href } from './address.ts';
import { entriesOf, getArchive } from './archive.ts';

/** Path of the folder the files stand in. */
export const DATA = '/data/';

const absolute = (path: string) => new URL(href(path), import.meta.env.SITE).href;

async function load(): Promise<PublishedData> {
  const kept = {
    fingerprints: await entriesOf('fingerprints'),
    differences: await entriesOf('differences'),
    references: await entriesOf('references'),
  };
  const archive = await getArchive();
  const version = archiveVersion(listFiles(resolve(process.env.ARCHIVE_CONTENT ?? 'content')), archive.version);
  return publishedData(wholeArchive(archive, kept, version, absolute), absolute(DATA));
}

let loaded: Promise<PublishedData> | undefined;

/** Every file of the published data. Anew for every page while editing. */
export function getData(): Promise<PublishedData> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
