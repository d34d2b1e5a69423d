/** One page of each kind a site has, found from its pages: nothing need be told when a kind comes new. */
import { pagesOf } from './pages.ts';
import type { Site } from './sites.ts';

/** The first page at the top, every page that has pages under it, and of those under each the one with most in it. */
export function kindsOf(site: Site): string[] {
  const root = site.base.replace(/\/$/, '');
  const pages = pagesOf(site).map(({ path, html }) => ({ path: path.slice(root.length), size: html.length }));
  const groups = new Map<string, { path: string; size: number }[]>();
  for (const page of pages) {
    const folder = page.path.replace(/[^/]+\/?$/, '');
    // Pages at the top are each of their own kind.
    const group = folder === '/' || folder === '' ? page.path : folder;
    groups.set(group, [...(groups.get(group) ?? []), page]);
  }
  return [...groups.values()].flatMap((group) => {
    const [largest] = group.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
    return largest === undefined ? [] : [largest.path];
  });
}
