/**
 * The list of pages for search engines (sitemaps.org 0.9). It is one file. If there are too many addresses for one
 * file, it is an index and its parts.
 */
import { chunks } from '../address/paging.ts';
import { xmlText } from '../escape/xml.ts';

/** Maximum number of addresses per file. */
const MOST = 50_000;

export interface SitemapFile {
  /** File name at the top of the site. */
  readonly name: string;
  readonly xml: string;
}

const file = (
  name: string,
  element: 'urlset' | 'sitemapindex',
  entry: 'url' | 'sitemap',
  addresses: readonly string[],
) => ({
  name,
  xml: `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `<${entry}><loc>${xmlText(address)}</loc></${entry}>`)
    .join('\n')}\n</${element}>\n`,
});

/**
 * @param addresses the addresses of every page that search engines should find.
 * @param at returns the full address of a file at the top of the site.
 * @returns the file named in robots.txt, and its parts if there are any.
 */
export function sitemap(
  addresses: readonly string[],
  at: (name: string) => string,
): [first: SitemapFile, ...parts: SitemapFile[]] {
  if (addresses.length <= MOST) return [file('sitemap.xml', 'urlset', 'url', addresses)];
  const parts = chunks(addresses, MOST).map((run, n) => file(`sitemap-${n + 1}.xml`, 'urlset', 'url', run));
  const names = parts.map(({ name }) => at(name));
  return [file('sitemap.xml', 'sitemapindex', 'sitemap', names), ...parts];
}
