/** Rows of lists and the pages that list records: saved and cited where they stand, and nothing said twice. */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { elements, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { REAL, SMALL } from './sites.ts';

const small = reader(SMALL);
const real = reader(REAL);

/** Pages that list records, and the kinds of record in their rows. */
const LISTS: readonly (readonly [path: string, folder: string])[] = [
  ['/chronology/', 'events'],
  ['/matrix/', 'events'],
  ['/sources/', 'sources'],
  ['/actors/', 'actors'],
  ['/differences/', 'differences'],
  ['/threads/', 'threads'],
];

const listed = (page: Page) => page.evaluate(() => localStorage.getItem('bibliography'));
const ready = { ready: '.save-row' };

describe('a row', () => {
  it.each([['/', 'events'] as const, ...LISTS])('on %s saves one of the %s', async (path, folder) => {
    await small.opened(
      path,
      async (page) => {
        const box = page.locator(`[data-saves^="${folder}/"] > .save-row input`).locator('visible=true').first();
        expect(await box.getAttribute('aria-label')).toMatch(/^Save: ./);
        await box.check();
        expect(await listed(page)).toMatch(new RegExp(`^${folder}/[a-z0-9-]+$`));
        await page.reload();
        await page.locator('.save-row').first().waitFor();
        await expect.poll(() => box.isChecked()).toBe(true);
        await box.uncheck();
        expect(await listed(page)).toBe('');
      },
      ready,
    );
  });

  it.each(LISTS)('on %s has a control of 24 px that covers no words, at 320 px', async (path) => {
    await small.opened(
      path,
      async (page) => {
        const faults = await page.evaluate(() =>
          [...document.querySelectorAll('.save-row')].flatMap((label) => {
            const box = label.getBoundingClientRect();
            const row = label.parentElement;
            const range = document.createRange();
            range.selectNodeContents(row ?? label);
            range.setEndBefore(label);
            const covers = [...range.getClientRects()].some(
              (words) =>
                words.width > 0 &&
                words.right > box.left + 1 &&
                words.left < box.right - 1 &&
                words.bottom > box.top + 1 &&
                words.top < box.bottom - 1 &&
                words.height < 40,
            );
            return box.width >= 24 && box.height >= 24 && !covers ? [] : [row?.textContent ?? ''];
          }),
        );
        expect(faults).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
      { ...ready, viewport: { width: 320, height: 800 } },
    );
  });
});

describe('a page that lists records', () => {
  it.each(LISTS)('%s is cited and saved from its top', async (path) => {
    const key = `pages${path.slice(0, -1)}`;
    await small.opened(
      path,
      async (page) => {
        const top = page.locator('.page-tools');
        await top.getByLabel('Save', { exact: true }).check();
        expect(await listed(page)).toBe(key);
        await top.getByRole('link', { name: 'Cite' }).click();
        const box = page.locator(`archive-cite[data-key="${key}"]`);
        const printed = box.locator('dl[data-shown] [data-csl-kind="bib"]');
        await expect.poll(() => printed.isVisible()).toBe(true);
        const text = (await printed.textContent())?.trim();
        expect(text).toContain(`https://archive.example/some/folder${path}`);
        await page.goto(`${small.address}/bibliography/`);
        await expect.poll(() => page.locator('my-bibliography .printed').textContent()).toBe(text);
        const files = await page.request.get(`${small.address}/bibliography/pages.bib`);
        expect(await files.text()).toContain(`{page-${path.slice(1, -1)},`);
      },
      { ready: '.page-tools input' },
    );
  });

  it('is, on the front page, cited as the archive as a whole', async () => {
    await small.opened(
      '/',
      async (page) => {
        await page.locator('.page-tools input').check();
        expect(await listed(page)).toBe('archive');
        await page.locator('.page-tools').getByRole('link', { name: 'Cite' }).click();
        await page.waitForURL('**/data/#cite');
      },
      ready,
    );
  });
});

describe('the page of an actor whose name the documents write in different ways', () => {
  const cells = (path: string, within: string) =>
    pagesOf(SMALL)
      .filter((page) => page.path.endsWith(path))
      .flatMap((page) => elements(page, ({ tagName }) => tagName === within))
      .map((cell) => textOf(cell).replace(/\s+/g, ' ').trim());

  it('has a table of these spellings, and does not repeat them among the others', () => {
    expect(cells('/actors/idris-halim/', 'th')).toEqual(['Gazette 1899', 'Delmas 1900']);
    expect(cells('/actors/idris-halim/', 'td')).toEqual(['Idris Halim ¶ 4', 'capitaine Halim ¶ 1']);
    expect(cells('/actors/idris-halim/', 'aside').join()).toMatch(/Also written ?Idris(?! Halim)/);
    expect(cells('/actors/paul-girard/', 'th')).toEqual([]);
  });
});

describe('the file of classic BibTeX', () => {
  it('has every record once, under a key of its own', async () => {
    await small.opened('/data/', async (page) => {
      const link = page.getByRole('link', { name: 'BibTeX', exact: true });
      const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      const { entries, errors } = parseBibtex(await file.text(), { sentenceCase: false });
      expect(errors).toEqual([]);
      const records = pagesOf(SMALL).filter(({ path }) => /\/(?:events|sources|actors)\/[^/]+\/$/.test(path));
      expect(entries.length).toBeGreaterThan(records.length / 2);
      expect(new Set(entries.map(({ key }) => key.toLowerCase())).size).toBe(entries.length);
      expect(entries.map(({ key }) => key)).toContain('gazette-1899');
      expect(entries.map(({ key }) => key)).toContain('gazette-1899-record');
    });
  });
});

/** The lines of 25 characters or more that the main part shows, leaving out chains; and all its chains in order. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    for (const element of main.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(element).clipPath === 'inset(50%)') element.hidden = true;
    const chains = [...main.querySelectorAll<HTMLElement>('.chain')].filter(
      (chain) => chain.getClientRects().length > 0,
    );
    const said = chains.map(({ innerText }) => innerText.replace(/\s+/g, ' '));
    const all = main.innerText.length;
    for (const chain of chains) chain.hidden = true;
    const lines = main.innerText.split(/\s*\n\s*/).filter((line) => line.length >= 25);
    const again = lines.filter((line, n) => lines.indexOf(line) < n);
    return { share: again.join('').length / all, twice: said.filter((chain, n) => n > 0 && chain === said[n - 1]) };
  });

