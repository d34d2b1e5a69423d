/** Every page of every site, once each, in a real browser and under the policy it is sent with. */
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { pagesOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { SITES } from './sites.ts';
import { settled, watched } from './watched.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** Under this name it stands in the page. */
declare const axe: typeof axeCore;

/**
 * What axe finds on a page, in the page itself. Contrast takes longer than everything else together and differs only
 * between kinds of page, so it is looked at on each kind in both themes (browser.test.ts).
 */
async function violations(): Promise<string[]> {
  const found = await axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
    preload: false,
    resultTypes: ['violations'],
  });
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}`,
  );
}

/** Pages open at a time. */
const HANDS = 2;

it('hears what a policy refuses, what is logged and what is thrown', async () => {
  const [site] = SITES;
  if (site === undefined) throw new Error('no site');
  const served = await serve(site);
  const page = await browser.newPage();
  const faults = await watched(page, served.address);
  await page.goto(`${served.address}/about/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    document.body.setAttribute('style', 'color: red');
    try {
      script.text = 'alert(1)';
    } catch {
      console.error('text is no script');
    }
    document.body.append(script);
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await expect.poll(() => faults.join('\n')).toContain('throws thrown');
  const heard = faults.join('\n');
  expect(heard).toContain('policy: style-src-attr refuses inline');
  expect(heard).toContain('policy: require-trusted-types-for refuses trusted-types-sink');
  expect(heard).toContain('text is no script');
  await page.close();
  served.close();
});

describe.each(SITES)('$name', (site) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());
  const root = site.base.replace(/\/$/, '');

  it('keeps to the policy, logs nothing, asks nobody else, fits 320 px and passes axe', {
    timeout: 300_000,
  }, async () => {
    const paths = pagesOf(site).map(({ path }) => path.slice(root.length));
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await context.addInitScript({ content: axeCore.source });
    const faults: string[] = [];
    const visit = async (page: Page, path: string) => {
      const response = await page.goto(served.address + path);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      await settled(page);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (sideways > 0) faults.push(`${path} scrolls sideways by ${sideways} px`);
      for (const violation of await page.evaluate(violations)) faults.push(`${path} ${violation}`);
    };
    const queue = [...paths];
    await Promise.all(
      Array.from({ length: HANDS }, async () => {
        const page = await context.newPage();
        const heard = await watched(page, served.address);
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) await visit(page, path);
        faults.push(...heard);
      }),
    );
    await context.close();
    expect(faults).toEqual([]);
  });
});
