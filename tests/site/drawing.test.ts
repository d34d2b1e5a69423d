/** The drawing on the front page contains every event, both as sent and as redrawn by script. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { years } from '../../src/words/en.ts';
import { attribute, elements, pagesOf, textOf } from './pages.ts';
import { serve } from './serve.ts';
import { SITES, type Site } from './sites.ts';
import { PATIENCE, settled } from './watched.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** The marks in each lane and the counts of its clusters, in the page as it is sent. */
function sent(site: Site): number[] {
  const front = pagesOf(site).find(({ path }) => path === `${site.base.replace(/\/$/, '')}/`);
  if (front === undefined) throw new Error('no front page');
  const has = (name: string) => (element: Parameters<typeof attribute>[0]) =>
    (attribute(element, 'className') ?? '').split(' ').includes(name);
  const inside = (tree: Parameters<typeof textOf>[0], name: string) =>
    elements({ ...front, tree: { type: 'root', children: [tree as never] } }, has(name));
  return elements(front, (element) => element.tagName === 'g' && has('lane')(element)).map(
    (lane) =>
      inside(lane, 'mark').length +
      inside(lane, 'cluster').reduce((sum, cluster) => sum + Number(/\d+/.exec(textOf(cluster))?.[0] ?? 0), 0),
  );
}

it.each(SITES)('$name: the list of years has no mark for events without a date', (site) => {
  const front = pagesOf(site).find(({ path }) => path === `${site.base.replace(/\/$/, '')}/`);
  if (front === undefined) throw new Error('no front page');
  const rows = elements(front, (element) => attribute(element, 'className')?.split(' ').includes('year-row') === true);
  const [undated] = rows.filter((row) => textOf(row).includes(years.undated));
  if (undated === undefined) return;
  const shapes = elements(
    { ...front, tree: { type: 'root', children: [undated] } },
    ({ tagName }) => tagName === 'svg',
  );
  expect(shapes).toEqual([]);
});

it.each(SITES)('$name: every event is drawn or counted, with script and without', async (site) => {
  const served = await serve(site);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${served.address}/`);
  await settled(page);
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('.timeline-drawing .lane')].map((lane) => {
      const counted = [...lane.querySelectorAll('.cluster text')].map((text) => Number(text.textContent));
      return lane.querySelectorAll('.mark').length + counted.reduce((sum, count) => sum + count, 0);
    }),
  );
  await page.close();
  served.close();
  expect(drawn.length).toBeGreaterThan(0);
  expect(sent(site)).toEqual(drawn);
});
