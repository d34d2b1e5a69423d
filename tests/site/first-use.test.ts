/** Scripts that load only on first use: what a reader does while one is loading is not lost, and nothing moves. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader, type Visit } from './reader.ts';
import { SMALL } from './sites.ts';
import { settled } from './watched.ts';

const small = reader(SMALL);

/** The pages with a timeline. On the first, only the code for gestures waits; on the others, all of it. */
const PAGES = ['/', '/chronology/', '/embed/timeline/'];

/** Uses a page while every script that it now asks for is held back; then lets the scripts arrive. */
const early = (
  path: string,
  use: (page: Page) => Promise<unknown>,
  then: (page: Page) => Promise<void>,
  visit: Visit = {},
) =>
  small.opened(
    path,
    async (page) => {
      await settled(page);
      await page.waitForLoadState('networkidle');
      let arrive = () => {};
      const held = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await use(page);
      arrive();
      await then(page);
    },
    visit,
  );

const drawing = async (page: Page) => {
  const box = await page.locator('.plot .timeline-drawing').boundingBox();
  if (box === null) throw new Error('The drawing is not shown.');
  return box;
};
const arrived = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-loading]') === null).then(() => undefined);
const hasView = (page: Page) => page.waitForFunction(() => /[?&]from=/.test(location.search)).then(() => undefined);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-event-id'));

describe.each(PAGES)('on %s, before its script is there', (path) => {
  it('a turn of the wheel with Ctrl zooms the drawing, and not the page', () =>
    early(
      path,
      async (page) => {
        const { x, y } = await drawing(page);
        await page.mouse.move(x + 500, y + 200);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -400);
        await page.keyboard.up('Control');
      },
      async (page) => {
        await hasView(page);
        expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
      },
    ));

  it('a drag over all years chooses a window, whether it has ended or not', async () => {
    for (const ended of [true, false])
      await early(
        path,
        async (page) => {
          const { x, y } = await drawing(page);
          await page.mouse.move(x + 400, y + 20);
          await page.mouse.down();
          await page.mouse.move(x + 550, y + 20, { steps: 5 });
          if (ended) await page.mouse.up();
        },
        async (page) => {
          await arrived(page);
          if (!ended) await page.mouse.up();
          await hasView(page);
        },
      );
  });

  it('a drag that begins on an event does not open it', () =>
    early(
      path,
      async (page) => {
        const mark = await page.locator('.plot .mark').first().boundingBox();
        const [x, y] = [(mark?.x ?? 0) + 4, (mark?.y ?? 0) + 6];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 100, y, { steps: 5 });
        await page.mouse.up();
      },
      async (page) => {
        await arrived(page);
        expect(new URL(page.url()).pathname).toBe(`/some/folder${path}`);
      },
    ));

  it('a press on an event opens it, even if the script arrives during the press', () =>
    early(
      path,
      async (page) => {
        const mark = await page.locator('.plot .mark').first().boundingBox();
        await page.mouse.move((mark?.x ?? 0) + 4, (mark?.y ?? 0) + 6);
        await page.mouse.down();
      },
      async (page) => {
        await arrived(page);
        await page.mouse.up();
        await page.waitForURL('**/events/**');
      },
    ));

  it('a click without a place, as from a screen reader, opens a cluster', () =>
    early(
      path,
      (page) =>
        page
          .locator('.plot .cluster')
          .first()
          .evaluate((cluster) => {
            cluster.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
          }),
      hasView,
    ));

  it('a press on a button counts even if the mouse slips', () =>
    early(
      path,
      async (page) => {
        const button = await page.getByRole('button', { name: 'Zoom in' }).boundingBox();
        await page.mouse.move((button?.x ?? 0) + 4, (button?.y ?? 0) + 6);
        await page.mouse.down();
        await page.mouse.move((button?.x ?? 0) + 12, (button?.y ?? 0) + 6);
        await page.mouse.up();
      },
      hasView,
    ));

  it('a turn of the wheel with Ctrl above the drawing zooms the page, as it does later', () =>
    early(
      path,
      async (page) => {
        await page.evaluate(() => {
          addEventListener('wheel', (event) => document.body.setAttribute('data-kept', String(event.defaultPrevented)));
        });
        await page.locator('.controls').hover();
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, 1);
        await page.keyboard.up('Control');
        await page.locator('body[data-kept="false"]').waitFor();
      },
      arrived,
    ));

  it('keys move from event to event, and focus stays in the drawing', () =>
    early(
      path,
      async (page) => {
        await page.locator('.plot [tabindex="0"]').focus();
        expect(await focused(page)).toBe(await page.locator('.plot .mark').first().getAttribute('data-event-id'));
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('End');
      },
      async (page) => {
        const first = await page.locator('.plot .mark').first().getAttribute('data-event-id');
        await page.waitForFunction((id) => {
          const now = document.activeElement?.getAttribute('data-event-id') ?? id;
          return now !== id;
        }, first);
        expect(await page.locator('.card').isVisible()).toBe(true);
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
    ));

  it.each([
    ['a button', (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click()],
    ['a period', (page: Page) => page.locator('select[data-do="period"]').selectOption({ label: 'Spring 1899' })],
    ['a cluster', (page: Page) => page.locator('.plot .cluster').first().click()],
  ])('%s leads to its view', (_, use) => early(path, use, hasView));

  it('a filter and a query take effect', async () => {
    const open = (page: Page) => page.locator('.filters > summary').click();
    await early(
      path,
      async (page) => {
        await open(page);
        await page.locator('fieldset[data-list="source"] label').first().click();
      },
      (page) => page.waitForFunction(() => location.search.includes('source=')).then(() => undefined),
    );
    await early(
      path,
      async (page) => {
        await open(page);
        await page.locator('.filters input[name="q"]').pressSequentially('lamp');
      },
      (page) => page.waitForFunction(() => location.search.includes('q=lamp')).then(() => undefined),
    );
  });

  it('two fingers zoom the drawing, and not the page', () =>
    early(
      path,
      async (page) => {
        const { y } = await drawing(page);
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints:
              type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: 600 + side * apart, y: y + 200, id })),
          });
        await touch('touchStart', 40);
        for (let apart = 50; apart <= 200; apart += 10) await touch('touchMove', apart);
        await touch('touchEnd', 0);
      },
      async (page) => {
        await hasView(page);
        expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
      },
      { hasTouch: true },
    ));

  it('nothing moves when the script arrives', async () => {
    const places = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.plot [data-event-id], .controls > *, main > *')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        }),
      );
    let before: string[] = [];
    await early(
      path,
      async (page) => {
        before = await places(page);
        const { x, y } = await drawing(page);
        await page.mouse.move(x + 500, y + 3);
      },
      async (page) => {
        await arrived(page);
        expect(await places(page)).toEqual(before);
      },
    );
  });
});

