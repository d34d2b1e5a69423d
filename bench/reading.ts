/**
 * npm run bench:reading: how long the pages of a built site are, how many words they show at first, and how much of
 * that text is repeated.
 */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { given } from '../scripts/arguments.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { pagesOf } from '../tests/site/pages.ts';
import { serve } from '../tests/site/serve.ts';

const USE = {
  help: `Usage: npm run bench:reading -- FOLDER [--all]

Opens every page of a site built at "/" in a browser, 1280 and 390 px wide, and prints for each kind of page: the height,
the words of its main part as first shown, the share of that text which the page has said before (in lines of 25
characters and more, without chains), and how often one chain of attribution is shown twice in a row. Median and
largest; for the height also the 90th of 100. The page of a moved record, which leads on to another, is not counted.
Then how far down the first lane of the front page's drawing begins.
--all adds a line for each page.

Example: npm run bench:reading -- dist`,
  switches: ['all'],
  names: { least: 1, most: 1 },
} as const;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
/** Lines shorter than this are labels, which may well be repeated. */
const LEAST_LINE = 25;

interface Reading {
  readonly height: number;
  readonly words: number;
  /** The share of the text that repeats other text on the page, from 0 to 1. */
  readonly again: number;
  /** Chains that are the same as the chain directly before them. */
  readonly chainsTwice: number;
}

/** The kind of a page: the folder it is in, or its own name if it is at the top level. */
function kindOf(path: string): string {
  const [, folder = '', id = ''] = path.split('/');
  return folder === '' ? 'front' : `${folder}${id === '' ? '' : '/…'}`;
}

/** Reads a page as it is first shown, without text that is folded, out of view or only for screen readers. */
async function read(page: Page): Promise<Reading> {
  return page.evaluate((least) => {
    const main = document.querySelector<HTMLElement>('main') ?? document.body;
    const height = document.documentElement.scrollHeight;
    for (const element of main.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(element).clipPath === 'inset(50%)') element.hidden = true;
    const linesNow = () => main.innerText.split(/\s*\n\s*/).filter((line) => line !== '');
    const lines = linesNow();
    const chains = [...main.querySelectorAll<HTMLElement>('.chain')]
      .filter((chain) => chain.checkVisibility())
      .map(({ innerText }) => innerText.replace(/\s+/g, ' '));
    for (const chain of main.querySelectorAll<HTMLElement>('.chain')) chain.hidden = true;
    const seen = new Set<string>();
    let again = 0;
    for (const line of linesNow()) {
      if (line.length < least) continue;
      if (seen.has(line)) again += line.length;
      seen.add(line);
    }
    return {
      height,
      words: lines.join(' ').split(/\s+/).length,
      again: again / Math.max(1, lines.join('').length),
      chainsTwice: chains.filter((chain, n) => n > 0 && chain === chains[n - 1]).length,
    };
  }, LEAST_LINE);
}

const args = given(USE);
const site = { name: 'reading', content: '', base: '/', dist: `${resolve(args.names[0] ?? '')}/` };
const paths = pagesOf(site).map(({ path }) => path);
const served = await serve(site);
const browser = await launchBrowser();

/** The value at a percentile; 50 is the median. */
const part = (values: readonly number[], of100: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil((values.length * of100) / 100) - 1] ?? 0;
const number = (value: number) => Math.round(value).toLocaleString('en');
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

for (const viewport of SIZES) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  const readings: (Reading & { readonly path: string })[] = [];
  for (const path of paths) {
    await page.goto(served.address + path);
    await page.waitForFunction(() => performance.getEntriesByName('scripts-started').length > 0);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // The page of a moved record redirects to another page, which is read in turn.
    if (new URL(page.url()).pathname === path) readings.push({ path, ...(await read(page)) });
  }
  console.log(`\n## ${viewport.width} px\n`);
  console.log(
    '| page | pages | height, median | 90th | largest | words, median | largest | said again, median | largest | chain twice |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [kind, all] of Map.groupBy(readings, ({ path }) => kindOf(path))) {
    const of = (pick: (reading: Reading) => number) => all.map(pick);
    const [height, words, again] = [of((one) => one.height), of((one) => one.words), of((one) => one.again)];
    const cells = [
      kind,
      all.length,
      ...[50, 90, 100].map((of100) => number(part(height, of100))),
      ...[50, 100].map((of100) => number(part(words, of100))),
      ...[50, 100].map((of100) => percent(part(again, of100))),
      of((one) => one.chainsTwice).reduce((sum, one) => sum + one, 0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  if (args.has('all'))
    for (const { path, height, words, again, chainsTwice } of readings)
      console.log(
        `${path} ${number(height)} px, ${number(words)} words, ${percent(again)} again, ${chainsTwice} chains twice`,
      );
  await page.goto(`${served.address}/`);
  await page.waitForFunction(() => performance.getEntriesByName('scripts-started').length > 0);
  const lane = page.locator('[data-timeline] .lane').first();
  if (await lane.isVisible())
    console.log(`\nThe first lane begins at y = ${number((await lane.boundingBox())?.y ?? 0)}.`);
  await page.close();
}
await browser.close();
served.close();
