/** Citing in a real browser: styles, copying, single statements; without JavaScript; and when nothing can be stored. */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { reader, type Visit } from './reader.ts';
import { SMALL } from './sites.ts';

const small = reader(SMALL);

const SOURCE = '/sources/gazette-1899/';
const EVENT = '/events/old-beacon/';
/** The link that expands the cite boxes of a page. */
const citing = (path: string) => `${path}#cite`;
/** A statement with a quotation. */
const CLAIM = 'boats-counted';
const PERMANENT = 'https://archive.example/some/folder';

const opened = <T>(path: string, use: (page: Page, context: BrowserContext) => Promise<T>, visit: Visit = {}) =>
  small.opened(path, use, { ready: 'archive-cite[data-ready]', ...visit });

/** What is on the clipboard: text, and rich text if there is any. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });

const box = (page: Page) => page.locator('archive-cite').first();
const shown = (page: Page, kind: string) => box(page).locator(`dl[data-shown] [data-csl-kind="${kind}"]`);
const said = (page: Page) => box(page).locator('[role="status"]');

async function openClaim(page: Page, id = CLAIM) {
  const details = page.locator(`#claim-${id} .cite-claim`);
  await details.locator('summary').click();
  await details.locator('.tools').waitFor();
  return details;
}

describe('a cite box', () => {
  it('shows one style at a time and remembers it on the next page and after a reload', async () => {
    await opened(citing(SOURCE), async (page) => {
      await expect.poll(() => page.locator('archive-cite dl[data-shown]').count()).toBe(2);
      expect(await shown(page, 'bib').getAttribute('data-csl-style')).toBe('chicago-notes');
      await box(page).locator('select').selectOption('apa');
      for (const other of await page.locator('archive-cite dl[data-shown]').all())
        expect(await other.getAttribute('data-style')).toBe('apa');
      await page.goto(small.address + EVENT);
      await page.waitForSelector('archive-cite[data-ready]', { state: 'attached' });
      expect(await shown(page, 'bib').getAttribute('data-csl-style')).toBe('apa');
      await page.reload();
      await page.waitForSelector('archive-cite[data-ready]', { state: 'attached' });
      expect(await shown(page, 'bib').getAttribute('data-csl-style')).toBe('apa');
      expect(await box(page).locator('select').inputValue()).toBe('apa');
    });
  });

  it('copies entry and note as text and, with its italics, as rich text', async () => {
    await opened(citing(SOURCE), async (page) => {
      await box(page).getByRole('button', { name: 'Copy entry' }).click();
      await expect.poll(() => said(page).textContent()).toBe('Copied.');
      const entry = await clipboard(page);
      expect(entry.text).toBe((await shown(page, 'bib').textContent())?.trim());
      expect(entry.html).toContain('<i>');
      expect(entry.html.replace(/<[^>]*>/g, '').trim()).toBe(entry.text);
      await box(page).getByRole('button', { name: 'Copy note' }).click();
      await expect
        .poll(async () => (await clipboard(page)).text)
        .toBe((await shown(page, 'note').textContent())?.trim());
    });
  });

  it('copies the record as classic BibTeX', async () => {
    await opened(citing(EVENT), async (page) => {
      const title = await page.locator('h1').textContent();
      await box(page).getByRole('button', { name: 'Copy BibTeX' }).click();
      await expect.poll(() => said(page).textContent()).toBe('Copied.');
      const { entries, errors } = parseBibtex((await clipboard(page)).text, { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries.map(({ type, key }) => [type, key])).toEqual([['misc', 'old-beacon']]);
      expect(entries[0]?.fields.title).toContain(title?.trim());
      expect(entries[0]?.fields.howpublished).toContain(`${PERMANENT}${EVENT}`);
    });
  });

  it('has no note to copy in a style that prints none', async () => {
    await opened(citing(EVENT), async (page) => {
      const note = box(page).getByRole('button', { name: 'Copy note' });
      expect(await note.isVisible()).toBe(true);
      await box(page).locator('select').selectOption('mla');
      expect(await note.isVisible()).toBe(false);
    });
  });

  it('copies the permanent link, wherever the page is served from', async () => {
    await opened(citing(EVENT), async (page) => {
      await box(page).getByRole('button', { name: 'Copy link' }).click();
      await expect.poll(async () => (await clipboard(page)).text).toBe(PERMANENT + EVENT);
    });
  });

  it('selects the text where copying is not allowed, and says so', async () => {
    await opened(
      citing(EVENT),
      async (page) => {
        await box(page).getByRole('button', { name: 'Copy entry' }).click();
        await expect.poll(() => said(page).textContent()).toMatch(/Copying is blocked/);
        const selected = await page.evaluate(() => String(getSelection()).trim());
        expect(selected).toBe((await shown(page, 'bib').textContent())?.trim());
      },
      { init: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }) },
    );
  });

  it('leads to files that exist', async () => {
    await opened(citing(SOURCE), async (page) => {
      for (const link of await page.locator('archive-cite a[type]').all()) {
        const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
        expect(response.status()).toBe(200);
      }
      expect(await page.locator('archive-cite a[type]').count()).toBe(6);
    });
  });
});

describe('a statement', () => {
  it('is cited at its ¶, with its permanent link, as the page printed it', async () => {
    await opened(SOURCE, async (page) => {
      const before = await page.locator(`#claim-${CLAIM} [data-note]`).textContent();
      const details = await openClaim(page);
      expect(await details.locator('[data-note]').textContent()).toBe(before);
      expect(before).toMatch(/para\. \d+/);
      expect(before).toContain(`${PERMANENT}${SOURCE}#claim-${CLAIM}`);
      await details.getByRole('button', { name: 'Copy note' }).click();
      await expect.poll(async () => (await clipboard(page)).text).toBe(before?.trim());
      await details.getByRole('button', { name: 'Copy link' }).click();
      await expect.poll(async () => (await clipboard(page)).text).toBe(`${PERMANENT}${SOURCE}#claim-${CLAIM}`);
    });
  });

  it('is quoted with who says so on whose word, and with the checksum of the copy where wanted', async () => {
    await opened(SOURCE, async (page) => {
      const details = await openClaim(page);
      const quote = await page.locator(`#claim-${CLAIM} [data-quote]`).getAttribute('data-quote');
      await details.getByRole('button', { name: 'Copy quotation' }).click();
      const start = `“${quote}” (the clerk of the Board, via Skerry Gazette) `;
      await expect.poll(async () => (await clipboard(page)).text.slice(0, start.length)).toBe(start);
      const plain = (await clipboard(page)).text;
      expect(plain).not.toContain('SHA-256');
      await details.getByLabel('Include the checksum').check();
      await details.getByRole('button', { name: 'Copy quotation' }).click();
      await expect
        .poll(async () => (await clipboard(page)).text)
        .toMatch(/\[¶ \d+ of the copy with SHA-256 [0-9a-f]{64}\]$/);
    });
  });

  it('follows the style that is chosen below it, open or opened later', async () => {
    await opened(citing(SOURCE), async (page) => {
      const details = await openClaim(page);
      await box(page).locator('select').selectOption('harvard');
      await expect.poll(() => details.locator('[data-note]').textContent()).toMatch(/^\(/);
      const later = await openClaim(page, 'resolved');
      expect(await later.locator('[data-note]').textContent()).toMatch(/^\(/);
      await details.getByRole('button', { name: 'Copy note' }).click();
      await expect.poll(async () => (await clipboard(page)).text).toMatch(/^\(/);
    });
  });

  it('that has no quotation offers none', async () => {
    await opened(SOURCE, async (page) => {
      const details = await openClaim(page, 'resolved');
      expect(await details.getByRole('button').allTextContents()).toEqual(['Copy note', 'Copy link']);
    });
  });
});

describe('without JavaScript', () => {
  it('has every printed text once the boxes are expanded, and no controls', async () => {
    await opened(
      SOURCE,
      async (page) => {
        const printed = page.locator('archive-cite .printed');
        expect(await printed.count()).toBe(13);
        for (const summary of await page.locator('#cite .unfold summary').all()) await summary.click();
        for (const text of await printed.all()) expect(await text.isVisible()).toBe(true);
        expect(await page.locator('archive-cite button, archive-cite select').count()).toBe(0);
        await page.locator(`#claim-${CLAIM} .cite-claim summary`).click();
        expect(await page.locator(`#claim-${CLAIM} [data-note]`).isVisible()).toBe(true);
        await page.goto(`${small.address}/bibliography/`);
        expect(await page.locator('noscript').textContent()).toMatch(/one RIS file/);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a browser that keeps nothing', () => {
  /** Acts like Firefox with cookies blocked, which throws errors and refuses workers. */
  const refused = () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    for (const name of ['register', 'getRegistration'])
      Object.defineProperty(navigator.serviceWorker, name, { value: async () => refuse() });
  };
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };
  it.each([
    ['refuses to store', refused],
    ['has no room left', full],
  ])('and %s still works for the page, and says so', async (_what, init) => {
    await opened(
      citing(SOURCE),
      async (page) => {
        await box(page).locator('select').selectOption('mla');
        expect(await shown(page, 'bib').getAttribute('data-csl-style')).toBe('mla');
        const tick = box(page).getByLabel('Save', { exact: true });
        await tick.check();
        await expect.poll(() => said(page).textContent()).toMatch(/does not let this site save anything/);
        expect(await tick.isChecked()).toBe(true);
        await page.goto(`${small.address}/bibliography/`);
        await page.getByText('Nothing is saved yet').waitFor();
      },
      { init },
    );
  });
});

describe('the look of citing', () => {
  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)('passes axe and fits its width: %s, %i px', async (colorScheme, width) => {
    await opened(
      SOURCE,
      async (page) => {
        await openClaim(page);
        const check = async () => {
          expect(await violations(page)).toEqual([]);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways).toBe(0);
        };
        await check();
        await page.goto(`${small.address}/differences/`);
        await page.locator('.unfold summary').first().click();
        await page.locator('.cite-claim summary').first().click();
        await page.locator('.cite-claim[open] archive-cite[data-ready]').first().waitFor();
        // Only the page’s own box and the expanded one have been set up; the others are still folded.
        await expect.poll(() => page.locator('archive-cite[data-ready]').count()).toBe(2);
        await check();
      },
      { colorScheme, viewport: { width, height: 900 } },
    );
  });
});
