/** What published values are made from: the joined archive, which of its versions it is, and where it is published. */
import type { Archive } from '../archive/archive.ts';
import type { Records } from '../archive/records.ts';
import type { ArchiveVersion } from './version.ts';

/** The address of a path of the site, whole: `/events/x/` → `https://…/events/x/`. */
export type Absolute = (path: string) => string;

export interface Publication {
  readonly archive: Archive;
  readonly version: ArchiveVersion;
  readonly absolute: Absolute;
  /** Of differences and outside works, whose texts the joined archive does not hold: the Markdown, by id. */
  readonly bodies: {
    readonly differences: ReadonlyMap<string, string>;
    readonly references: ReadonlyMap<string, string>;
  };
  /** Names of actors by id. */
  readonly actorNames: ReadonlyMap<string, string>;
}

/** @param records as they were read, for the texts that the joined archive does not hold. */
export function publication(
  archive: Archive,
  records: Pick<Records, 'differences' | 'references'>,
  version: ArchiveVersion,
  absolute: Absolute,
): Publication {
  const bodies = (name: keyof typeof records) => new Map(records[name].map(({ id, body }) => [id, body]));
  return {
    archive,
    version,
    absolute,
    bodies: { differences: bodies('differences'), references: bodies('references') },
    actorNames: new Map(archive.actors.map(({ id, name }) => [id, name])),
  };
}
