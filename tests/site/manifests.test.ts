/** The manifests of a built site: every page with pictures leads to one, and every file that it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, elements, pagesOf } from './pages.ts';
import { serve } from './serve.ts';
import { SMALL } from './sites.ts';

const pages = pagesOf(SMALL).filter(
  (page) => elements(page, (element) => attribute(element, 'className') === 'picture').length > 0,
);
const fileAt = (address: string) =>
  join(SMALL.dist, new URL(address, 'https://archive.example').pathname.slice(SMALL.base.length));

describe('a page with pictures', () => {
  it('leads to its manifest, in its head and below the pictures', () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const heads = elements(
        page,
        (each) =>
          each.tagName === 'link' &&
          attribute(each, 'rel') === 'alternate' &&
          attribute(each, 'type')?.includes('iiif') === true,
      );
      const links = elements(
        page,
        (each) => each.tagName === 'a' && attribute(each, 'href')?.includes('/iiif/') === true,
      );
      const pathOf = (address: string | undefined) => new URL(address ?? '', 'https://archive.example').pathname;
      expect(heads.map((each) => pathOf(attribute(each, 'href')))).toEqual(
        links.map((each) => pathOf(attribute(each, 'href'))),
      );
      expect(links).toHaveLength(1);
    }
  });

  it('has in its manifest its own pictures, whose files are there', () => {
    for (const page of pages) {
      const manifest = readFileSync(
        fileAt(`/some/folder/iiif${page.path.slice(SMALL.base.length)}manifest.json`),
        'utf8',
      );
      const pictures = [...manifest.matchAll(/"id":"([^"]*\/images\/[^"]*)"/g)].map(([, address = '']) => address);
      expect(pictures.length).toBeGreaterThan(1);
      expect(pictures.filter((address) => !existsSync(fileAt(address)))).toEqual([]);
      expect(manifest).toContain(`"https://archive.example${page.path}"`);
    }
  });

  it('sends manifests and pictures with leave for other sites to read them, and nothing else', async () => {
    const served = await serve(SMALL);
    const allowed = async (path: string) =>
      (await fetch(served.address + path)).headers.get('access-control-allow-origin');
    const path = pages[0]?.path.slice(SMALL.base.length) ?? '';
    expect(await allowed(`/iiif${path}manifest.json`)).toBe('*');
    expect(await allowed('/images/ada-lind.png')).toBe('*');
    expect(await allowed(path)).toBeNull();
    served.close();
  });
});
