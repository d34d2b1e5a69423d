/** The front page of a made-up archive, built like any other but without the thousands of other pages. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../scripts/site-build.ts';
import { copyProject } from '../tests/scripts/project-copy.ts';

/** The files to build: the page and the data for its drawing. */
const KEPT = /^(?:index\.astro|timeline-.*)$/;

/**
 * Builds the front page of an archive in a copy of the project.
 *
 * @param content the content folder.
 * @param dist where the page, its scripts, styles, fonts and data go.
 */
export async function buildFrontPage(content: string, dist: string): Promise<void> {
  const { folder, remove } = copyProject();
  try {
    const pages = join(folder, 'src/pages');
    for (const name of readdirSync(pages))
      if (!KEPT.test(name)) rmSync(join(pages, name), { recursive: true, force: true });
    await buildSite({ ARCHIVE_CONTENT: content, OUT_DIR: dist, SITE: 'https://archive.example' }, folder);
  } finally {
    remove();
  }
}
