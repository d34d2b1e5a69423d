/**
 * Earlier texts of records: on their own pages without JavaScript, and beside the current texts if a link refers to a
 * version.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { attribute, elements, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { VOYAGE } from './sites.ts';
import { started } from './watched.ts';

const pages = new Map(pagesOf(VOYAGE).map((page) => [page.path.slice(VOYAGE.base.length), page]));
const pageAt = (path: string) => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
};
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The text of the element whose id is the name of a record. */
const entry = (path: string, name: string) =>
  words(
    elements(pageAt(path), ({ properties }) => properties.id === name)
      .map(textOf)
      .join(' '),
  );

describe('the pages of an edition', () => {
  it('say what each record said that says something else now, its chain first, and what it says now', () => {
    expect(entry('/editions/1.0/sources/', 'claims/log-1902/sailed')).toBe(
      'Statement in Log 1902, ¶ 1 Statement In version 1.0 Jon Aske writes: The ship leaves with a load of fish. ' +
        'Now Jon Aske writes: The ship sails with salt.',
    );
    expect(entry('/editions/1.0/events/', 'events/mast-lost')).toBe(
      'The mast is lost Title In version 1.0 The Petrel loses her mast Now The mast is lost ' +
        'Status In version 1.0 and now Happened Account In version 1.0 It was lost in the sound Log 1902 ¶ 3, ' +
        'where the ship had sailed. Now The log says so Log 1902 ¶ 3.',
    );
  });

  it('have records that were withdrawn, and none that only has another address', () => {
    expect(entry('/editions/1.0/events/', 'events/fog')).toMatch(
      /^There is fog This record has since been withdrawn\./,
    );
    const ids = elements(pageAt('/editions/1.0/events/'), ({ tagName }) => tagName === 'article').map(
      ({ properties }) => properties.id,
    );
    expect(ids).toEqual(['events/fog', 'events/mast-lost']);
  });

  it('lead to records as they are now, to moved ones too', () => {
    const links = elements(pageAt('/editions/1.0/events/'), ({ tagName }) => tagName === 'a').map((link) =>
      attribute(link, 'href'),
    );
    expect(links).toContain('/voyages/events/sails/');
    expect(links.filter((link) => link?.includes('sets-sail'))).toEqual([]);
  });

  it('are not to be found by search engines, and not kept for reading offline', () => {
    const mine = [...pages].filter(([path]) => path.startsWith('/editions/'));
    expect(mine.map(([path]) => path).sort()).toEqual([
      '/editions/1.0/',
      '/editions/1.0/events/',
      '/editions/1.0/sources/',
    ]);
    for (const [path, { html }] of mine) {
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(html, path).not.toContain('rel="canonical"');
    }
    const list = /"list":"\/voyages\/([^"]+)"/.exec(readFileSync(join(VOYAGE.dist, 'offline-worker.js'), 'utf8'))?.[1];
    expect(readFileSync(join(VOYAGE.dist, list ?? ''), 'utf8')).not.toContain('editions/');
    expect(existsSync(join(VOYAGE.dist, 'data/editions/1.0.json'))).toBe(true);
  });
});

describe('the page of a record', () => {
  it.each([
    ['/events/mast-lost/', ['/editions/1.0/events/#events/mast-lost']],
    ['/events/fog/', ['/editions/1.0/events/#events/fog']],
    ['/events/takes-water/', ['/editions/1.0/sources/#claims/log-1902/water']],
    ['/sources/log-1902/', ['/editions/1.0/sources/#claims/log-1902/sailed']],
    ['/actors/jon-aske/', []],
  ])('%s leads without JavaScript to what it said before', (path, expected) => {
    const links = elements(pageAt(path), ({ properties }) => properties.dataVersions === '1.0').map((link) =>
      attribute(link, 'href')?.slice(VOYAGE.base.length),
    );
    expect(links).toEqual(expected);
  });
});

const { opened } = reader(VOYAGE);
const told = async (page: Page) => {
  await page.locator('view-version[data-told]').waitFor();
  return words(await page.locator('view-version .note').innerText());
};

