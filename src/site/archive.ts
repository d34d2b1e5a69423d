/** The one door from Astro to the joined archive. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Archive } from '../archive/archive.ts';
import type { CollectionName } from '../archive/collections.ts';
import { edited } from '../archive/edited.ts';
import { assembleChecked } from '../archive/join.ts';
import type { Entry, RecordOf, Records } from '../archive/records.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The records of a collection, each valid by itself; for what the joined archive does not carry on. */
export async function entriesOf<N extends CollectionName>(name: N): Promise<Entry<RecordOf<N>>[]> {
  const records = edited()?.records[name];
  if (records !== undefined) return [...records].sort(byId);
  const found: CollectionEntry<CollectionName>[] = await getCollection(name);
  return found
    .map(({ id, data, body, filePath }) => ({
      id,
      file: filePath ?? `${name}/${id}`,
      data: data as RecordOf<N>,
      body: body ?? '',
      bodyLine: 1,
      locate: () => undefined,
    }))
    .sort(byId);
}

async function load(): Promise<Archive> {
  const records: Records = {
    settings: await entriesOf('settings'),
    wording: await entriesOf('wording'),
    sources: await entriesOf('sources'),
    frames: await entriesOf('frames'),
    fingerprints: await entriesOf('fingerprints'),
    events: await entriesOf('events'),
    actors: await entriesOf('actors'),
    differences: await entriesOf('differences'),
    references: await entriesOf('references'),
    pages: await entriesOf('pages'),
    changes: await entriesOf('changes'),
  };
  // Whole content comes before every page, in a build and while one edits (`integrations/`).
  return assembleChecked(records);
}

let loaded: Promise<Archive> | undefined;

/**
 * The archive, joined once. While editing, Astro forgets this module when content changes, and it is joined anew.
 *
 * @throws Error where a record names what does not exist.
 */
export function getArchive(): Promise<Archive> {
  loaded ??= load().catch((error) => {
    // Asked again, it is tried again: while one edits, what was missing may have come since.
    loaded = undefined;
    throw error;
  });
  return loaded;
}
