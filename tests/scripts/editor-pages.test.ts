/** The pages that only an editor sees, problems and review: readable, in the style of the site, and self-contained. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { review } from '../../scripts/review.ts';
import { problemPage } from '../../src/desk/problem-page.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { violations } from '../site/axe.ts';
import { PATIENCE } from '../site/watched.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages of an editor '));

/** A review as the command writes it. */
function reviewed(...more: string[]): string {
  const file = join(folder, 'review.html');
  rmSync(file, { force: true });
  expect(review(['delmas-1900', '--html', file, ...more], LIGHTHOUSE, () => undefined)).toBe(0);
  return readFileSync(file, 'utf8');
}

const PROBLEMS = problemPage(
  [
    {
      file: `sources/${'a-very-long-name-'.repeat(8)}of-a-document.md`,
      place: { line: 12345, column: 99 },
      field: 'claims[10].chain[0].who',
      wrong: `names the actor "${'x'.repeat(200)}", which does not exist`,
      instead: 'Actors are the files of actors/.',
    },
    { file: 'events/lamp-lit.md', wrong: 'the frontmatter is not closed', instead: 'Close it with ---.' },
  ],
  'a folder/content',
  '/@vite/client',
);
const PAGES = [
  ['problems', PROBLEMS],
  ['a review beside the document', reviewed('--originals', `${LIGHTHOUSE}-documents`)],
  ['a review without the document', reviewed()],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(PAGES)('%s', (_name, html) => {
  it.each([
    [1100, 'light'],
    [1100, 'dark'],
    [320, 'dark'],
  ] as const)(
    'passes axe and fits: %i px, %s',
    async (width, colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // The fonts are inside the page; the script of a served page comes from the server.
      expect(asked.filter((url) => !url.startsWith('data:') && !url.endsWith('/@vite/client'))).toEqual([]);
      const type = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
      expect(type.join()).toContain('Source Serif 4 Variable');
      await context.close();
    },
    60_000,
  );
});

describe('a review', () => {
  it('gives the document’s own words their language, in the text and in quotations', () => {
    const html = reviewed('--originals', `${LIGHTHOUSE}-documents`);
    expect(html).toContain('<p class="document" lang="fr">L’appareil a quitté notre cour');
    expect(html).toContain('<q lang="fr">la grève des bateaux</q>');
  });

  it('says that the document’s text is in it only when it is', () => {
    expect(reviewed('--originals', `${LIGHTHOUSE}-documents`)).toContain('keep it to yourself');
    expect(reviewed()).not.toContain('keep it to yourself');
    expect(reviewed()).not.toContain('neuf caisses');
  });
});
