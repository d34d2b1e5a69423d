/** The timeline in a real browser: every way to move in it, none of which may harm the page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { REST } from '../../src/timeline/zoom.ts';
import { violations } from './axe.ts';
import { reader, type Visit } from './reader.ts';
import { SMALL } from './sites.ts';
import { heldBack } from './watched.ts';

const small = reader(SMALL);

const opened = <T>(use: (page: Page) => Promise<T>, search = '', visit: Visit = {}) =>
  small.opened(`/${search}`, use, { ready: 'archive-timeline[data-ready]', ...visit });

/**
 * The view in the address, once a movement has come to rest. Of two timers on a page, the one that is set later and is
 * no shorter always ends later, however busy the machine is. The first movement waits for its script.
 */
const addressOf = async (page: Page): Promise<URLSearchParams> => {
  await page.waitForSelector('archive-timeline:not([data-loading], :has([data-loading]))');
  return new URLSearchParams(
    await page.evaluate(
      (rest) => new Promise<string>((told) => setTimeout(() => told(location.search), rest)),
      REST + 10,
    ),
  );
};
const days = (parameters: URLSearchParams) =>
  (Date.parse(parameters.get('to') ?? '') - Date.parse(parameters.get('from') ?? '')) / 86_400_000;
const drawn = (page: Page) => page.locator('.plot .mark').count();
const listed = (page: Page) => page.locator('[data-event-list] [data-saves]:not([hidden])').count();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? document.activeElement?.tagName);
const plot = '.timeline .plot';
/** The script of the filters, which is loaded when a reader goes to them. */
const FILTERS = /\/_astro\/filters\.[^/]*\.js$/;