describe('an address that refers to a version', () => {
  it('shows what a record said then beside what it says now, with each statement in its place', async () => {
    await opened('/events/mast-lost/?v=1.0', async (page) => {
      expect(await told(page)).toBe(
        'This address refers to version 1.0, dated 1 February 2026. You are reading version 1.1, dated 1 March 2026. One passage on this page was different then. The earlier text is shown beside the current one. Corrected since version 1.0 The mast is lost: The log does not say where. All versions and corrections',
      );
      const [before, now] = [page.locator('view-version dd.before').last(), page.locator('view-version dd.now').last()];
      expect(await before.innerText()).toContain('It was lost in the sound');
      expect(await now.innerText()).toContain('The log says so');
      const [left, right] = [await before.boundingBox(), await now.boundingBox()];
      expect(right?.y).toBe(left?.y);
      // What has not changed is not printed twice.
      const status = page.locator('view-version dl > div').filter({ has: page.getByText('Status', { exact: true }) });
      expect((await status.locator('dd').allInnerTexts()).map(words)).toEqual(['In version 1.0 and now Happened']);
      expect(await violations(page)).toEqual([]);
    });
    await opened('/sources/log-1902/?v=1.0#claim-sailed', async (page) => {
      await told(page);
      const beside = page.locator('#claim-sailed .earlier');
      expect(words(await beside.innerText())).toBe(
        'Statement In version 1.0 Jon Aske writes: The ship leaves with a load of fish.',
      );
      expect(await page.locator('.earlier').count()).toBe(3);
      expect(words(await page.locator('#claim-fog').innerText())).toContain('Jon Aske writes: There is fog.');
      expect(await violations(page)).toEqual([]);
    });
  });

  it('fits on a phone', async () => {
    await opened(
      '/sources/log-1902/?v=1.0',
      async (page) => {
        await told(page);
        const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await page.evaluate(wide)).toBe(0);
      },
      { viewport: { width: 320, height: 800 } },
    );
  });

  it('keeps the version and the place on the page when the page has moved', async () => {
    const moved = async (page: Page) => {
      await page.goto(new URL('events/sets-sail/?v=1.0#cite', page.url()).href, { waitUntil: 'commit' });
      const address = () => page.url().slice(page.url().indexOf(VOYAGE.base) + VOYAGE.base.length);
      await expect.poll(address).toMatch(/^\/events\/sails\//);
      return address();
    };
    expect(await opened('/', moved)).toBe('/events/sails/?v=1.0#cite');
    expect(await opened('/', moved, { javaScriptEnabled: false })).toBe('/events/sails/');
  });

  it('says so where nothing on the page was different', async () => {
    await opened('/actors/jon-aske/?v=1.0', async (page) => {
      expect(await told(page)).toContain('What this page says has not changed since then.');
    });
  });

  it.each(['?v=1.1', ''])('asks for nothing for the present version or none: "%s"', async (query) => {
    await opened('/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(new URL(`events/mast-lost/${query}`, page.url()).href);
      await started(page);
      await page.waitForLoadState('networkidle');
      expect(asked).toContain('/voyages/events/mast-lost/');
      expect(asked.filter((path) => /changes\.json|\/editions\//.test(path))).toEqual([]);
      expect(await page.locator('.earlier').count()).toBe(0);
    });
  });

  it.each(['%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '__proto__', '1.0%22%5D', '..%2F1.0', 'a'.repeat(7000)])(
    'says plainly that it does not know %s',
    async (version) => {
      await opened(`/events/mast-lost/?v=${version}`, async (page) => {
        expect(await told(page)).toBe(
          'The address refers to an unknown version of this archive. You are reading version 1.1, dated 1 March 2026. All versions and corrections',
        );
        expect(await page.locator('.earlier').count()).toBe(0);
      });
    },
  );

  it('says so when the earlier texts could not be loaded', async () => {
    await opened(
      '/',
      async (page) => {
        await page.route('**/editions/**', (route) => route.abort());
        await page.goto(new URL('events/mast-lost/?v=1.0', page.url()).href);
        expect(await told(page)).toContain('The earlier texts of this page could not be loaded.');
      },
      { expected: /editions|ERR_FAILED/ },
    );
  });
});
