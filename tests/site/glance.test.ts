/** Previews of links in a real browser: by pointer, keys and touch, and none where a browser has no popover. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reader, type Visit } from './reader.ts';
import { SMALL } from './sites.ts';
import { started } from './watched.ts';

const small = reader(SMALL);
const EVENT = '/events/lamp-lit/';
const statement = 'main a[href*="#claim-"]';
const person = 'main p a[href*="/actors/"]';

const opened = <T>(use: (page: Page) => Promise<T>, visit: Visit = {}) =>
  small.opened(
    EVENT,
    async (page) => {
      await started(page);
      return use(page);
    },
    visit,
  );
const glance = (page: Page) => page.locator('.glance:popover-open');

describe('a preview of a link', () => {
  it('comes when the pointer has rested on a ¶, with the statement and on whose word, and moves nothing', async () => {
    await opened(async (page) => {
      const height = () => page.evaluate(() => document.querySelector('main')?.scrollHeight);
      const before = await height();
      const link = page.locator(statement).first();
      await link.hover();
      await glance(page).waitFor();
      expect(await glance(page).innerText()).toMatch(/\b(?:says|say|reports|writes|quotes)\b/);
      expect(await height()).toBe(before);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await glance(page).count()).toBe(0);
    });
  });

  it('comes with the focus, and says who somebody is in a line', async () => {
    await opened(async (page) => {
      const link = page.locator(person).first();
      const name = (await link.textContent()) ?? '';
      // The focus comes from a key, not from a click or a tap.
      await page.keyboard.press('Tab');
      await link.focus();
      await glance(page).waitFor();
      expect(await glance(page).innerText()).toContain(name.trim().split(/\s/)[0]);
      expect(await link.getAttribute('aria-describedby')).toBe('glance');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/actors/**');
    });
  });

  it('comes with the first tap, and the second goes there', async () => {
    await opened(
      async (page) => {
        const link = page.locator(person).first();
        await link.tap();
        await glance(page).waitFor();
        expect(new URL(page.url()).pathname).toContain(EVENT);
        await link.tap();
        await page.waitForURL('**/actors/**');
      },
      { hasTouch: true, viewport: { width: 390, height: 844 } },
    );
  });

  it('stays away where there is no popover: the link is a link', async () => {
    await small.opened('/', async (page) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
      });
      await page.goto(small.address + EVENT);
      await started(page);
      expect(await page.locator('.glance').count()).toBe(0);
      await page.locator(person).first().click();
      await page.waitForURL('**/actors/**');
    });
  });

  it('is at most 3 kB compressed, and builds no markup from text', () => {
    const folder = join(SMALL.dist, '_astro');
    // The file also contains the code that stores the archive for offline reading.
    const [name = ''] = readdirSync(folder).filter((file) => /^whole-page\..*\.js$/.test(file));
    const code = readFileSync(join(folder, name), 'utf8');
    expect(brotliCompressSync(code).length).toBeLessThan(3 * 1024);
    expect(code).not.toMatch(/innerHTML|insertAdjacentHTML|parseFromString/);
  });
});
