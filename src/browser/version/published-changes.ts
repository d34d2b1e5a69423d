/** The published list of versions (`/changes.json`), and what has changed since a given version. */

export interface PublishedChange {
  readonly kind: 'source' | 'claim' | 'event' | 'actor' | 'difference' | 'reference' | 'chapter' | 'thread';
  readonly id: string;
  readonly title: string;
  /** Path on this site, including its sub-folder. */
  readonly path: string;
}

export interface PublishedVersion {
  readonly version: string;
  /** An ISO date: "2026-11-21". */
  readonly date: string;
  /** The same date in words: "21 November 2026". */
  readonly day: string;
  readonly says: string;
  readonly added: readonly PublishedChange[];
  readonly corrected: readonly (PublishedChange & { readonly what: string })[];
  /** The number of further records that say the same thing in different words. */
  readonly reworded: number;
  /** Names of records, such as `events/id`, before and after. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly withdrawn: readonly (PublishedChange & {
    readonly why: string;
    readonly instead?: { readonly title: string; readonly path: string };
  })[];
}

export interface PublishedChanges {
  /** The versions, newest first. */
  readonly versions: readonly PublishedVersion[];
}

/** What has changed since a version. */
export interface Since extends Pick<PublishedVersion, 'added' | 'corrected' | 'reworded' | 'moved' | 'withdrawn'> {
  readonly version: PublishedVersion;
  readonly present: PublishedVersion;
}

/**
 * What has been added, corrected and withdrawn since a version, newest first. Records that were added and later
 * withdrawn are listed only as withdrawn. Returns undefined if the version is not in the list.
 */
export function since({ versions }: PublishedChanges, number: string): Since | undefined {
  const at = versions.findIndex(({ version }) => version === number);
  const version = versions[at];
  const present = versions[0];
  if (version === undefined || present === undefined) return undefined;
  const later = versions.slice(0, at);
  const withdrawn = later.flatMap((each) => each.withdrawn);
  const gone = new Set(withdrawn.map(({ path }) => path));
  return {
    version,
    present,
    added: later.flatMap((each) => each.added).filter(({ path }) => !gone.has(path)),
    corrected: later.flatMap((each) => each.corrected),
    reworded: later.reduce((sum, { reworded }) => sum + reworded, 0),
    moved: later.flatMap(({ moved }) => moved),
    withdrawn,
  };
}
