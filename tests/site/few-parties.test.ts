/**
 * Archives about a life, a ship and a town, with one party or none. Even a page with almost no content reads well,
 * whether wide or narrow, light or dark. Each archive has one source, and no differences, outside works or quotations.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { colourViolations, violations } from './axe.ts';
import { build } from './build.ts';
import { isMoved, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { LIFE, type Site, TOWN, VOYAGE } from './sites.ts';
import { settled, widen } from './watched.ts';

beforeAll(async () => {
  await build(LIFE);
  await build(TOWN);
});

/**
 * The pages of the town that, because of its lanes, differ in kind from those of the other two archives. The rest are
 * alike.
 */
const OF_THE_TOWN = /^\/(?:(?:events\/burned|sources\/notes|chronology)\/)?$/;

const WIDTHS = [1280, 390] as const;
const THEMES = ['light', 'dark'] as const;
/** Combinations of styles whose contrast has already been checked on any page. */
const met = new Map(WIDTHS.flatMap((width) => THEMES.map((theme) => [`${width} ${theme}`, new Set<string>()])));

/** Parts of a page that have a name but no content. */
function emptyParts(): string[] {
  const main = document.querySelector('main');
  const shown = (element: Element) => element.checkVisibility();
  const lists = [...(main?.querySelectorAll('ul, ol, dl, tbody') ?? [])]
    // What a reader saves is listed by a script.
    .filter(
      (element) =>
        element.closest('my-bibliography') === null &&
        shown(element) &&
        element.childElementCount === 0 &&
        element.textContent?.trim() === '',
    )
    .map((element) => `an empty ${element.tagName} in ${element.closest('section')?.textContent?.slice(0, 40)}`);
  const headings = [...(main?.querySelectorAll('h2, h3, h4') ?? [])].filter(shown).flatMap((heading) => {
    const next = heading.nextElementSibling;
    const same = next !== null && /^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName;
    const last = next === null && heading.parentElement?.textContent?.trim() === heading.textContent?.trim();
    return same || last ? [`nothing below ${heading.textContent}`] : [];
  });
  return [...lists, ...headings];
}

/** Counts that do not agree with their nouns, and what a program prints when a value is missing. */
const MISCOUNTED =
  /\b1 (?:events|statements|documents|sources|people|points|paragraphs|quotations)\b|\(0\)|undefined|NaN/;

async function faultsOf(page: Page): Promise<string[]> {
  const faults = [...(await violations(page, { colours: false })), ...(await page.evaluate(emptyParts))];
  const miscounted = MISCOUNTED.exec(await page.locator('body').innerText());
  if (miscounted !== null) faults.push(`says ${miscounted[0]}`);
  for (const width of WIDTHS)
    for (const colorScheme of THEMES) {
      await widen(page, width);
      await page.emulateMedia({ colorScheme });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px at ${width} px`);
      faults.push(...(await colourViolations(page, met.get(`${width} ${colorScheme}`) ?? new Set())));
    }
  return faults;
}

describe.each([LIFE, VOYAGE, TOWN])('the archive $name', (site) => {
  const { opened } = reader(site);
  const root = site.base.replace(/\/$/, '');

  it('has nothing wrong on any page', async () => {
    const paths = pagesOf(site)
      .filter((page) => !isMoved(page) && !page.path.includes('/editions/'))
      .map(({ path }) => path.slice(root.length))
      .filter((path) => site !== TOWN || OF_THE_TOWN.test(path));
    const found = await opened('/', async (page) => {
      const all: string[] = [];
      for (const path of paths) {
        const { origin } = new URL(page.url());
        await page.goto(`${origin}${root}${path}`);
        await settled(page);
        all.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      }
      return all;
    });
    expect(paths.length).toBeGreaterThanOrEqual(site === TOWN ? 4 : 16);
    expect(found).toEqual([]);
  });
});

const textOn = (site: Site, path: string) => {
  const page = pagesOf(site).find((each) => each.path === path);
  return page === undefined ? '' : textOf(page.tree).replace(/\s+/g, ' ');
};

describe('an archive about a town', () => {
  it('has a lane for each kind of event, and names no party', () => {
    const front = textOn(TOWN, '/');
    for (const lane of ['Building', 'Fire']) expect(front).toContain(lane);
    expect(front).not.toMatch(/part(?:y|ies)\b/i);
  });
});

describe('an archive about one life', () => {
  const textAt = (path: string) => textOn(LIFE, path);

  it.each([
    ['/differences/', 'No accounts in this archive differ.'],
    ['/about/references/', 'No editor’s note and no date in this archive rests on an outside work.'],
    ['/about/corrections/', 'This archive keeps no list of versions.'],
    ['/about/words/', 'A row of the timeline. This archive has only one.'],
  ])('%s says that there is none, rather than nothing', (path, sentence) => {
    expect(textAt(path)).toContain(sentence);
  });

  it('has a way to report mistakes, and no heading over editors that it does not name', () => {
    expect(textAt('/about/')).toContain('Report a mistake');
    expect(textAt('/about/')).not.toContain('Who edits this archive');
  });

  it('does not name a person as a party beside the same name', () => {
    expect(textAt('/actors/ada-lind/')).not.toContain('Person · Ada Lind');
  });

  it('lists years without events together on narrow screens', () => {
    const years = textAt('/');
    expect(years).toContain('1862 to 1879');
    expect(years).not.toContain('1863');
  });
});
