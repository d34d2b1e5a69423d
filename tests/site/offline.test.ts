/** The archive kept on a reader’s device: read and searched without a server, one version at a time, removable. */
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { keepOffline } from '../../src/publish/offline.ts';
import { filesOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { SITES } from './sites.ts';
import { PATIENCE, watched } from './watched.ts';

const site = SITES.find(({ name }) => name === 'lighthouse') ?? SITES[0];
if (site === undefined) throw new Error('no site');
const { base } = site;

let browser: Browser;
let dist: string;
let served: Served;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** Changes every page of the served site, and publishes it as a new version. */
function publish(change: (html: string, path: string) => string, ...limits: { bytes: number; files: number }[]): void {
  for (const path of filesOf(dist).filter((file) => file.endsWith('.html'))) {
    const file = join(dist, path);
    writeFileSync(file, change(readFileSync(file, 'utf8'), path));
  }
  keepOffline(dist, base, ...limits);
}
const atHome = (html: string) => html.replaceAll('https://archive.example', new URL(served.address).origin);
const again = (html: string) => html.replace('</h1>', ' again</h1>');

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'kept offline '));
  cpSync(site.dist, dist, { recursive: true });
  served = await serve({ ...site, dist });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  page = await context.newPage();
  faults = await watched(page, served.address);
});
afterEach(async () => {
  await page.context().close();
  served.close();
  rmSync(dist, { recursive: true, force: true });
  expect(faults).toEqual([]);
});

const said = () => page.locator('[data-offline-said]').textContent();
const heading = () => page.locator('h1').first().textContent();
const open = (path: string) => page.goto(served.address + path);
const turn = () => page.locator('[data-offline-switch]').click();
const cacheNames = () => page.evaluate(() => caches.keys());
const WHOLE = 'This archive is saved on this device and can be read and searched offline.';

async function visit(words = WHOLE): Promise<void> {
  await open('/');
  await expect.poll(said).toBe(words);
}

describe('after one visit', () => {
  it('every page can be read, and all of it searched, with no server there', async () => {
    publish(atHome);
    await visit();
    served.close();
    const list = readdirSync(dist).find((name) => /^offline-[0-9a-f]+\.json$/.test(name)) ?? '';
    const paths = (JSON.parse(readFileSync(join(dist, list), 'utf8')) as [string, string][]).map(([path]) => path);
    const pages = filesOf(dist).filter((path) => path.endsWith('.html'));
    expect(paths).toEqual(expect.arrayContaining(pages.map((path) => path.replace(/(?:^|(?<=\/))index\.html$/, ''))));
    const missing = await page.evaluate(
      async ({ root, all }) => {
        const answers = await Promise.all(all.map(async (path) => ({ path, ok: (await fetch(`${root}/${path}`)).ok })));
        return answers.filter(({ ok }) => !ok);
      },
      { root: served.address, all: paths },
    );
    expect(missing).toEqual([]);
    const file = paths.find((path) => path.endsWith('.ris')) ?? '';
    const named = await page.evaluate(
      async (address) => (await fetch(address)).headers.get('content-disposition'),
      `${served.address}/${file}`,
    );
    expect(named, 'a file that is saved has a name').toBe(`inline; filename="${basename(file)}"`);
    await open('/sources/?any=query#main');
    expect(await heading()).toBe('Sources');
    await open('/search/?q=lens');
    await page.locator('[data-record-id]').first().waitFor();
    await page.locator('[data-record-id] a').first().click();
    await page.waitForURL(/\/(?:events|sources|actors|differences)\//);
    await open('/');
    await page.waitForSelector('archive-timeline[data-ready]');
  });

  it('an address that does not exist leads to the page that says so', async () => {
    publish(atHome);
    await visit();
    served.close();
    const response = await open('/nothing/here/');
    expect(response?.status()).toBe(404);
    expect(await heading()).toBe('No such page');
    // The browser logs an error when the server does not answer.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED')));
  });

  it('it can be removed, and stays removed', async () => {
    publish(atHome);
    await visit();
    await turn();
    await expect.poll(said).toBe('The copy on this device has been removed.');
    expect(await cacheNames()).toEqual([]);
    await open('/sources/');
    await expect.poll(said).toBe('This archive is not saved on this device.');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await turn();
    await expect.poll(said).toBe(WHOLE);
  });
});

describe('nothing is kept unasked', () => {
  it('elsewhere than at the archive’s own address', async () => {
    await open('/');
    await expect.poll(said).toBe('This archive is not saved on this device.');
    await turn();
    await expect.poll(said).toBe(WHOLE);
  });

  it('where data are to be saved', async () => {
    publish(atHome);
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await open('/');
    await expect.poll(said).toBe('This archive is not saved on this device.');
  });

  it('of an archive that is too large, except the search and whatever is opened', async () => {
    publish(atHome, { bytes: 1, files: 1 });
    await visit('Search and the pages you open are saved on this device for offline use.');
    const opened = await page.locator('[data-event-list] [data-saves] a').first().getAttribute('href');
    const { origin } = new URL(served.address);
    await page.goto(`${origin}${opened}`);
    const title = await heading();
    served.close();
    await open('/search/?q=lens');
    await page.locator('[data-record-id]').first().waitFor();
    await page.goto(`${origin}${opened}`);
    expect(await heading()).toBe(title);
    await open('/sources/');
    expect(await heading()).toBe('No such page');
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED')));
  });
});

describe('a newer version', () => {
  it('waits until it is complete and wanted, and then replaces the old one', async () => {
    publish(atHome);
    await visit();
    const [old = ''] = await cacheNames();
    publish(again);
    await open('/sources/');
    expect(await heading()).not.toContain('again');
    const show = page.getByRole('button', { name: 'Show the newer version' });
    await show.waitFor();
    await open('/differences/');
    expect(await heading()).not.toContain('again');
    await show.click();
    await expect.poll(heading).toContain('again');
    for (const path of ['/', '/sources/', '/search/']) {
      await open(path);
      expect(await heading()).toContain('again');
    }
    expect(await show.count()).toBe(0);
    const names = await cacheNames();
    expect(names).toHaveLength(1);
    expect(names).not.toContain(old);
  });

  it('is used at the next visit, when no page of the old one is open', async () => {
    publish(atHome);
    await visit();
    publish(again);
    await open('/sources/');
    await page.getByRole('button', { name: 'Show the newer version' }).waitFor();
    const context = page.context();
    await page.close();
    page = await context.newPage();
    // A browser activates the newer worker some time after the last page is gone.
    await expect
      .poll(
        async () => {
          await page.goto('about:blank');
          await page.waitForTimeout(2000);
          await open('/sources/');
          return heading();
        },
        { timeout: PATIENCE },
      )
      .toContain('again');
  });

  it('is not taken when a file of it is not the one that was published', async () => {
    publish(atHome);
    await visit();
    publish(again);
    appendFileSync(join(dist, 'about/index.html'), '<!-- changed on its way -->');
    await open('/sources/');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.installing === null && registration.waiting === null;
        }),
      )
      .toBe(true);
    await open('/about/');
    expect(await heading()).not.toContain('again');
    expect(await page.getByRole('button', { name: 'Show the newer version' }).count()).toBe(0);
  });
});
