/** The list of pages for search engines. */
import { describe, expect, it } from 'vitest';
import { sitemap } from '../../src/publish/sitemap.ts';

const at = (name: string) => `https://archive.example/some/folder/${name}`;
const pages = (count: number) => Array.from({ length: count }, (_, n) => at(`events/e${n}/`));
const located = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);

describe('the site map', () => {
  it('is one file if a single file may name every page', () => {
    const files = sitemap(pages(50_000), at);
    expect(files.map(({ name }) => name)).toEqual(['sitemap.xml']);
    expect(located(files[0].xml)).toEqual(pages(50_000));
  });

  it('is an index of parts beyond that, which together name every page once', () => {
    const [index, ...parts] = sitemap(pages(100_001), at);
    expect(index.xml).toContain('<sitemapindex ');
    expect(located(index.xml)).toEqual(parts.map(({ name }) => at(name)));
    expect(parts.map(({ name }) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    expect(parts.map(({ xml }) => located(xml).length)).toEqual([50_000, 50_000, 1]);
    expect(parts.flatMap(({ xml }) => located(xml))).toEqual(pages(100_001));
  });

  it('writes addresses as XML', () => {
    expect(sitemap(['https://archive.example/?a=1&b=<'], at)[0].xml).toContain('?a=1&amp;b=&lt;<');
  });
});
