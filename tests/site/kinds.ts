/** One page of each kind in a site, found among its pages, so that a new kind of page needs no entry here. */
import { isMoved, pagesOf } from './pages.ts';
import type { Site } from './sites.ts';

/** Each page at the top level, and the fullest page at each depth under it. */
export function kindsOf(site: Site): string[] {
  const root = site.base.replace(/\/$/, '');
  const shown = pagesOf(site).filter((page) => !isMoved(page));
  const pages = shown.map(({ path, html }) => ({ path: path.slice(root.length), size: html.length }));
  const groups = new Map<string, { path: string; size: number }[]>();
  for (const page of pages) {
    const [top = '', ...deeper] = page.path.split('/').filter((name) => name !== '');
    const group = `${top} ${deeper.length}`;
    groups.set(group, [...(groups.get(group) ?? []), page]);
  }
  return [...groups.values()].flatMap((group) => {
    const [largest] = group.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
    return largest === undefined ? [] : [largest.path];
  });
}

/** The heaviest pages: one of each kind, the largest of all, and those that mix the most scripts. */
export function heaviest(site: Site): string[] {
  const root = site.base.replace(/\/$/, '');
  const pages = pagesOf(site);
  const scripts = (html: string) =>
    [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /[\u0100-\u024f]/].filter(
      (script) => script.test(html),
    ).length;
  const first = (order: (html: string) => number) =>
    pages
      .toSorted((a, b) => order(b.html) - order(a.html) || b.html.length - a.html.length)
      .slice(0, 3)
      .map(({ path }) => path.slice(root.length));
  return [...new Set([...kindsOf(site), ...first(({ length }) => length), ...first(scripts)])];
}
