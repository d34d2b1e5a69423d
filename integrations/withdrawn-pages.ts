/** Withdrawn records keep their address: each gets a route of its own, which goes before that of the living records. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readArchive } from '../src/archive/join.ts';
import { withdrawnPages } from '../src/archive/permalinks.ts';
import { listFiles } from '../src/archive/read-content.ts';

const PAGE = fileURLToPath(new URL('../src/pages/_withdrawn.astro', import.meta.url));

/** @param folder the content folder; one that is not whole is refused by `whole-content`. */
export function withdrawnRoutes(folder: string): AstroIntegration {
  return {
    name: 'withdrawn-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const read = readArchive(listFiles(folder));
        if ('problems' in read) return;
        for (const path of withdrawnPages(read.archive))
          injectRoute({ pattern: path.replace(/\/$/, ''), entrypoint: PAGE });
      },
    },
  };
}
