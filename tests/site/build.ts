/**
 * Builds sites. Those that several tests share are built once before all tests; others are built when a test asks for
 * them.
 */
import { rmSync } from 'node:fs';
import { buildSite } from '../../scripts/site-build.ts';
import { SITES, type Site, VOYAGE } from './sites.ts';

/** Builds one site again from scratch. @param interfaceLanguage if different from that in the site’s settings. */
export function build({ content, base, dist }: Site, interfaceLanguage = ''): void {
  rmSync(dist, { recursive: true, force: true });
  buildSite({
    ARCHIVE_CONTENT: content,
    BASE: base,
    OUT_DIR: dist,
    SITE: 'https://archive.example',
    INTERFACE: interfaceLanguage,
  });
}

export default function buildAll(): void {
  for (const site of [...SITES, VOYAGE]) build(site);
}
