/** Which files make an archive, told to Astro. The rules themselves are in `archive/collections.ts`. */

import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './archive/collections.ts';

const folder = pathToFileURL(`${resolve(process.env.ARCHIVE_CONTENT ?? 'content')}/`);

/**
 * While one edits, a file that cannot be read must not end the server: the whole-content check shows it as a page
 * and has everything read again when it is mended. A build never comes here with such a file.
 */
function bearing(loader: Loader): Loader {
  if (!import.meta.env.DEV) return loader;
  return {
    ...loader,
    load: (context) =>
      loader.load(context).catch((error: Error) => {
        context.logger.warn(`Not all of ${context.collection} could be read (${error.name}).`);
      }),
  };
}

function collection<N extends CollectionName>(name: N) {
  const rule = COLLECTIONS[name];
  const pattern = 'file' in rule ? rule.file : `${rule.folder}/*${rule.ending}`;
  return defineCollection({
    loader: bearing(glob({ pattern, base: folder, generateId: ({ entry }) => entry.replace(/^.*\/|\.[a-z]+$/g, '') })),
    schema: rule.schema as (typeof COLLECTIONS)[N]['schema'],
  });
}

export const collections = {
  settings: collection('settings'),
  wording: collection('wording'),
  sources: collection('sources'),
  frames: collection('frames'),
  fingerprints: collection('fingerprints'),
  events: collection('events'),
  actors: collection('actors'),
  differences: collection('differences'),
  references: collection('references'),
  pages: collection('pages'),
  changes: collection('changes'),
};
