/** The chronology: two lines per event on the screen; every account in full on request and on paper. */
import { describe, expect, it } from 'vitest';
import { reader } from './reader.ts';
import { REAL } from './sites.ts';

describe('the chronology', () => {
  const { opened } = reader(REAL);
  const account = '.entry .account';

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

  it('prints every account', async () => {
    await opened('/chronology/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator(account)
        .evaluateAll((all) => all.map((each) => each.parentElement?.clientHeight ?? 0));
      expect(Math.min(...heights)).toBeGreaterThan(20);
    });
  });
});
