import { isBuiltin } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { archiveContent } from './integrations/content.ts';
import { interfaceLanguage, interfaceWords } from './integrations/interface-language.ts';
import { browserslist } from './package.json' with { type: 'json' };
import { writeEditorFiles } from './scripts/schemas.ts';
import { finishSite } from './src/publish/finish.ts';
import { charactersOf, makeFonts } from './src/publish/fonts.ts';
import { WORKER } from './src/publish/offline.ts';
import { precompress } from './src/publish/precompress.ts';
import { builtFor, siteAddress } from './src/publish/site-address.ts';

const CONTENT = resolve(process.env.ARCHIVE_CONTENT ?? 'content');
const { look, integration: content } = archiveContent(CONTENT, (edited) =>
  writeEditorFiles(import.meta.dirname, CONTENT, edited),
);
const ADDRESS = siteAddress(process.env);
const MADE = ['.cache', process.env.OUT_DIR ?? 'dist'].map((folder) => resolve(import.meta.dirname, folder));

/** The oldest browsers that the site is for, as Vite names them: `chrome109`. */
const OLDEST_BROWSERS = browserslist.map((each) => each.replace(' >= ', ''));

const finished: AstroIntegration = {
  name: 'finished',
  hooks: { 'astro:build:done': ({ dir }) => finishSite(fileURLToPath(dir), ADDRESS.base) },
};

const addressTold: AstroIntegration = {
  name: 'address',
  hooks: {
    'astro:build:done': ({ logger }) =>
      ADDRESS.given ? logger.info(builtFor(ADDRESS)) : logger.warn(builtFor(ADDRESS)),
  },
};

/** The fonts with what this archive uses of them, under the name the pages ask for them by. */
const fonts: AstroIntegration = {
  name: 'fonts',
  hooks: {
    'astro:config:setup': async ({ updateConfig, command }) => {
      if (command !== 'build' && command !== 'dev') return;
      const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
      const language = interfaceLanguage(look());
      const characters = charactersOf([here('src'), CONTENT], language);
      const folder = await makeFonts(
        here('node_modules/@fontsource-variable'),
        here('.cache/fonts'),
        characters,
        language,
      );
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
    const id = fileURLToPath(new URL('src/browser/offline/offline-worker.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: WORKER });
  },
};

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

/** What is made from content and code, and is much: that it changes means nothing to whoever edits those. */
const isMade = (path: string) =>
  MADE.some((folder) => path === folder || path.startsWith(folder + sep)) &&
  path !== CONTENT &&
  !path.startsWith(CONTENT + sep);

/** Where a package stands: the site may be built into a folder from which Node.js finds none. */
const packagePath = (id: string) => (isBuiltin(id) || !/^[@a-z]/.test(id) ? id : import.meta.resolve(id));

/** Packages that d3 loads for what is not used here, each with the file that takes its place. */
const SMALLER = Object.fromEntries(
  ['transition', 'interpolate', 'time-format'].map((name) => [
    `d3-${name}`,
    fileURLToPath(new URL(`src/browser/d3/${name}.ts`, import.meta.url)),
  ]),
);

/** Small pieces that most scripts need are one file: each file has a cost of its own, in the list of files too. */
const SMALL = {
  name: 'small',
  test: /\/src\/(?:address\/slug|browser\/page\/(?:data-of|language-at|make)|words\/message)\.ts$/,
};

export default defineConfig({
  site: ADDRESS.origin,
  base: ADDRESS.base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: './.cache',
  trailingSlash: 'always',
  compressHTML: true,
  // While files of one page are written, the next is made.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    cacheDir: '.cache/vite',
    server: { watch: { ignored: isMade } },
    plugins: [offlineWorker],
    // One sheet for all pages: the first brings it, and every other page of the site has it then.
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      target: OLDEST_BROWSERS,
      cssTarget: OLDEST_BROWSERS,
      rolldownOptions: { output: { paths: packagePath, codeSplitting: { groups: [SMALL] } } },
    },
    resolve: { alias: SMALLER },
  },
  integrations: [content, interfaceWords(look), fonts, finished, precompressed, addressTold],
});