it('several turns of the wheel sideways all count before the code for gestures is there', () =>
  early(
    '/?from=1899-05-01&to=1899-07-30',
    async (page) => {
      const { x, y } = await drawing(page);
      await page.mouse.move(x + 500, y + 200);
      for (let n = 0; n < 5; n++) await page.mouse.wheel(100, 0);
    },
    async (page) => {
      await page.waitForFunction(() => !location.search.includes('from=1899-05-01'));
      const from = new URL(page.url()).searchParams.get('from') ?? '';
      // Half of the width is about 45 days.
      expect((Date.parse(from) - Date.parse('1899-05-01')) / 86_400_000).toBeGreaterThan(30);
    },
  ));

it('a button is pressed only once, even after the drawing was redrawn for another width', () =>
  small.opened('/chronology/', async (page) => {
    await settled(page);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.waitForFunction(() => performance.getEntriesByName('timeline-drawn').length > 0);
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Zoom in' }).evaluate((button: HTMLElement) => button.click());
    await hasView(page);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  }));

it('a script that cannot be loaded leaves the drawing as it was built, without controls', () =>
  small.opened(
    '/chronology/',
    async (page) => {
      await settled(page);
      await page.route('**/*.js', (route) => route.abort());
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.locator('archive-timeline:not([data-ready], [data-loading])').waitFor();
      expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
      const cluster = page.locator('.plot .cluster').first();
      const href = await cluster.getAttribute('href');
      await cluster.click();
      await page.waitForURL((url) => `${url.pathname}${url.hash}`.endsWith(String(href)));
    },
    { expected: /./ },
  ));

it('draws anew at once where the built drawing does not fit', () =>
  small.opened(
    '/chronology/',
    async (page) => {
      const drawn = page.locator('.plot .timeline-drawing');
      const fits = (wide: number) =>
        page.waitForFunction(
          (width) => document.querySelector('.plot svg')?.getAttribute('width') === String(width),
          wide,
        );
      await fits(await page.locator('.plot').evaluate(({ clientWidth }) => clientWidth));
      expect(Number(await drawn.getAttribute('width'))).toBeLessThan(1000);
    },
    { viewport: { width: 1000, height: 800 } },
  ));

it('finds what was typed before the search was loaded, and keeps the order that was chosen', () =>
  early(
    '/search/',
    async (page) => {
      await page.locator('select[name="sort"]').selectOption('date');
      await page.locator('input[type="search"]').pressSequentially('board');
    },
    async (page) => {
      await page.locator('[data-record-id]').first().waitFor();
      await page.waitForFunction(() => location.search === '?q=board&sort=date');
      expect(await page.locator('input[type="search"]').inputValue()).toBe('board');
      expect(await page.locator('select[name="sort"]').inputValue()).toBe('date');
    },
  ));
