/**
 * npm run bench:timeline: how fast the timeline is with up to 50,000 events, on a desktop and with the processor
 * slowed four times. The front page of the built site is served with invented events in place of its own.
 */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { given, numberGiven } from '../scripts/arguments.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { PROJECT } from '../scripts/content-folder.ts';
import { buildSite } from '../scripts/site-build.ts';
import type { TimelineData } from '../src/timeline/data.ts';
import { draw } from '../src/timeline/draw.ts';
import { svgText } from '../src/timeline/drawing.ts';
import { layout, prepare, wholeSpan } from '../src/timeline/layout.ts';
import { pack } from '../src/timeline/packed.ts';
import { yearsOf } from '../src/timeline/year-index.ts';
import { generated } from '../tests/timeline/generated.ts';
import { others, othersInstalled } from './others.ts';

const DIST = join(PROJECT, 'dist');
const SIZES = [100, 1000, 10_000, 50_000];
const USE = {
  help: `Use: npm run bench:timeline [-- --runs NUMBER]

Builds the archive and measures its timeline with up to 50,000 invented events, on a desktop and with the
processor slowed four times; beside other libraries, if "npm ci" was run in bench/others. 5 runs unless told.

Example: npm run bench:timeline -- --runs 3`,
  values: ['runs'],
} as const;
const RUNS = numberGiven(given(USE), 'runs', 5, USE);
const FRAMES = 90;
/** Longer than this, in milliseconds, and nobody waits. */
const MOST_TIME = 60_000;
const DEVICES = [
  { name: 'desktop', width: 1280, height: 900, slower: 1 },
  // A screen on which the drawing is shown, with a phone’s processor.
  { name: 'phone', width: 820, height: 1180, slower: 4 },
] as const;

/** As a static host compresses files ahead of time; data in the megabytes at a lower effort, to spare the waiting. */
const compressed = (text: string | Buffer, quality = 11) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const high = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** The built front page, telling of other events: its drawing, its list and its years are replaced. */
function pageOf(data: TimelineData): string {
  const years = yearsOf(data)
    .map(
      ({ part, name, items }) =>
        `<li><a href="/years/${part}/">${name}</a> <span class="small">${items.length}</span></li>`,
    )
    .join('');
  const svg = svgText(
    draw(layout(prepare(data), wholeSpan(data), 1216), {
      data,
      href: (id) => `/events/${id}/`,
      listHref: (part) => `/years/${part}/`,
      prefix: 'timeline',
    }),
  );
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const replaced = page
    .replace(/data-source="[^"]*"/, 'data-source="/bench.json"')
    .replace(/(<div class="plot">)[\s\S]*?<\/svg>(?=<\/div>)/, (_, open: string) => open + svg)
    .replace(
      /(<h2 id="list"[^>]*>[^<]*<\/h2>)[\s\S]*?(<\/section>\s*<p class="aside">)/,
      (_, heading: string, end: string) =>
        `${heading}<ul class="rows" data-list-rows></ul><ul class="names" data-list-years>${years}</ul>${end}`,
    );
  if (!replaced.includes('/bench.json') || !replaced.includes('data-list-rows'))
    throw new Error('The built front page is not what this bench knows: run "npm run build".');
  return replaced;
}

async function serve(page: string, json: string, other = ''): Promise<{ address: string; close: () => void }> {
  const types: Readonly<Record<string, string>> = {
    css: 'text/css',
    js: 'text/javascript',
    woff2: 'font/woff2',
    svg: 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/') send('text/html; charset=utf-8', page);
    else if (path === '/bench.json') send('application/json', json);
    else if (path === '/other.js') send('text/javascript', other);
    else {
      try {
        send(types[path.split('.').at(-1) ?? ''] ?? 'text/plain', readFileSync(join(DIST, path)));
      } catch {
        response.writeHead(404).end();
      }
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Time from frame to frame while something is asked of the drawing in each, in milliseconds. */
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
  readonly usable: number;
  readonly shift: number;
  readonly elements: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

/** @returns nothing where the page was not usable within a minute. */
async function measure(
  browser: Browser,
  address: string,
  device: (typeof DEVICES)[number],
  other = false,
): Promise<Figures | undefined> {
  const context = await browser.newContext({ viewport: { width: device.width, height: device.height } });
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: device.slower });
  await page.addInitScript(() => {
    const found = window as unknown as { shift: number };
    found.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  try {
    await page.goto(address, { timeout: MOST_TIME });
    await page.waitForFunction(() => performance.getEntriesByName('timeline-drawn').length > 0, undefined, {
      timeout: MOST_TIME,
    });
  } catch {
    await context.close();
    return undefined;
  }
  await page.waitForTimeout(300);
  const first = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    usable: performance.getEntriesByName('timeline-drawn')[0]?.startTime ?? 0,
    shift: (window as unknown as { shift: number }).shift,
    elements: document.querySelectorAll('.plot .timeline-drawing *, #box *').length,
  }));
  if (other) {
    await page.evaluate(() => (window as unknown as { near: () => void }).near());
    const pan = await frames(page, 'pan');
    await context.close();
    return { ...first, pan, zoom: [] };
  }
  for (let n = 0; n < 2; n++) await page.getByRole('button', { name: 'Closer' }).click();
  const pan = await frames(page, 'pan');
  const zoom = await frames(page, 'zoom');
  const elements = await page.evaluate(() => document.querySelectorAll('.plot .timeline-drawing *').length);
  await context.close();
  return { ...first, elements: Math.max(first.elements, elements), pan, zoom };
}

