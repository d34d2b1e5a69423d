/** The published data of the real archive and of the small ones, made once for all tests that use them. */
import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/archive/archive.ts';
import type { RawFile } from '../../src/archive/content-file.ts';
import { readArchive } from '../../src/archive/join.ts';
import { problemsText } from '../../src/archive/problems.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import type { DataFile } from '../../src/data/data-file.ts';
import { type PublishedData, publishedData } from '../../src/data/data-files.ts';
import { documentTexts } from '../../src/data/document-texts.ts';
import { type Publication, publication } from '../../src/data/publication.ts';
import { archiveVersion } from '../../src/data/version.ts';
import type { WholeArchive } from '../../src/data/whole.ts';
import { wholeArchive } from '../../src/data/whole.ts';

export const SITE = 'https://archive.example';
const absolute = (path: string) => `${SITE}${path}`;

export interface Published {
  readonly name: string;
  readonly archive: Archive;
  readonly whole: WholeArchive;
  readonly site: Publication;
  readonly data: PublishedData;
  readonly files: readonly DataFile[];
  /** The content of a published file. */
  readonly file: (name: string) => string;
}

/** Reads a content folder of the project and publishes it. */
export const publish = (folder: string): Published =>
  publishFiles(folder, listFiles(fileURLToPath(new URL(`../../${folder}`, import.meta.url))));

/** Publishes content. @param name what to call the archive in the names of tests. */
export function publishFiles(name: string, files: readonly RawFile[]): Published {
  const read = readArchive(files);
  if ('problems' in read) throw new Error(problemsText(read.problems));
  const of = [read.archive, archiveVersion(files, read.archive.version), absolute] as const;
  const whole = wholeArchive(...of);
  const contents = new Map<string, Uint8Array[]>();
  const data = publishedData(whole, `${SITE}/data/`, documentTexts(read.archive), (name) => {
    const parts: Uint8Array[] = [];
    contents.set(name, parts);
    return (part) => parts.push(part);
  });
  const made = data.files.map((file): DataFile => {
    return { ...file, content: Buffer.concat(contents.get(file.name) ?? []).toString() };
  });
  return {
    name,
    archive: read.archive,
    whole,
    site: publication(...of),
    data,
    files: made,
    file: (name) => {
      const found = made.find((file) => file.name === name);
      if (found === undefined) throw new Error(`there is no ${name}`);
      return found.content;
    },
  };
}

export const PUBLISHED = ['content', 'examples/lighthouse', 'tests/archives/ferries'].map(publish);
