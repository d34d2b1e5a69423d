/**
 * Walks through each kind of page with the Tab key, from the first stop to the last and out of the page, always in one
 * direction.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
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

interface Stop {
  readonly name: string;
  /** Whether the focus is visible: by its own outline or, for a mark in the timeline, by its frame. */
  readonly shown: boolean;
  /** Whether at least a part of the element is in view and nothing covers it. */
  readonly free: boolean;
}

/** Where the focus is; undefined when it has left the page. Marks the element as visited. */
function stop(): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const told = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const name = `${element.tagName.toLowerCase()} “${told.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const outlined = (node: Element | null) => {
    if (node === null) return false;
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(node);
    const line = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    return line || (node instanceof SVGElement && stroke.startsWith('rgb'));
  };
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const across = [0.5, 0.1, 0.9].map((part) => box.left + box.width * part);
  const down = [0.5, 0.1, 0.9].map((part) => box.top + box.height * part);
  const free = across.some((x) =>
    down.some((y) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element) || top.closest('label') !== null);
    }),
  );
  return { name, shown: outlined(element) || outlined(element.querySelector('.target')), free };
}

/** What Tab should reach: everything shown that can take the focus, with a group of radio buttons counted once. */
function tabbable(): number {
  const groups = new Set<string>();
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const first = !groups.has(element.name);
    groups.add(element.name);
    return first;
  }).length;
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  const most = (await page.evaluate(tabbable)) + 5;
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(stop);
    if (reached === undefined) break;
    stops.push(reached);
  }
  return stops;
}

describe.each(SITES.filter(({ name }) => name === 'lighthouse'))('$name', (site) => {
  let served: Served;
  let context: BrowserContext;
  beforeAll(async () => {
    served = await serve(site);
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
  });
  afterAll(async () => {
    await context.close();
    served.close();
  });

  it.each(kindsOf(site))(
    '%s: the skip link first, the focus always in sight, every stop reached once, no trap',
    async (path) => {
      const page = await context.newPage();
      await page.goto(served.address + path);
      await settled(page);
      // The footer is filled when the browser is idle.
      await page.waitForFunction(() => document.querySelector('[data-offline][hidden]') === null);
      const expected = await page.evaluate(tabbable);
      const stops = await walk(page);
      if (!path.startsWith('/embed/')) {
        expect(stops[0]?.name).toBe('a “Skip to the text”');
        expect(stops.at(-1)?.name).toMatch(/offline/);
      }
      expect(stops.filter(({ shown }) => !shown).map(({ name }) => `not shown: ${name}`)).toEqual([]);
      expect(stops.filter(({ free }) => !free).map(({ name }) => `under something: ${name}`)).toEqual([]);
      expect(stops.length).toBe(expected);
      await page.close();
    },
  );
});
