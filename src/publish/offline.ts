/** The list of files that the service worker stores, with their hashes and the version of the list. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFile, builtFiles } from './file-list.ts';

/** The worker’s script. It is at the top of the site, so that its scope is the whole site. */
export const WORKER = 'offline-worker.js';

/**
 * The folder of the libraries that read a reader’s own file. They are large, and are loaded only if the reader agrees.
 */
export const LIBRARIES = '_astro/documents/';

/**
 * Prefix for the names of an archive’s caches. It is needed because several archives may share one origin.
 *
 * @param base `/` or `/folder`.
 */
export const cachesName = (base: string): string => `archive ${base.replace(/\/$/, '')}/ `;

/**
 * Limits on what is stored on a reader’s device without asking. If a site exceeds them, a page is stored only when the
 * reader opens it.
 */
export interface Limits {
  readonly bytes: number;
  readonly files: number;
}
const LIMITS: Limits = { bytes: 20_000_000, files: 2_500 };

/**
 * Files that the list leaves out: files for programs and for the host; earlier editions, with their data and the pages
 * of their texts; pictures, which may be larger than everything else together; and the libraries that read a reader’s
 * own file.
 */
const NOT_READ =
  /^(?:_headers|_redirects|robots\.txt|sitemap(?:-\d+)?\.xml|feed\.xml|previews\/.*|images\/.*|iiif\/.*|_astro\/documents\/.*|(?:data\/)?editions\/.*|.*\.linkset|offline-worker\.js|offline-[0-9a-f]{12}\.json)$/;
/** Files needed by every page, and files needed by search. */
const NEEDED = /^(?:_astro\/.*|index\.html|404\.html|favicon\.svg|timeline-[0-9a-f]+\.json|search\/.*|about\/.*)$/;

/** The path under which a file is requested. For a page, this is the path of its folder. */
const asked = (path: string) => path.replace(/(?:^|(?<=\/))index\.html$/, '');

/**
 * Lists the files to store.
 *
 * @returns request paths with their SHA-256, and whether they cover everything that a reader can open.
 */
export function offlineList(
  files: readonly BuiltFile[],
  limits: Limits = LIMITS,
): { files: [path: string, hash: string][]; whole: boolean } {
  const read = files.filter(({ path }) => !NOT_READ.test(path));
  const whole = read.length <= limits.files && read.reduce((sum, { bytes }) => sum + bytes, 0) <= limits.bytes;
  return {
    files: read
      .filter(({ path }) => whole || NEEDED.test(path))
      .map(({ path, sha256 }): [string, string] => [asked(path), sha256]),
    whole,
  };
}

/**
 * Writes the list, and puts its details at the start of the worker’s script. It may be run repeatedly.
 *
 * @param dist folder of the built site.
 * @param base path that the site is served from, `/` or `/folder`.
 */
export function keepOffline(dist: string, base: string, limits: Limits = LIMITS): void {
  for (const name of readdirSync(dist)) if (/^offline-[0-9a-f]{12}\.json$/.test(name)) rmSync(join(dist, name));
  const { files, whole } = offlineList(builtFiles(dist), limits);
  const script = join(dist, WORKER);
  const code = readFileSync(script, 'utf8').replace(/^const KEPT=.*\n/, '');
  const list = JSON.stringify(files);
  const version = createHash('sha256').update(list).update(code).digest('hex').slice(0, 12);
  const root = `${base.replace(/\/$/, '')}/`;
  const kept = {
    root,
    caches: cachesName(base),
    cache: `${cachesName(base)}${version}${whole ? '' : ' part'}`,
    list: `${root}offline-${version}.json`,
    whole,
  };
  writeFileSync(join(dist, `offline-${version}.json`), list);
  writeFileSync(script, `const KEPT=${JSON.stringify(kept)};\n${code}`);
}
