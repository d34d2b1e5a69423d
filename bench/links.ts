/** The links between the pages of a built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SiteLinks {
  readonly pages: number;
  /** Links to pages, or to places on pages, that do not exist, as `page: link`. */
  readonly broken: readonly string[];
  /** Pages that no chain of plain links reaches from the front page. */
  readonly unreached: readonly string[];
}

const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** Reads every page of a site served from `/` and follows its links, as a reader without JavaScript does. */
export function siteLinks(dist: string): SiteLinks {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const others = new Set(files.map((path) => `/${path}`));
  const links = new Map<string, string[]>();
  const places = new Map<string, Set<string>>();
  /** Pages that only redirect to another page, so no page needs to link to them. */
  const signposts = new Set<string>();
  for (const file of files.filter((path) => path.endsWith('.html'))) {
    const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    const html = readFileSync(join(dist, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) signposts.add(path);
    places.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decoded(id))));
    links.set(
      path,
      [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, address = '']) => decoded(address)),
    );
  }
  const broken: string[] = [];
  const next = new Map<string, Set<string>>();
  for (const [path, own] of links) {
    const targets = new Set<string>();
    next.set(path, targets);
    for (const link of own) {
      if (/^[a-z]+:/.test(link)) continue;
      const { pathname, hash } = new URL(link, `http://localhost${path}`);
      targets.add(pathname);
      const ids = places.get(pathname);
      const whole =
        ids === undefined ? others.has(pathname) : hash === '' || ids.has(decodeURIComponent(hash.slice(1)));
      if (!whole) broken.push(`${path}: ${link}`);
    }
  }
  const reached = new Set(['/']);
  for (const path of reached) for (const target of next.get(path) ?? []) if (next.has(target)) reached.add(target);
  const meant = [...links.keys()].filter((path) => path !== '/404.html' && !signposts.has(path));
  return { pages: links.size, broken, unreached: meant.filter((path) => !reached.has(path)) };
}