describe('moving', () => {
  it('with buttons: in, out, everything', async () => {
    await opened(async (page) => {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const once = days(await addressOf(page));
      await page.getByRole('button', { name: 'Zoom in' }).click();
      expect(days(await addressOf(page))).toBeCloseTo(once / 2, -1);
      await page.getByRole('button', { name: 'Zoom out' }).click();
      expect(days(await addressOf(page))).toBeCloseTo(once, -1);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect([...(await addressOf(page)).keys()]).toEqual([]);
    });
  });

  it('from all years, first to where events are dense around the middle or the pointer', async () => {
    const middle = Date.parse('1900-07-01');
    await opened(async (page) => {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const view = await addressOf(page);
      expect(Date.parse(view.get('from') ?? '')).toBeLessThan(middle);
      expect(Date.parse(view.get('to') ?? '')).toBeGreaterThan(middle);
      const [half, all] = [await listed(page), await page.locator('[data-event-list] [data-saves]').count()];
      expect(half).toBeGreaterThan(all / 2);
    });
    await opened(async (page) => {
      await page.locator('.plot [tabindex="0"]').focus();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const box = await page.locator(plot).boundingBox();
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + 90);
      await page.locator(plot).dispatchEvent('keydown', { key: '+' });
      expect((await addressOf(page)).get('to')).toMatch(/^1905-12/);
    });
  });

  it('with the wheel only while Ctrl is held; the page keeps its own scrolling', async () => {
    await opened(async (page) => {
      const box = await page.locator(plot).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 200);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
      expect([...(await addressOf(page)).keys()]).toEqual([]);
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -400);
      await page.keyboard.up('Control');
      await expect.poll(async () => days(await addressOf(page))).toBeGreaterThan(7);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  it('by dragging', async () => {
    await opened(async (page) => {
      const before = await addressOf(page);
      const box = await page.locator(plot).boundingBox();
      const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + 240];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 150, y, { steps: 5 });
      await page.mouse.up();
      const after = await addressOf(page);
      expect(days(after)).toBeCloseTo(days(before), -1);
      expect(Date.parse(after.get('from') ?? '')).toBeGreaterThan(Date.parse(before.get('from') ?? ''));
    }, '?from=1898-01-01&to=1898-12-31');
  });

  it('with the window over all years', async () => {
    await opened(async (page) => {
      const box = await page.locator('.plot .overview').boundingBox();
      const y = (box?.y ?? 0) + 20;
      await page.mouse.move((box?.x ?? 0) + 300, y);
      await page.mouse.down();
      await page.mouse.move((box?.x ?? 0) + 500, y, { steps: 5 });
      await page.mouse.up();
      const length = days(await addressOf(page));
      const whole = await page.locator('.plot .timeline-drawing').getAttribute('viewBox');
      expect(length / (Number(whole?.split(' ')[2]) - 148)).toBeGreaterThan(0);
      expect(await page.locator('.plot .window').getAttribute('width')).toMatch(/^(?:19|20)\d/);
    });
  });

  it('by an edge of that window, while the other stays', async () => {
    await opened(async (page) => {
      const shown = await page.locator('.plot .window').boundingBox();
      const [x, y] = [shown?.x ?? 0, (shown?.y ?? 0) + 20];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 120, y, { steps: 5 });
      await page.mouse.up();
      const after = await addressOf(page);
      expect(Date.parse(after.get('from') ?? '')).toBeLessThan(Date.parse('1898-01-01'));
      expect(Date.parse(after.get('to') ?? '') - Date.parse('1898-12-31')).toBeLessThan(86_400_000);
      expect(Date.parse(after.get('to') ?? '')).toBeGreaterThan(Date.parse('1898-12-01'));
    }, '?from=1898-06-01&to=1898-12-31');
  });

  it.each([
    ['leaves the axes as they are', { deltaX: 0, deltaY: 120 }],
    ['swaps the axes itself', { deltaX: 120, deltaY: 0 }],
  ])('with Shift and the wheel, where the system %s', async (_, delta) => {
    await opened(async (page) => {
      const before = await addressOf(page);
      const taken = await page.locator(plot).evaluate((node, turned) => {
        const wheel = new WheelEvent('wheel', { ...turned, shiftKey: true, bubbles: true, cancelable: true });
        return !node.dispatchEvent(wheel);
      }, delta);
      expect(taken).toBe(true);
      await page.waitForFunction(
        (from) => new URLSearchParams(location.search).get('from') !== from,
        before.get('from'),
      );
      const after = await addressOf(page);
      expect(days(after)).toBeCloseTo(days(before), -1);
      expect(Date.parse(after.get('from') ?? '')).toBeGreaterThan(Date.parse(before.get('from') ?? ''));
    }, '?from=1898-01-01&to=1898-12-31');
  });

  it('to a period that the archive names', async () => {
    await opened(async (page) => {
      const periods = page.locator('select[data-do="period"]');
      const named = () => periods.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label);
      await periods.selectOption({ label: 'Spring 1899' });
      const parameters = await addressOf(page);
      expect([parameters.get('from'), parameters.get('to')]).toEqual(['1899-03-01', '1899-06-01']);
      expect(await page.locator('[data-list-count]').textContent()).toContain(
        'those in this view that match the filters',
      );
      expect(await named()).toBe('Spring 1899');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      expect(await named()).toBe('Spring 1899');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await named()).not.toBe('Spring 1899');
    });
  });

  it('by opening a cluster, which then shows what it counted', async () => {
    await opened(async (page) => {
      const before = await drawn(page);
      const cluster = page.locator('.plot .cluster').first();
      expect(await cluster.getAttribute('aria-label')).toMatch(/^\d+ more events?, from \d{4}$/);
      await cluster.click();
      const parameters = await addressOf(page);
      expect(days(parameters)).toBeGreaterThanOrEqual(6);
      expect(before).toBeGreaterThan(0);
      await page.goBack();
      await expect.poll(() => drawn(page)).toBe(before);
    });
  });

  it('with touch: one finger sideways moves time, the page still scrolls', async () => {
    await opened(
      async (page) => {
        const before = Date.parse((await addressOf(page)).get('from') ?? '');
        const box = await page.locator(plot).boundingBox();
        const y = (box?.y ?? 0) + 200;
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
          });
        await touch('touchStart', 800);
        for (let x = 780; x >= 600; x -= 20) await touch('touchMove', x);
        await touch('touchEnd', 600);
        await expect.poll(async () => Date.parse((await addressOf(page)).get('from') ?? '')).toBeGreaterThan(before);
        expect(await page.locator(plot).evaluate((node) => getComputedStyle(node).touchAction)).toBe('pan-y');
      },
      '?from=1898-01-01&to=1898-12-31',
      { hasTouch: true },
    );
  });
});

