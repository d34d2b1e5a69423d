/** Which files make an archive, told to Astro. The rules themselves are in `archive/collections.ts`. */

import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './archive/collections.ts';

const folder = pathToFileURL(`${resolve(process.env.ARCHIVE_CONTENT ?? 'content')}/`);

function collection<N extends CollectionName>(name: N) {
  const rule = COLLECTIONS[name];
  const pattern = 'file' in rule ? rule.file : `${rule.folder}/*${rule.ending}`;
  return defineCollection({
    loader: glob({ pattern, base: folder, generateId: ({ entry }) => entry.replace(/^.*\/|\.[a-z]+$/g, '') }),
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
