/** The search page in a real browser: typing, choosing, the address, keys, and what it announces. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { differMarks } from '../../src/words/en.ts';
import { violations } from './axe.ts';
import { reader, type Visit } from './reader.ts';
import { SMALL } from './sites.ts';
import { heldBack, started } from './watched.ts';

const small = reader(SMALL);

const opened = <T>(use: (page: Page) => Promise<T>, search = '', visit: Visit = {}) =>
  small.opened(`/search/${search}`, use, { ready: 'archive-search[data-ready]', ...visit });

const field = (page: Page) => page.locator('archive-search input[type="search"]');
const rows = (page: Page) => page.locator('[data-record-id]');

describe('the search page', () => {
  it('finds while the reader types, from the second letter, without asking before', async () => {
    await opened(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => request.url().endsWith('.json') && asked.push(request.url()));
      expect(asked).toEqual([]);
      await field(page).pressSequentially('la');
      await rows(page).first().waitFor();
      expect(asked.filter((url) => url.includes('/index-'))).toHaveLength(1);
      await field(page).fill('lantern halim');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('lantern halim');
      await expect.poll(() => page.locator('[data-said]').textContent()).toMatch(/found/);
    });
  });

  it('marks the words, shows the status, and links to the record', async () => {
    await opened(async (page) => {
      await rows(page).first().waitFor();
      await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(0);
      const to = (await rows(page).first().locator('a').getAttribute('href')) ?? '';
      expect(to).toMatch(/^\/some\/folder\//);
      await rows(page).first().locator('a').click();
      await page.waitForURL(`**${to.split('#')[0]}*`);
    }, '?q=crates');
  });

  it('says under which words a record is listed that its own text does not use', async () => {
    await opened(async (page) => {
      await rows(page).first().waitFor();
      expect(await rows(page).first().getAttribute('data-record-id')).toBe('event:lamp-out');
      expect(await rows(page).first().innerText()).toContain('Listed under “blackout”');
    }, '?q=blackout');
  });

  it('has the words of a published document last, set apart and named as such, in its language', async () => {
    await opened(async (page) => {
      // The words of documents are searched only after the first hits are shown.
      await page.locator('[data-record-id^="passage:"]').first().waitFor();
      const kinds = await rows(page).evaluateAll((list) =>
        list.map((row) => row.getAttribute('data-record-id')?.split(':')[0]),
      );
      const first = kinds.indexOf('passage');
      expect(first).toBeGreaterThan(0);
      expect(new Set(kinds.slice(first))).toEqual(new Set(['passage']));
      await expect.poll(() => rows(page).last().innerText()).toContain('the document’s own words');
    }, '?q=lamp');
  });

  it('shows the citation of a record below its row, as its page prints it', async () => {
    await opened(async (page) => {
      await rows(page).first().waitFor();
      const statement = page.locator('[data-record-id^="claim:"]').first();
      const id = ((await statement.getAttribute('data-record-id')) ?? '').replace(/.*\//, '');
      const cite = statement.getByRole('button', { name: /^Cite: / });
      await cite.click();
      await expect.poll(() => statement.locator('.printed').textContent()).toMatch(new RegExp(`#claim-${id}\\.$`));
      expect(await cite.getAttribute('aria-expanded')).toBe('true');
      await statement.getByRole('button', { name: 'Copy entry' }).click();
      await expect.poll(() => statement.getByRole('status').textContent()).toBe('Copied.');
      await cite.click();
      expect(await statement.locator('.printed').isVisible()).toBe(false);
    }, '?q=lamp');
  });

  it('saves a record from its row, and says how many are saved', async () => {
    await opened(async (page) => {
      await rows(page).first().waitFor();
      const statement = page.locator('[data-record-id^="claim:"]').first();
      const id = (await statement.getAttribute('data-record-id')) ?? '';
      await statement.getByRole('checkbox', { name: /^Save: / }).check();
      expect(await page.evaluate(() => localStorage.getItem('bibliography'))).toBe(id.replace('claim:', 'claims/'));
      await expect.poll(() => page.locator('.search-form [data-saved]').innerText()).toBe('Saved: 1');
      await expect.poll(() => page.locator('.foot [data-saved]').innerText()).toBe('Saved: 1');
      await page.reload();
      await rows(page).first().waitFor();
      await expect.poll(() => page.locator('.foot [data-saved]').innerText()).toBe('Saved: 1');
      expect(await page.locator(`[data-record-id="${id}"] input`).isChecked()).toBe(true);
    }, '?q=lamp');
  });

  it('says so if what was saved is gone on the next page', async () => {
    await opened(
      async (page) => {
        await rows(page).first().waitFor();
        const save = page
          .locator('[data-record-id^="claim:"]')
          .first()
          .getByRole('checkbox', { name: /^Save: / });
        await save.check();
        const said = page.locator('[data-record-id^="claim:"]').first().getByRole('alert');
        await expect.poll(() => said.textContent()).toMatch(/does not let this site save/);
        // Passages of documents are the last hits to appear, and are only then counted.
        await expect.poll(() => page.locator('[data-said]').textContent()).toMatch(/found/);
        expect(await said.isVisible()).toBe(true);
        expect(await save.isChecked()).toBe(true);
      },
      '?q=lamp',
      {
        init: () => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        },
      },
    );
  });

  it('narrows by choices that combine, keeps them in the address, and goes back', async () => {
    await opened(async (page) => {
      const passages = page.locator('[data-record-id^="passage:"]');
      // Passages of documents are the last hits to appear.
      await passages.first().waitFor();
      const all = await rows(page).count();
      await page.locator('.facets input[name="record"][value="event"]').check();
      await expect.poll(() => new URL(page.url()).searchParams.getAll('record')).toEqual(['event']);
      await expect
        .poll(() =>
          rows(page).evaluateAll((list) => [
            ...new Set(list.map((row) => row.getAttribute('data-record-id')?.split(':')[0])),
          ]),
        )
        .toEqual(['event']);
      await page.goBack();
      await expect.poll(() => rows(page).count()).toBe(all);
    }, '?q=board');
  });

  it('moves among results with the arrows and back to the field', async () => {
    await opened(async (page) => {
      await rows(page).first().waitFor();
      await field(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-record-id]') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
      await page.locator('h1').click();
      await page.keyboard.press('Control+k');
      expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
    }, '?q=board');
  });

  it('passes over the statuses of results when a reader moves with the arrows', async () => {
    await opened(async (page) => {
      await page.locator('[data-record-id="event:crates-opened"] a.status').waitFor();
      await page.locator('[data-facet]').first().waitFor();
      const ids = await rows(page).evaluateAll((list) => list.map((row) => row.getAttribute('data-record-id')));
      const passed: (string | null)[] = [];
      await field(page).focus();
      for (const _ of ids) {
        await page.keyboard.press('ArrowDown');
        passed.push(
          await page.evaluate(
            () => document.activeElement?.closest('[data-record-id]')?.getAttribute('data-record-id') ?? '',
          ),
        );
      }
      expect(passed).toEqual(ids);
    }, '?q=crates');
  });

  it('says in which way accounts differ about a result, whatever its kind', async () => {
    await opened(async (page) => {
      await page.locator('[data-facet]').first().waitFor();
      const marks = await page.locator('[data-record-id] .differs').allInnerTexts();
      expect(marks.length).toBeGreaterThan(2);
      const kinds = [...Object.values(differMarks.kinds), ...Object.values(differMarks.sorts)];
      expect(marks.filter((mark) => !kinds.some((kind) => mark.includes(kind)))).toEqual([]);
    }, '?differs=1');
  });

  it('says what can be searched, with examples that are links, until something is typed', async () => {
    await opened(async (page) => {
      const blank = page.locator('.blank');
      expect(await blank.innerText()).toMatch(/\d+ events, .*\d+ statements/);
      await field(page).fill('lamp');
      await rows(page).first().waitFor();
      expect(await blank.isVisible()).toBe(false);
      await field(page).fill('');
      await expect.poll(() => blank.isVisible()).toBe(true);
      await blank.getByRole('link').first().click();
      await rows(page).first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe(await field(page).inputValue());
      expect(await blank.isVisible()).toBe(false);
    });
  });

  it('keeps the focus with a reader who is among the results when others take their place', async () => {
    await opened(async (page) => {
      await rows(page).first().waitFor();
      const arrive = await heldBack(page, '**/search/postings-*.json');
      await field(page).fill('lamp');
      await page.keyboard.press('ArrowDown');
      const at = () => page.evaluate(() => document.activeElement?.closest('[data-record-id], input')?.tagName);
      expect(await at()).toBe('LI');
      arrive();
      await page.locator('mark').first().waitFor();
      expect(await at()).toMatch(/^(?:LI|INPUT)$/);
    }, '?record=event');
  });

  it('says that nothing was found, and how much would be found without each choice', async () => {
    await opened(async (page) => {
      await page.getByText('Nothing found for “board”.').waitFor();
      await page.getByRole('link', { name: /without “Year”: \d+ found/ }).click();
      await rows(page).first().waitFor();
    }, '?q=board&year=1800');
  });

  it('says on an empty page that it is searching, for as long as the index takes to arrive', async () => {
    await opened(async (page) => {
      const arrive = await heldBack(page, '**/search/index-*.json');
      await field(page).fill('lamp');
      const underWay = page.locator('[data-results]').getByText('Searching…');
      await underWay.waitFor();
      arrive();
      await rows(page).first().waitFor();
      expect(await underWay.count()).toBe(0);
    });
  });

  it('says that it could not be read in place of earlier results, and reads it when asked again', async () => {
    await opened(
      async (page) => {
        await rows(page).first().waitFor();
        await page.route('**/search/postings-*.json', (route) => route.abort());
        await field(page).fill('lamp');
        await page.locator('[data-results]').getByText('The search index could not be loaded.').waitFor();
        expect(await rows(page).count()).toBe(0);
        await page.unroute('**/search/postings-*.json');
        await field(page).fill('lamp lit');
        await rows(page).first().waitFor();
      },
      '?record=event',
      { expected: /postings-|ERR_FAILED/ },
    );
  });

  it('shows how a date was understood', async () => {
    await opened(async (page) => {
      await page.getByText('Understood as a date: 1 April 1999. It could also mean 4 January 1999').waitFor();
    }, '?q=1/4/1999');
  });

  it.each([
    ['markup', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22%27%3E'],
    ['a pattern', '(((%5B.*%2B%5C'],
    ['names of what every object has', '__proto__%20constructor%20toString'],
    ['marks of direction', '%E2%80%AEboard%E2%81%A6'],
    ['a broken sequence', '%ff%ED%A0%80'],
    ['a thousand words', 'board%20'.repeat(900)],
  ])('takes no harm from %s', async (_name, query) => {
    await opened(async (page) => {
      const shown = () => page.evaluate(() => performance.getEntriesByName('search-shown').length);
      await expect.poll(shown).toBe(1);
      expect(await page.locator('img').count()).toBe(0);
      await field(page).fill(decodeURIComponent(query.replaceAll('%ff%ED%A0%80', 'xx')).slice(0, 250));
      await expect.poll(shown).toBe(2);
    }, `?q=${query}`);
  });

  it('lists everything where there is no script', async () => {
    await opened(
      async (page) => {
        expect(await page.locator('.all-records').isVisible()).toBe(true);
        expect(await page.locator('.blank').innerText()).toMatch(/\d+ events, .*For example: /s);
        expect(await page.locator('.blank a').count()).toBe(0);
        expect(await page.locator('.all-records [data-saves]').count()).toBeGreaterThan(10);
        expect(await page.locator('.all-records').innerText()).toContain('Search needs JavaScript');
      },
      '',
      { javaScriptEnabled: false },
    );
  });

  it.each([
    ['with results', '?q=board'],
    ['with nothing found', '?q=zzzzqqqq'],
    ['narrowed', '?q=board&record=claim&sort=date'],
    ['with a date', '?q=1899'],
    ['with statuses', '?q=crates'],
    ['listed under other words', '?q=blackout'],
  ])('is clean for axe %s, wide and narrow, light and dark', async (_name, search) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await opened(
        async (page) => {
          await page.waitForFunction(() => performance.getEntriesByName('search-shown').length > 0);
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        },
        search,
        { viewport: { width, height: 900 }, colorScheme },
      );
    }
  });
});

