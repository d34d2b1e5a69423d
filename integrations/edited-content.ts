/**
 * Content while one edits it (`npm run dev`): read when a file is saved, checked, and handed to the pages at once.
 * The server starts with problems too: they stand in the terminal and in place of every page, and go when the files
 * are mended.
 */
import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { MarkdownProcessor } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { PROJECT } from '../scripts/content-folder.ts';
import { writeEditorFiles } from '../scripts/schemas.ts';
import type { RawFile } from '../src/archive/content-file.ts';
import { beginEditing, type EditedContent, edited, handOver } from '../src/archive/edited.ts';
import { readArchive, readChecked } from '../src/archive/join.ts';
import { type Problem, problemsText } from '../src/archive/problems.ts';
import { rememberingLister, rememberingReader } from '../src/archive/read-content.ts';
import { remembered } from '../src/archive/remembered.ts';
import { problemPage } from './problem-page.ts';
import { readFolder } from './read-folder.ts';
import { addWithdrawnRoutes } from './withdrawn-pages.ts';

/** How Markdown is rendered, as Astro’s settings have it. */
interface Markdown {
  readonly processor: MarkdownProcessor;
  readonly syntaxHighlight: false;
}

/** Renders bodies as a build does, each once while it stays as it is. */
function renderer(markdown: Markdown): EditedContent['html'] {
  const processor = markdown.processor.createRenderer(markdown);
  return remembered(async ({ body }) => (await (await processor).render(body.trim())).code);
}

/** Whether a browser asks for a page, not for a script, a picture or data. */
const wantsPage = (method: string | undefined, accept: string | undefined, url: string) =>
  (method === 'GET' || method === 'HEAD') &&
  (accept ?? '').includes('text/html') &&
  !/^\/(?:@|src\/|node_modules\/)/.test(url);

/** The files of a folder that is not there. */
const NONE: readonly RawFile[] = [];

/** How long is waited for further files that are saved together, or until Astro can be asked again, in milliseconds. */
const SOON = 20;
/** How long Astro is asked again before pages are made all the same; in milliseconds. */
const PATIENCE = 5000;
/** What editors complete ids from can wait until the page that was edited is shown; in milliseconds. */
const LATER = 3000;

/** @param folder the content folder. */
export function editedContent(folder: string, markdown: Markdown): AstroIntegration {
  const list = rememberingLister(folder);
  const reader = rememberingReader();
  let editing = false;
  return {
    name: 'edited-content',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        editing = command === 'dev';
        if (!editing) return;
        beginEditing();
        const read = readFolder(folder, () => readArchive(list(), reader));
        if ('archive' in read) addWithdrawnRoutes(read.archive, injectRoute);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        if (!editing) return;
        const html = renderer(markdown);
        let seen: readonly RawFile[] | undefined;
        let problems: readonly Problem[] = [];
        let given = Promise.resolve();
        let completing: NodeJS.Timeout | undefined;
        let looking: NodeJS.Timeout | undefined;
        server.httpServer?.once('close', () => {
          clearTimeout(completing);
          clearTimeout(looking);
        });

        /** Has pages made anew. Astro does nothing when asked while it reads its own settings, and is asked again. */
        const give = async (content: EditedContent) => {
          const began = performance.now();
          while (edited() === content && !content.taken && performance.now() - began < PATIENCE) {
            await refreshContent?.({});
            if (!content.taken) await pause(SOON);
          }
        };

        // The files themselves are asked, not what a watcher remembers, so what is shown is always what is there.
        const look = () => {
          const files = existsSync(folder) ? list() : NONE;
          if (files === seen) return;
          const first = seen === undefined;
          const before = problems.length;
          seen = files;
          const found = readFolder(folder, () => readChecked(files, reader));
          problems = 'problems' in found ? found.problems : [];
          clearTimeout(completing);
          completing = setTimeout(() => existsSync(folder) && writeEditorFiles(PROJECT, folder, reader), LATER);
          if ('problems' in found) {
            logger.error(`\n${problemsText(problems)}`);
            server.ws.send({ type: 'full-reload' });
            return;
          }
          if (before > 0) logger.info('The content is whole again.');
          const content = { records: found.records, html, taken: false };
          handOver(content);
          // Before the first page there is none to be made anew.
          if (!first) given = give(content).catch((error: Error) => logger.error(error.message));
        };
        look();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder + sep)) return;
          clearTimeout(looking);
          looking = setTimeout(look, SOON);
        });

        server.middlewares.use((request, response, next) => {
          if (!wantsPage(request.method, request.headers.accept, request.url ?? '/')) return next();
          look();
          if (problems.length === 0) {
            given.then(() => next(), next);
            return;
          }
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
          response.end(problemPage(problems, folder, `${server.config.base}@vite/client`));
        });
      },
    },
  };
}
