/** Every kind of page, opened with hostile addresses: nothing runs, nothing breaks, everything stays usable. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { HOSTILE } from './hostile.ts';
import { kindsOf } from './kinds.ts';
import { pagesOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { REAL, SITES, type Site } from './sites.ts';
import { PATIENCE, settled, watched } from './watched.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/**
 * What no address may change on a page: its title and headings, and the absence of elements that run or load anything.
 */
const standing = () => ({
  title: document.title,
  headings: [...document.querySelectorAll('main h1')].map((heading) => heading.textContent),
  strange: document.querySelectorAll('main img, main iframe, main svg [onload], main script:not([src]):not([type])')
    .length,
});

/**
 * Each kind of page that reads its address, and one of the other pages for each set of parts: pages with the same parts
 * run the same scripts, whatever else they show. In the real archive, these are only the pages that read their address.
 */
const pathsOf = (site: Site) => {
  const html = new Map(pagesOf(site).map((page) => [page.path, page.html]));
  const met = new Set<string>();
  return kindsOf(site).filter((path) => {
    const parts = [...(html.get(path) ?? '').matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, name = '']) => name);
    const set = [...new Set(parts)].sort().join(' ');
    const reads = /archive-(?:timeline|search)/.test(set);
    const fresh = !met.has(set);
    met.add(set);
    return reads || (fresh && site !== REAL);
  });
};

describe.each(SITES.filter(({ name }) => name !== 'ferries'))('$name', (site) => {
  let served: Served;
  let context: BrowserContext;
  const unharmed = new Map<string, ReturnType<typeof standing>>();
  beforeAll(async () => {
    served = await serve(site);
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    for (const path of pathsOf(site)) {
      await page.goto(served.address + path);
      await settled(page);
      unharmed.set(path, await page.evaluate(standing));
    }
    await page.close();
  });
  afterAll(async () => {
    await context.close();
    served.close();
  });

  /** Uses a page as intended; an address may well select nothing, in which case the page says so. */
  async function use(page: Page): Promise<void> {
    if ((await page.locator('archive-search [data-facets]').count()) > 0) {
      await page.locator('archive-search input[type="search"]').fill('the');
      await page.locator('[data-record-id]').or(page.getByText('Nothing found for “the”')).first().waitFor();
    }
    if ((await page.locator('archive-timeline').count()) > 0) {
      const fold = page.locator('.unfold:has(+ .unfolded archive-timeline):not([open]) > summary');
      if ((await fold.count()) > 0) await fold.click();
      await page.locator('archive-timeline [data-do="all"]').click();
      await page
        .locator('.plot .mark, .plot .cluster')
        .or(page.getByText(/^0 of \d+ events/))
        .first()
        .waitFor();
    }
  }

  it.each(HOSTILE)('takes no harm from %s', async (_name, search, hash) => {
    const page = await context.newPage();
    const faults = await watched(page, served.address);
    for (const path of unharmed.keys()) {
      await page.goto(served.address + path + search + hash);
      await settled(page);
      expect(await page.evaluate(standing), path).toEqual(unharmed.get(path));
      await use(page);
    }
    await page.close();
    expect(faults).toEqual([]);
  });
});
