/**
 * The page of a source whose document is published: its own words beside the statements, cited by paragraph, and as a
 * file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LIGHTHOUSE } from '../archive/files.ts';
import { violations } from './axe.ts';
import { reader } from './reader.ts';
import { SMALL } from './sites.ts';

const small = reader(SMALL);
const PATH = '/sources/letter-1899/';
const LETTER = readFileSync(`${LIGHTHOUSE}/texts/letter-1899.txt`, 'utf8');

it('has the whole document in its order, each paragraph before the statements made from it, even without JavaScript', async () => {
  await small.opened(
    PATH,
    async (page) => {
      expect(await page.locator('.paragraph > .document > blockquote').allInnerTexts()).toEqual(
        LETTER.trim().split(/\n\n+/),
      );
      const statements = await page.locator('#p1 > .document ~ .claim').count();
      expect(statements).toBe(2);
    },
    { javaScriptEnabled: false },
  );
});

it('marks what the statements quote, and leads from the words to the statement beside them', async () => {
  await small.opened(PATH, async (page) => {
    const marked = page.locator('.document mark a', { hasText: '20 July 1899' });
    const statement = page.locator((await marked.getAttribute('href')) ?? '');
    expect(await statement.innerText()).toContain('signed for the crates');
    const [words, said] = [await marked.boundingBox(), await statement.boundingBox()];
    expect(words && said && words.x + words.width <= said.x).toBe(true);
  });
});

it('cites a paragraph by its number and permanent address, in the reader’s style', async () => {
  await small.opened(PATH, async (page) => {
    const cite = page.locator('#p5 > .document .cite-claim');
    await cite.locator('summary').click();
    await cite.locator('.tools').waitFor();
    expect(await cite.locator('[data-note]').innerText()).toMatch(/para\. 5.*\/sources\/letter-1899\/#p5\.$/);
    await cite.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/sources\/letter-1899\/#p5$/);
    // Only statements can be saved.
    expect(await cite.locator('input').count()).toBe(0);
  });
});

it('says whose the text is and under which licence, and offers exactly that text as a file', async () => {
  await small.opened(PATH, async (page) => {
    const note = page.locator('#says ~ p', { hasText: 'The document’s own text' });
    expect(await note.innerText()).toMatch(
      /Licence: CC0 1\.0\. Invented for this example\. As a file: text-letter-1899\.txt\.$/,
    );
    const file = (await note.getByRole('link', { name: 'text-letter-1899.txt' }).getAttribute('href')) ?? '';
    expect(readFileSync(join(SMALL.dist, file.slice(SMALL.base.length)), 'utf8')).toBe(LETTER);
  });
});

it.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('is clean for axe and no wider than its window at %i px, %s', async (width, colorScheme) => {
  await small.opened(
    PATH,
    async (page) => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
    { viewport: { width, height: 900 }, colorScheme },
  );
});

it('lets a reader’s copy take the place of the text, and gives the place back', async () => {
  await small.opened(PATH, async (page) => {
    await page.locator('own-copy summary').click();
    const copy = {
      name: 'copy.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(LETTER.replace('two hens', 'ten hens')),
    };
    await page.locator('own-copy input[type="file"]').setInputFiles(copy);
    await page.locator('own-copy[data-state="said"]').waitFor();
    expect(await page.locator('#p5 .strange').innerText()).toBe('ten');
    expect(
      await page.locator('.document:not(.own)').evaluateAll((all) => all.filter((one) => one.checkVisibility())),
    ).toEqual([]);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    expect(await page.locator('#p5 > .document > blockquote').innerText()).toContain('two hens');
    expect(await page.locator('#p5.with-text').count()).toBe(1);
  });
});
