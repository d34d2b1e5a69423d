/** Holds that the content is whole before a site is built: a build refuses to begin and lists every problem. */
import type { AstroIntegration } from 'astro';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { readFolder } from './read-folder.ts';
import { addWithdrawnRoutes } from './withdrawn-pages.ts';

/** @param folder the content folder. */
export function wholeContent(folder: string): AstroIntegration {
  return {
    name: 'whole-content',
    hooks: {
      'astro:config:setup': ({ command, logger, injectRoute }) => {
        // Then the same is held by `edited-content.ts`, which does not refuse to begin.
        if (command === 'dev') return;
        const read = readFolder(folder, () => readArchive(listFiles(folder)));
        if ('archive' in read) return addWithdrawnRoutes(read.archive, injectRoute);
        logger.error(`\n${problemsText(read.problems)}`);
        process.exit(1);
      },
    },
  };
}