/** Scripts the page asks for before anything is pressed, and the one it asks for to save a picture. */
function scripts(page: string): { first: number; later: number } {
  const folder = join(DIST, '_astro');
  const seen = new Map<string, number>();
  const take = (name: string) => {
    if (seen.has(name)) return;
    const text = readFileSync(join(folder, name));
    seen.set(name, compressed(text));
    for (const [, other] of text.toString().matchAll(/from\s*"\.\/([^"]+\.js)"/g)) if (other !== undefined) take(other);
  };
  for (const [, name] of page.matchAll(/<script[^>]*src="[^"]*_astro\/([^"]+\.js)"/g))
    if (name !== undefined) take(name);
  const first = [...seen.values()].reduce((sum, size) => sum + size, 0);
  for (const name of [...seen.keys()])
    for (const [, other] of readFileSync(join(folder, name), 'utf8').matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)/g))
      if (other !== undefined) take(other);
  return { first, later: [...seen.values()].reduce((sum, size) => sum + size, 0) - first };
}

buildSite({ OUT_DIR: DIST });
const browser = await launchBrowser();
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(
  `${RUNS} runs each, medians; frames: 95th of 100 over ${FRAMES} frames. Sizes in kB, brotli. Times in ms.\n`,
);
console.log('| events | device | page | data | first paint | usable | shift | elements | pan p95 | zoom p95 |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
let shipped = { first: 0, later: 0 };
for (const size of SIZES) {
  const data = generated(size);
  const page = pageOf(data);
  const json = JSON.stringify(pack(data));
  shipped = scripts(page);
  const server = await serve(page, json);
  for (const device of DEVICES) {
    const runs: Figures[] = [];
    for (let n = 0; n < RUNS; n++)
      runs.push(...[await measure(browser, server.address, device)].filter((run) => run !== undefined));
    const of = (pick: (figures: Figures) => number) => middle(runs.map(pick));
    const cells = [
      size.toLocaleString('en'),
      device.name,
      kb(compressed(page)),
      kb(compressed(json, 9)),
      of(({ paint }) => paint).toFixed(0),
      of(({ usable }) => usable).toFixed(0),
      of(({ shift }) => shift).toFixed(3),
      of(({ elements }) => elements),
      of(({ pan }) => high(pan)).toFixed(0),
      of(({ zoom }) => high(zoom)).toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  server.close();
}
console.log(`\nScript: ${kb(shipped.first)} kB at once, ${kb(shipped.later)} kB more when a picture is saved.`);

if (othersInstalled()) {
  console.log(
    '\nThe same events drawn by others, desktop, one run each; – is no answer within a minute, or a broken page.\n',
  );
  console.log('| system | events | script | first paint | usable | elements | pan p95 |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const size of SIZES) {
    const data = generated(size);
    for (const { name, script, page } of others(data)) {
      const server = await serve(page, '', script);
      // A page that breaks under its events has given no answer either.
      const run = await measure(browser, server.address, DEVICES[0], true).catch(() => undefined);
      const cells = [
        name,
        size.toLocaleString('en'),
        kb(compressed(script)),
        run?.paint.toFixed(0) ?? '–',
        run?.usable.toFixed(0) ?? '–',
        run?.elements ?? '–',
        run === undefined ? '–' : high(run.pan).toFixed(0),
      ];
      console.log(`| ${cells.join(' | ')} |`);
      server.close();
    }
  }
} else console.log('\nNot compared with others: run "npm ci" in bench/others first.');
await browser.close();