describe('the field of the front page', () => {
  it('fetches the search on first use, and finds while the reader types', async () => {
    await opened(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${small.address}/`);
      await started(page);
      expect(asked.some((url) => url.includes('/search/index-'))).toBe(false);
      await page.keyboard.press('Control+k');
      await page.locator('.find input').fill('lens');
      await rows(page).first().waitFor();
      expect(new URL(page.url()).search).toBe('');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-record-id]') !== null)).toBe(true);
      expect(await violations(page, { within: 'archive-search' })).toEqual([]);
    });
  });
});

describe('the field of the timeline', () => {
  it('leaves the events that a query means, in drawing, list and address', async () => {
    await opened(async (page) => {
      await page.goto(`${small.address}/`);
      await page.waitForSelector('archive-timeline[data-ready]');
      const listed = page.locator('[data-event-list] [data-saves]:not([hidden])');
      const all = await listed.count();
      await page.locator('.filters > summary').click();
      await page.locator('.filters input[name="q"]').fill('lens');
      await expect.poll(() => listed.count()).toBeLessThan(all);
      const some = await listed.count();
      expect(some).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe('lens');
      await page.reload();
      await expect.poll(() => listed.count()).toBe(some);
    });
  });

  it('shows the words found within the running text of a record', async () => {
    await opened(async (page) => {
      const mark = page.locator('.hits .excerpt mark').first();
      await mark.waitFor();
      expect(
        await mark.evaluate((found) => {
          const text = found.parentElement;
          return text === null ? '' : getComputedStyle(text).display + getComputedStyle(found).display;
        }),
      ).toBe('blockinline');
    }, '?q=lamp');
  });

  it('leads from the front page to the search page, even without JavaScript', async () => {
    await opened(
      async (page) => {
        await page.goto(`${small.address}/`);
        await page.locator('.find input').fill('lamp');
        await page.locator('.find button').click();
        await page.waitForURL('**/search/?q=lamp');
      },
      '',
      { javaScriptEnabled: false },
    );
  });
});
