/**
 * Builds sites. Those that several tests share are built once before all tests; others are built when a test asks for
 * them.
 */
import { rmSync } from 'node:fs';
import { buildSite } from '../../scripts/site-build.ts';
import { SITES, type Site, VOYAGE } from './sites.ts';

/** Builds one site again from scratch. @param interfaceLanguage if different from that in the site’s settings. */
export async function build({ content, base, dist }: Site, interfaceLanguage = ''): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  await buildSite({
    ARCHIVE_CONTENT: content,
    BASE: base,
    OUT_DIR: dist,
    SITE: 'https://archive.example',
    INTERFACE: interfaceLanguage,
  });
}

/** The number of sites that are built at a time; a build uses little more than one core. */
const HANDS = 2;

export default async function buildAll(): Promise<void> {
  const queue = [...SITES, VOYAGE];
  await Promise.all(
    Array.from({ length: HANDS }, async () => {
      for (let site = queue.shift(); site !== undefined; site = queue.shift()) await build(site);
    }),
  );
}
