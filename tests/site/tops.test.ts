/**
 * What stands at the top of a page: its subject comes before its tools, and the meaning of a status is left to the
 * glossary.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { denialsOf } from '../../src/archive/whose-word.ts';
import { attribute, elements, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { PROJECT, REAL, SITES, type Site, SMALL } from './sites.ts';

function archiveOf({ content }: Site) {
  const read = readArchive(listFiles(join(PROJECT, content)));
  if ('problems' in read) throw new Error(`${content} is not whole`);
  return read.archive;
}

/** Looks up pages of a site by the end of their path. */
function pagesByEnd(site: Site) {
  const pages = pagesOf(site);
  return (end: string) => {
    const page = pages.find(({ path }) => path.endsWith(end));
    if (page === undefined) throw new Error(`there is no page ${end}`);
    return page;
  };
}
const withClass = (name: string) => (element: Parameters<typeof attribute>[0]) =>
  attribute(element, 'className')?.split(' ').includes(name) === true;

describe.each(SITES.map((site) => [site.name, site] as const))('an event of %s', (_name, site) => {
  const archive = archiveOf(site);
  const pageAt = pagesByEnd(site);

  it('says its status and who describes it, and leaves what the status means to the glossary', () => {
    const unsettled = archive.events.filter(({ status }) => !status.established && status.says !== undefined);
    for (const { id, status } of unsettled) {
      const [standing = ''] = elements(pageAt(`/events/${id}/`), withClass('standing')).map(textOf);
      expect(standing.replace(/\s+/g, ' '), id).toMatch(new RegExp(`^\\s*${status.name} Described by`));
      expect(standing, id).not.toContain(status.says);
    }
  });

  it('says who denies it, and who denies a part of it', () => {
    for (const event of archive.events) {
      const [standing = ''] = elements(pageAt(`/events/${event.id}/`), withClass('standing')).map(textOf);
      const whole = denialsOf(event, archive.settings.topics);
      const inPart = event.claims.flatMap(({ deniedBy }) => deniedBy).filter((claim) => !whole.includes(claim));
      expect(standing.includes('part of it is denied by'), event.id).toBe(inPart.length > 0);
      expect(/(?<!part of it is )denied by/.test(standing), event.id).toBe(whole.length > 0);
    }
  });

  it('gives no two works beside its date the same name', () => {
    const inside = (element: ReturnType<typeof elements>[number], tag: string) =>
      elements({ path: '', html: '', tree: { type: 'root', children: [element] } }, ({ tagName }) => tagName === tag);
    for (const page of pagesOf(site).filter(({ path }) => path.includes('/events/')))
      for (const list of elements(page, withClass('facts'))) {
        const works = inside(list, 'a').filter((link) => attribute(link, 'href')?.includes('/about/references/#'));
        const names = new Map(works.map((link) => [attribute(link, 'href'), textOf(link)]));
        expect(new Set(names.values()).size, page.path).toBe(names.size);
      }
  });

  it('names its corrected statements with their citations and at its end alone', () => {
    const inside = (element: ReturnType<typeof elements>[number], name: string) =>
      elements({ path: '', html: '', tree: { type: 'root', children: [element] } }, withClass(name));
    let told = 0;
    for (const page of pagesOf(site).filter(({ path }) => path.includes('/events/')))
      for (const claim of elements(page, withClass('claim'))) {
        const histories = inside(claim, 'history').length;
        expect(inside(claim, 'cite-claim').flatMap((cited) => inside(cited, 'history'))).toHaveLength(histories);
        told += histories;
      }
    if (site === REAL) expect(told).toBeGreaterThan(0);
  });
});

