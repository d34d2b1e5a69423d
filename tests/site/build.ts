/**
 * Builds sites. Those that several tests share are built once before all tests, unless they are still there from an
 * earlier run; others are built when a test asks for them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../../scripts/site-build.ts';
import { PROJECT, SITES, type Site, VOYAGE } from './sites.ts';

/** What every site is built from, besides its content. */
const MADE_FROM = [
  'src',
  'integrations',
  'public',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
] as const;

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesOf(join(path, name)));
}

/** A hash of the settings of a build and of every file that it reads. */
function stateOf(content: string, settings: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(JSON.stringify([settings, process.versions.node]));
  for (const file of [...MADE_FROM, content].flatMap((path) => filesOf(resolve(PROJECT, path))))
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Builds one site from scratch, unless it was last built from the same files.
 *
 * @param interfaceLanguage the language of the interface, if it differs from that in the site’s settings.
 */
export async function build({ content, base, dist }: Site, interfaceLanguage = ''): Promise<void> {
  const settings = {
    ARCHIVE_CONTENT: content,
    BASE: base,
    OUT_DIR: dist,
    SITE: 'https://archive.example',
    INTERFACE: interfaceLanguage,
  };
  const state = stateOf(content, settings);
  // The file is beside the site, because everything inside the site is published.
  const stamp = `${dist.replace(/\/$/, '')}.state`;
  if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  rmSync(stamp, { force: true });
  rmSync(dist, { recursive: true, force: true });
  await buildSite(settings);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, state);
}
const HANDS = 2;

export default async function buildAll(): Promise<void> {
  const queue = [...SITES, VOYAGE];
  await Promise.all(
    Array.from({ length: HANDS }, async () => {
      for (let site = queue.shift(); site !== undefined; site = queue.shift()) await build(site);
    }),
  );
}
