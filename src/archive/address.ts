/** Paths of records on the site: permanent, from the site root, and without the sub-folder that `withBase` adds. */
import type { Linked } from './citations.ts';
import type { Locator } from './schema/text.ts';

/** The folder of each kind of record that has pages of its own. */
const FOLDERS = { actor: 'actors', event: 'events', source: 'sources', thread: 'threads' } as const;

/** The fragment of a source’s page that leads to a place in its document: `p10`, `title`, `caption-2`. */
export function placeFragment(at: Locator): string {
  return typeof at === 'number' ? `p${at}` : at.replace(' ', '-');
}

export const claimFragment = (id: string): string => `claim-${id}`;
export const noteFragment = (id: string): string => `note-${id}`;
/** The fragment of an event’s page that leads to a difference. */
export const differFragment = (id: string): string => `differ-${id}`;
/** @example pictureFragment('first-light.jpg') // 'picture-first-light.jpg' */
export const pictureFragment = (file: string): string => `picture-${file}`;

/** Path of a record: `/events/lamp-lit/`, `/differences/#id`. */
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

/** Path of a place in a document, on the page of its source. */
export function placePath(source: string, at: Locator): string {
  return `${recordPath('source', source)}#${placeFragment(at)}`;
}

/** Path at which a picture’s file is published, unchanged from the content folder. @param file the file’s name. */
export const picturePath = (file: string): string => `/images/${file}`;

/** Path of the IIIF manifest of a record’s pictures. @param record the record’s path. */
export const manifestPath = (record: string): string => `/iiif${record}manifest.json`;

/** Prefixes a path with the sub-folder that the site is served from. @param base `/` or `/folder/`. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
