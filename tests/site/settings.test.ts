/** What readers set for themselves: text four times as large, their own colours, no motion. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { kindsOf } from './kinds.ts';
import { type Served, serve } from './serve.ts';
import { SITES } from './sites.ts';
import { PATIENCE, settled } from './watched.ts';

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

  /** What is wrong with each kind of page, as `path: what`. */
  async function faults(options: BrowserContextOptions, find: (page: Page) => Promise<string[]>): Promise<string[]> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of kindsOf(site)) {
      await page.goto(served.address + path);
      await settled(page);
      found.push(...(await find(page)).map((what) => `${path}: ${what}`));
    }
    await context.close();
    return found;
  }

  it('four times as large, nothing has to be scrolled sideways, and nothing fixed takes the page’s place', async () => {
    // This is 1280 by 1024 at 400 %.
    const found = await faults({ viewport: { width: 320, height: 256 } }, (page) =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const fixed = [...document.querySelectorAll('body *')].filter((element) => {
          const { position, visibility } = getComputedStyle(element);
          const { height } = element.getBoundingClientRect();
          return /fixed|sticky/.test(position) && visibility === 'visible' && height > innerHeight / 3;
        });
        return [
          ...(scrollWidth > clientWidth ? [`wider by ${scrollWidth - clientWidth} px`] : []),
          ...fixed.map((element) => `${element.tagName}.${element.className} stays in the way`),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  it('with the reader’s spacing of letters, words, lines and paragraphs, no text is cut off (WCAG 1.4.12)', async () => {
    const found = await faults({ viewport: { width: 320, height: 640 }, bypassCSP: true }, async (page) => {
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      });
      return page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const cut = [...document.querySelectorAll('main *')].filter((element) => {
          const { overflowX, overflowY, clipPath } = getComputedStyle(element);
          const clips = (overflow: string, more: number) => /hidden|clip/.test(overflow) && more > 1;
          return (
            clipPath === 'none' &&
            element.checkVisibility() &&
            !(element instanceof SVGElement) &&
            (clips(overflowX, element.scrollWidth - element.clientWidth) ||
              clips(overflowY, element.scrollHeight - element.clientHeight))
          );
        });
        return [
          ...(scrollWidth > clientWidth ? [`wider by ${scrollWidth - clientWidth} px`] : []),
          ...cut.map((element) => `${element.tagName}.${element.className} cuts its text off`),
        ];
      });
    });
    expect(found).toEqual([]);
  });

  it('in forced colours, text and focus stand out from the background, and controls have an edge', async () => {
    const found = await faults({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' }, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const words: string[] = [];
        const focused = document.activeElement;
        if (focused === null || getComputedStyle(focused).outlineStyle === 'none') words.push('the focus is not shown');
        for (const element of document.querySelectorAll('main :is(h1, p, a, li, td, dt, dd, button, label)')) {
          if (!element.checkVisibility() || element instanceof SVGElement) continue;
          const { color, borderTopStyle, backgroundColor } = getComputedStyle(element);
          if (color === (element.tagName === 'MARK' ? backgroundColor : ground))
            words.push(`${element.tagName} has the colour of the ground`);
          if (element.tagName === 'BUTTON' && borderTopStyle === 'none') words.push('a button without an edge');
        }
        return [...new Set(words)];
      });
    });
    expect(found).toEqual([]);
  });

  it('without motion, nothing moves by itself', async () => {
    const found = await faults({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }, (page) =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('body *')].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const still =
            /^(?:0s(?:, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
          return still ? [] : [`${element.tagName} moves`];
        }),
      ),
    );
    expect(found).toEqual([]);
  });
});
