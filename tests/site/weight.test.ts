/** What it costs to read a page: few bytes, few scripts, and nothing from other sites. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { charactersOf } from '../../src/publish/fonts.ts';
import { bibliography, compared, offline, search, viewVersion } from '../../src/words/en.ts';
import { heaviest, kindsOf } from './kinds.ts';
import { pagesOf, textOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { PROJECT, REAL, SITES } from './sites.ts';
import { PATIENCE, settled } from './watched.ts';

/** The maximum weight of a page of text, in bytes. */
const MOST = 100_000;
/** The maximum weight of the scripts that a page loads before it is used, in bytes. */
const MOST_SCRIPT = 12_000;
/**
 * The maximum weight of the scripts that the front page loads before it is used, in bytes. Its timeline is drawn to
 * fit.
 */
const MOST_IN_FRONT = 30_000;
/** The maximum weight of what search loads for a query that has no date and no mistyped word. */
const MOST_SEARCH = 19_000;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(REAL);
});
afterAll(async () => {
  served.close();
  await browser.close();
});

/**
 * The number of bytes transferred for each file. They are remembered because pages share their styles, which take a
 * long time to compress.
 */
const weights = new Map<string, number>();

it(`is at most ${MOST / 1000} kB for any page, with its styles and fonts, and nothing from elsewhere`, async () => {
  const faults: string[] = [];
  for (const path of heaviest(REAL)) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const parts: Promise<{ url: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const weigh = async () => {
        const body = await response.body();
        const packed = /font|image\/(?!svg)/.test(response.headers()['content-type'] ?? '');
        const url = response.url();
        const bytes = weights.get(url) ?? (packed ? body.length : brotliCompressSync(body).length);
        weights.set(url, bytes);
        return { url, bytes };
      };
      parts.push(weigh());
    });
    await page.goto(served.address + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const weighed = await Promise.all(parts);
    await context.close();
    faults.push(
      ...weighed.filter(({ url }) => !url.startsWith(served.address)).map(({ url }) => `${path} asks ${url}`),
    );
    faults.push(...weighed.filter(({ url }) => url.endsWith('.js')).map(({ url }) => `${path} needs ${url}`));
    const sum = weighed.reduce((total, { bytes }) => total + bytes, 0);
    if (sum > MOST)
      faults.push(`${path} weighs ${sum}: ${weighed.map(({ url, bytes }) => `${bytes} ${url}`).join(', ')}`);
    expect(weighed.some(({ url }) => url.endsWith('.woff2'))).toBe(true);
  }
  expect(faults).toEqual([]);
});

/** Opens a page, and returns it with the scripts that it loads, by name, with their weights. */
async function withScripts(path: string, width = 1280) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const scripts = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js'))
      scripts.set(pathname, brotliCompressSync(readFileSync(join(REAL.dist, pathname))).length);
  });
  await page.goto(served.address + path);
  await settled(page);
  await page.waitForLoadState('networkidle');
  return { page, scripts, sum: () => [...scripts.values()].reduce((total, bytes) => total + bytes, 0) };
}

it.each([1280, 390])('loads few scripts before a page is used, %s px wide', async (width) => {
  const faults: string[] = [];
  for (const path of kindsOf(REAL)) {
    const { page, scripts, sum } = await withScripts(path, width);
    expect(scripts.size).toBeGreaterThan(0);
    if (sum() > (path === '/' ? MOST_IN_FRONT : MOST_SCRIPT)) faults.push(`${path} loads ${sum()}: ${[...scripts]}`);
    await page.context().close();
  }
  expect(faults).toEqual([]);
});

it('loads little more to search', async () => {
  const { page, scripts, sum } = await withScripts('/search/');
  const before = sum();
  await page.locator('input[type="search"]').pressSequentially('hamas');
  await page.locator('[data-facet]').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(sum() - before, [...scripts].join('\n')).toBeLessThan(MOST_SEARCH);
  await page.context().close();
});

it('sends the interface texts of a script only with that script', () => {
  const folder = join(REAL.dist, '_astro');
  const scripts = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));
  const said = [bibliography.fromLink, offline.whole, compared.key, search.notShown.other, viewVersion.unchanged];
  const files = said.map((text) => scripts.filter(({ code }) => code.includes(text)).map(({ name }) => name));
  expect(files.map(({ length }) => length)).toEqual(said.map(() => 1));
  expect(new Set(files.flat()).size).toBe(said.length);
});

describe.each(SITES)('$name', (site) => {
  it('has fonts made for every character that appears on a page', () => {
    const made = new Set(charactersOf([`${PROJECT}/src`, `${PROJECT}/${site.content}`]));
    const lacking = pagesOf(site).flatMap(({ path, tree }) =>
      [...new Set(textOf(tree))].filter((one) => one >= ' ' && !made.has(one)).map((one) => `${path}: ${one}`),
    );
    expect(lacking).toEqual([]);
  });
});
