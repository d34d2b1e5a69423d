/**
 * An archive, built like any other, whose lists are too long for one page: the parts of the lists, and the links to
 * them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatedArchive, writeFiles } from '../../bench/generated-archive.ts';
import { siteLinks } from '../../bench/links.ts';
import { build } from './build.ts';
import { attribute, type BuiltPage, elements, isMoved, pagesOf, textOf } from './pages.ts';

const FOLDER = fileURLToPath(new URL('../../.cache/sites/large-content/', import.meta.url));
const DIST = fileURLToPath(new URL('../../.cache/sites/large/', import.meta.url));
const SITE = { name: 'large', content: FOLDER, base: '/', dist: DIST };
/** Slightly more events than one list holds, nearly all of them with one actor. */
const SIZE = { events: 480, sources: 20, share: 0.95 };

let pages: BuiltPage[] = [];
const page = (path: string) => pages.find((each) => each.path === path);
const linksOf = (path: string) => {
  const found = page(path);
  return found === undefined
    ? []
    : elements(found, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');
};

beforeAll(async () => {
  writeFiles(FOLDER, generatedArchive(SIZE));
  await build(SITE);
  pages = pagesOf(SITE);
});

describe('a large archive', () => {
  it('has no broken link, and no page that plain links do not lead to', () => {
    const { pages: count, broken, unreached } = siteLinks(DIST);
    expect(count).toBeGreaterThan(500);
    expect(broken).toEqual([]);
    // The page that has only the drawing is made to be embedded in other pages; a button gives the code for that.
    expect(unreached.filter((path) => path !== '/embed/timeline/')).toEqual([]);
  });

  it('has one title and one heading per page, no id twice, and no title that two pages share', () => {
    const faults = pages.flatMap((each) => {
      const ids = elements(each, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
        String(properties.id),
      );
      const headings = elements(each, ({ tagName }) => tagName === 'h1').length;
      return new Set(ids).size === ids.length && headings === 1 ? [] : [each.path];
    });
    expect(faults).toEqual([]);
    const titles = pages.map((each) =>
      elements(each, ({ tagName }) => tagName === 'title')
        .map(textOf)
        .join(),
    );
    expect(new Set(titles).size).toBe(pages.length);
  });

  it('has CSL-JSON and link sets for a hundred records per file, and RIS and BibLaTeX for each by itself', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(DIST, path), 'utf8'));
    const names = readdirSync(join(DIST, 'events'));
    expect(names.filter((name) => /\.(?:json|linkset)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.(?:ris|bib)$/.test(name))).toHaveLength(2 * SIZE.events);
    const files = readdirSync(join(DIST, 'bibliography')).filter((name) => /^events-\d+\.json$/.test(name));
    expect(files).toHaveLength(5);
    const items = files.flatMap((name) => read(`bibliography/${name}`) as { id: string }[]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(SIZE.events);
    for (const { path } of pages.filter((each) => /^\/events\/[^/]+\/$/.test(each.path))) {
      const id = path.split('/')[2];
      const link = linksOf(path).find((each) => each.includes('.json#')) ?? '';
      const [file = '', fragment] = link.split('#');
      expect(fragment).toBe(id);
      expect(read(file)).toContainEqual(expect.objectContaining({ id }));
    }
  });

  it('lists events by year, from the front page and from the chronology', () => {
    expect(linksOf('/')).toContain('/years/y2010/');
    expect(linksOf('/chronology/')).toContain('/chronology/y2010/');
    expect(linksOf('/years/y2010/').filter((link) => link.startsWith('/events/')).length).toBeGreaterThan(5);
  });

  it('lists the events of an actor with very many by year, and its statements in parts', () => {
    expect(linksOf('/actors/north/')).toEqual(
      expect.arrayContaining(['/actors/north/y2010/', '/actors/north/about-2/', '/actors/north/about-3/']),
    );
    const events = pages
      .filter(({ path }) => /^\/actors\/north\/y/.test(path))
      .flatMap(({ path }) => linksOf(path).filter((link) => link.startsWith('/events/')));
    expect(new Set(events).size).toBe(events.length);
    expect(events.length).toBeGreaterThan(400);
  });

  it('keeps the place of each difference, which leads to where it is shown in full', () => {
    const index = page('/differences/');
    const rows =
      index === undefined
        ? []
        : elements(index, ({ tagName, properties }) => tagName === 'li' && properties.id !== undefined);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows)
      expect(
        linksOf('/differences/').some((link) => /^\/lists\//.test(link) && link.endsWith(`#${row.properties.id}`)),
      ).toBe(true);
    const whole = pages
      .filter(({ path }) => path.startsWith('/lists/differences-'))
      .flatMap((each) => elements(each, ({ tagName }) => tagName === 'article').map(({ properties }) => properties.id));
    expect(whole.sort()).toEqual(rows.map(({ properties }) => properties.id).sort());
  });

  it('puts every page in the site map', () => {
    const map = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
    const listed = new Set([...map.matchAll(/<loc>https:\/\/archive\.example([^<]*)<\/loc>/g)].map(([, path]) => path));
    const unlisted = pages.filter((each) => !isMoved(each) && !listed.has(each.path)).map(({ path }) => path);
    expect(unlisted.sort()).toEqual(['/404.html', '/embed/timeline/']);
  });
});
