/**
 * npm run pictures [-- NAME …]
 *
 * Takes the pictures in the README and in docs/ from the built site and from the commands, so that they stay accurate.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { recordPath } from '../src/archive/address.ts';
import type { Archive } from '../src/archive/archive.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { problemPage } from '../src/desk/problem-page.ts';
import type { Use } from './arguments.ts';
import { launchBrowser } from './browser.ts';
import { command, runHere } from './command.ts';
import { PROJECT } from './content-folder.ts';
import { review } from './review.ts';
import { buildSite } from './site-build.ts';

/** The width and the default height of a picture. */
const WIDTH = 1100;
const HEIGHT = 760;
/** A picture of printed text needs few colours. */
const COLOURS = 48;

interface Picture {
  readonly height?: number;
  /** The language of the interface, if it is not English. */
  readonly interface?: 'ar' | 'he';
  /** Opens the page, and shows what is to be in the picture. */
  readonly show: (page: Page, site: Site) => Promise<unknown>;
}

interface Site {
  readonly address: string;
  readonly archive: Archive;
}

const most = <T extends { readonly id: string }>(list: readonly T[], count: (each: T) => number): string =>
  list.toSorted((a, b) => count(b) - count(a))[0]?.id ?? '';

/** The event described by the most sources is the best example of an event page. */
const fullestEvent = ({ events }: Archive) => most(events, (each) => each.sources.length * 1000 + each.claims.length);
const fullestActor = ({ actors }: Archive) => most(actors, ({ events }) => events.length);
const fullestSource = ({ sources }: Archive) => most(sources, ({ claims }) => claims.length);

/** Opens a page and waits until its scripts, which start when it is painted, have all loaded. */
const open = (page: Page, { address }: Site, path: string) =>
  page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
/** Scrolls to the subject of a picture. */
const bring = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 24));

const PICTURES: Readonly<Record<string, Picture>> = {
  timeline: { height: 900, show: (page, site) => open(page, site, '/') },
  event: { height: 900, show: (page, site) => open(page, site, recordPath('event', fullestEvent(site.archive))) },
  source: {
    show: async (page, site) => {
      await open(page, site, recordPath('source', fullestSource(site.archive)));
      await bring(page, '#says');
    },
  },
  actor: { show: (page, site) => open(page, site, recordPath('actor', fullestActor(site.archive))) },
  differences: { show: (page, site) => open(page, site, '/differences/') },
  search: {
    show: async (page, site) => {
      await open(page, site, '/search/');
      await page.waitForSelector('archive-search[data-ready]');
      const [first] = site.archive.events.filter(({ id }) => id === fullestEvent(site.archive));
      await page.locator('archive-search input[type="search"]').fill(first?.title.split(' ').slice(-2).join(' ') ?? '');
      await page.locator('[data-record-id]').first().waitFor();
    },
  },
  bibliography: {
    show: async (page, site) => {
      const list = [
        ...site.archive.sources.slice(0, 2).map(({ id }) => `sources/${id}`),
        `events/${fullestEvent(site.archive)}`,
        ...[...site.archive.claims.values()].slice(0, 1).map(({ ref }) => `claims/${ref}`),
      ];
      await open(page, site, `/bibliography/#list=${list.join(',')}`);
      await page
        .locator('my-bibliography li')
        .nth(list.length - 1)
        .waitFor();
      await bring(page, 'h1');
    },
  },
  'right-to-left': { height: 640, interface: 'ar', show: (page, site) => open(page, site, '/') },
  data: { show: (page, site) => open(page, site, '/data/') },
  problems: { height: 640, show: (page) => page.setContent(exampleProblems()) },
  review: { show: (page) => page.setContent(exampleReview()) },
};

const EXAMPLE = join(PROJECT, 'examples/lighthouse');

/** The problems page, showing two mistakes in a copy of the example that is never written to disk. */
function exampleProblems(): string {
  const mistakes: Readonly<Record<string, (text: string) => string>> = {
    'events/lamp-lit.md': (text) => text.replace('status: happened', 'status: hapened').replace('title:', 'titel:'),
    'sources/letter-1899.md': (text) => text.replace('edtf: "1899-07-20"', 'edtf: 1899-07-20'),
  };
  const read = readArchive(
    listFiles(EXAMPLE).map(({ path, bytes }) => ({
      path,
      bytes: new TextEncoder().encode(
        mistakes[path]?.(new TextDecoder().decode(bytes)) ?? new TextDecoder().decode(bytes),
      ),
    })),
  );
  if (!('problems' in read)) throw new Error('The mistakes put into the example are no longer mistakes.');
  return problemPage(read.problems, 'content', '');
}

/** The review of one of the example’s sources, beside its document. */
function exampleReview(): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  const file = join(folder, 'review.html');
  const said: string[] = [];
  const args = ['delmas-1900', '--originals', `${EXAMPLE}-documents`, '--html', file];
  if (review(args, EXAMPLE, (line) => said.push(line)) !== 0) throw new Error(said.join('\n'));
  const html = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return html;
}

const USE: Use = {
  help: `Usage: npm run pictures [-- NAME …]

Builds the site and takes the pictures for README.md and docs/ from it, ${WIDTH} pixels wide, in light mode and with few colours.
  NAME  takes only the pictures named: ${Object.keys(PICTURES).join(', ')}

Example: npm run pictures -- event search`,
  names: { least: 0, most: Object.keys(PICTURES).length },
};

/** Takes the pictures. @returns the exit code. */
const pictures = command(USE, async ({ given, folder, say, stop, misused }) => {
  const names = given.names.length > 0 ? given.names : Object.keys(PICTURES);
  const unknown = names.find((name) => !(name in PICTURES));
  if (unknown !== undefined) return misused(`There is no picture "${unknown}".`);
  const read = readArchive(listFiles(folder));
  if ('problems' in read) return stop(1, problemsText(read.problems));
  const pictures = names.map((name) => ({ name, ...(PICTURES[name] as Picture) }));
  const byLanguage = Map.groupBy(pictures, (picture) => picture.interface ?? 'en');
  const distOf = (language: string) => join(PROJECT, '.cache/pictures', language);
  // Citations contain the address that the site will have.
  const SITE = process.env.SITE ?? 'https://archive.example';
  for (const language of byLanguage.keys()) await buildSite({ SITE, INTERFACE: language, OUT_DIR: distOf(language) });
  const browser = await launchBrowser();
  // Astro is loaded only now, so that the command answers --help at once.
  const { preview } = await import('astro');
  for (const [language, own] of byLanguage) {
    const server = await preview({ root: PROJECT, outDir: distOf(language), server: { port: 0 }, logLevel: 'error' });
    const site: Site = { address: `http://127.0.0.1:${server.port}`, archive: read.archive };
    for (const { name, height = HEIGHT, show } of own) {
      const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: 'light' });
      await show(page, site);
      await page.evaluate(() => document.fonts.ready);
      const file = join(PROJECT, 'docs', `${name}.png`);
      writeFileSync(
        file,
        await sharp(await page.screenshot())
          .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9, effort: 10 })
          .toBuffer(),
      );
      say(`docs/${name}.png: ${Math.round(statSync(file).size / 1000)} kB.`);
      await page.close();
    }
    await server.stop();
  }
  await browser.close();
  return 0;
});

if (import.meta.main) await runHere(pictures);
