/** Which files make an archive, told to Astro. The rules themselves are in `archive/collections.ts`. */

import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from './archive/collections.ts';
import { edited, isEdited } from './archive/edited.ts';

const folder = pathToFileURL(`${resolve(process.env.ARCHIVE_CONTENT ?? 'content')}/`);

/**
 * While one edits, records go to the pages by a shorter way (`archive/edited.ts`). That there are new ones is noted, so
 * that Astro makes pages anew.
 */
const noting: Loader = {
  name: 'noting',
  load: async ({ store, meta }) => {
    // Only what an earlier version left; with nothing to clear, Astro would still wait half a second.
    if (store.keys().length > 0) store.clear();
    meta.set('asked', String(performance.now()));
    const content = edited();
    if (content !== undefined) content.taken = true;
  },
};

/**
 * Keeps of what was rendered the text alone. Beside it would stand the frontmatter of every record once more, a third of
 * what Astro writes down, bundles and reads again.
 */
const lean = (loader: Loader): Loader => ({
  ...loader,
  load: (context) =>
    loader.load({
      ...context,
      store: {
        ...context.store,
        set: ({ rendered, ...entry }) =>
          context.store.set({ ...entry, ...(rendered && { rendered: { html: rendered.html } }) }),
      },
    }),
});

function collection<N extends CollectionName>(name: N) {
  const rule = COLLECTIONS[name];
  const pattern = 'file' in rule ? rule.file : `${rule.folder}/*${rule.ending}`;
  return defineCollection({
    loader: isEdited()
      ? noting
      : lean(glob({ pattern, base: folder, generateId: ({ entry }) => entry.replace(/^.*\/|\.[a-z]+$/g, '') })),
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
