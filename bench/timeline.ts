/**
 * npm run bench:timeline: how fast the built front page is with up to 50,000 events, measured from outside. It measures
 * the time until the drawing is complete and the main thread is free, and the time from frame to frame while the view
 * moves.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, type CDPSession, errors, type Page } from 'playwright-core';
import { given, numberGiven } from '../scripts/arguments.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { PROJECT } from '../scripts/content-folder.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { timelineData } from '../src/timeline/items.ts';
import { type Served, serve } from '../tests/site/serve.ts';
import { buildFrontPage } from './front-page.ts';
import { generatedArchive, writeFiles } from './generated-archive.ts';
import { type Other, others, othersInstalled } from './others.ts';
import { sizesNamed } from './sizes.ts';

const CACHE = join(PROJECT, '.cache/timeline');
const USE = {
  help: `Usage: npm run bench:timeline [-- EVENTS … --runs NUMBER]

Makes up archives of 100, 1,000, 10,000 and 50,000 events, builds their front page, and measures it from outside, on a
desktop and with the processor slowed by a factor of four. Compares other libraries if "npm ci" was run in
bench/others. With numbers, it measures only those sizes. It does 5 runs by default.

Example: npm run bench:timeline -- 10000 --runs 3`,
  values: ['runs'],
  names: { least: 0, most: 5 },
} as const;
const GIVEN = given(USE);
const RUNS = numberGiven(GIVEN, 'runs', 5, USE);
const FRAMES = 90;
/** Longer than anyone would wait, in milliseconds. */
const MOST_TIME = 60_000;
const DEVICES = [
  { name: 'desktop', width: 1280, height: 900, slower: 1 },
  // A screen wide enough for the drawing, with a processor as slow as a phone’s.
  { name: 'phone', width: 820, height: 1180, slower: 4 },
] as const;

/**
 * The size of a text that is compressed in advance, as on static hosts. For several megabytes, a lower quality saves
 * time.
 */
const compressed = (text: string | Buffer, quality = 11) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const high = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** Serves the page of another library with its scripts. */
async function serveOther({ page, script }: Other): Promise<Served> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/other.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The times from frame to frame, in milliseconds, while the drawing has work to do in each frame. */
function frames(page: Page, kind: 'pan' | 'zoom'): Promise<number[]> {
  return page.evaluate(
    ([what, count]) =>
      new Promise<number[]>((done) => {
        const plot = document.querySelector('.timeline .plot');
        const times: number[] = [];
        let last = 0;
        const step = (now: number) => {
          if (last > 0) times.push(now - last);
          last = now;
          if (times.length === count) {
            done(times);
            return;
          }
          const back = times.length > count / 2 ? -1 : 1;
          const { pan } = window as unknown as { pan?: (share: number) => void };
          if (pan !== undefined) {
            pan(0.02 * back);
            requestAnimationFrame(step);
            return;
          }
          const box = plot?.getBoundingClientRect();
          plot?.dispatchEvent(
            new WheelEvent('wheel', {
              bubbles: true,
              cancelable: true,
              clientX: (box?.left ?? 0) + 500,
              clientY: (box?.top ?? 0) + 200,
              ...(what === 'pan' ? { deltaX: 25 * back } : { deltaY: -40 * back, ctrlKey: true }),
            }),
          );
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    [kind, FRAMES] as const,
  );
}

interface Figures {
  readonly paint: number;
  /** The time at which the drawing is complete. */
  readonly drawn: number;
  /** The time after which the main thread stays free: the end of its last task of more than 50 ms. */
  readonly free: number;
  readonly shift: number;
  readonly elements: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

/** If the page does nothing for this many milliseconds, it has finished. */
const QUIET = 1200;

/** Measures one page. @returns undefined if the drawing was not complete within a minute. */
async function measure(
  browser: Browser,
  address: string,
  device: (typeof DEVICES)[number],
  other = false,
): Promise<Figures | undefined> {
  const context = await browser.newContext({ viewport: { width: device.width, height: device.height } });
  try {
    const page = await context.newPage();
    const session: CDPSession = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: device.slower });
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number; busy: number };
      Object.assign(seen, { shift: 0, busy: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) seen.busy = startTime + duration;
      }).observe({ type: 'longtask', buffered: true });
    });
    const drawn = () => performance.getEntriesByName('timeline-drawn').length > 0;
    try {
      await page.goto(address, { timeout: MOST_TIME });
      await page.waitForFunction(drawn, undefined, { timeout: MOST_TIME });
    } catch (error) {
      if (error instanceof errors.TimeoutError) return undefined;
      throw error;
    }
    await page.waitForTimeout(QUIET);
    const first = await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      const { shift, busy } = window as unknown as { shift: number; busy: number };
      const elements = document.querySelectorAll('.plot .timeline-drawing *, #box *').length;
      const end = at('timeline-drawn');
      return { paint: at('first-contentful-paint'), drawn: end, free: Math.max(end, busy), shift, elements };
    });
    if (other) {
      await page.evaluate(() => (window as unknown as { near: () => void }).near());
      return { ...first, pan: await frames(page, 'pan'), zoom: [] };
    }
    for (let n = 0; n < 2; n++) await page.locator('[data-do="in"]').click();
    const pan = await frames(page, 'pan');
    const zoom = await frames(page, 'zoom');
    const elements = await page.evaluate(() => document.querySelectorAll('.plot .timeline-drawing *').length);
    return { ...first, elements: Math.max(first.elements, elements), pan, zoom };
  } finally {
    await context.close();
  }
}

