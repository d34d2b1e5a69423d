/** The page of all differences: one line each, filtered by kind, opened by a link, by hand and in print. */
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { againstFromOutside, bySort, sortOf } from '../../src/archive/difference-sort.ts';
import { readArchive } from '../../src/archive/join.ts';
import { movesOf } from '../../src/archive/moved.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { differMarks } from '../../src/words/en.ts';
import { attribute, elements, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { PROJECT, REAL, SITES, type Site, SMALL } from './sites.ts';

function archiveOf({ content }: Site): Archive {
  const read = readArchive(listFiles(join(PROJECT, content)));
  if ('problems' in read) throw new Error(`${content} is not whole`);
  return read.archive;
}

const rowsOf = (site: Site) => {
  const page = pagesOf(site).find(({ path }) => path.endsWith('/differences/'));
  if (page === undefined) throw new Error('there is no page of differences');
  return elements(page, ({ tagName }) => tagName === 'article');
};

describe.each(SITES.map((site) => [site.name, site] as const))('the differences of %s', (_name, site) => {
  const archive = archiveOf(site);
  const { differences } = archive;
  const rows = rowsOf(site);

  it('have one row each, at the place their permalinks name', () => {
    expect(rows.map(({ properties }) => properties.id).toSorted()).toEqual(differences.map(({ id }) => id).toSorted());
  });

  it('are named so that each can be understood away from the page of its event', () => {
    const heading = (row: Element) =>
      row.children.flatMap((part) => (part.type === 'element' && part.tagName === 'h3' ? [textOf(part)] : []));
    const titles = new Map(differences.map(({ id, title }) => [id, title]));
    for (const row of rows) expect(heading(row)).toEqual([titles.get(String(row.properties.id))]);
    for (const { title, found, event } of differences) if (found === 'computed') expect(title).toContain(event?.title);
  });

  it('keep an anchor in their row for each earlier id', () => {
    const moves = movesOf(archive).filter(({ to }) => to.kind === 'difference');
    if (site === SMALL) expect(moves.map(({ from }) => from.id)).toEqual(['lens-landed--date', 'lens-landed--ship']);
    for (const { from, to } of moves) {
      const row = rows.find(({ properties }) => properties.id === to.id);
      const within = { path: '', html: '', tree: { type: 'root' as const, children: row ? [row] : [] } };
      expect(elements(within, ({ properties }) => properties.id === from.id).map(({ tagName }) => tagName)).toEqual([
        'span',
      ]);
    }
  });

  it('are marked at every statement they are about, on the page of its event, and named by sort in its status', () => {
    const within = (children: Element[]) => ({ path: '', html: '', tree: { type: 'root' as const, children } });
    const has = (name: string) => (element: Element) =>
      attribute(element, 'className')?.split(' ').includes(name) === true;
    for (const event of archive.events.filter((each) => each.differences.length > 0)) {
      const page = pagesOf(site).find(({ path }) => path.endsWith(`/events/${event.id}/`));
      if (page === undefined) throw new Error(`${event.id} has no page`);
      const standing = elements(page, has('standing')).map(textOf).join(' ');
      for (const { sort } of bySort(event.differences)) expect(standing, event.id).toContain(differMarks.kinds[sort]);
      expect(standing.includes('Outside evidence differs on:'), event.id).toBe(againstFromOutside(event).length > 0);
      if (event.sources.length > 1) continue;
      const differing = new Set(event.differences.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)));
      for (const item of elements(page, (element) => attribute(element, 'dataClaimId') !== undefined)) {
        const ref = attribute(item, 'dataClaimId');
        const marked = elements(within([item]), has('differs')).length > 0;
        expect(marked, `${event.id} ${ref}`).toBe([...differing].some((claim) => claim.ref === ref));
      }
      const beside = elements(page, has('margin')).flatMap((margin) =>
        elements(within([margin]), ({ tagName }) => tagName === 'a'),
      );
      const led = beside.map((link) => attribute(link, 'href') ?? '');
      for (const { id, sides } of event.differences)
        if (sides.some(({ claims }) => claims.some((claim) => event.claims.includes(claim))))
          expect(
            led.some((address) => address.endsWith(`/differences/#${id}`)),
            `${event.id} ${id}`,
          ).toBe(true);
    }
  });

  it('are listed under what they are between, with the number of each kind', () => {
    const counts = Map.groupBy(differences, sortOf);
    const page = pagesOf(site).find(({ path }) => path.endsWith('/differences/'));
    const chips = page && elements(page, ({ tagName }) => tagName === 'label').map(textOf);
    if (counts.size < 2) return expect(chips).toEqual([]);
    for (const { length } of counts.values()) expect(chips?.some((chip) => chip.endsWith(` ${length}`))).toBe(true);
    return expect(chips?.[0]).toBe(`All ${differences.length}`);
  });

  it('name a ¶ only once on each side', () => {
    for (const row of rows)
      for (const { children } of elements(
        { path: '', html: '', tree: { type: 'root', children: [row] } },
        (each) => attribute(each, 'className')?.split(' ').includes('brief') === true,
      ))
        expect(textOf({ type: 'element', tagName: 'p', properties: {}, children })).not.toMatch(/(¶ \d+), \1(?!\d)/);
  });

  it('have words on the page of their event', () => {
    for (const event of archive.events.filter((each) => each.differences.length > 0)) {
      const page = pagesOf(site).find(({ path }) => path.endsWith(`/events/${event.id}/`));
      if (page === undefined) throw new Error(`no page of ${event.id}`);
      for (const part of elements(page, ({ tagName }) => tagName === 'article')) {
        const sides = elements(
          { path: '', html: '', tree: { type: 'root', children: [part] } },
          (each) => attribute(each, 'className')?.split(' ').includes('sides') === true,
        ).map(textOf);
        const [difference] = event.differences.filter(({ sides: all }) =>
          all.some(({ says }) => sides.join().includes(says)),
        );
        expect(difference, event.id).toBeDefined();
      }
    }
  });

  it('link every statement and name everyone along its chain', () => {
    for (const difference of differences) {
      const row = rows.find(({ properties }) => properties.id === difference.id);
      if (row === undefined) throw new Error(`${difference.id} has no row`);
      const links = elements(
        { path: '', html: '', tree: { type: 'root', children: [row] } },
        ({ tagName }) => tagName === 'a',
      ).map((link) => attribute(link, 'href') ?? '');
      const text = textOf(row).toLowerCase();
      for (const { id, source, chain } of difference.sides.flatMap(({ claims }) => claims)) {
        expect(links.some((link) => link.endsWith(`/sources/${source.id}/#claim-${id}`))).toBe(true);
        for (const { name } of chain) expect(text).toContain(name.toLowerCase());
      }
    }
  });

  it('put all denials of one statement into one row', () => {
    const denied = differences
      .filter(({ found }) => found === 'denial')
      .flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.filter(({ deniedBy }) => deniedBy.length > 0)));
    expect(new Set(denied).size).toBe(denied.length);
  });
});

