import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { readArchive } from './src/archive/join.ts';
import { problemsText } from './src/archive/problems.ts';
import { listFiles } from './src/archive/read-content.ts';
import { rehypeScripts } from './src/markdown/rehype-scripts.ts';
import { remarkCitations } from './src/markdown/remark-citations.ts';
import { finishSite } from './src/publish/finish.ts';
import { charactersOf, makeFonts } from './src/publish/fonts.ts';
import { WORKER } from './src/publish/offline.ts';

/** Refuses to begin when the content is not whole: every problem at once, before Astro meets the first. */
const wholeContent: AstroIntegration = {
  name: 'whole-content',
  hooks: {
    'astro:config:setup': ({ logger }) => {
      const read = readArchive(listFiles(resolve(process.env.ARCHIVE_CONTENT ?? 'content')));
      if ('archive' in read) return;
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

/** The fonts with what this archive uses of them, under the name the pages ask for them by. */
const fonts: AstroIntegration = {
  name: 'fonts',
  hooks: {
    'astro:config:setup': async ({ updateConfig }) => {
      const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
      const characters = charactersOf([here('src'), resolve(process.env.ARCHIVE_CONTENT ?? 'content')]);
      const folder = await makeFonts(here('node_modules/@fontsource-variable'), here('.cache/fonts'), characters);
      updateConfig({ vite: { resolve: { alias: { 'archive-fonts': folder } } } });
    },
  },
};

/** The service worker is a script of its own, under a name that stays: browsers ask at that address for a newer one. */
type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
const offlineWorker: VitePlugin = {
  name: 'offline-worker',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    const id = fileURLToPath(new URL('src/browser/offline-worker.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: WORKER });
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
    plugins: [offlineWorker],
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { 'd3-transition': NO_ANIMATION, 'd3-interpolate': NO_ANIMATION } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ smartypants: false, remarkPlugins: [remarkCitations], rehypePlugins: [rehypeScripts] }),
  },
  integrations: [wholeContent, fonts, finished],
});
