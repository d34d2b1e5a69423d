/**
 * A copy of the site without the style features that the oldest supported browsers lack, shown in a current browser.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { kindsOf } from './kinds.ts';
import { type Served, serve } from './serve.ts';
import { REAL, SMALL } from './sites.ts';
import { PATIENCE, settled } from './watched.ts';

/**
 * A browser ignores an unknown feature with everything inside it, so these features get names that no browser knows.
 */
const UNKNOWN: readonly (readonly [known: RegExp, unknown: string])[] = [
  [/@container/g, '@unknown'],
  [/container-type/g, 'unknown'],
  [/:has\(/g, ':unknown('],
  [/:popover-open/g, ':unknown'],
  [/\(scripting:/g, '(unknown:'],
  [/content-visibility/g, 'unknown'],
  [/text-wrap/g, 'unknown'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

describe.each([REAL, SMALL])('$name', (site) => {
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    served = await serve(site);
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(PATIENCE);
    await page.route('**/*.css', async (route) => {
      const answer = await route.fetch();
      const old = UNKNOWN.reduce((css, [known, unknown]) => css.replaceAll(known, unknown), await answer.text());
      await route.fulfill({ response: answer, body: old });
    });
  });
  afterAll(async () => {
    await page.context().close();
    served.close();
  });

  it.each(kindsOf(site))('%s fits a telephone, and nothing is folded that nobody could unfold', async (path) => {
    await page.goto(served.address + path);
    await settled(page);
    const wide = () =>
      document.documentElement.scrollWidth <= innerWidth
        ? undefined
        : [...document.querySelectorAll('main *')].find((each) => each.getBoundingClientRect().right > innerWidth)
            ?.outerHTML;
    expect(await page.evaluate(wide)).toBeUndefined();
    const folded = () =>
      [...document.querySelectorAll('.unfolded[hidden]')].filter((each) => getComputedStyle(each).display === 'none')
        .length;
    expect(await page.evaluate(folded)).toBe(0);
  });
});
