/**
 * Reads the archive’s content once and provides it to the pages. If the content has problems, a build stops before it
 * begins. In `npm run dev`, the content is read again whenever a file is saved. Until its problems are fixed, the
 * terminal lists them, and a page of problems replaces every page.
 */
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemsText } from '../src/archive/problems.ts';
import { problemPage } from '../src/desk/problem-page.ts';

type Reader = typeof import('../src/archive/reading.ts');
type SmallFiles = typeof import('../src/publish/small-files.ts');
export type Content = ReturnType<ReturnType<Reader['contentReader']>>;

/**
 * Modules that Node.js itself loads, so that Astro’s configuration and the pages share one instance. See
 * `archive/reading.ts`.
 */
const SHARED = ['../src/archive/reading.ts', '../src/publish/small-files.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const [reader, smallFiles]: [Reader, SmallFiles] = SHARED.map(createRequire(import.meta.url)) as [Reader, SmallFiles];

/** The name of the module that pages import, and the module’s id within a build. */
const MODULE = 'virtual:content';
const ID = `\0${MODULE}`;
const handedOver = {
  name: MODULE,
  resolveId: (id: string) => (id === MODULE ? ID : undefined),
  load: (id: string) =>
    id === ID
      ? `import { createRequire } from 'node:module';
const [reader, smallFiles] = ${JSON.stringify(SHARED)}.map(createRequire(${JSON.stringify(import.meta.url)}));
export const { lastReading } = reader;
export const { writeBesidePages, writePartsBesidePages } = smallFiles;`
      : undefined,
};

/** Whether a browser requests a page rather than a script, an image or data. */
const wantsPage = (method: string | undefined, accept: string | undefined, url: string) =>
  (method === 'GET' || method === 'HEAD') &&
  (accept ?? '').includes('text/html') &&
  !/^\/(?:@|src\/|node_modules\/)/.test(url);

/** How long to wait for other files saved at the same time, in milliseconds. */
const SOON = 20;
/**
 * How long to wait before updating the ids that text editors complete, in milliseconds. The edited page thus appears
 * first.
 */
const LATER = 3000;

/**
 * Makes the integration.
 *
 * @param folder the content folder.
 * @param edited called a little after the content has changed during editing.
 * @returns a function that reads the content, and the integration.
 */
export function archiveContent(
  folder: string,
  edited: (content: Content) => void,
): { look: () => Content; integration: AstroIntegration } {
  const look = reader.contentReader(folder);
  const integration: AstroIntegration = {
    name: 'archive-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [handedOver] } });
        // The server would serve `ID.ris` only with a slash at the end, whereas a build writes a file with exactly that
        // name.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        if (command !== 'build') return;
        const content = look();
        if ('archive' in content) return;
        logger.error(`\n${problemsText(content.problems)}`);
        process.exit(1);
      },
      'astro:config:done': ({ config }) => smallFiles.writeInto(fileURLToPath(config.outDir)),
      'astro:server:setup': ({ server, logger }) => {
        let seen: Content | undefined;
        let changing: NodeJS.Timeout | undefined;
        let completing: NodeJS.Timeout | undefined;

        /** Reads the files themselves, because the watcher’s events may not show what is really there. */
        const see = (): Content => {
          const content = look();
          if (content === seen) return content;
          const before = seen;
          seen = content;
          clearTimeout(completing);
          completing = setTimeout(() => edited(content), LATER);
          if ('problems' in content) logger.error(`\n${problemsText(content.problems)}`);
          else if (before !== undefined && 'problems' in before) logger.info('The content is complete again.');
          if (before === undefined) return content;
          for (const { moduleGraph } of Object.values(server.environments)) {
            const module = moduleGraph.getModuleById(ID);
            if (module !== undefined) moduleGraph.invalidateModule(module);
          }
          server.environments.client.hot.send({ type: 'full-reload' });
          return content;
        };
        see();

        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder + sep)) return;
          clearTimeout(changing);
          changing = setTimeout(see, SOON);
        });
        server.httpServer?.once('close', () => {
          clearTimeout(changing);
          clearTimeout(completing);
        });
        server.middlewares.use((request, response, next) => {
          if (!wantsPage(request.method, request.headers.accept, request.url ?? '/')) return next();
          const content = see();
          if ('archive' in content) return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
          response.end(problemPage(content.problems, folder, `${server.config.base}@vite/client`));
        });
      },
    },
  };
  return { look, integration };
}
