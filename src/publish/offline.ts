/** The list of files that the service worker stores, with their hashes and the version they belong to. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFile, builtFiles } from './file-list.ts';

/** The worker’s script, at the top of the site so that its scope is the whole site. */
export const WORKER = 'offline-worker.js';

/** The folder of the libraries that read a reader’s own file; they are large, and loaded only when a reader agrees. */
export const LIBRARIES = '_astro/documents/';

/**
 * Prefix for the names of an archive’s caches, because several archives may share one origin. @param base `/` or
 * `/folder`.
 */
export const cachesName = (base: string): string => `archive ${base.replace(/\/$/, '')}/ `;

/** A larger site is not stored on a reader’s device unasked: its pages are stored only as they are opened. */
export interface Limits {
  readonly bytes: number;
  readonly files: number;
}
const LIMITS: Limits = { bytes: 20_000_000, files: 2_500 };

/**
 * Files that are not listed for storing: those for programs and for the host; earlier editions, their data and the
 * pages of their texts; pictures, which may be larger than everything else together; and the libraries that read a
 * reader’s own file.
 */
const NOT_READ =
  /^(?:_headers|_redirects|robots\.txt|sitemap(?:-\d+)?\.xml|feed\.xml|previews\/.*|images\/.*|iiif\/.*|_astro\/documents\/.*|(?:data\/)?editions\/.*|.*\.linkset|offline-worker\.js|offline-[0-9a-f]{12}\.json)$/;
/** Files that every page needs, and those that search needs. */
const NEEDED = /^(?:_astro\/.*|index\.html|404\.html|favicon\.svg|timeline-[0-9a-f]+\.json|search\/.*|about\/.*)$/;

/** The path under which a file is requested: a page is requested by its folder. */
const asked = (path: string) => path.replace(/(?:^|(?<=\/))index\.html$/, '');

/** @returns request paths with their SHA-256, and whether they cover everything a reader can open. */
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
 * Writes the list, and prepends its details to the worker’s script. May be run repeatedly.
 * @param dist folder of the built site. @param base path it is served from, `/` or `/folder`.
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
