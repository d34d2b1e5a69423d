/** Every page that is to be found, for search engines; in a very large archive, where the lists of them are. */
import { getSitemap } from '../site/sitemap.ts';

export async function GET(): Promise<Response> {
  const [{ xml }] = getSitemap();
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
