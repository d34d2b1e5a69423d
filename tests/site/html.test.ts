/** Every built page of every site, read with an HTML parser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, elements, filesOf, isMoved, pagesOf, textOf } from './pages.ts';
import { SITES } from './sites.ts';

const SHAPES: ReadonlySet<string> = new Set(['circle', 'g', 'line', 'path', 'rect', 'text', 'use']);

describe.each(SITES)('$name', (site) => {
  const pages = pagesOf(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const files = new Set(filesOf(site.dist));
  const root = site.base.replace(/\/$/, '');
  const idsOf = new Map(
    pages.map(({ path, tree }) => [
      path,
      new Set(
        elements({ path, tree, html: '' }, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
          String(properties.id),
        ),
      ),
    ]),
  );

  /** A page made for frames on other sites has no menu or footer, and search engines should not list it. */
  const inFrame = ({ path }: BuiltPage) => path.startsWith(`${root}/embed/`);

  /** What must not occur on any page, as `path: what`. */
  const wrong = (find: (page: BuiltPage) => string[]) =>
    pages.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));

  it('has pages', () => expect(pages.length).toBeGreaterThan(10));

  it('has one h1 per page, and headings that skip no level', () => {
    const faults = wrong((page) => {
      const levels = elements(page, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
      const skips = levels.flatMap((level, n) =>
        level > (levels[n - 1] ?? 0) + 1 ? [`h${level} after h${levels[n - 1] ?? 0}`] : [],
      );
      return [...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']), ...skips];
    });
    expect(faults).toEqual([]);
  });

  it('has a title and a description on each page that no other page has', () => {
    // A page that only redirects to another page has that page’s title.
    const shown = pages.filter((page) => !isMoved(page));
    const titles = shown.map((page) =>
      elements(page, ({ tagName }) => tagName === 'title')
        .map(textOf)
        .join('|'),
    );
    const descriptions = shown.map((page) =>
      elements(page, (element) => attribute(element, 'name') === 'description')
        .map((element) => attribute(element, 'content'))
        .join('|'),
    );
    expect(new Set(titles).size).toBe(shown.length);
    expect(new Set(descriptions).size).toBe(shown.length);
    expect([...titles, ...descriptions].filter((text) => text.length < 3)).toEqual([]);
  });

  it('has landmarks, a skip link that leads to them, and a language', () => {
    const faults = wrong((page) => {
      if (inFrame(page)) return [];
      const count = (tag: string) => elements(page, ({ tagName }) => tagName === tag).length;
      const [first] = elements(page, ({ tagName }) => tagName === 'a');
      return [
        ...['main', 'header', 'footer'].filter((tag) => count(tag) !== 1),
        ...(first && attribute(first, 'href') === '#main' ? [] : ['the first link does not skip to the text']),
        ...(elements(page, ({ tagName }) => tagName === 'html').every((html) => attribute(html, 'lang') !== undefined)
          ? []
          : ['no language']),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('uses no id twice on a page', () => {
    const faults = wrong((page) => {
      const ids = elements(page, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
        String(properties.id),
      );
      return ids.filter((id, n) => ids.indexOf(id) !== n);
    });
    expect(faults).toEqual([]);
  });

  it('points labels at what exists', () => {
    const faults = wrong((page) =>
      elements(page, ({ properties }) => properties.ariaLabelledBy !== undefined).flatMap((element) =>
        (attribute(element, 'ariaLabelledBy') ?? '').split(' ').filter((id) => !idsOf.get(page.path)?.has(id)),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('gives links and buttons names that begin with the words on them, so that they can be used by voice', () => {
    const spoken = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    const faults = wrong((page) =>
      elements(page, ({ tagName, properties }) => /^(?:a|button|summary)$/.test(tagName) && 'ariaLabel' in properties)
        // The name of a mark in the drawing begins with its date, and the mark may be drawn without a label.
        .filter(({ children }) => !children.some((child) => child.type === 'element' && SHAPES.has(child.tagName)))
        .map((element) => ({ seen: spoken(textOf(element)), name: spoken(attribute(element, 'ariaLabel') ?? '') }))
        .filter(({ seen, name }) => /\p{L}|\p{N}/u.test(seen) && !name.startsWith(seen))
        .map(({ seen, name }) => `“${seen}” is called “${name}”`),
    );
    expect(faults).toEqual([]);
  });

  it('has no broken link and no missing fragment', () => {
    const faults = wrong((page) =>
      elements(page, ({ properties }) => properties.href !== undefined || properties.src !== undefined).flatMap(
        (element) => {
          const address = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
          const url = new URL(address, `https://archive.example${page.path}`);
          if (url.origin !== 'https://archive.example')
            return /^(?:https?|mailto):$/.test(url.protocol) ? [] : [address];
          if (!url.pathname.startsWith(`${root}/`)) return [`${address} leads out of the sub-folder`];
          const target = byPath.get(url.pathname);
          if (target === undefined)
            return files.has(decodeURIComponent(url.pathname.slice(root.length + 1))) ? [] : [address];
          const fragment = decodeURIComponent(url.hash.slice(1));
          return fragment === '' || idsOf.get(target.path)?.has(fragment) ? [] : [address];
        },
      ),
    );
    expect(faults).toEqual([]);
  });

  it('leaves no page that no link leads to', () => {
    const reached = new Set<string>([`${root}/`]);
    const queue = [`${root}/`];
    while (queue.length > 0) {
      const page = byPath.get(queue.pop() ?? '');
      if (page === undefined) continue;
      for (const link of elements(page, ({ tagName }) => tagName === 'a')) {
        const { pathname, origin } = new URL(attribute(link, 'href') ?? '', `https://archive.example${page.path}`);
        if (origin === 'https://archive.example' && !reached.has(pathname)) {
          reached.add(pathname);
          queue.push(pathname);
        }
      }
    }
    // Only readers who have kept an old address know it, so no page needs to lead there.
    const sought = pages.filter((page) => !isMoved(page)).map(({ path }) => path);
    expect(sought.filter((path) => !reached.has(path) && !path.endsWith('/404.html'))).toEqual([]);
  });

  it('needs no script, no inline style and nothing from elsewhere', () => {
    const faults = wrong((page) => [
      ...elements(page, ({ tagName }) => tagName === 'script')
        .filter(
          (element) =>
            attribute(element, 'src') === undefined &&
            // These contain data, which no browser runs.
            !/^application\/(?:ld\+)?json$/.test(attribute(element, 'type') ?? ''),
        )
        .map(() => 'inline script'),
      ...elements(page, ({ tagName, properties }) => tagName === 'style' || properties.style !== undefined).map(
        ({ tagName }) => `inline style on ${tagName}`,
      ),
      ...elements(
        page,
        ({ tagName, properties }) =>
          ['img', 'iframe', 'script', 'source', 'object', 'embed'].includes(tagName) &&
          /^(?:https?:)?\/\//.test(String(properties.src ?? '')),
      ).map(({ tagName }) => `${tagName} from elsewhere`),
      ...elements(
        page,
        ({ tagName, properties }) =>
          tagName === 'link' &&
          String(properties.rel).includes('stylesheet') &&
          !String(properties.href).startsWith(`${root}/`),
      ).map(() => 'style from elsewhere'),
      ...Object.keys(Object.assign({}, ...elements(page, () => true).map(({ properties }) => properties))).filter(
        (name) => /^on[A-Z]/.test(name),
      ),
    ]);
    expect(faults).toEqual([]);
  });

  it('shows nothing the code should have filled in', () => {
    expect(wrong((page) => (/\bundefined\b|\[object |\bNaN\b|\[@|>null</.exec(page.html) ?? []).map(String))).toEqual(
      [],
    );
  });

  it('marks Arabic and Hebrew script by language and direction', () => {
    const faults: string[] = [];
    for (const page of pages) {
      const walk = (node: Parameters<typeof textOf>[0], marked: boolean) => {
        if (node.type === 'text' && !marked && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(node.value))
          faults.push(`${page.path}: ${node.value}`);
        if ('children' in node) {
          const own =
            node.type === 'element' && node.properties.lang !== undefined && node.properties.dir !== undefined;
          for (const child of node.children) walk(child as Parameters<typeof textOf>[0], marked || own);
        }
      };
      for (const body of elements(page, ({ tagName }) => tagName === 'body')) walk(body, false);
    }
    expect(faults).toEqual([]);
  });

  it('has a canonical address, a sitemap of all pages, robots, a favicon and an error page', () => {
    // Search engines should not list the error page, pages made for frames, and a reader’s own list.
    const indexed = pages.filter(
      (page) => !page.html.includes('<meta name="robots" content="noindex">') && !isMoved(page),
    );
    const canonical = indexed.map((page) =>
      elements(page, ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical')
        .map((element) => attribute(element, 'href'))
        .join('|'),
    );
    expect(canonical).toEqual(indexed.map(({ path }) => `https://archive.example${path}`));
    const sitemap = [...readFileSync(join(site.dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc]) => loc,
    );
    expect(sitemap.toSorted()).toEqual(canonical.toSorted());
    expect(readFileSync(join(site.dist, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: https://archive.example${root}/sitemap.xml`,
    );
    expect(existsSync(join(site.dist, 'favicon.svg'))).toBe(true);
    expect(existsSync(join(site.dist, '404.html'))).toBe(true);
  });
});