describe('keys', () => {
  it('enter the drawing in one stop and reach every dated event', async () => {
    await opened(async (page) => {
      expect(await page.locator('.plot [tabindex="0"]').count()).toBe(1);
      await page.locator('.plot [tabindex="0"]').focus();
      const seen = new Set<string>();
      for (let n = 0; n < 8; n++) await page.keyboard.press('ArrowUp');
      const lanes = await page.locator('.plot .lane').count();
      for (let lane = 0; lane < lanes; lane++) {
        await page.keyboard.press('Home');
        for (let n = 0; n < 20; n++) {
          seen.add((await focused(page)) ?? '');
          await page.keyboard.press('ArrowRight');
        }
        await page.keyboard.press('ArrowDown');
      }
      const total = await page.locator('.plot .lane').evaluateAll((groups) =>
        groups
          .map((lane) => lane.getAttribute('aria-label') ?? '')
          .reduce((sum, text) => {
            const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
            return sum + number(/(\d+) events?/) - number(/(\d+) earlier/) - number(/(\d+) undated/);
          }, 0),
      );
      expect(seen.size).toBe(total);
      expect(await page.locator('.plot [tabindex="0"]').count()).toBe(1);
    });
  });

  it('zoom, step between lanes, leave to the list, and open the page', async () => {
    await opened(async (page) => {
      await page.locator('.plot [tabindex="0"]').focus();
      await page.keyboard.press('+');
      expect(days(await addressOf(page))).toBeGreaterThan(0);
      const first = await focused(page);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).not.toBe(first);
      expect(await page.locator('.card').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('.card').isVisible()).toBe(false);
      const on = await focused(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/events/${on}/`);
      await page.goBack();
      await page.waitForSelector('archive-timeline[data-ready]');
      await page.locator('.plot [tabindex="0"]').focus();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.matches('[data-event-list]'))).toBe(true);
    });
  });

  it('show where the focus is', async () => {
    await opened(async (page) => {
      await page.locator('.plot [tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      const stroke = await page.evaluate(() => {
        const target = document.activeElement?.querySelector('.target');
        return target === null || target === undefined ? '' : getComputedStyle(target).stroke;
      });
      expect(stroke).toMatch(/^rgb/);
    });
  });
});

describe('choosing events', () => {
  it('shows filters as chips, each of which can be removed, and how many events are left', async () => {
    await opened(async (page) => {
      const chips = page.locator('[data-chips] button');
      await chips.first().waitFor();
      expect(await chips.allTextContents()).toEqual(['Adar 1899×', 'Only where accounts differ×']);
      expect(await page.locator('[data-listed]').textContent()).toMatch(/^\d+ of \d+ events$/);
      await page.getByRole('button', { name: 'Remove this filter: Adar 1899' }).click();
      expect((await addressOf(page)).getAll('source')).toEqual([]);
      expect(await chips.allTextContents()).toEqual(['Only where accounts differ×']);
      await chips.click();
      expect(await page.locator('[data-listed]').textContent()).toBe('');
    }, '?source=letter-1899&differs=1');
  });

  it('narrows drawing, list and counts, and says what was filtered out', async () => {
    await opened(async (page) => {
      const all = await listed(page);
      await page.locator('.filters > summary').click();
      const box = page.locator('fieldset[data-list="source"] label').first();
      const count = Number(await box.locator('.count').textContent());
      await box.locator('input').check();
      await expect.poll(() => new URL(page.url()).searchParams.getAll('source')).toHaveLength(1);
      expect(await listed(page)).toBe(count);
      expect(count).toBeLessThan(all);
      await expect.poll(() => page.locator('.plot .timeline-drawing').textContent()).toContain('filtered out');
      expect(await page.locator('[data-list-count]').textContent()).toContain(`${count} of ${all} events`);
      expect(await page.locator('.said').textContent()).toContain(`${count} of ${all} events`);
      await page.goBack();
      await expect.poll(() => listed(page)).toBe(all);
      expect(await box.locator('input').isChecked()).toBe(false);
    });
  });

  it('is read from the address, and passed on to the page that is printed', async () => {
    await opened(async (page) => {
      await expect.poll(() => page.locator('.filters input[name="differs"]').isChecked()).toBe(true);
      const marked = await page.locator('[data-event-list] [data-saves]:not([hidden]) .differs').count();
      expect(marked).toBe(await listed(page));
      expect(await page.locator('.take a[href*="chronology"]').getAttribute('href')).toContain('differs=1');
      const inView = await listed(page);
      await page.goto((await page.locator('.take a[href*="chronology"]').getAttribute('href')) ?? '');
      await page.waitForSelector('archive-timeline[data-ready]', { state: 'attached' });
      expect(await listed(page)).toBe(inView);
    }, '?differs=1');
  });

  it.each([
    ['text in place of dates', '?from=nonsense&to=1&differs=yes'],
    ['dates the wrong way round', '?from=1899-12-31&to=1898-01-01'],
    ['days that do not exist', '?from=9999-99-99&to=0000-00-00'],
    ['script', '?source=%3Cscript%3Ealert(1)%3C/script%3E&q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
    ['markup in the fragment', '#%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'],
    ['names of what every object has', '?source=__proto__&kind=constructor&actor[]=x&%00=%ff'],
    ['five thousand letters', `?source=${'x'.repeat(5000)}`],
  ])('takes no harm from %s', async (_name, search) => {
    await opened(async (page) => {
      expect(await page.locator('.plot .lane').count()).toBeGreaterThan(0);
      expect(await page.locator('img[src="x"]').count()).toBe(0);
    }, search);
  });
});

describe('what is not script, colour or motion', () => {
  it('leaves every mark a link and every cluster a way into the list', async () => {
    await opened(
      async (page) => {
        expect(await page.locator('.plot .mark').first().getAttribute('href')).toMatch(/\/events\/[a-z]/);
        expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
        const cluster = page.locator('.plot .cluster').first();
        const to = (await cluster.getAttribute('href')) ?? '';
        await cluster.click();
        expect(await page.locator(to).isVisible()).toBe(true);
      },
      '',
      { javaScriptEnabled: false },
    );
  });

  it('moves at once where motion is not wanted', async () => {
    await opened(
      async (page) => {
        await page.getByRole('button', { name: 'Zoom in' }).click();
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      },
      '',
      { reducedMotion: 'reduce' },
    );
  });

  it('can be told apart in forced colours', async () => {
    await opened(
      async (page) => {
        const seen = await page.evaluate(() => {
          const style = (selector: string, property: string) => {
            const node = document.querySelector(`.timeline-drawing ${selector}`);
            return node === null ? '' : getComputedStyle(node).getPropertyValue(property);
          };
          return [style('.solid', 'fill'), style('.hollow', 'stroke'), style('.mark text', 'fill')];
        });
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        for (const colour of seen) expect(colour).not.toBe(paper);
      },
      '',
      { forcedColors: 'active' },
    );
  });

  it('prints the drawing on one landscape sheet, then the chronology', async () => {
    await opened(async (page) => {
      await page.goto(`${small.address}/chronology/`);
      await page.waitForSelector('archive-timeline[data-ready]', { state: 'attached' });
      const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, wide, high]) =>
        Number(wide) > Number(high) ? 'sideways' : 'upright',
      );
      expect(sheets.filter((sheet) => sheet === 'sideways')).toHaveLength(1);
      expect(sheets.length).toBeGreaterThan(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.controls').isVisible()).toBe(false);
      const entries = page.locator('.chronology .entry');
      const first = entries.first();
      expect(await first.locator('.address').textContent()).toMatch(
        /^https:\/\/archive\.example\/some\/folder\/events\//,
      );
    });
  });
});

describe('on a narrow screen', () => {
  const narrow: Visit = { viewport: { width: 360, height: 740 } };

  it.each([
    ['with script', {}],
    ['without', { javaScriptEnabled: false }],
  ])('each year opens its events in place, a line of text each with the date first: %s', async (_, visit) => {
    await opened(
      async (page) => {
        expect(await page.locator(plot).isVisible()).toBe(false);
        expect(await page.locator('[data-event-list] .event-row').first().isVisible()).toBe(false);
        const year = page.locator('.year-index summary').first();
        expect((await year.boundingBox())?.height).toBeGreaterThanOrEqual(24);
        await year.click();
        const row = page.locator('.year-index details[open] .event-row').first();
        expect(await row.isVisible()).toBe(true);
        const [when, title] = await Promise.all([row.locator('.when').boundingBox(), row.locator('a').boundingBox()]);
        expect(when?.y).toBeLessThanOrEqual(title?.y ?? 0);
      },
      '',
      { ...narrow, ...visit },
    );
  });

  it('a period is a chip, which is deselected by pressing it again', async () => {
    await opened(
      async (page) => {
        const chip = page.getByRole('button', { name: 'Spring 1899' });
        await chip.click();
        expect((await addressOf(page)).get('from')).toBe('1899-03-01');
        expect(await chip.getAttribute('aria-pressed')).toBe('true');
        expect(await page.locator('.year-index').isVisible()).toBe(false);
        expect(await page.locator('[data-event-list] .event-row:not([hidden])').first().isVisible()).toBe(true);
        await chip.click();
        expect([...(await addressOf(page)).keys()]).toEqual([]);
        expect(await page.locator('.year-index').isVisible()).toBe(true);
      },
      '',
      narrow,
    );
  });

  it('the sheet with the filter can be closed while its script is loading', async () => {
    await opened(
      async (page) => {
        const arrive = await heldBack(page, FILTERS);
        await page.locator('.filters > summary').click();
        await page.locator('.filters > form').getByRole('button', { name: 'Done' }).click();
        expect(await page.locator('.filters > form').isVisible()).toBe(false);
        arrive();
      },
      '',
      narrow,
    );
  });

  it('the filter is a sheet from below with a search in it, of which nothing scrolls but itself', async () => {
    await opened(
      async (page) => {
        await page.locator('.filters > summary').click();
        const sheet = page.locator('.filters > form');
        const box = await sheet.boundingBox();
        expect([box?.x, Math.round((box?.y ?? 0) + (box?.height ?? 0)), box?.width]).toEqual([0, 740, 360]);
        expect(await sheet.locator('input[type="search"]').isVisible()).toBe(true);
        const cut = await sheet.evaluate((form) =>
          [...form.querySelectorAll('*')]
            .filter(
              (each) => each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY !== 'visible',
            )
            .map(({ className }) => className),
        );
        expect(cut).toEqual([]);
        await sheet.getByRole('button', { name: 'Done' }).click();
        expect(await sheet.isVisible()).toBe(false);
      },
      '',
      narrow,
    );
  });
});

describe('axe finds nothing', () => {
  const states: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    [
      'with what is chosen as chips',
      async (page) => {
        await page.goto(`${small.address}/?source=letter-1899&differs=1&q=lamp`);
        await expect.poll(() => listed(page)).toBe(1);
      },
    ],
    ['with the choices open', (page) => page.locator('.filters > summary').click()],
    ['with what can be taken along open', (page) => page.locator('.take summary').click()],
    [
      'with a card',
      async (page) => {
        await page.locator('.plot [tabindex="0"]').focus();
        await page.locator('.card').waitFor();
      },
    ],
    [
      'close by',
      async (page) => {
        for (let n = 0; n < 4; n++) await page.getByRole('button', { name: 'Zoom in' }).click();
      },
    ],
    [
      'with everything filtered out',
      async (page) => {
        await page.goto(`${small.address}/?q=qqqqqq`);
        await expect.poll(() => listed(page)).toBe(0);
      },
    ],
  ];
  it.each(states)('%s', async (_name, reach) => {
    await opened(async (page) => {
      await reach(page);
      await page.waitForSelector('archive-timeline[data-ready]');
      // What was requested last is drawn with the next frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe('sharing and downloading', () => {
  it('copies the link to the view and the code of a frame that shows it', async () => {
    await opened(async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('.take summary').click();
      await page.getByRole('button', { name: 'Copy link to this view' }).click();
      await page.getByText('The link was copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url()}&v=1.2`);
      await page.getByRole('button', { name: 'Copy embed code' }).click();
      await page.getByText('The code was copied.').waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      expect(code).toContain('/some/folder/embed/timeline/?from=1898-01-01&amp;to=1898-12-31');
      // A page on somebody else’s site, which is not bound by this site’s policy.
      const other = await page.context().newPage();
      await other.setContent(code);
      const frame = other.frameLocator('iframe');
      expect(await frame.locator('.plot .mark').count()).toBeGreaterThan(0);
      expect(await frame.locator('base').getAttribute('target')).toBe('_top');
    }, '?from=1898-01-01&to=1898-12-31');
  });

  const saved = async (page: Page, kind: string) => {
    await page.locator('.take summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Picture (${kind})` }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  };

  it.each(['SVG', 'PNG'])('saves a picture that says what it shows: %s', async (kind) => {
    await opened(async (page) => {
      const { name, bytes } = await saved(page, kind);
      expect(name).toMatch(new RegExp(`^timeline-\\d{4}-\\d\\d-\\d\\d-\\d{4}-\\d\\d-\\d\\d\\.${kind.toLowerCase()}$`));
      if (kind === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      else {
        const text = bytes.toString();
        for (const words of ['The light at Skerry Point', 'Licence:', 'Bracket:', small.address])
          expect(text).toContain(words);
      }
    });
  });

  it('draws the picture in the font that it is laid out for, wherever it is opened', async () => {
    await opened(async (page) => {
      const labels = (where: Page) =>
        where
          .locator('.timeline-drawing .mark text')
          .evaluateAll((texts) => texts.map((text) => (text as SVGTextElement).getComputedTextLength()));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const onPage = await labels(page);
      const { bytes } = await saved(page, 'SVG');
      const elsewhere = await page.context().newPage();
      await elsewhere.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
      await elsewhere.evaluate(() => document.fonts.ready.then(() => undefined));
      const inPicture = await labels(elsewhere);
      expect(inPicture.length).toBeGreaterThan(5);
      expect(inPicture).toEqual(onPage);
    });
  });
});
