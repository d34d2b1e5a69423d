/** Parts of the site map, if the site has too many pages for one file. */
import { getSitemap } from '../site/sitemap.ts';

export async function getStaticPaths() {
  const [, ...parts] = getSitemap();
  return parts.map(({ xml }, n) => ({ params: { part: String(n + 1) }, props: { xml } }));
}

export function GET({ props: { xml } }: { props: { xml: string } }): Response {
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
