/** Each kind of page in a real browser: axe, both themes, wide and narrow, with and without script. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { pagesOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { SITES } from './sites.ts';

/** One page of each kind, and of records the ones with most in them. */
function kinds(site: (typeof SITES)[number]): string[] {
  const root = site.base.replace(/\/$/, '');
  const pages = pagesOf(site).map(({ path, html }) => ({ path: path.slice(root.length), size: html.length }));
  const largest = (folder: string) =>
    pages
      .filter(({ path }) => path.startsWith(folder) && path !== folder)
      .sort((a, b) => b.size - a.size)
      .slice(0, 2)
      .map(({ path }) => path);
  return [
    '/',
    '/sources/',
    '/actors/',
    '/differences/',
    '/about/',
    '/about/words/',
    '/about/references/',
    '/404.html',
    '/search/',
    '/chronology/',
    '/data/',
    '/data/dictionary/',
    '/embed/timeline/',
    ...['/events/', '/sources/', '/actors/', '/about/'].flatMap(largest),
  ];
}

/** Waits until a timeline, where there is one, can be moved. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('archive-timeline:not([data-ready])') === null);
}

/**
 * What a page says, in the page itself: its text without what only script can use (menus, buttons) and without
 * the drawing, which is drawn for the width there is.
 */
function wordsOf(): string {
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  for (const node of main.querySelectorAll('.needs-script, .plot, .said, .all-records, archive-cite .tools, noscript'))
    node.remove();
  return (main.textContent ?? '').replace(/\s+/g, ' ');
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

describe.each(SITES.filter(({ name }) => name !== 'ferries'))('$name', (site) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());
  const paths = [...new Set(kinds(site))];

  async function opened<T>(
    options: Parameters<Browser['newContext']>[0],
    use: (page: Page, context: BrowserContext) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext(options);
    try {
      return await use(await context.newPage(), context);
    } finally {
      await context.close();
    }
  }

  it.each([1280, 320])('passes axe, fits its width and asks nobody else: light and dark, %i px', async (width) => {
    await opened({ colorScheme: 'light', viewport: { width, height: 900 } }, async (page) => {
      const faults: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && !message.text().includes('404') && faults.push(message.text()),
      );
      page.on('pageerror', (error) => faults.push(error.message));
      page.on(
        'request',
        (request) => !request.url().startsWith(served.address) && faults.push(`asks for ${request.url()}`),
      );
      for (const path of paths) {
        await page.goto(served.address + path);
        await settled(page);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (sideways > 0) faults.push(`${path} scrolls sideways by ${sideways} px`);
        const light = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        // The themes differ in nothing but colours.
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await new AxeBuilder({ page }).withTags(['cat.color']).analyze();
        await page.emulateMedia({ colorScheme: 'light' });
        for (const { id, nodes } of [...light.violations, ...dark.violations])
          faults.push(
            `${path} ${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
          );
      }
      expect(faults).toEqual([]);
    });
  });

  it('says the same without script', async () => {
    const read = async (javaScriptEnabled: boolean) =>
      opened({ javaScriptEnabled, viewport: { width: 1280, height: 900 } }, async (page) => {
        const texts: string[] = [];
        for (const path of paths) {
          await page.goto(served.address + path);
          if (javaScriptEnabled) await settled(page);
          texts.push(await page.evaluate(wordsOf));
        }
        return texts;
      });
    expect(await read(false)).toEqual(await read(true));
  });

  it('draws every event or counts it, with script and without', async () => {
    const read = async (javaScriptEnabled: boolean) =>
      opened({ javaScriptEnabled, viewport: { width: 1280, height: 900 } }, async (page) => {
        await page.goto(`${served.address}/`);
        if (javaScriptEnabled) await settled(page);
        return page.evaluate(() =>
          [...document.querySelectorAll('.timeline-drawing .lane')].map((lane) => {
            const counted = [...lane.querySelectorAll('.cluster text')].map((text) => Number(text.textContent));
            return lane.querySelectorAll('.mark').length + counted.reduce((sum, count) => sum + count, 0);
          }),
        );
      });
    const drawn = await read(false);
    expect(drawn.length).toBeGreaterThan(0);
    expect(await read(true)).toEqual(drawn);
  });

  it('leads the first tab to the skip link and the second past the name', async () => {
    await opened({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${served.address}/`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
      const box = await page.locator('.skip').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
    });
  });

  it('keeps everything on paper that it shows on the screen', async () => {
    await opened({ viewport: { width: 1280, height: 900 } }, async (page) => {
      for (const path of paths) {
        await page.goto(served.address + path);
        await settled(page);
        const screen = await page.evaluate(wordsOf);
        await page.emulateMedia({ media: 'print' });
        expect(await page.evaluate(wordsOf)).toBe(screen);
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });
});
