/** Every page that is to be found, for search engines. */
import { recordPath } from '../archive/address.ts';
import { getArchive, href, yearPages } from '../load-archive.ts';
import { partPaths } from '../load-lists.ts';

export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
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
    '/data/',
    '/data/dictionary/',
    '/about/',
    ...archive.pages.map(({ id }) => `/about/${id}/`),
    '/about/words/',
    '/about/references/',
    '/about/corrections/',
  ];
  const urls = paths.map((path) => `<url><loc>${new URL(href(path), site).href}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
