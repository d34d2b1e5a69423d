/** Withdrawn records keep their address: each gets a route of its own, which goes before that of the living records. */
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';
import type { Archive } from '../src/archive/archive.ts';
import { withdrawnPages } from '../src/archive/permalinks.ts';

const PAGE = fileURLToPath(new URL('../src/pages/_withdrawn.astro', import.meta.url));

/** Adds the routes of an archive’s withdrawn records. */
export function addWithdrawnRoutes(
  archive: Archive,
  injectRoute: HookParameters<'astro:config:setup'>['injectRoute'],
): void {
  for (const path of withdrawnPages(archive)) injectRoute({ pattern: path.replace(/\/$/, ''), entrypoint: PAGE });
}
