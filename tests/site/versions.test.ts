/**
 * Versions on the built sites: what pages say about their own changes, withdrawn records, and links that name a
 * version.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type PublishedChanges, since } from '../../src/browser/version/published-changes.ts';
import { violations } from './axe.ts';
import { elements, filesOf, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { REAL, SITES, SMALL } from './sites.ts';
import { PATIENCE, started } from './watched.ts';

const pages = new Map(pagesOf(SMALL).map((page) => [page.path.slice('/some/folder'.length), page]));
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The text of one element of a page, by class, id or tag. */
const textIn = (path: string, accept: Parameters<typeof elements>[1]) => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return words(elements(page, accept).map(textOf).join(' '));
};
const history = (path: string) => textIn(path, ({ properties }) => properties.dataHistory !== undefined);
const main = (path: string) => textIn(path, ({ tagName }) => tagName === 'main');

describe('a record', () => {
  it('says when it was first published and last changed', () => {
    expect(history('/events/lamp-lit/')).toBe(
      'First published in version 1.0 of 1 March 2026 and not corrected since.',
    );
    expect(history('/events/union-launch/')).toBe(
      'First published in version 1.1 of 2 April 2026 and not corrected since.',
    );
    expect(history('/actors/li-wen/')).toBe('First published in version 1.0 of 1 March 2026 and not corrected since.');
    expect(history('/events/boats-stay-in-port/')).toBe(
      'First published in version 1.0 of 1 March 2026; last changed in version 1.2. ' +
        'Version 1.2 of 4 May 2026. Corrected: The account said sixty boats as if it were settled; it now says who counted how many. ' +
        '1 change to the contents of this page ' +
        'Version 1.1 of 2 April 2026. Corrected: Statement in Gazette 1899, ¶ 3: The number was given as forty. The clerk counted up to forty, and the statement now says so.',
    );
  });

  it('does not say that nothing has changed beside a link to an earlier text', () => {
    const plain = /not corrected since\.|last changed in version \d+\.\d+\.(?: |$)/;
    let reworded = 0;
    for (const page of pagesOf(REAL).filter(({ path }) => /^\/(?:events|sources|actors)\/[^/]+\/$/.test(path))) {
      const [said = ''] = elements(page, ({ properties }) => properties.dataHistory !== undefined).map(textOf);
      const [texts = ''] = elements(page, ({ properties }) => properties.dataEarlier !== undefined).map(textOf);
      const [, last = ''] = said.match(/last changed in version ([\d.]+\d)/) ?? said.match(/version ([\d.]+\d)/) ?? [];
      const [, kept = ''] = texts.match(/version ([\d.]+\d)/) ?? [];
      if (texts === '' || Number(kept) < Number(last)) continue;
      reworded += 1;
      expect(words(said), page.path).not.toMatch(plain);
      expect(words(said), page.path).toMatch(/reworded/);
    }
    expect(reworded).toBeGreaterThan(0);
  });

  it('shows a correction at the statement that was corrected, wherever it appears', () => {
    for (const path of ['/sources/gazette-1899/', '/events/boats-stay-in-port/', '/actors/harbour-board/'])
      expect(textIn(path, ({ properties }) => String(properties.className).includes('claim'))).toContain(
        'Corrected Version 1.1 of 2 April 2026: The number was given as forty.',
      );
  });

  it.each([...pages.keys()].filter((path) => /^\/(?:events|sources|actors)\/[^/]+\/$/.test(path)))(
    '%s says its version, that it was withdrawn, or where it is now',
    (path) =>
      expect(main(path)).toMatch(
        /First published in version 1\.\d of|This record was withdrawn in version 1\.2 of|This record has a new address/,
      ),
  );
});

describe('a withdrawn record', () => {
  it.each([
    ['/events/storm-at-night/', 'A storm at night', 'It rested on a page of the almanac', 'InsteadThe lamp is lit'],
    ['/actors/storm-warden/', 'The storm warden', 'No document speaks of such an office.', ''],
    ['/sources/chart-1890/', 'Chart 1890', 'The chart turned out to be of another coast.', ''],
  ])('%s keeps a page that says so, since when, why and what instead', (path, title, why, instead) => {
    const text = main(path);
    for (const part of [title, 'withdrawn in version 1.2 of 4 May 2026', why, instead]) expect(text).toContain(part);
    expect(pages.get(path)?.html).toContain('<meta name="robots" content="noindex">');
  });

  it.each([
    ['/sources/gazette-1899/', 'claim-storm', 'The sentence speaks of the weather in general'],
    ['/differences/', 'storm-at-night--date', 'The storm itself was taken out.'],
    ['/about/references/', 'tide-tables', 'Nothing rests on it any more.'],
  ])('%s keeps the place #%s', (path, id, why) => {
    expect(textIn(path, ({ properties }) => properties.id === id)).toContain(why);
  });

  it('is in no list, no index and no sitemap, only among the changes', () => {
    const named = filesOf(SMALL.dist).filter(
      (path) =>
        /\.(?:html|json|xml)$/.test(path) &&
        // The list of files for offline reading names every page.
        !path.startsWith('offline-') &&
        readFileSync(join(SMALL.dist, path), 'utf8').includes('storm-at-night/'),
    );
    expect(named.toSorted()).toEqual([
      'about/corrections/index.html',
      'changes.json',
      'events/storm-at-night/index.html',
      'feed.xml',
    ]);
  });
});