describe('the tools of a page', () => {
  const site = reader(SMALL);
  const listed = '.page-tools a[href$="/bibliography/"]';

  it.each([1280, 390])('stand beside or below the date of an event at %s', async (width) => {
    await site.opened(
      '/events/lamp-lit/',
      async (page) => {
        const date = await page.locator('.eyebrow').boundingBox();
        const tools = await page.locator('.page-tools').boundingBox();
        const title = await page.locator('h1').boundingBox();
        if (date === null || tools === null || title === null) throw new Error('something is not shown');
        if (width < 768) expect(tools.y).toBeGreaterThanOrEqual(date.y + date.height);
        else expect(tools.x).toBeGreaterThan(date.x + date.width - 1);
        expect(tools.y + tools.height / 2).toBeLessThanOrEqual(title.y + 1);
      },
      { viewport: { width, height: 800 }, ready: '.page-tools input' },
    );
  });

  it.each([390, 1280])('stand on one line, the ribbon too, at %s', async (width) => {
    for (const path of ['/', '/events/lamp-lit/'])
      await site.opened(
        path,
        async (page) => {
          const middles = await page.locator('.page-tools :is(a[href$="#cite"], .save-row)').evaluateAll((parts) =>
            parts.map((part) => {
              const { top, bottom } = part.getBoundingClientRect();
              return (top + bottom) / 2;
            }),
          );
          expect(middles).toHaveLength(2);
          expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1.5);
        },
        { viewport: { width, height: 800 }, ready: '.page-tools input' },
      );
  });

  it('count what is saved once something is', async () => {
    await site.opened(
      '/events/lamp-lit/',
      async (page) => {
        expect(await page.locator(listed).isVisible()).toBe(false);
        await page.locator('.page-tools input').check();
        expect(await page.locator(listed).textContent()).toBe('Saved: 1');
        expect(await page.locator(listed).isVisible()).toBe(true);
      },
      { ready: '.page-tools input' },
    );
  });
});

describe('a page that does not exist', () => {
  it('leads to the overview, the timeline and the chronology', () => {
    const links = elements(pagesByEnd(REAL)('404.html'), ({ tagName }) => tagName === 'main').flatMap((main) =>
      elements({ path: '', html: '', tree: { type: 'root', children: [main] } }, ({ tagName }) => tagName === 'a'),
    );
    const to = links.map((link) => attribute(link, 'href'));
    expect(to).toEqual(expect.arrayContaining(['/overview/', '/', '/chronology/', '/threads/', '/sources/']));
  });
});

describe('the front page on a phone', () => {
  const site = reader(REAL);

  it('shows the whole hint in its search field', async () => {
    await site.opened(
      '/',
      async (page) => {
        const [room = 0, needed = 0] = await page.locator('#find').evaluate((field: HTMLInputElement) => {
          const style = getComputedStyle(field);
          const pen = document.createElement('canvas').getContext('2d');
          if (pen === null) throw new Error('nothing can be measured');
          pen.font = style.font;
          const sides = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
          return [field.clientWidth - sides, pen.measureText(field.placeholder).width];
        });
        expect(needed).toBeLessThan(room);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('a thread', () => {
  const site = reader(REAL);

  it('keeps a statement folded below the sentence that tells it, and opens it without JavaScript', async () => {
    await site.opened(
      '/threads/security-coordination/',
      async (page) => {
        const step = page.locator('.steps > li:has(.target.claim)').first();
        const says = step.locator('.says-text');
        expect((await says.evaluate((text) => text.closest('.unfolded')?.clientHeight)) ?? -1).toBe(0);
        await step.locator('.unfold > summary').click();
        expect((await says.boundingBox())?.height).toBeGreaterThan(10);
        expect(await step.locator('.chain').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the margin of an event', () => {
  const site = reader(REAL);
  /** How far the margin may reach below the text beside it, in CSS pixels. */
  const MOST = 64;

  it('does not reach far below the account', async () => {
    const long: string[] = [];
    await site.opened('/', async (page) => {
      for (const { id } of archiveOf(REAL).events.filter(({ sources }) => sources.length > 1)) {
        await page.goto(`${site.address}/events/${id}/`);
        const beyond = await page.locator('.noted').evaluate((noted) => {
          const beside = [...noted.children].filter((part) => !part.classList.contains('margin'));
          const end = Math.max(...beside.map((part) => part.getBoundingClientRect().bottom));
          return noted.getBoundingClientRect().bottom - end;
        });
        if (beyond > MOST) long.push(`${id}: ${beyond}`);
      }
    });
    expect(long).toEqual([]);
  });
});

describe('the summary of a source', () => {
  const site = reader(REAL);

  it('is one column', async () => {
    await site.opened('/sources/haaretz-2010/', async (page) => {
      const lefts = await page
        .locator('section:has(> #summary) .prose > p')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
      expect(lefts.length).toBeGreaterThan(1);
      expect(new Set(lefts).size).toBe(1);
    });
  });
});
