/** What the built sites tell the rest of the web: link previews, the feed, the site as an app. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { attribute, type BuiltPage, elements, isMoved, pagesOf } from './pages.ts';
import { REAL, SITES } from './sites.ts';
import { PATIENCE } from './watched.ts';

const ORIGIN = 'https://archive.example';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** The metadata of a page, in the order in which it is written. */
const metas = (page: BuiltPage) =>
  elements(page, ({ tagName }) => tagName === 'meta').map((element) => ({
    name: attribute(element, 'property') ?? attribute(element, 'name') ?? '',
    content: attribute(element, 'content') ?? '',
  }));

describe.each(SITES)('$name', (site) => {
  const root = site.base.replace(/\/$/, '');
  const pages = pagesOf(site);
  /** The built file at a full address. */
  const fileOf = (address: string) => join(site.dist, new URL(address).pathname.slice(root.length));
  const canonicalOf = (page: BuiltPage) =>
    elements(page, (element) => attribute(element, 'rel') === 'canonical').map((element) =>
      attribute(element, 'href'),
    )[0];
  const of = (page: BuiltPage, wanted: string) => metas(page).find(({ name }) => name === wanted)?.content;

  /** A page made for frames leads to the front page, not to itself. */
  const shown = pages.filter(
    (page) => of(page, 'robots') !== 'noindex' && !page.path.startsWith(`${root}/embed/`) && !isMoved(page),
  );

  it('describes every page that search engines may list, and no other, with its own title, words and address', () => {
    const wrong = shown.filter(
      (page) =>
        of(page, 'og:url') !== `${ORIGIN}${page.path}` ||
        of(page, 'og:description') !== of(page, 'description') ||
        (of(page, 'og:title') ?? '') === '',
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const others = pages.filter((page) => !shown.includes(page) && of(page, 'og:url') !== undefined);
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('shows every page with a picture that exists, of the stated size, and says what is on it', async () => {
    const pictures = new Set<string>();
    for (const page of shown) {
      const address = of(page, 'og:image') ?? '';
      expect(address).toMatch(new RegExp(`^${ORIGIN}${root}/previews/`));
      expect(of(page, 'og:image:alt')?.length).toBeGreaterThan(20);
      expect(of(page, 'twitter:image:alt')).toBe(of(page, 'og:image:alt'));
      pictures.add(address);
    }
    const wrong: string[] = [];
    for (const address of pictures) {
      const { width, height, format } = existsSync(fileOf(address)) ? await sharp(fileOf(address)).metadata() : {};
      if (width !== 1200 || height !== 630 || format !== 'png') wrong.push(address);
    }
    expect(wrong).toEqual([]);
  });

  it('gives each event and each source a picture of its own', () => {
    const records = shown.filter(({ path }) => /\/(?:events|sources)\/[^/]+\/$/.test(path));
    const own = new Set(records.map((page) => of(page, 'og:image')));
    expect(records.length).toBeGreaterThan(3);
    expect(own.size).toBe(records.length);
  });

  it('tells services that show previews nothing that a reference manager would use instead of its own metadata', () => {
    const wrong = shown.flatMap((page) => {
      const names = metas(page).map(({ name }) => name);
      const first = names.findIndex((name) => name.startsWith('og:'));
      const last = names.findLastIndex((name) => /^(?:z|DC|bib|prism)[:.]/.test(name));
      const described = names.includes('z:itemType');
      return [
        ...(last > first ? ['previews come first'] : []),
        // These would be read as metadata about the document that a source’s page describes.
        ...names.filter((name) =>
          /^(?:og:site_name|article:|og:.*(?:time|author)|author$|twitter:(?:creator|site))/.test(name),
        ),
        ...(described ? ['DC.title', 'z:abstractNote', 'DC.language'].filter((name) => !names.includes(name)) : []),
        // A document that is not on the web has no address. The page’s address is used instead, with or without
        // previews.
        ...(described && !names.includes('z:url') && of(page, 'og:url') !== canonicalOf(page) ? ['two addresses'] : []),
        // Without an item type, this would make the page a journal article.
        ...(of(page, 'og:type') === 'article' && !described ? ['an article without a type of item'] : []),
      ].map((what) => `${page.path}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is an app whose address, folder and icons are right', async () => {
    const manifest: unknown = JSON.parse(readFileSync(join(site.dist, 'site.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ start_url: `${root}/`, scope: `${root}/`, id: `${root}/`, display: 'minimal-ui' });
    const { icons } = manifest as { icons: { src: string; sizes: string; type: string; purpose: string }[] };
    expect(new Set(icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']));
    for (const { src, sizes, type } of icons.filter(({ type: kind }) => kind === 'image/png')) {
      const { width, height, format } = await sharp(fileOf(`${ORIGIN}${src}`)).metadata();
      expect({ size: `${width}x${height}`, type: `image/${format}` }).toEqual({ size: sizes, type });
    }
    const [page] = pages;
    const themes = page && metas(page).filter(({ name }) => name === 'theme-color');
    expect(themes?.map(({ content }) => content)).toEqual(['#fbfaf7', '#16181b']);
  });

  it('has a feed where it has versions, and leads to it; without versions it has neither', () => {
    const [page] = shown;
    const links = page && elements(page, (element) => attribute(element, 'type') === 'application/atom+xml');
    const addresses = (links ?? []).map((element) => attribute(element, 'href'));
    expect(addresses).toEqual(existsSync(join(site.dist, 'feed.xml')) ? [`${root}/feed.xml`] : []);
  });
});

interface FeedFacts {
  readonly problem: string | undefined;
  readonly name: string;
  readonly children: readonly string[];
  readonly ids: readonly string[];
  readonly updated: readonly string[];
  readonly links: readonly (string | null)[];
  readonly entries: readonly (readonly string[])[];
}

/** Reads a feed in the page with the browser’s own XML parser. */
function readFeed(xml: string): FeedFacts {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const feed = parsed.documentElement;
  const texts = (name: string) =>
    [...parsed.getElementsByTagNameNS(feed.namespaceURI, name)].map((node) => node.textContent);
  return {
    problem: parsed.querySelector('parsererror')?.textContent ?? undefined,
    name: `{${feed.namespaceURI}}${feed.localName}`,
    children: [...feed.children].map(({ localName }) => localName),
    ids: texts('id'),
    updated: texts('updated'),
    links: [...parsed.getElementsByTagNameNS('*', 'link'), ...parsed.getElementsByTagNameNS('*', 'a')].map((node) =>
      node.getAttribute('href'),
    ),
    entries: [...parsed.getElementsByTagNameNS(feed.namespaceURI, 'entry')].map((entry) =>
      [...entry.children].map(({ localName }) => localName),
    ),
  };
}

describe.each(SITES.filter(({ dist, name }) => name === REAL.name || existsSync(join(dist, 'feed.xml'))))(
  'the feed of $name',
  (site) => {
    const root = site.base.replace(/\/$/, '');
    let feed: FeedFacts;
    beforeAll(async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      feed = await page.evaluate(readFeed, readFileSync(join(site.dist, 'feed.xml'), 'utf8'));
      await page.close();
    });

    it('is well-formed and has what Atom asks for, each once', () => {
      expect(feed.problem).toBeUndefined();
      expect(feed.name).toBe('{http://www.w3.org/2005/Atom}feed');
      for (const name of ['id', 'title', 'updated', 'author'])
        expect(feed.children.filter((child) => child === name)).toHaveLength(1);
      for (const entry of feed.entries)
        for (const name of ['id', 'title', 'updated', 'content'])
          expect(entry.filter((child) => child === name)).toHaveLength(1);
    });

    it('has an entry for each version, with ids that no other has and dates as RFC 3339 writes them', () => {
      const versions = JSON.parse(readFileSync(join(site.dist, 'changes.json'), 'utf8')) as { versions: unknown[] };
      expect(feed.entries).toHaveLength(versions.versions.length);
      expect(new Set(feed.ids).size).toBe(feed.entries.length + 1);
      expect(feed.ids.filter((id) => !/^tag:archive\.example,\d{4}-\d\d-\d\d:\/\S+$/.test(id))).toEqual([]);
      expect(feed.updated.filter((time) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(time))).toEqual([]);
      expect(feed.updated[0]).toBe(feed.updated.toSorted().at(-1));
    });

    it('leads to pages that are there', () => {
      const pages = new Map(pagesOf(site).map((page) => [`${ORIGIN}${page.path}`, page.html]));
      const dead = feed.links.filter((link) => {
        const url = new URL(link ?? '');
        const html = pages.get(`${url.origin}${url.pathname}`);
        return (
          link !== `${ORIGIN}${root}/feed.xml` &&
          (html === undefined || (!html.includes(`id="${url.hash.slice(1)}"`) && url.hash !== ''))
        );
      });
      expect(dead).toEqual([]);
    });
  },
);
