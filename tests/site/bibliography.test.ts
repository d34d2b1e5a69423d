/** The reader’s own list in a real browser: ticking, ordering, saving, sending, and what others may send. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reader, type Visit } from './reader.ts';
import { SMALL } from './sites.ts';

const small = reader(SMALL);

const FIVE = [
  'sources/gazette-1899',
  'sources/gazette-1899/record',
  'events/old-beacon',
  'claims/gazette-1899/boats-counted',
  'differences/who-was-asked',
];

interface Options extends Visit {
  readonly hash?: string;
  readonly list?: readonly string[];
}

async function opened<T>(
  use: (page: Page, context: BrowserContext) => Promise<T>,
  { hash = '', list = [], ...visit }: Options = {},
): Promise<T> {
  return small.opened(
    list.length > 0 ? '/about/' : `/bibliography/${hash}`,
    async (page, context) => {
      if (list.length > 0) {
        await page.evaluate((keys) => localStorage.setItem('bibliography', keys), list.join(','));
        await page.goto(`${small.address}/bibliography/${hash}`);
      }
      await page.waitForSelector('my-bibliography[data-ready]');
      return use(page, context);
    },
    visit,
  );
}

const keys = (page: Page) =>
  page.locator('my-bibliography li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
const said = (page: Page) => page.locator('my-bibliography > [role="status"]').textContent();

async function saved(page: Page, name: string): Promise<{ text: string; file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { text: readFileSync(await download.path(), 'utf8'), file: download.suggestedFilename() };
}

describe('the reader’s list', () => {
  it('is empty at first and says how to fill it', async () => {
    await opened(async (page) => {
      await page.getByText('Nothing is saved yet').waitFor();
      expect(await keys(page)).toEqual([]);
    });
  });

  it('has what was ticked, in that order, even after a reload', async () => {
    await opened(async (page) => {
      await page.goto(`${small.address}/sources/gazette-1899/#cite`);
      await page.waitForSelector('archive-cite[data-ready]', { state: 'attached' });
      const ticks = page.locator('archive-cite').getByLabel('Save', { exact: true });
      await expect.poll(() => ticks.count()).toBe(2);
      for (const tick of await ticks.all()) await tick.check();
      await page.locator('#claim-boats-counted .cite-claim summary').click();
      await page.locator('#claim-boats-counted').getByLabel('Save', { exact: true }).check();
      await page.goto(`${small.address}/events/old-beacon/#cite`);
      await page.locator('archive-cite').getByLabel('Save', { exact: true }).check();
      await page
        .getByRole('link', { name: /^Saved: / })
        .first()
        .click();
      await page.waitForSelector('my-bibliography li');
      const expected = [FIVE[0], FIVE[1], FIVE[3], FIVE[2]];
      expect(await keys(page)).toEqual(expected);
      await page.reload();
      await page.waitForSelector('my-bibliography li');
      expect(await keys(page)).toEqual(expected);
      await page.goto(`${small.address}/events/old-beacon/#cite`);
      await page.waitForSelector('archive-cite[data-ready]', { state: 'attached' });
      expect(await page.locator('archive-cite').getByLabel('Save', { exact: true }).isChecked()).toBe(true);
      await page.locator('archive-cite').getByLabel('Save', { exact: true }).uncheck();
      await page.goto(`${small.address}/bibliography/`);
      await page.waitForSelector('my-bibliography li');
      expect(await keys(page)).toEqual(expected.slice(0, 3));
    });
  });

  it('prints what the pages print, statements at their ¶, in the style chosen', async () => {
    await opened(
      async (page) => {
        const texts = await page.locator('my-bibliography li .printed').allTextContents();
        expect(texts).toHaveLength(5);
        expect(texts[3]).toMatch(
          /para\. \d+.*as recorded in The light at Skerry Point, https:\/\/archive\.example.*#claim-boats-counted/,
        );
        await page.locator('my-bibliography select').selectOption('mla');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
        const other = await page.locator('my-bibliography li .printed').allTextContents();
        await page.goto(`${small.address}/events/old-beacon/`);
        const printed = await page.locator('[data-csl-style="mla"][data-csl-kind="bib"]').textContent();
        expect(other[2]?.trim()).toBe(printed?.trim());
      },
      { list: FIVE },
    );
  });

  it('can be reordered by keyboard, with the focus staying on the entry', async () => {
    await opened(
      async (page) => {
        const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
        await page.locator('my-bibliography li').nth(2).getByRole('button', { name: /^Up/ }).focus();
        const name = await focused();
        await page.keyboard.press('Enter');
        expect(await keys(page)).toEqual([FIVE[0], FIVE[2], FIVE[1], FIVE[3], FIVE[4]]);
        expect(await focused()).toBe(name);
        expect(await said(page)).toBe('Now number 2 of 5.');
        await page.keyboard.press('Enter');
        expect((await keys(page))[0]).toBe(FIVE[2]);
        // The first entry cannot move up, so the focus is on its button for moving down.
        expect(await focused()).toBe(name?.replace(/^Up/, 'Down'));
        await page.keyboard.press('Enter');
        expect((await keys(page))[1]).toBe(FIVE[2]);
        await page.reload();
        await page.waitForSelector('my-bibliography li');
        expect((await keys(page))[1]).toBe(FIVE[2]);
      },
      { list: FIVE },
    );
  });

  it('loses what is removed, with the focus staying in the list to the last', async () => {
    await opened(
      async (page) => {
        for (let left = FIVE.length - 1; left >= 0; left -= 1) {
          await page
            .locator('my-bibliography li')
            .first()
            .getByRole('button', { name: /^Remove/ })
            .press('Enter');
          expect(await keys(page)).toEqual(FIVE.slice(FIVE.length - left));
          const where = await page.evaluate(() => document.activeElement?.closest('my-bibliography') !== null);
          expect(where).toBe(true);
        }
        await page.reload();
        await page.getByText('Nothing is saved yet').waitFor();
      },
      { list: FIVE },
    );
  });

  it('can be emptied at once, with the focus staying in place', async () => {
    await opened(
      async (page) => {
        await page.getByRole('button', { name: 'Remove all' }).press('Enter');
        expect(await keys(page)).toEqual([]);
        expect(await said(page)).toBe('The list is empty.');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Nothing is saved yet/);
      },
      { list: FIVE },
    );
  });
});

describe('a list that is taken elsewhere', () => {
  it('is copied whole, as text and as rich text', async () => {
    await opened(
      async (page) => {
        await page.getByRole('button', { name: 'Copy all' }).click();
        await expect.poll(() => said(page)).toBe('Copied.');
        const copied = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
          return { text: await navigator.clipboard.readText(), html };
        });
        expect(copied.html.match(/<p>/g)).toHaveLength(5);
        expect(copied.html).toContain('<i>');
        expect(copied.text.split('\n').filter((line) => line.trim() !== '')).toHaveLength(5);
      },
      { list: FIVE },
    );
  });

  it('is saved as RIS, BibLaTeX, BibTeX, CSL-JSON and text, each entry once and under its own name', async () => {
    await opened(
      async (page) => {
        const ris = await saved(page, 'Save as RIS');
        expect(ris.file).toBe('bibliography.ris');
        const read = new Cite(ris.text, { forceType: '@ris/file' }).data;
        expect(read).toHaveLength(5);
        expect(read[0]?.title).toBe(read[3]?.title);
        expect(String(read[3]?.note)).toMatch(/¶ \d+, https:\/\/archive\.example.*#claim-boats-counted/);
        const bib = await saved(page, 'Save as BibLaTeX');
        const { entries, errors } = parseBibtex(bib.text, { sentenceCase: false });
        expect(errors).toEqual([]);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(5);
        expect(String(entries[3]?.fields.addendum)).toMatch(/^¶ \d+, https:.*#claim-boats-counted$/);
        const classic = await saved(page, 'Save as BibTeX');
        expect(classic.file).toBe('bibliography-bibtex.bib');
        const { entries: simple } = parseBibtex(classic.text, { sentenceCase: false });
        expect(simple.map(({ key }) => key)).toEqual(entries.map(({ key }) => key));
        expect(String(simple[3]?.fields.note)).toMatch(/¶ \d+, .*https:.*#claim-boats-counted/);
        const json = await saved(page, 'Save as CSL-JSON');
        const items: { id: string; title: string; annote?: string }[] = JSON.parse(json.text);
        expect(new Set(items.map(({ id }) => id)).size).toBe(5);
        expect(items[3]?.annote).toMatch(/^¶ \d+, https:/);
        const text = await saved(page, 'Save as text');
        expect(text.file).toBe('bibliography.txt');
        expect(text.text.split('\n\n')).toHaveLength(5);
      },
      { list: FIVE },
    );
  });

  it('opens elsewhere by its link, and is taken over only when the reader says so', async () => {
    const link = await opened(
      async (page) => {
        await page.getByRole('button', { name: 'Copy a link to this list' }).click();
        await expect.poll(() => said(page)).toBe('Copied.');
        return page.evaluate(() => navigator.clipboard.readText());
      },
      { list: FIVE },
    );
    await opened(
      async (page) => {
        expect(await keys(page)).toEqual(FIVE);
        expect(await page.evaluate(() => localStorage.getItem('bibliography'))).toBe('events/lamp-lit');
        await page
          .locator('my-bibliography li')
          .first()
          .getByRole('button', { name: /^Remove/ })
          .click();
        expect(await page.evaluate(() => localStorage.getItem('bibliography'))).toBe('events/lamp-lit');
        await page.getByRole('button', { name: 'Add to my saved records' }).click();
        await expect.poll(() => keys(page)).toEqual(['events/lamp-lit', ...FIVE.slice(1)]);
      },
      { hash: new URL(link).hash, list: ['events/lamp-lit'] },
    );
  });
});

describe('a list from anyone', () => {
  it.each([
    ['markup', '<img src=x onerror=alert(1)>,"><script>alert(1)</script>'],
    ['other places', '../../x,//evil.example/x,https://evil.example/x,events/../../x,javascript:alert(1)'],
    ['names of JavaScript', '__proto__,constructor,events/__proto__,toString'],
    ['percent signs', '%,%E0%A4%A,%00,%2e%2e%2f'],
    ['nothing', ''],
    ['a very long text', 'a'.repeat(100_000)],
  ])('with %s does nothing', async (_what, list) => {
    await opened(
      async (page) => {
        await page.getByText('Nothing is saved yet').waitFor();
        expect(await page.locator('my-bibliography :is(img, script, iframe)').count()).toBe(0);
      },
      { hash: `#list=${list}` },
    );
  });

  it('with unknown records says which, and shows the others', async () => {
    await opened(
      async (page) => {
        expect(await keys(page)).toEqual(['events/never', 'events/old-beacon', 'claims/gazette-1899/never']);
        const texts = await page.locator('my-bibliography li .printed').allTextContents();
        expect(texts[0]).toBe('This archive has no record named events/never.');
        expect(texts[2]).toBe('This archive has no record named claims/gazette-1899/never.');
        const { text } = await saved(page, 'Save as CSL-JSON');
        expect(JSON.parse(text)).toHaveLength(1);
      },
      { hash: '#list=events/never,events/old-beacon,claims/gazette-1899/never', expected: /404/ },
    );
  });

  it('with one record many times shows it once', async () => {
    await opened(
      async (page) => {
        expect(await keys(page)).toEqual(['events/old-beacon']);
      },
      { hash: `#list=${Array.from({ length: 3000 }, () => 'events/old-beacon').join(',')}` },
    );
  });
});

describe('the look of the list', () => {
  it.each([
    [1280, 'light'],
    [390, 'light'],
    [1280, 'dark'],
    [390, 'dark'],
  ] as const)('passes axe and fits its width: %i px, %s', async (width, colorScheme) => {
    await opened(
      async (page) => {
        expect(await violations(page)).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
      },
      { list: FIVE, colorScheme, viewport: { width, height: 900 } },
    );
  });
});
