/** The input for published values: the joined archive, its version, and where it is published. */
import type { Archive } from '../archive/archive.ts';
import type { ArchiveVersion } from './version.ts';

/** Turns a path on the site into a full address: `/events/x/` → `https://…/events/x/`. */
export type Absolute = (path: string) => string;

export interface Publication {
  readonly archive: Archive;
  readonly version: ArchiveVersion;
  readonly absolute: Absolute;
  /** Names of actors, keyed by id. */
  readonly actorNames: ReadonlyMap<string, string>;
}

export function publication(archive: Archive, version: ArchiveVersion, absolute: Absolute): Publication {
  return { archive, version, absolute, actorNames: new Map(archive.actors.map(({ id, name }) => [id, name])) };
}
