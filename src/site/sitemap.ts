/** The list of pages for search engines. */
import { recordPath } from '../archive/address.ts';
import { type SitemapFile, sitemap } from '../publish/sitemap.ts';
import { wholeAddress } from './address.ts';
import { getArchive } from './archive.ts';
import { partPaths } from './lists.ts';
import { yearPages } from './timeline.ts';

/** Every page that is to be found, as files: the one to name first, then its parts. */
export async function getSitemap(): Promise<[first: SitemapFile, ...parts: SitemapFile[]]> {
  const archive = await getArchive();
  const paths = [
    '/',
    ...yearPages(archive).map(({ path }) => path),
    '/search/',
    '/chronology/',
    '/sources/',
    ...archive.sources.map(({ id }) => recordPath('source', id)),
    ...archive.events.map(({ id }) => recordPath('event', id)),
    '/actors/',
    ...archive.actors.map(({ id }) => recordPath('actor', id)),
    ...partPaths(archive),
    '/differences/',
    '/bibliography/',
    '/data/',
    '/data/dictionary/',
    '/about/',
    ...archive.pages.map(({ id }) => `/about/${id}/`),
    '/about/words/',
    '/about/references/',
    '/about/corrections/',
  ];
  return sitemap(paths.map(wholeAddress), (name) => wholeAddress(`/${name}`));
}
