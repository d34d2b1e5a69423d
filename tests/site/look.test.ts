/** The built site of an archive with its own look: logo, accent, font. */
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { accentTones, GROUNDS } from '../../src/archive/look/accent.ts';
import { contrast } from '../../src/archive/look/contrast.ts';
import { violations } from './axe.ts';
import { build } from './build.ts';
import { pagesOf } from './pages.ts';
import { reader } from './reader.ts';
import { PROJECT, type Site } from './sites.ts';
import { settled } from './watched.ts';

const CONTENT = '.cache/sites/look-content';
const LOOK: Site = {
  name: 'look',
  content: CONTENT,
  base: '/ferry',
  dist: fileURLToPath(new URL('../../.cache/sites/look/', import.meta.url)),
};
const LIGHT = '#0b5d66';
const { accent, wash } = accentTones({ light: LIGHT });
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48"><style>path{fill:#0b5d66}@media(prefers-color-scheme:dark){path{fill:#8fd0d8}}</style><path d="M4 28h88l-12 16H16zM40 8h20v16H40z"/></svg>';
const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Built once, before any of its pages is opened. */
async function made(): Promise<void> {
  const folder = join(PROJECT, CONTENT);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(PROJECT, 'tests/archives/ferries'), folder, { recursive: true });
  for (const name of ['images', 'fonts']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'images/ferry.svg'), LOGO);
  cpSync(join(PROJECT, FONT), join(folder, 'fonts/other.woff2'));
  appendFileSync(
    join(folder, 'archive.yaml'),
    `look:
  logo: { file: ferry.svg, alt: A ferry from the side, icon: true }
  accent: { light: "${LIGHT}" }
  font: { file: other.woff2, licence: "Source Sans 3, Adobe, SIL Open Font License 1.1" }
`,
  );
  await build(LOOK);
}

beforeAll(made);
const site = reader(LOOK);

const ways = [1280, 390].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

describe('an archive with a look of its own', () => {
  it.each(ways)(
    'has its logo beside its title, and is clean for axe: $width px, $scheme',
    async ({ width, scheme }) => {
      await site.opened(
        '/',
        async (page) => {
          for (const path of ['/', '/events/', '/search/']) {
            await page.goto(site.address + path);
            await settled(page);
            const image = page.locator('.masthead .name img');
            expect(await image.getAttribute('alt')).toBe('A ferry from the side');
            const { height = 0, width: wide = 0 } = (await image.boundingBox()) ?? {};
            expect([wide, height]).toEqual([64, 32]);
            expect(await image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(0);
            expect(await page.locator('.masthead .name').innerText()).toBe('One ferry for four islands');
            expect(await violations(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          }
        },
        { viewport: { width, height: 900 }, colorScheme: scheme },
      );
    },
  );

  it.each(['light', 'dark'] as const)('uses its accent in %s, readable on its backgrounds', async (scheme) => {
    await site.opened(
      '/',
      async (page) => {
        const used = await page.evaluate(() =>
          ['--accent', '--wash'].map((token) => {
            const probe = document.createElement('i');
            document.body.append(probe);
            probe.attributeStyleMap.set('color', `var(${token})`);
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          }),
        );
        const rgb = (colour: string) =>
          `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;
        expect(used).toEqual([rgb(accent[scheme]), rgb(wash[scheme])]);
        for (const ground of [...GROUNDS[scheme], wash[scheme]])
          expect(contrast(accent[scheme], ground)).toBeGreaterThanOrEqual(4.5);
      },
      { colorScheme: scheme },
    );
  });

  it('sets its text in its font, cut down to the letters it uses, and says whose it is', async () => {
    await site.opened('/', async (page) => {
      await page.evaluate(() => document.fonts.load('18px "Archive Text"').then(() => undefined));
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"?Archive Text/);
      expect(await page.locator('.foot').innerText()).toContain('Source Sans 3, Adobe, SIL Open Font License 1.1');
      const preloads = await page
        .locator('link[rel="preload"][as="font"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(preloads.filter((href) => /serif/.test(href ?? ''))).toEqual([]);
    });
    const [font = ''] = readdirSync(join(LOOK.dist, '_astro')).filter((name) => /^text\..*woff2$/.test(name));
    expect(readFileSync(join(LOOK.dist, '_astro', font)).length).toBeLessThan(readFileSync(join(PROJECT, FONT)).length);
  });

  it('has its logo as its icon, in the manifest and in what is kept for reading offline', () => {
    const manifest = JSON.parse(readFileSync(join(LOOK.dist, 'site.webmanifest'), 'utf8')) as {
      icons: { src: string; type: string }[];
    };
    const [icon] = manifest.icons;
    expect(icon?.src).toMatch(/^\/ferry\/_astro\/logo\.[\w-]+\.svg$/);
    const path = icon?.src.slice('/ferry/'.length) ?? '';
    expect(readFileSync(join(LOOK.dist, path), 'utf8')).toBe(LOGO);
    const kept = readdirSync(LOOK.dist).find((name) => /^offline-[0-9a-f]+\.json$/.test(name)) ?? '';
    const list = JSON.parse(readFileSync(join(LOOK.dist, kept), 'utf8')) as [string, string][];
    expect(list.map(([each]) => each)).toContain(path);
    const lacking = pagesOf(LOOK).filter(
      ({ html }) => !html.includes(`<link rel="icon" href="${icon?.src}" type="image/svg+xml">`),
    );
    expect(lacking.map(({ path: page }) => page)).toEqual([]);
  });

  it('can be used in forced colours', async () => {
    await site.opened(
      '/',
      async (page) => {
        expect(await page.locator('.masthead .name img').isVisible()).toBe(true);
        expect(await violations(page)).toEqual([]);
      },
      { forcedColors: 'active' },
    );
  });
});
