/** What you see while editing is what is built: pages from `npm run dev` compared with those of a build. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DevServer, startDev } from '../scripts/dev-server.ts';
import { copyProject } from '../scripts/project-copy.ts';
import { kindsOf } from './kinds.ts';
import { pagesOf } from './pages.ts';
import { SMALL } from './sites.ts';

const { folder, remove } = copyProject();
let server: DevServer;
beforeAll(async () => {
  const { content, base } = SMALL;
  server = await startDev(folder, {
    ARCHIVE_CONTENT: join(folder, content),
    BASE: base,
    SITE: 'https://archive.example',
  });
});
afterAll(async () => {
  await server.close();
  remove();
});

/** The part of a page that is read, without its scripts, which are not bundled during editing. */
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<script[\s\S]*?<\/script>/g, '');

it('pages are the same during editing as in a build', async () => {
  const built = new Map(pagesOf(SMALL).map(({ path, html }) => [path, html]));
  const kinds = kindsOf(SMALL).filter((path) => path.endsWith('/'));
  expect(kinds.length).toBeGreaterThan(10);
  const other: string[] = [];
  for (const kind of kinds) {
    const path = `${SMALL.base}${kind}`;
    const { status, html } = await server.page(path);
    if (status !== 200 || mainOf(html) !== mainOf(built.get(path) ?? '')) other.push(`${status} ${path}`);
  }
  expect(other).toEqual([]);
});
