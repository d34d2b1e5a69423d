/**
 * The interface in right-to-left languages, as proof that it works. Everything the site says about itself is in the
 * language of the interface. The archive’s content stays in its own language and is marked as such. Time runs in the
 * direction of reading.
 */
import { fileURLToPath } from 'node:url';
import type { Element, RootContent } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/words/languages.ts';
import { violations } from './axe.ts';
import { build } from './build.ts';
import { kindsOf } from './kinds.ts';
import { type BuiltPage, pagesOf } from './pages.ts';
import { reader } from './reader.ts';
import type { Site } from './sites.ts';
import { settled } from './watched.ts';

/** Present once the drawing can be moved. */
const READY = 'archive-timeline[data-ready]';
const LATIN = /\p{Script=Latin}{2}/u;
/** Names of file formats, which are the same in every language. @see https://www.w3.org/TR/WCAG22/#language-of-parts */
const FORMATS = /\b(?:PDF|Word|OpenDocument|EPUB|IIIF|LaTeX|docx|odt)\b/g;

/** Texts with Latin letters in elements that claim to be in the language of the interface. */
function strangers({ path, tree }: BuiltPage, language: string): string[] {
  const found: string[] = [];
  const walk = (node: RootContent, of: string) => {
    if (node.type === 'text' && of === language && LATIN.test(node.value.replace(FORMATS, '')))
      found.push(`${path}: ${node.value.trim()}`);
    if (node.type !== 'element' || ['script', 'style', 'template', 'code', 'noscript'].includes(node.tagName)) return;
    const own = typeof node.properties.lang === 'string' ? node.properties.lang : of;
    for (const child of node.children) walk(child, own);
  };
  const html = tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html');
  const body = html?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'body');
  if (body !== undefined) walk(body, String(html?.properties.lang));
  return found;
}

describe.each(['ar', 'he'] as const)('in %s', (language) => {
  const words = wordsOf(language);
  const site: Site = {
    name: `lighthouse-${language}`,
    content: 'examples/lighthouse',
    base: '/',
    dist: fileURLToPath(new URL(`../../.cache/sites/lighthouse-${language}/`, import.meta.url)),
  };
  let pages: BuiltPage[] = [];
  beforeAll(async () => {
    await build(site, language);
    pages = pagesOf(site);
  });
  const visitor = reader(site);
  const { opened } = visitor;
  const address = () => visitor.address;

  it('says on every page which language it speaks, which way it is read, and that it is a draft while it is one', () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const { html, path } of pages) {
      expect(html, path).toMatch(new RegExp(`<html lang="${language}" dir="rtl"`));
      if (!path.startsWith('/embed/')) expect(html.includes(words.site.draft), path).toBe(words.draft);
    }
  });

  it('marks everything that is in another language', () => {
    expect(pages.flatMap((page) => strangers(page, language))).toEqual([]);
  });

  it('names buttons and fields in its own words', () => {
    const named = pages.flatMap(({ path, html }) =>
      [
        ...html.matchAll(/<(?:button|input|nav|form|select|aside)[^>]*? (?:aria-label|placeholder|title)="([^"]*)"/g),
      ].map(([, name = '']) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(5);
    // Texts that a language lacks are shown in English and isolated.
    expect(named.filter(({ name }) => LATIN.test(name.replace(/\u2066.*?\u2069/g, '')))).toEqual([]);
  });

  // The two languages share their pages, so each is checked by axe at one width. Colours do not depend on the language.
  const axeWidth = { ar: 320, he: 1280 }[language];
  it.each([1280, 320])(
    `fits its width on each kind of page at %i px, and passes axe at ${axeWidth} px`,
    async (width) => {
      const faults = await opened(
        '/',
        async (page) => {
          const found: string[] = [];
          for (const path of kindsOf(site)) {
            await page.goto(address() + path);
            await settled(page);
            const sideways = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            if (sideways > 0) found.push(`${path} scrolls sideways by ${sideways} px`);
            const broken = width === axeWidth ? await violations(page, { colours: false }) : [];
            found.push(...broken.map((fault) => `${path}: ${fault}`));
          }
          return found;
        },
        { viewport: { width, height: 900 } },
      );
      expect(faults).toEqual([]);
    },
  );

  it('draws time from right to left, the same with script and without', async () => {
    const places = (javaScriptEnabled: boolean) =>
      opened(
        '/',
        (page) =>
          page.evaluate(() => {
            const frame = document.querySelector('.plot svg.timeline-drawing')?.getBoundingClientRect();
            const years = [...document.querySelectorAll('.plot .axis .strong text')].map((text) => ({
              year: Number(text.textContent),
              x: Math.round(text.getBoundingClientRect().right),
            }));
            const outside = [...document.querySelectorAll('.plot svg.timeline-drawing text')].filter((text) => {
              const { left, right } = text.getBoundingClientRect();
              return left < (frame?.left ?? 0) - 1 || right > (frame?.right ?? 0) + 1;
            });
            return { years, outside: outside.map(({ textContent }) => textContent) };
          }),
        { javaScriptEnabled, ready: READY },
      );
    const drawn = await places(true);
    expect(drawn.years.length).toBeGreaterThan(2);
    expect(drawn.years.toSorted((a, b) => a.year - b.year)).toEqual(drawn.years.toSorted((a, b) => b.x - a.x));
    expect(drawn.outside).toEqual([]);
    expect(await places(false)).toEqual(drawn);
  });

  it('steps on in time with the arrow to the left, and keeps a point under the pointer as it zooms in', async () => {
    await opened(
      '/',
      async (page) => {
        await page.locator('.plot .mark[tabindex="0"]').focus();
        await page.keyboard.press('Home');
        const focused = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().right ?? 0);
        const first = await focused();
        await page.keyboard.press('ArrowLeft');
        expect(await focused()).toBeLessThan(first);

        // The line of a year stays where it is when the wheel is turned with the pointer on that line.
        const line = page.locator('.plot .axis .strong').nth(2);
        const year = await line.textContent();
        const before = await line.locator('path').boundingBox();
        if (before === null) throw new Error('no line of a year');
        await page.mouse.move(before.x, before.y + 60);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -200);
        await page.keyboard.up('Control');
        await expect
          .poll(async () => {
            const after = await page
              .locator('.plot .axis .strong', { hasText: String(year) })
              .locator('path')
              .boundingBox();
            return Math.abs((after?.x ?? 0) - before.x);
          })
          .toBeLessThan(2);
        await expect.poll(() => new URL(page.url()).search).toContain('from=');

        // Later years lie to the left, so dragging to the right brings them into view.
        const shown = () => new URL(page.url()).searchParams.get('from') ?? '';
        const from = shown();
        await page.mouse.move(400, before.y + 90);
        await page.mouse.down();
        await page.mouse.move(600, before.y + 90, { steps: 4 });
        await page.mouse.up();
        await expect.poll(() => shown() > from).toBe(true);
      },
      { ready: READY },
    );
  });
});
