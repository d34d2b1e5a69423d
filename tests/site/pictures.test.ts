/**
 * Pictures of records: shown beside what they belong to, at a size that suits the screen, and with a link to the file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { attribute, elements, pagesOf } from './pages.ts';
import { reader } from './reader.ts';
import { PROJECT, SMALL } from './sites.ts';

/** The most that a facsimile and the fonts of its page may weigh on a first visit, in bytes. */
const MOST = 100_000;

const LETTER = '/sources/letter-1899/';
const SHOWN = [
  { path: '/events/light-photographed/', file: 'light-drawn.png', size: [320, 240] },
  { path: LETTER, file: 'letter-first-page.png', size: [384, 538] },
  { path: '/actors/ada-lind/', file: 'ada-lind.png', size: [384, 486] },
] as const;

const pages = pagesOf(SMALL);
const { opened } = reader(SMALL);
const built = (address: string | undefined) => join(SMALL.dist, (address ?? '').slice(SMALL.base.length));

describe.each(SHOWN)('$file', ({ path, file, size: [width, height] }) => {
  const page = pages.find((each) => each.path === SMALL.base + path);
  const all = page === undefined ? [] : elements(page, () => true);
  const [image] = all.filter((each) => attribute(each, 'src')?.includes(`/${file}`));
  const links = all
    .map((each) => attribute(each, 'href'))
    .filter((address) => address === `${SMALL.base}/images/${file}`);

  it('is on the page of its record, with its size, a description for those who cannot see it, and a link to the file', () => {
    expect([image?.properties.width, image?.properties.height].map(Number)).toEqual([width, height]);
    expect(all.filter(({ properties }) => properties.id === `picture-${file}`).map(({ tagName }) => tagName)).toEqual([
      'figure',
    ]);
    expect(String(image?.properties.alt).length).toBeGreaterThan(20);
    expect(links.length).toBe(1);
    expect(readFileSync(built(links[0])).equals(readFileSync(join(PROJECT, SMALL.content, 'images', file)))).toBe(true);
  });

  it('has copies as wide as they are said to be, none wider than the picture', async () => {
    const { width: full } = await sharp(readFileSync(built(links[0]))).metadata();
    const copies = String(image?.properties.srcSet)
      .split(',')
      .map((each) => each.trim().split(' '));
    expect(copies.length).toBeGreaterThan(0);
    for (const [address, said] of copies) {
      const copy = await sharp(readFileSync(built(address))).metadata();
      expect(`${copy.width}w ${copy.format}`).toBe(`${said} webp`);
      expect(copy.width).toBeLessThanOrEqual(full);
    }
  });

  it('is described for programs', () => {
    const [json = ''] = /\{"@context".*?(?=<\/script>)/.exec(page?.html ?? '') ?? [];
    const found: unknown[] = JSON.parse(json)['@graph'];
    expect(JSON.stringify(found)).toContain(`"contentUrl":"https://archive.example${SMALL.base}/images/${file}"`);
  });

  it.each([
    [1280, 'ltr'],
    [390, 'ltr'],
    [390, 'rtl'],
  ] as const)(
    'fits a page of %i px that is read %s, and stays as high as it was before it came',
    async (wide, direction) => {
      await opened(
        path,
        async (browserPage) => {
          await browserPage.evaluate((dir) => {
            document.documentElement.dir = dir;
          }, direction);
          const img = browserPage.locator('.picture img');
          const before = await img.boundingBox();
          await img.scrollIntoViewIfNeeded();
          await img.evaluate((each: HTMLImageElement) => each.decode());
          const after = await img.boundingBox();
          expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
          expect(after?.width).toBeLessThanOrEqual(width);
          expect(after?.width).toBeGreaterThan(280);
          expect(Math.abs((after?.width ?? 0) / (after?.height ?? 1) - width / height)).toBeLessThan(0.01);
          expect(
            await browserPage.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
          ).toBe(0);
          expect(await violations(browserPage)).toEqual([]);
        },
        { viewport: { width: wide, height: 900 } },
      );
    },
  );
});

it.each([{ viewport: { width: 1280, height: 900 } }, { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 }])(
  'are within 100 kB with the fonts of their pages: %o',
  async (options) => {
    await opened(
      LETTER,
      async (page) => {
        const image = page.locator('.picture img');
        await image.scrollIntoViewIfNeeded();
        await image.evaluate((each: HTMLImageElement) => each.decode());
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const sizes = await page.evaluate(() =>
          (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
            .filter(({ name }) => /\.(?:woff2|webp|png)$/.test(name))
            .map(({ encodedBodySize }) => encodedBodySize),
        );
        expect(sizes.length).toBeGreaterThan(1);
        expect(Math.min(...sizes)).toBeGreaterThan(0);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
      },
      options,
    );
  },
);

it('are not saved for reading offline', () => {
  const [, list = ''] =
    /"list":"[^"]*\/(offline-[^"]+)"/.exec(readFileSync(join(SMALL.dist, 'offline-worker.js'), 'utf8')) ?? [];
  const files = readFileSync(join(SMALL.dist, list), 'utf8');
  expect(files).toContain('"sources/letter-1899/"');
  expect(files).not.toContain('images/');
});
