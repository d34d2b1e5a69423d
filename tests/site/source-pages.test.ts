/**
 * A document paragraph by paragraph: short enough to be read, and complete on request, without JavaScript and on paper.
 */
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, elements, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { REAL, SMALL } from './sites.ts';

describe('the pages of this archive’s sources', () => {
  const { opened } = reader(REAL);
  const paths = pagesOf(REAL)
    .map(({ path }) => path)
    .filter((path) => /^\/sources\/[^/]+\/$/.test(path));

  it.each(paths)('%s takes 12,000 pixels and 3,500 words at most as first shown at 1280', async (path) => {
    const { height, words } = await opened(
      path,
      async (page) =>
        page.evaluate(() => {
          const main = document.querySelector<HTMLElement>('main') ?? document.body;
          const height = document.documentElement.scrollHeight;
          // This text is read aloud but not drawn.
          for (const each of main.querySelectorAll<HTMLElement>('*'))
            if (getComputedStyle(each).clipPath === 'inset(50%)') each.hidden = true;
          return { height, words: main.innerText.split(/\s+/).length };
        }),
      { viewport: { width: 1280, height: 800 } },
    );
    expect(height).toBeLessThanOrEqual(12_000);
    expect(words).toBeLessThanOrEqual(3500);
  });
});

describe.each([['real', REAL] as const, ['small', SMALL] as const])('pages of the %s archive', (_name, site) => {
  const pages = pagesOf(site);
  const has = (name: string) => (element: Element) =>
    attribute(element, 'className')?.split(' ').includes(name) === true;
  const within = (children: Element[]) => ({ path: '', html: '', tree: { type: 'root' as const, children } });

  it('lists every section of a source in its contents', () => {
    for (const page of pages.filter(({ path }) => /\/sources\/[^/]+\/$/.test(path))) {
      const listed = elements(within(elements(page, has('contents'))), ({ tagName }) => tagName === 'a');
      const targets = listed.map((link) => attribute(link, 'href'));
      for (const id of ['summary', 'whose', 'says', 'events', 'differ'])
        if (elements(page, (element) => attribute(element, 'id') === id).length > 0)
          expect(targets).toContain(`#${id}`);
    }
  });

  it('has an actor’s notes in the margin', () => {
    for (const page of pages.filter(({ path }) => /\/actors\/[^/]+\/$/.test(path))) {
      const notes = (on: typeof page) =>
        elements(on, (element) => attribute(element, 'id')?.startsWith('note-') === true).length;
      expect(notes(within(elements(page, has('margin'))) as typeof page), page.path).toBe(notes(page));
    }
  });
});

describe('a source’s page', () => {
  const { opened } = reader(SMALL);
  const rest = '.paragraph .note .from';

  it.each([1280, 390])('unfolds the rest of a note without JavaScript, %i pixels wide', async (width) => {
    await opened(
      '/sources/museum-page/',
      async (page) => {
        // A browser may lay out what is folded, so its box says nothing about whether it is shown.
        const shown = () => page.locator(rest).first().isVisible();
        expect(await shown()).toBe(false);
        const margin = page.locator('.paragraph .margin', { has: page.locator('.note') }).first();
        const note = width > 960 ? margin.locator('.note .unfold summary') : margin.locator('> .unfold summary');
        await note.first().click();
        expect(await shown()).toBe(true);
      },
      { javaScriptEnabled: false, viewport: { width, height: 800 } },
    );
  });

  it.each(['gazette-1899', 'letter-1899'])('cites its own statements by their ¶ alone: %s', (id) => {
    const page = pagesOf(SMALL).find(({ path }) => path.endsWith(`/sources/${id}/`));
    const cites = page === undefined ? [] : elements(page, (found) => attribute(found, 'className') === 'cite');
    const own = cites.filter((cite) => attribute(cite, 'href')?.includes(`/sources/${id}/#claim-`)).map(textOf);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((text) => !text.startsWith('¶ '))).toEqual([]);
  });

  it('opens what a link leads to, and again after the reader has closed it', async () => {
    await opened('/sources/gazette-1899/', async (page) => {
      const link = page.locator('.page-tools a[href="#cite"]');
      const box = page.locator('#cite .unfolded').first();
      expect(await box.isVisible()).toBe(false);
      for (let times = 0; times < 3; times++) {
        await link.click();
        await expect.poll(() => box.isVisible()).toBe(true);
        await page.locator('#cite .unfold summary').first().click();
        await expect.poll(() => box.isVisible()).toBe(false);
      }
    });
  });

  it('prints notes and dates whole', async () => {
    await opened('/sources/museum-page/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator('.margin .unfolded')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(1);
      expect(Math.min(...heights)).toBeGreaterThan(10);
    });
  });
});
