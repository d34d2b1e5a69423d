/** Previews of links in a real browser: by pointer, keys and touch, and none in a browser without popovers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { glossary } from '../../src/words/en.ts';
import { violations } from './axe.ts';
import { reader, type Visit } from './reader.ts';
import { PROJECT, SMALL } from './sites.ts';
import { started } from './watched.ts';

const read = readArchive(listFiles(join(PROJECT, SMALL.content)));
if ('problems' in read) throw new Error('the invented archive is not whole');
const { archive } = read;
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
/** Brings a link into view, and waits until the page has stopped scrolling, because scrolling closes a preview. */
async function inView(page: Page, selector: string): Promise<Locator> {
  const link = page.locator(selector).filter({ visible: true }).first();
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
  return link;
}
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
      const actor = archive.actors.find((each) => each.name === name.trim());
      const said = await glance(page).innerText();
      expect(said).toContain(actor?.blocks[0]?.text.split(/(?<=\.) /)[0]);
      for (const written of Object.values(actor?.record.names ?? {})) expect(said).toContain(written);
      expect(await link.getAttribute('aria-describedby')).toBe('glance');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/actors/**');
    });
  });

  it.each([
    ['✓ quoted exactly', '/sources/gazette-1899/', 'a.quoted', () => [glossary.terms.quoted.says]],
    ['¶', '/sources/gazette-1899/', 'a[href$="#term-paragraph"]', () => [glossary.terms.paragraph.says]],
    ['lane', EVENT, 'a[href$="#term-lane"]', () => ['A row of the timeline']],
    ['EDTF', EVENT, 'a[href$="#term-edtf"]', () => [glossary.terms.edtf.says]],
    ['corroboration', EVENT, 'a[href$="#term-corroboration"]', () => [glossary.terms.corroboration.says]],
    ['status', '/matrix/', '.matrix a.status', () => archive.settings.statuses.map(({ says = '' }) => says)],
  ] as const)('says what this is: %s', async (_what, path, selector, wanted) => {
    await small.opened(path, async (page) => {
      await started(page);
      await (await inView(page, selector)).hover();
      await glance(page).waitFor();
      const said = await glance(page).innerText();
      expect(wanted().filter((text) => text !== '' && said.includes(text))).not.toEqual([]);
    });
  });

  it.each(['/events/lens-arrives/', '/sources/gazette-1899/'])(
    'describes a record by its own first sentence: %s',
    async (path) => {
      await opened(async (page) => {
        await page.evaluate((to) => {
          const link = Object.assign(document.createElement('a'), { href: to, textContent: 'a link' });
          document.querySelector('.standing')?.append(link);
        }, SMALL.base + path);
        await page.locator('.standing a').last().hover();
        await glance(page).waitFor();
        const id = path.split('/')[2];
        const record = [...archive.events, ...archive.sources].find((each) => each.id === id);
        const said = await glance(page).innerText();
        expect(said).toContain(record?.blocks[0]?.text.split(/(?<=\.) /)[0]);
        expect(said).not.toContain('on whose word');
      });
    },
  );

  it.each([
    ['light, 1280 px wide', {}, ''],
    ['dark, 390 px wide', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }, ''],
    ['forced colours', { forcedColors: 'active' }, ''],
    ['320 px wide', { viewport: { width: 320, height: 640 } }, ''],
    [
      'text spacing',
      { viewport: { width: 320, height: 640 } },
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    ],
  ] as const)('passes axe and stays in its window: %s', async (_name, visit, style) => {
    await opened(async (page) => {
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, style);
      for (const selector of [statement, person, 'main a.term']) {
        await page.keyboard.press('Tab');
        await (await inView(page, selector)).focus();
        await glance(page).waitFor();
        expect(await violations(page)).toEqual([]);
        const box = await glance(page).boundingBox();
        const { width } = page.viewportSize() ?? { width: 0 };
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(await glance(page).evaluate((seen) => seen.scrollWidth - seen.clientWidth)).toBe(0);
        await page.keyboard.press('Escape');
        expect(await glance(page).count()).toBe(0);
      }
    }, visit);
  });

  it('comes with the first tap, and the second follows the link', async () => {
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

  it.each([
    ['pointer', {}, (_page: Page, status: Locator) => status.hover()],
    [
      'key',
      {},
      async (page: Page, status: Locator) => {
        await page.keyboard.press('Tab');
        await status.focus();
      },
    ],
    ['tap', { hasTouch: true, viewport: { width: 390, height: 844 } }, (_page: Page, status: Locator) => status.tap()],
  ] as const)('says what the status of a hit means: by %s', async (_by, visit, use) => {
    await small.opened(
      '/search/?q=crates',
      async (page) => {
        await started(page);
        await page.locator('[data-facet]').first().waitFor({ state: 'attached' });
        await use(page, await inView(page, '[data-record-id="event:crates-opened"] .status'));
        await glance(page).waitFor();
        expect(await glance(page).innerText()).toContain('Somebody in the documents denies it.');
        expect(await violations(page)).toEqual([]);
      },
      visit,
    );
  });

  it('stays away in a browser without popovers, where the link is only a link', async () => {
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
