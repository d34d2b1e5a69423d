/** Where records are on the site: permanent paths from the site’s root, before any sub-folder. */
import type { Linked } from './citations.ts';
import type { Locator } from './schema/text.ts';

/** Kinds of record with a page each, and the folder of those pages. */
const FOLDERS = { actor: 'actors', event: 'events', source: 'sources', thread: 'threads' } as const;

/** The fragment of a place in a document on its source’s page: `p10`, `title`, `caption-2`. */
export function placeFragment(at: Locator): string {
  return typeof at === 'number' ? `p${at}` : at.replace(' ', '-');
}

export const claimFragment = (id: string): string => `claim-${id}`;
export const noteFragment = (id: string): string => `note-${id}`;

/** Path of a record: `/events/mecca-agreement/`, `/differences/#id`. */
export function recordPath(kind: Linked, id: string): string {
  if (kind === 'difference') return `/differences/#${id}`;
  if (kind === 'reference') return `/about/references/#${id}`;
  if (kind === 'chapter') return `/overview/#${id}`;
  return `/${FOLDERS[kind]}/${id}/`;
}

/** Path of a claim given as `source/claim`. */
export function claimPath(ref: string): string {
  const [source = '', claim = ''] = ref.split('/');
  return `${recordPath('source', source)}#${claimFragment(claim)}`;
}

/** Path of a place in a document, on its source’s page. */
export function placePath(source: string, at: Locator): string {
  return `${recordPath('source', source)}#${placeFragment(at)}`;
}

/** A path with the sub-folder the site is served from. @param base `/` or `/folder/`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
