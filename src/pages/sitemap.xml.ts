/**
 * The site map for search engines. It lists all pages that they should find. In a very large archive, it is an index of
 * its parts.
 */
import { getSitemap } from '../site/sitemap.ts';

export async function GET(): Promise<Response> {
  const [{ xml }] = getSitemap();
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
