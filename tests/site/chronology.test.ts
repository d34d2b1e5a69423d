/** The chronology: two lines per event on the screen; every account in full on request and on paper. */
import { describe, expect, it } from 'vitest';
import { reader } from './reader.ts';
import { REAL } from './sites.ts';

describe('the chronology', () => {
  const { opened } = reader(REAL);
  const account = '.entry .account';

  it.each([1280, 390])('begins with the list at %s', async (width) => {
    await opened(
      '/chronology/',
      async (page) => {
        const entry = await page.locator('.entry').first().boundingBox();
        expect(entry?.y).toBeLessThan(600);
      },
      { viewport: { width, height: 800 } },
    );
  });

  it('opens the timeline above the list, without JavaScript', async () => {
    await opened(
      '/chronology/',
      async (page) => {
        const high = () => page.locator('.plot').evaluate((plot) => plot.getBoundingClientRect().bottom);
        const list = () => page.locator('#list').evaluate((heading) => heading.getBoundingClientRect().top);
        const before = await list();
        await page.locator('.sheet > .unfold > summary').click();
        expect(await list()).toBeGreaterThan(before + 300);
        expect(await high()).toBeLessThan(await list());
      },
      { javaScriptEnabled: false },
    );
  });

  it('takes 15,000 pixels at most at 1280', async () => {
    await opened('/chronology/', async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(15000);
    });
  });

  it('shows every account when asked for, without JavaScript', async () => {
    await opened(
      '/chronology/',
      async (page) => {
        const heights = () =>
          page.locator(account).evaluateAll((all) => all.map((each) => each.parentElement?.clientHeight ?? 0));
        expect(Math.max(...(await heights()))).toBe(0);
        await page.locator('label.unfold-all').click();
        expect(Math.min(...(await heights()))).toBeGreaterThan(20);
      },
      { javaScriptEnabled: false },
    );
  });

  it('prints the timeline and every account', async () => {
    await opened('/chronology/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const drawing = page.locator('.plot .timeline-drawing');
      await expect.poll(async () => (await drawing.boundingBox())?.height ?? 0).toBeGreaterThan(200);
      const heights = await page
        .locator(account)
        .evaluateAll((all) => all.map((each) => each.parentElement?.clientHeight ?? 0));
      expect(Math.min(...heights)).toBeGreaterThan(20);
    });
  });
});
