/**
 * Holds that the content is whole, before Astro meets the first mistake in it.
 *
 * A build refuses to begin and lists every problem. While one edits (`npm run dev`) the server starts all the same:
 * the problems stand in the terminal and in place of every page, and go when the files are mended.
 *
 * Stands outside `src/`: it belongs to the tool that builds the site, not to the site.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { PROJECT } from '../scripts/content-folder.ts';
import { writeEditorFiles } from '../scripts/schemas.ts';
import { readArchive } from '../src/archive/join.ts';
import { type Problem, problemsText } from '../src/archive/problems.ts';
import { type FileReader, listFiles, rememberingReader } from '../src/archive/read-content.ts';
import { problemPage } from './problem-page.ts';
import { addWithdrawnRoutes } from './withdrawn-pages.ts';

/** The archive in a content folder, or every problem in it. */
function readFolder(folder: string, read?: FileReader): ReturnType<typeof readArchive> {
  if (existsSync(folder)) return readArchive(listFiles(folder), read);
  const wrong = 'there is no such content folder';
  return { problems: [{ file: folder, wrong, instead: 'Name one in ARCHIVE_CONTENT.' }] };
}

/** Every problem in a content folder; none when it is whole. */
function problemsIn(folder: string, read: FileReader): readonly Problem[] {
  const found = readFolder(folder, read);
  return 'problems' in found ? found.problems : [];
}

/** Changes whenever a file of the folder does: names, sizes and times of change. */
function stateOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

/** Whether a browser asks for a page, not for a script, a picture or data. */
const wantsPage = (method: string | undefined, accept: string | undefined, url: string) =>
  (method === 'GET' || method === 'HEAD') &&
  (accept ?? '').includes('text/html') &&
  !/^\/(?:@|src\/|node_modules\/)/.test(url);

/** How long Astro, told of a change at the same moment, may take to read one file, in milliseconds. */
const ASTRO_READS = 40;

/**
 * No loader has this name, so none reads anything again; but having asked them, Astro gives the pages what it has read
 * at once, where it would wait half a second for more. Asked too early it changes nothing.
 */
const GIVE_NOW = { loaders: ['none'] };

/** @param folder the content folder. */
export function wholeContent(folder: string): AstroIntegration {
  let editing = false;
  return {
    name: 'whole-content',
    hooks: {
      'astro:config:setup': ({ command, logger, injectRoute }) => {
        editing = command === 'dev';
        const read = readFolder(folder);
        if ('archive' in read) return addWithdrawnRoutes(read.archive, injectRoute);
        if (editing) return;
        logger.error(`\n${problemsText(read.problems)}`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        if (!editing) return;
        let state: string | undefined;
        let problems: readonly Problem[] = [];
        let mended: Promise<void> | undefined;
        // What editors complete ids from can wait until the page that was edited is shown.
        let completing: NodeJS.Timeout | undefined;
        const reader = rememberingReader();
        const completeSoon = () => {
          clearTimeout(completing);
          completing = setTimeout(() => existsSync(folder) && writeEditorFiles(PROJECT, folder, reader), 3000);
        };
        let looking: NodeJS.Timeout | undefined;
        const giveNow = () => {
          refreshContent?.(GIVE_NOW).catch((error: Error) => logger.error(error.message));
        };
        const lookSoon = () => {
          clearTimeout(looking);
          looking = setTimeout(() => {
            const broken = problems.length > 0;
            look();
            if (broken || problems.length > 0) server.ws.send({ type: 'full-reload' });
            else looking = setTimeout(giveNow, ASTRO_READS);
          }, ASTRO_READS);
        };
        server.httpServer?.once('close', () => {
          clearTimeout(completing);
          clearTimeout(looking);
        });
        // The files themselves are asked, not what a watcher remembers, so what is shown is always what is there.
        const look = () => {
          const now = stateOf(folder);
          if (now === state) return;
          state = now;
          const before = problems;
          problems = problemsIn(folder, reader);
          completeSoon();
          if (problems.length > 0) logger.error(`\n${problemsText(problems)}`);
          else if (before.length > 0) {
            logger.info('The content is whole again.');
            // Astro did not read what it could not understand; now it can, when it has met the change itself.
            mended = pause(2 * ASTRO_READS).then(() => refreshContent?.({}));
          }
        };
        look();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder + sep)) lookSoon();
        });
        server.middlewares.use((request, response, next) => {
          if (!wantsPage(request.method, request.headers.accept, request.url ?? '/')) return next();
          look();
          if (problems.length === 0) {
            (mended ?? Promise.resolve()).then(() => next(), next);
            return;
          }
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
          response.end(problemPage(problems, folder, `${server.config.base}@vite/client`));
        });
      },
    },
  };
}
