/** The files that make up an archive, and the schema for each. A file holds one record, whose id is the file name. */
import { actorSchema } from './schema/actor.ts';
import { changesSchema } from './schema/changes.ts';
import { chapterSchema } from './schema/chapter.ts';
import { differenceSchema } from './schema/difference.ts';
import { eventSchema } from './schema/event.ts';
import { expectationsSchema } from './schema/expectations.ts';
import { fingerprintSchema } from './schema/fingerprint.ts';
import { frameSchema } from './schema/frame.ts';
import { pageSchema } from './schema/page.ts';
import { placesSchema } from './schema/places.ts';
import { referenceSchema } from './schema/reference.ts';
import { settingsSchema } from './schema/settings.ts';
import { sourceSchema } from './schema/source.ts';
import { threadSchema } from './schema/thread.ts';
import { wordingSchema } from './schema/wording.ts';

export const COLLECTIONS = {
  settings: { folder: '', file: 'archive.yaml', schema: settingsSchema },
  wording: { folder: '', file: 'wording.yaml', schema: wordingSchema },
  sources: { folder: 'sources', ending: '.md', schema: sourceSchema },
  frames: { folder: 'frames', ending: '.yaml', schema: frameSchema },
  fingerprints: { folder: 'fingerprints', ending: '.json', schema: fingerprintSchema },
  events: { folder: 'events', ending: '.md', schema: eventSchema },
  actors: { folder: 'actors', ending: '.md', schema: actorSchema },
  differences: { folder: 'differences', ending: '.md', schema: differenceSchema },
  references: { folder: 'references', ending: '.md', schema: referenceSchema },
  overview: { folder: 'overview', ending: '.md', schema: chapterSchema },
  threads: { folder: 'threads', ending: '.md', schema: threadSchema },
  pages: { folder: 'pages', ending: '.md', schema: pageSchema },
  places: { folder: '', file: 'places.yaml', schema: placesSchema },
  changes: { folder: '', file: 'changes.yaml', schema: changesSchema },
  expectations: { folder: '', file: 'expectations.yaml', schema: expectationsSchema },
} as const;
export type CollectionName = keyof typeof COLLECTIONS;

/** The collection that a path belongs to, and the record’s id; undefined if it belongs to none. */
export function collectionOf(path: string): { name: CollectionName; id: string } | undefined {
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const rule = COLLECTIONS[name];
    if ('file' in rule) {
      if (path === rule.file) return { name, id: rule.file.replace(/\.yaml$/, '') };
    } else if (path.startsWith(`${rule.folder}/`) && path.endsWith(rule.ending)) {
      const id = path.slice(rule.folder.length + 1, -rule.ending.length);
      if (!id.includes('/')) return { name, id };
    }
  }
  return undefined;
}
