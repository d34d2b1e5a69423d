/** Builds sites: those that several tests look at are built once before all tests, others when a test asks. */
import { rmSync } from 'node:fs';
import { buildSite } from '../../scripts/site-build.ts';
import { SITES, type Site, VOYAGE } from './sites.ts';

/** Builds one site afresh. @param interfaceLanguage if other than the one in its settings. */
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