describe('the page of all versions', () => {
  it('lists them newest first, with what each changed and where it stands', () => {
    const headings = elements(
      pages.get('/about/corrections/') ?? { path: '', html: '', tree: { type: 'root', children: [] } },
      ({ tagName }) => /^h[23]$/.test(tagName),
    ).map(textOf);
    expect(headings.map(words)).toEqual([
      'Version 1.2, 4 May 2026',
      'Reworded',
      'Corrected',
      'Moved',
      'Withdrawn',
      'Version 1.1, 2 April 2026',
      'Added',
      'Corrected',
      'Version 1.0, 1 March 2026',
    ]);
    expect(main('/about/corrections/')).toContain(
      'A storm at night: It rested on a page of the almanac that belongs to another year. Instead: The lamp is lit.',
    );
  });

  it('is named in the footer of every page', () => {
    const foot = (path: string) => textIn(path, ({ tagName }) => tagName === 'footer');
    for (const path of ['/', '/events/lamp-lit/', '/search/'])
      expect(foot(path)).toContain('Version 1.2 of 4 May 2026');
  });

  it('says so where an archive keeps no versions, and no page of it speaks of any', () => {
    const [ferries] = SITES.filter(({ name }) => name === 'ferries');
    if (ferries === undefined) throw new Error('no such site');
    const without = pagesOf(ferries);
    const all = without.find(({ path }) => path === '/about/corrections/');
    expect(all?.html).toContain('This archive keeps no list of versions.');
    expect(without.filter(({ html }) => /[Vv]ersion \d|<view-version/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(readFileSync(join(ferries.dist, 'changes.json'), 'utf8')).toBe('{"versions":[]}');
  });
});

describe('what came after a version', () => {
  const published = JSON.parse(readFileSync(join(SMALL.dist, 'changes.json'), 'utf8')) as PublishedChanges;
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

  it('leaves out records that were added and later withdrawn', () => {
    const found = since(published, '1.0');
    expect(ids(found?.added)).toEqual(['union-launch', 'letter-1899/launch']);
    expect(ids(found?.corrected)).toEqual(['boats-stay-in-port', 'gazette-1899/boats-counted']);
    expect(ids(found?.withdrawn)).toContain('storm-warden');
  });

  it('is empty for the present version, and undefined for unknown ones', () => {
    const now = since(published, '1.2');
    expect([now?.added, now?.corrected, now?.withdrawn]).toEqual([[], [], []]);
    for (const other of ['1.3', '', '1', '__proto__', 'versions']) expect(since(published, other)).toBeUndefined();
    expect(since({ versions: [] }, '1.0')).toBeUndefined();
  });
});

const small = reader(SMALL);
const { opened } = small;

const told = async (page: Page) => {
  await page.locator('view-version[data-told]').waitFor();
  return words((await page.locator('view-version').innerText()) ?? '');
};
const STATUS = 'view-version [role="status"]';
const VIEWS = ['/', '/search/', '/differences/', '/chronology/', '/embed/timeline/'];

describe('an address that refers to a version', () => {
  it.each(VIEWS)('%s says what was added, corrected and withdrawn since', async (path) => {
    await opened(`${path}?v=1.0`, async (page) => {
      const text = await told(page);
      expect(await page.locator(STATUS).textContent()).toBe(
        'This address refers to version 1.0, dated 1 March 2026. You are reading version 1.2, dated 4 May 2026. Changes to records since then: 2 added, 2 corrected, 2 reworded, 6 withdrawn.',
      );
      expect(text).toContain('A launch goes to and fro');
      expect(text).toContain('Statement in Gazette 1899, ¶ 3: The number was given as forty.');
      expect(text).toContain(
        'A storm at night: It rested on a page of the almanac that belongs to another year. See The lamp is lit instead.',
      );
      const links = await page
        .locator('view-version a')
        .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(10);
      expect(links.filter((link) => link.includes('v='))).toEqual([]);
      for (const link of new Set(links.map((each) => each.split('#')[0] ?? '')))
        expect((await page.request.get(link)).status()).toBe(200);
    });
  });

  it('says only what came after the version it refers to', async () => {
    await opened('/?v=1.1&source=gazette-1899', async (page) => {
      const text = await told(page);
      expect(text).toContain('Changes to records since then: 1 corrected, 2 reworded, 6 withdrawn.');
      expect(text).not.toContain('A launch goes to and fro');
      expect(text).not.toContain('Added');
    });
  });

  it.each([
    ['none', ''],
    ['the present one', '?v=1.2'],
  ])('says nothing, and asks for nothing, for %s', async (_name, search) => {
    const context = await small.browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${small.address}/${search}`);
    await started(page);
    expect(await page.locator('view-version').innerHTML()).toBe('');
    expect(asked.filter((url) => url.endsWith('/changes.json'))).toEqual([]);
    await context.close();
  });

  it.each([
    ['one to come', '1.3'],
    ['one far away', '99999999999999999999.0'],
    ['an empty one', ''],
    ['a number written otherwise', '01.0'],
    ['markup', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
    ['a name of every object', '__proto__'],
    ['a very long one', 'a'.repeat(7000)],
    ['a broken escape', '%E0%A4%A'],
  ])('says plainly that it does not know %s, without repeating it', async (_name, version) => {
    await opened(`/?v=${version}`, async (page) => {
      expect(await told(page)).toBe(
        'The address refers to an unknown version of this archive. You are reading version 1.2, dated 4 May 2026. All versions and corrections',
      );
      expect(await page.locator('view-version img').count()).toBe(0);
    });
  });

  it('says that the changes could not be loaded, when they could not', async () => {
    const context = await small.browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.route('**/changes.json', (route) => route.abort());
    await page.goto(`${small.address}/?v=1.0`);
    expect(await told(page)).toMatch(
      /^The address refers to another version of this archive, but the list of changes could not be loaded\./,
    );
    await context.close();
  });

  it('is left as it is during reading, and left behind when the reader moves on', async () => {
    await opened('/?from=1898-01-01&to=1899-12-31&v=1.0', async (page) => {
      await told(page);
      await page.waitForSelector('archive-timeline[data-ready]');
      expect(new URL(page.url()).searchParams.get('v')).toBe('1.0');
      const carried = await page.locator('a[href*="v="]').count();
      expect(carried).toBe(0);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.has('v')).toBe(false);
      expect(await page.locator('view-version a').count()).toBeGreaterThan(0);
    });
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'passes axe with its list open, fits, and is reached by keyboard: %s, %i px',
    async (colorScheme, width) => {
      await opened(
        '/differences/?v=1.0',
        async (page) => {
          await told(page);
          expect(await violations(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          ).toBe(0);
          const first = page.locator('view-version a').first();
          await page.locator('.page-tools :is(a:not([hidden]), input)').last().focus();
          await page.keyboard.press('Tab');
          expect(await first.evaluate((node) => node === document.activeElement)).toBe(true);
        },
        { colorScheme, viewport: { width, height: 900 } },
      );
    },
  );
});

describe('the button that copies a link', () => {
  const copied = async (page: Page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await expect.poll(() => page.locator('copy-link [aria-live]').textContent()).toBe('The link was copied.');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  it('gives a search the version it was made in, and leaves the address alone', async () => {
    await opened('/search/?q=board&record=event', async (page) => {
      await page.locator('[data-record-id]').first().waitFor();
      expect(await copied(page)).toBe(`${small.address}/search/?q=board&record=event&v=1.2`);
      expect(page.url()).toBe(`${small.address}/search/?q=board&record=event`);
    });
  });

  it('keeps the place on the page, and cites the version that is shown, not the one that was cited', async () => {
    await opened('/differences/?v=1.0#who-was-asked', async (page) => {
      expect(await copied(page)).toBe(`${small.address}/differences/?v=1.2#who-was-asked`);
    });
  });

  it('puts the link into the address line where copying is refused', async () => {
    await opened('/differences/', async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.getByRole('button', { name: 'Copy link to this view' }).click();
      await expect
        .poll(() => page.locator('copy-link [aria-live]').textContent())
        .toBe('This browser does not let pages copy text. The link is in the address bar.');
      expect(page.url()).toBe(`${small.address}/differences/?v=1.2`);
    });
  });

  it('is with the filters where the drawing gives way to the list, and only there', async () => {
    const button = (page: Page) => page.locator('.filters copy-link button');
    await opened(
      '/',
      async (page) => {
        await page.waitForSelector('archive-timeline[data-ready]');
        await page.locator('.filters > summary').click();
        await page.locator('.filters input[name="source"][value="letter-1899"]').check();
        await expect.poll(() => new URL(page.url()).search).toBe('?source=letter-1899');
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await button(page).click();
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toBe(`${small.address}/?source=letter-1899&v=1.2`);
        await page.setViewportSize({ width: 1280, height: 900 });
        expect(await button(page).isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 900 } },
    );
  });

  it('is not there without JavaScript', async () => {
    await opened(
      '/differences/',
      async (page) => {
        expect(await page.getByRole('button', { name: 'Copy link to this view' }).isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
