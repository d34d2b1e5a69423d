import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import type { Archive } from './src/archive/archive.ts';
import { readArchive } from './src/archive/join.ts';
import { withdrawnPages } from './src/archive/permalinks.ts';
import { problemsText } from './src/archive/problems.ts';
import { listFiles } from './src/archive/read-content.ts';
import { rehypeScripts } from './src/markdown/rehype-scripts.ts';
import { remarkCitations } from './src/markdown/remark-citations.ts';
import { finishSite } from './src/publish/finish.ts';
import { precompress } from './src/publish/precompress.ts';

/** Withdrawn records keep their address: each gets a route of its own, which goes before that of the living records. */
const withdrawnRoutes = (archive: Archive) =>
  [...withdrawnPages(archive)].map((path) => ({
    pattern: path.replace(/\/$/, ''),
    entrypoint: fileURLToPath(new URL('src/pages/_withdrawn.astro', import.meta.url)),
  }));

/** Refuses to begin when the content is not whole: every problem at once, before Astro meets the first. */
const wholeContent: AstroIntegration = {
  name: 'whole-content',
  hooks: {
    'astro:config:setup': ({ logger, injectRoute }) => {
      const read = readArchive(listFiles(resolve(process.env.ARCHIVE_CONTENT ?? 'content')));
      if ('archive' in read) {
        for (const route of withdrawnRoutes(read.archive)) injectRoute(route);
        return;
      }
      logger.error(`\n${problemsText(read.problems)}`);
      process.exit(1);
    },
  },
};

const BASE = process.env.BASE ?? '/';

const finished: AstroIntegration = {
  name: 'finished',
  hooks: { 'astro:build:done': ({ dir }) => finishSite(fileURLToPath(dir), BASE) },
};

/** For servers that send ready-made compressed files. Hosts that compress by themselves would only carry more files. */
const precompressed: AstroIntegration = {
  name: 'precompressed',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (process.env.PRECOMPRESS !== '1') return;
      const { files, bytes, br, gz } = await precompress(fileURLToPath(dir));
      const mb = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
      logger.info(`${files} files compressed: ${mb(bytes)}, as brotli ${mb(br)}, as gzip ${mb(gz)}`);
    },
  },
};

const NO_ANIMATION = fileURLToPath(new URL('src/browser/no-animation.ts', import.meta.url));

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: BASE,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.ARCHIVE_CONTENT === undefined ? './.cache' : './.cache/other',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { 'd3-transition': NO_ANIMATION, 'd3-interpolate': NO_ANIMATION } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, remarkPlugins: [remarkCitations], rehypePlugins: [rehypeScripts] }),
  },
  integrations: [wholeContent, finished, precompressed],
});
