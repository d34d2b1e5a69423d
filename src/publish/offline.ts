/** What the service worker is to keep: the list of files with their hashes, and the version they make together. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFile, builtFiles } from './file-list.ts';

/** The worker’s script, at the top of the site so that it may answer for all of it. */
export const WORKER = 'offline-worker.js';

/** Beginning of the names of an archive’s caches; several archives may share one origin. @param base `/` or `/folder`. */
export const cachesName = (base: string): string => `archive ${base.replace(/\/$/, '')}/ `;

/** More than this is not put on a reader’s device unasked: then pages are kept as they are opened. */
export interface Limits {
  readonly bytes: number;
  readonly files: number;
}
const LIMITS: Limits = { bytes: 20_000_000, files: 2_500 };

/** Files for machines and for the host, and earlier editions of the data. */
const NOT_READ =
  /^(?:_headers|_redirects|robots\.txt|sitemap(?:-\d+)?\.xml|feed\.xml|previews\/.*|data\/editions\/.*|.*\.linkset|offline-worker\.js|offline-[0-9a-f]{12}\.json)$/;
/** What every page needs, and what searching needs. */
const NEEDED = /^(?:_astro\/.*|index\.html|404\.html|favicon\.svg|timeline-[0-9a-f]+\.json|search\/.*|about\/.*)$/;

/** Path as it is asked for: a page by its folder. */
const asked = (path: string) => path.replace(/(?:^|(?<=\/))index\.html$/, '');

/** @returns paths as they are asked for with their SHA-256; whether that is everything a reader can open. */
export function offlineList(
  files: readonly BuiltFile[],
  limits: Limits = LIMITS,
): { files: [path: string, hash: string][]; whole: boolean } {
  const read = files.filter(({ path }) => !NOT_READ.test(path));
  const total = read.reduce((sum, { bytes }) => sum + bytes, 0);
  const whole = total <= limits.bytes && read.length <= limits.files;
  return {
    files: read
      .filter(({ path }) => whole || NEEDED.test(path))
      .map(({ path, sha256 }): [string, string] => [asked(path), sha256]),
    whole,
  };
}

/**
 * Writes the list, and before the worker’s script what it is to keep. May be repeated.
 * @param dist folder of the built site. @param base it is served under, `/` or `/folder`.
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
