/** The list of pages for search engines. */
import { sitePages } from '../address/site-pages.ts';
import { recordPath } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { remembered } from '../archive/remembered.ts';
import { type SitemapFile, sitemap } from '../publish/sitemap.ts';
import { wholeAddress } from './address.ts';
import { getArchive } from './archive.ts';
import { claimLists, recordLists, yearPages } from './lists.ts';

const sitemapOf = remembered((archive: Archive): [first: SitemapFile, ...parts: SitemapFile[]] => {
  const { sources, events, actors, threads, pages } = archive;
  /** Pages of records and lists, keyed by the path of the page that leads to them. */
  const own: Readonly<Record<string, readonly string[]>> = {
    '/': yearPages(archive, events, '/years/').map(({ path }) => path),
    '/threads/': threads.map(({ id }) => recordPath('thread', id)),
    '/sources/': [
      ...sources.map(({ id }) => recordPath('source', id)),
      ...events.map(({ id }) => recordPath('event', id)),
    ],
    '/matrix/': yearPages(archive, events, '/matrix/').map(({ path }) => path),
    '/actors/': [
      ...actors.map(({ id }) => recordPath('actor', id)),
      ...Object.values(recordLists(archive))
        .flat()
        .map(({ path }) => path)
        .filter((path) => path.startsWith('/lists/')),
      ...actors.flatMap((actor) =>
        [
          ...yearPages(archive, actor.events, recordPath('actor', actor.id)),
          ...claimLists(actor).flatMap(({ parts }) => parts.slice(1)),
        ].map(({ path }) => path),
      ),
      ...yearPages(archive, events, '/chronology/').map(({ path }) => path),
    ],
    '/about/': pages.map(({ id }) => `/about/${id}/`),
  };
  const paths = sitePages(archive).flatMap(({ path }) => [path, ...(own[path] ?? [])]);
  return sitemap(paths.map(wholeAddress), (name) => wholeAddress(`/${name}`));
});

/**
 * The site map as files, with every page that search engines should find. The first file is the one to announce; any
 * others are its parts.
 */
export const getSitemap = (): [first: SitemapFile, ...parts: SitemapFile[]] => sitemapOf(getArchive());
