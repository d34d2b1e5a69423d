/** What reading a page takes: bytes as they travel, without any script, from nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { charactersOf } from '../../src/publish/fonts.ts';
import { bibliography, compared, offline, search, viewVersion } from '../../src/words/en.ts';
import { kindsOf } from './kinds.ts';
import { pagesOf, textOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { PROJECT, REAL, SITES } from './sites.ts';

/** The most that a page of text may weigh. */
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

/** The heaviest pages there can be: one of each kind, the largest of all, and those in most scripts. */
function heaviest(): string[] {
  const pages = pagesOf(REAL);
  const scripts = (html: string) =>
    [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /[\u0100-\u024f]/].filter(
      (script) => script.test(html),
    ).length;
  const first = (order: (html: string) => number) =>
    pages
      .toSorted((a, b) => order(b.html) - order(a.html) || b.html.length - a.html.length)
      .slice(0, 3)
      .map(({ path }) => path);
  return [...new Set([...kindsOf(REAL), ...first(({ length }) => length), ...first(scripts)])];
}

it(`is at most ${MOST / 1000} kB for any page, with its styles and fonts, and nothing from elsewhere`, async () => {
  const faults: string[] = [];
  for (const path of heaviest()) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const parts: Promise<{ url: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const weigh = async () => {
        const body = await response.body();
        const packed = /font|image\/(?!svg)/.test(response.headers()['content-type'] ?? '');
        return { url: response.url(), bytes: packed ? body.length : brotliCompressSync(body).length };
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

/** Fonts that a page asks for with itself, those it then uses, and fonts and scripts of what stands on its first screen. */
async function fontsOf(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const first: string[] = [];
    const families = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { top, width } = range.getBoundingClientRect();
      const element = texts.currentNode.parentElement;
      if (width === 0 || top >= innerHeight || element === null) continue;
      first.push(texts.currentNode.textContent ?? '');
      families.add(getComputedStyle(element).fontFamily.split(',')[0] ?? '');
    }
    const said = first.join('');
    return {
      asked: [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].map(
        ({ href }) => /[^/]+?(?=-wght-normal)/.exec(href)?.[0] ?? href,
      ),
      used: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      families: [...families],
      scripts: ['Arabic', 'Hebrew'].filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(said)),
    };
  });
}

it('asks at once for the fonts its first screen is set in, and for none that it does not use', async () => {
  const faults: string[] = [];
  const names: Readonly<Record<string, string>> = {
    'Source Serif 4': 'source-serif-4-latin',
    'Source Sans 3': 'source-sans-3-latin',
    Arabic: 'noto-naskh-arabic-arabic',
    'Noto Naskh Arabic': 'noto-naskh-arabic-arabic',
    Hebrew: 'noto-serif-hebrew-hebrew',
    'Noto Serif Hebrew': 'noto-serif-hebrew-hebrew',
  };
  for (const path of heaviest()) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: 'load' });
    const { asked, used, families, scripts } = await fontsOf(page);
    await context.close();
    const named = (family: string) => names[family.replace(/"|( Variable)/g, '')];
    for (const font of new Set([...families, ...scripts].map(named)))
      if (font !== undefined && !asked.includes(font)) faults.push(`${path} finds ${font} late`);
    const known = new Set(used.map(named));
    for (const font of asked) if (!known.has(font)) faults.push(`${path} asks for ${font} in vain`);
  }
  expect(faults).toEqual([]);
});

it('is set in no weight and no slant that a browser has to make up', async () => {
  const faults = new Set<string>();
  for (const path of heaviest()) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: 'load' });
    const made = await page.evaluate(() => {
      const faces = [...document.fonts].map(({ family, style, weight }) => {
        const [least = 0, most = least] = weight.split(' ').map(Number);
        return { family: family.replaceAll('"', ''), style, least, most };
      });
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = texts.currentNode.textContent ?? '';
        if (element === null || !/\p{Script=Latin}/u.test(text)) continue;
        const { fontFamily, fontStyle, fontWeight } = getComputedStyle(element);
        const family = fontFamily.split(',')[0]?.replaceAll('"', '');
        const own = faces.filter((face) => face.family === family);
        const fits = own.some(
          ({ style, least, most }) => style === fontStyle && least <= Number(fontWeight) && Number(fontWeight) <= most,
        );
        if (own.length > 0 && !fits) found.push(`${family} ${fontWeight} ${fontStyle}: ${text.trim().slice(0, 40)}`);
      }
      return found;
    });
    await context.close();
    for (const one of made) faults.add(`${path} ${one}`);
  }
  expect([...faults]).toEqual([]);
});

it('fetches one script before the page is painted, and after that what the page has a place for', async () => {
  for (const path of kindsOf(REAL)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: 'networkidle' });
    const { painted, scripts, places } = await page.evaluate(() => ({
      painted: performance.getEntriesByType('paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
      scripts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime }) => ({ name, startTime })),
      places: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
    }));
    await context.close();
    const early = scripts.filter(({ startTime }) => startTime < painted).map(({ name }) => name);
    expect(early, path).toHaveLength(1);
    expect(scripts.length, path).toBeGreaterThan(1);
    // A copy is compared, and a page that is not for searching searched, when somebody turns to it.
    expect(
      places.filter((name) => !['own-copy', 'archive-search'].includes(name)),
      path,
    ).toEqual([]);
  }
});

it('sends what one script says with no other: of each of these, one file has the words', () => {
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
  it('has fonts made for every character that stands on a page', () => {
    const made = new Set(charactersOf([`${PROJECT}/src`, `${PROJECT}/${site.content}`]));
    const lacking = pagesOf(site).flatMap(({ path, tree }) =>
      [...new Set(textOf(tree))].filter((one) => one >= ' ' && !made.has(one)).map((one) => `${path}: ${one}`),
    );
    expect(lacking).toEqual([]);
  });
});
