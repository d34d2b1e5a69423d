/** The site map for search engines: every page to be found or, in a very large archive, an index of its parts. */
import { getSitemap } from '../site/sitemap.ts';

export async function GET(): Promise<Response> {
  const [{ xml }] = getSitemap();
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