/** Compressed sizes of the drawing’s scripts, in bytes: at first, once it is drawn, and when a picture is saved. */
function scripts(dist: string): string {
  const folder = join(dist, '_astro');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const seen = new Set<string>();
  const sizeOf = (start: string): number => {
    const name = names.find((each) => each.startsWith(start));
    if (name === undefined) throw new Error(`No script of the site begins with ${start}.`);
    if (seen.has(name)) return 0;
    seen.add(name);
    const text = readFileSync(join(folder, name));
    const imported = [...text.toString().matchAll(/from\s*["'`]\.\/([^"'`]+\.js)/g)].map(([, other = '']) => other);
    return compressed(text) + imported.reduce((sum, other) => sum + sizeOf(other), 0);
  };
  const [first, then, later] = ['archive-timeline.', 'gestures.', 'picture.'].map((name) => kb(sizeOf(name)));
  return `Script: ${first} kB for the drawing, ${then} kB more to move in it, ${later} kB more to save a picture.`;
}

const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const ms = (value: number) => value.toFixed(0);
const browser = await launchBrowser();
console.log(
  `${RUNS} runs each, medians; frames: 95th of 100 over ${FRAMES} frames. Sizes in kB, brotli. Times in ms; free: drawn, and the main thread with nothing left to do.\n`,
);
console.log('| system | events | device | data | first paint | drawn | free | shift | elements | pan p95 | zoom p95 |');
console.log('| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
let shipped = '';

async function compare(
  name: string,
  events: number,
  data: number,
  { address, close }: Served,
  runs: number,
  other = false,
) {
  for (const device of DEVICES) {
    const measured: Figures[] = [];
    for (let n = 0; n < runs; n++) {
      const run = await measure(browser, address, device, other);
      if (run === undefined) break;
      measured.push(run);
    }
    const of = (pick: (figures: Figures) => number, say = ms) =>
      measured.length === 0 ? '–' : say(middle(measured.map(pick)));
    const cells = [
      name,
      events.toLocaleString('en'),
      device.name,
      kb(data),
      of(({ paint }) => paint),
      of(({ drawn }) => drawn),
      of(({ free }) => free),
      of(
        ({ shift }) => shift,
        (value) => value.toFixed(3),
      ),
      of(({ elements }) => elements),
      of(({ pan }) => high(pan)),
      other ? '–' : of(({ zoom }) => high(zoom)),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  close();
}

for (const size of sizesNamed(GIVEN.names.length === 0 ? ['100', '1000', '10000', '50000'] : GIVEN.names)) {
  const content = join(CACHE, String(size.events), 'content');
  const dist = join(CACHE, String(size.events), 'dist');
  writeFiles(content, generatedArchive(size));
  await buildFrontPage(content, dist);
  shipped = scripts(dist);
  const [data = ''] = readdirSync(dist).filter((name) => name.startsWith('timeline-'));
  const served = await serve({ name: 'made-up', base: '/', dist, content });
  await compare('this', size.events, compressed(readFileSync(join(dist, data)), 9), served, RUNS);
  if (!othersInstalled()) continue;
  const read = readArchive(listFiles(content));
  if ('problems' in read) throw new Error(problemsText(read.problems.slice(0, 20)));
  for (const other of others(timelineData(read.archive)))
    await compare(other.name, size.events, compressed(other.page, 9), await serveOther(other), 1, true);
}
console.log(`\n${shipped}`);
if (!othersInstalled()) console.log('Not compared with others: run "npm ci" in bench/others first.');
await browser.close();