describe('a page', () => {
  it.each(['/differences/', '/events/diskin-on-a-request-by-fatah/'])('%s repeats less than 2 %%', async (path) => {
    await real.opened(path, async (page) => {
      expect((await shownOn(page)).share).toBeLessThan(0.02);
    });
  });

  it('of an actor’s statements has no chain twice in a row', async () => {
    const paths = pagesOf(REAL).filter(({ path }) => /^\/actors\/[^/]+\/(?:said|about)-\d+\/$/.test(path));
    expect(paths.length).toBeGreaterThan(1);
    for (const { path } of paths)
      await real.opened(path, async (page) => expect((await shownOn(page)).twice).toEqual([]));
  });
});

describe('the table of what each source says', () => {
  const EVENT = pagesOf(SMALL).find(({ html }) => html.includes('class="one-source"'));

  it.each([true, false])('shows one source at a time on a phone (script: %s)', async (javaScriptEnabled) => {
    await small.opened(
      (EVENT?.path ?? '').replace(SMALL.base, ''),
      async (page) => {
        const cells = page.locator('.says td:not(.nothing)');
        const shown = () =>
          cells.evaluateAll((all) => [
            ...new Set(all.flatMap((cell) => (cell.checkVisibility() ? [cell.getAttribute('data-source')] : []))),
          ]);
        const names = page.locator('label.one-source');
        expect((await shown()).length).toBeGreaterThan(1);
        const name = (await names.nth(1).textContent()) ?? '';
        await names.nth(1).click();
        expect(await shown()).toEqual([name]);
        await names.first().click();
        expect((await shown()).length).toBeGreaterThan(1);
        await names.nth(1).click();
        await page.setViewportSize({ width: 1280, height: 800 });
        await expect.poll(async () => (await shown()).length).toBeGreaterThan(1);
        expect(await names.first().isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 800 }, javaScriptEnabled },
    );
  });
});
