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
    ...['/events/', '/sources/', '/actors/', '/about/'].flatMap(largest),
  ];
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

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('passes axe, fits its width and asks nobody else: %s, %i px', async (colorScheme, width) => {
    await opened({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
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
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (sideways > 0) faults.push(`${path} scrolls sideways by ${sideways} px`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        for (const { id, nodes } of violations)
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
          texts.push(await page.locator('main').innerText());
        }
        return texts;
      });
    expect(await read(false)).toEqual(await read(true));
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
        const screen = await page.locator('main').innerText();
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('main').innerText()).toBe(screen);
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });
});
