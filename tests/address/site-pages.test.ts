import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_PAGES, sitePages } from '../../src/address/site-pages.ts';

/**
 * Paths of the pages in `src/pages`: those that every archive has, and those that exist only if the archive has the
 * records that they show.
 */
const built = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => file.replace(/^\[(overview|threads)\]/, '$1'))
  .filter((file) => file.endsWith('.astro') && !/\[|^_/.test(file))
  .map((file) => `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`);

describe('the list of the site’s own pages', () => {
  it('has every page there is but the error page, the drawing for frames and the way from /events/ to the list, each once', () => {
    const listed = SITE_PAGES.map(({ path }) => path);
    expect(built.filter((path) => !['/404/', '/embed/timeline/', '/events/'].includes(path)).sort()).toEqual(
      listed.toSorted(),
    );
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('is shorter where an archive has no overview or no threads', () => {
    const gone = (records: Parameters<typeof sitePages>[0]) =>
      SITE_PAGES.filter((page) => !sitePages(records).includes(page)).map(({ path }) => path);
    expect(gone({ overview: [], threads: [] })).toEqual(['/overview/', '/threads/']);
    expect(gone({ overview: [1], threads: [] })).toEqual(['/threads/']);
    expect(gone({ overview: [1], threads: [1] })).toEqual([]);
  });
});
