/**
 * What readers come for, found as readers would find it: who asked and who denied, what several documents report, what
 * rests on unnamed people, what happened in a week, and the whole story. All of it is visible without scrolling at 1280
 * × 800.
 */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/archive/archive.ts';
import { againstFromOutside, questionOf } from '../../src/archive/difference-sort.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { restsOnUnnamed, toldBySeveral } from '../../src/archive/whose-word.ts';
import { reader } from './reader.ts';
import { PROJECT, SITES, SMALL } from './sites.ts';

const DAY = 86_400_000;
const SCREEN = { viewport: { width: 1280, height: 800 } };

/** Distance from the top of the page to the lower edge of something; infinite if it is not shown. */
async function lowerEdge(seen: Locator): Promise<number> {
  const box = await seen.boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
}

/** The events dated to a day in the week that has the most such events; undefined if no event is dated to a day. */
function busiestWeek(events: readonly Event[]): { from: number; events: readonly Event[] } | undefined {
  const known = events.filter(({ date }) => date?.precision === 'day' && Number.isFinite(date.first));
  const weeks = known.map(({ date }) => {
    const from = Math.floor((date?.first ?? 0) / DAY);
    const last = (from + 7) * DAY;
    return {
      from,
      events: known.filter((each) => each.date && each.date.first >= from * DAY && each.date.last < last),
    };
  });
  return weeks.sort((a, b) => b.events.length - a.events.length)[0];
}

describe.each(SITES.map((site) => [site.name, site] as const))('a reader of %s', (_name, site) => {
  const read = readArchive(listFiles(join(PROJECT, site.content)));
  if ('problems' in read) throw new Error(`${site.content} is not whole`);
  const { archive, records } = read;
  const visit = reader(site);
  const questions = (records.expectations[0]?.data.searches?.questions ?? []).filter(({ first }) => first.length > 0);

  it.skipIf(questions.length === 0)('asks a question and has an answer on the first screen', async () => {
    for (const { query, first } of questions) {
      await visit.opened(
        `/search/?q=${encodeURIComponent(query)}`,
        async (page) => {
          const edges = async () =>
            Promise.all(
              first.map(async (id) => {
                const row = page.locator(`[data-record-id="${id}"]`);
                return (await row.count()) === 0 ? Number.POSITIVE_INFINITY : lowerEdge(row);
              }),
            );
          // Some kinds of record are searched only after the first hits are shown.
          await expect
            .poll(async () => Math.min(...(await edges())), { message: query })
            .toBeLessThan(SCREEN.viewport.height);
        },
        SCREEN,
      );
    }
  });

  const denied = archive.events.filter(({ claims }) => claims.some(({ deniedBy }) => deniedBy.length > 0));

  it.skipIf(site !== SMALL && denied.length === 0)('sees on the first screen of an event who denies it', async () => {
    expect(denied.length).toBeGreaterThan(0);
    for (const { id, claims } of denied) {
      await visit.opened(
        `/events/${id}/`,
        async (page) => {
          const standing = page.locator('.standing');
          expect(await lowerEdge(standing), id).toBeLessThan(SCREEN.viewport.height);
          const said = await standing.innerText();
          for (const { originName } of claims.flatMap(({ deniedBy }) => deniedBy)) expect(said).toContain(originName);
        },
        SCREEN,
      );
    }
  });

  const against = archive.events.filter((event) => againstFromOutside(event).length > 0);

  it.skipIf(site !== SMALL && against.length === 0)(
    'sees on the first screen that something stands against an event from outside, and is led to it, also on a phone',
    async () => {
      expect(against.length).toBeGreaterThan(0);
      for (const event of against) {
        const found = againstFromOutside(event);
        for (const viewport of [SCREEN.viewport, { width: 390, height: 844 }]) {
          await visit.opened(
            `/events/${event.id}/`,
            async (page) => {
              const standing = page.locator('.standing');
              if (viewport.width > 390) expect(await lowerEdge(standing), event.id).toBeLessThan(viewport.height);
              for (const { difference, outside } of found) {
                await standing.getByRole('link', { name: questionOf(difference), exact: true }).click();
                const row = page.locator(':target');
                await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(viewport.height);
                const text = await row.innerText();
                for (const { says } of outside) expect(text).toContain(says);
                // The answers stand below, beside those of the documents, and not above the account.
                for (const { says } of outside) expect(await standing.innerText()).not.toContain(says);
              }
            },
            { viewport },
          );
        }
      }
    },
  );

  const listed = (page: Page) =>
    page
      .locator('[data-saves^="events/"]:visible')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-saves')).sort());

  it.each([
    ['several-documents', toldBySeveral],
    ['unnamed', restsOnUnnamed],
  ] as const)('ticks one filter on the front page and has exactly those events: %s', async (choice, is) => {
    const wanted = archive.events.filter(is).map(({ id }) => `events/${id}`);
    await visit.opened(
      '/',
      async (page) => {
        await page.locator('.filters > summary').click();
        const box = page.locator(`.filters input[name="word"][value="${choice}"]`);
        if ((await box.count()) === 0) {
          expect(wanted).toEqual([]);
          return;
        }
        await box.check();
        await expect.poll(() => listed(page)).toEqual(wanted.sort());
      },
      { ...SCREEN, ready: 'archive-timeline[data-ready]' },
    );
  });

  const week = busiestWeek(archive.events);
  it.skipIf(week === undefined)(
    'types a week and finds everything that happened in it among the first results',
    async () => {
      const { from = 0, events = [] } = week ?? {};
      const day = (n: number) => new Date(n * DAY).toISOString().slice(0, 10);
      await visit.opened(
        `/search/?q=${day(from)}..${day(from + 6)}&record=event`,
        async (page) => {
          await page.locator('[data-record-id]').first().waitFor();
          const found = await page
            .locator('[data-record-id]')
            .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-record-id')));
          for (const { id } of events) expect(found).toContain(`event:${id}`);
          expect(await lowerEdge(page.locator('[data-record-id]').first())).toBeLessThan(SCREEN.viewport.height);
        },
        SCREEN,
      );
    },
  );

  const [chapter] = archive.overview;
  it.skipIf(chapter === undefined)('goes from the front page to the whole story in one step', async () => {
    await visit.opened(
      '/',
      async (page) => {
        const way = page.locator('.begin a[href$="/overview/"]');
        expect(await lowerEdge(way)).toBeLessThan(SCREEN.viewport.height);
        await way.click();
        await page.waitForURL('**/overview/');
        expect(await lowerEdge(page.locator('h1'))).toBeLessThan(SCREEN.viewport.height);
        const [words] = await page.locator('.story .prose p').allInnerTexts();
        expect(words?.length).toBeGreaterThan(40);
        const box = await page.locator('.story .prose p').first().boundingBox();
        expect(box?.y).toBeLessThan(SCREEN.viewport.height - 100);
      },
      SCREEN,
    );
  });
});