describe('the page of differences', () => {
  const { opened } = reader(SMALL);

  it.each([true, false])('opens the row that a link leads to, even without JavaScript (script: %s)', async (script) => {
    await opened(
      '/differences/#who-was-asked',
      async (page) => {
        expect(await page.locator('#who-was-asked .unfolded .chain').first().isVisible()).toBe(true);
        expect(
          await page.locator('.unfolded').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length),
        ).toBe(await page.locator('.unfolded').count());
      },
      { javaScriptEnabled: script },
    );
  });

  it.each([true, false])('opens the row of a difference at its earlier id (script: %s)', async (script) => {
    await opened(
      '/differences/#lens-landed--date',
      async (page) => {
        const chain = page.locator('#lens-arrives--date .unfolded .chain').first();
        expect(await chain.evaluate((each) => each.checkVisibility())).toBe(true);
        expect(await chain.evaluate((each) => each.getBoundingClientRect().top < innerHeight)).toBe(true);
      },
      { javaScriptEnabled: script },
    );
  });

  it('lets a reader close the row that a link has opened', async () => {
    await opened('/differences/#who-was-asked', async (page) => {
      const chain = page.locator('#who-was-asked .unfolded .chain').first();
      await page.locator('#who-was-asked .unfold[open] summary').click();
      expect(await chain.evaluate((each) => each.checkVisibility())).toBe(false);
      await page.locator('#who-was-asked .unfold summary').click();
      expect(await chain.evaluate((each) => each.checkVisibility())).toBe(true);
    });
  });

  it('opens a row by its summary and shows only one kind, without JavaScript', async () => {
    await opened(
      '/differences/',
      async (page) => {
        const row = page.locator('.difference-row').first();
        const chain = row.locator('.unfolded .chain').first();
        expect(await chain.evaluate((each) => each.checkVisibility())).toBe(false);
        await row.locator('.unfold summary').click();
        expect(await chain.evaluate((each) => each.checkVisibility())).toBe(true);
        await page.getByText('Denials', { exact: false }).first().click();
        expect(await page.locator('section[data-is="denial"]').isVisible()).toBe(true);
        expect(await page.locator('section[data-is="between"]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('prints every row opened', async () => {
    await opened('/differences/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator('.unfolded')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(heights.filter((height) => height < 20)).toEqual([]);
    });
  });
});

describe('the differences of the archive itself', () => {
  const { opened } = reader(REAL);
  it('stand below the names of their columns', async () => {
    await opened('/differences/', async (page) => {
      const starts = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((cells) => [...new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left)))]);
      const columns = await starts('.difference-columns > span');
      expect(columns).toHaveLength(4);
      for (const start of await starts('.difference-row > :is(.question, .brief:not(.outside), .event)'))
        expect(columns).toContain(start);
    });
  });
  it('take 8,000 pixels at most at 1280', async () => {
    await opened('/differences/', async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000);
    });
  });
});
