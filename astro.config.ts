import { isBuiltin } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { archiveContent } from './integrations/content.ts';
import { documentReader } from './integrations/document-reader.ts';
import { contentEditor } from './integrations/editor.ts';
import { interfaceWords } from './integrations/interface-language.ts';
import { archiveLook } from './integrations/look.ts';
import { searchStemmer } from './integrations/stemmer.ts';
import { browserslist } from './package.json' with { type: 'json' };
import { writeEditorFiles } from './scripts/schemas.ts';
import { finishSite } from './src/publish/finish.ts';
import { WORKER } from './src/publish/offline.ts';
import { precompress } from './src/publish/precompress.ts';
import { builtFor, siteAddress } from './src/publish/site-address.ts';

const CONTENT = resolve(process.env.ARCHIVE_CONTENT ?? 'content');
const { look, integration: content } = archiveContent(CONTENT, (edited) =>
  writeEditorFiles(import.meta.dirname, CONTENT, edited),
);
const ADDRESS = siteAddress(process.env);
const MADE = ['.cache', process.env.OUT_DIR ?? 'dist'].map((folder) => resolve(import.meta.dirname, folder));

/** The oldest supported browsers, in Vite’s notation: `chrome109`. */
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

/** The service worker is a separate script with a fixed name, because browsers check that address for a newer one. */
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

/**
 * Only what browsers receive is written for old browsers. In what Node.js runs, every private field of Astro’s classes
 * would become a weak map, and what a page used would be freed late. (Vite adds an environment’s list of targets to the
 * list for all of them, so that list has to stay empty.)
 */
const forBrowsers: VitePlugin = {
  name: 'for-browsers',
  configEnvironment: (name) => (name === 'client' ? { build: { target: OLDEST_BROWSERS } } : undefined),
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

/**
 * Whether a path belongs to generated files. There are many of them, and their changes are irrelevant to whoever edits
 * content or code.
 */
const isMade = (path: string) =>
  MADE.some((folder) => path === folder || path.startsWith(folder + sep)) &&
  path !== CONTENT &&
  !path.startsWith(CONTENT + sep);

/**
 * Resolves a package from this file, because the site may be built in a folder from which Node.js finds no packages.
 */
const packagePath = (id: string) => (isBuiltin(id) || !/^[@a-z]/.test(id) ? id : import.meta.resolve(id));

/** Packages that d3 loads for features not used here, each with the file that replaces it. */
const SMALLER = Object.fromEntries(
  ['transition', 'interpolate', 'time-format'].map((name) => [
    `d3-${name}`,
    fileURLToPath(new URL(`src/browser/d3/${name}.ts`, import.meta.url)),
  ]),
);

/**
 * Bundles small modules that most scripts need into one file, because each file has its own overhead, including in the
 * list of files.
 */
const SMALL = {
  name: 'small',
  test: /\/src\/(?:address\/slug|citation\/claim-note|browser\/(?:cite\/(?:copy|store|tools)|page\/(?:data-of|language-at|make))|words\/message)\.ts$/,
};
/** The same for modules that the scripts of the timeline and of search need. */
const COUNTS = { name: 'counts', test: /\/src\/words\/(?:counted|differ-sorts|differ-words)\.ts$/ };

export default defineConfig({
  site: ADDRESS.origin,
  base: ADDRESS.base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: './.cache',
  // A host sends readers who leave out the last slash on to the page; the preview serves it.
  trailingSlash: process.env.ANY_SLASH === undefined ? 'always' : 'ignore',
  compressHTML: true,
  // While the files of one page are being written, the next page is rendered.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    cacheDir: '.cache/vite',
    server: { watch: { ignored: isMade } },
    plugins: [offlineWorker, forBrowsers],
    // One style sheet for all pages: the first page loads it, and the browser then has it for the rest of the site.
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      cssTarget: OLDEST_BROWSERS,
      rolldownOptions: { output: { paths: packagePath, codeSplitting: { groups: [SMALL, COUNTS] } } },
    },
    resolve: { alias: SMALLER },
  },
  // The editor comes first: it also answers while the content has problems.
  integrations: [
    contentEditor(CONTENT, look),
    content,
    interfaceWords(look),
    searchStemmer(look),
    documentReader(),
    archiveLook(look, CONTENT),
    finished,
    precompressed,
    addressTold,
  ],
});
