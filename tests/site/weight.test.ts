/** What it costs to read a page: few bytes to transfer, no script, and nothing from other sites. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { charactersOf } from '../../src/publish/fonts.ts';
import { bibliography, compared, offline, search, viewVersion } from '../../src/words/en.ts';
import { heaviest } from './kinds.ts';
import { pagesOf, textOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { PROJECT, REAL, SITES } from './sites.ts';
import { PATIENCE } from './watched.ts';

/** The maximum weight of a page of text, in bytes. */
const MOST = 100_000;

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

/** How many bytes of each file are transferred: pages share their styles, which take long to compress. */
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

it('sends the texts of a script with no other: each of these is in one file', () => {
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
