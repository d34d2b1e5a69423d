/** What published values are made from: the joined archive, which of its versions it is, and where it is published. */
import type { Archive } from '../archive/archive.ts';
import type { ArchiveVersion } from './version.ts';

/** The address of a path of the site, whole: `/events/x/` → `https://…/events/x/`. */
export type Absolute = (path: string) => string;

export interface Publication {
  readonly archive: Archive;
  readonly version: ArchiveVersion;
  readonly absolute: Absolute;
  /** Names of actors by id. */
  readonly actorNames: ReadonlyMap<string, string>;
}

export function publication(archive: Archive, version: ArchiveVersion, absolute: Absolute): Publication {
  return { archive, version, absolute, actorNames: new Map(archive.actors.map(({ id, name }) => [id, name])) };
}
