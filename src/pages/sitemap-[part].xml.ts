/** Parts of the list of pages, where one file may not name them all. */
import { getSitemap } from '../site/sitemap.ts';

export async function getStaticPaths() {
  const [, ...parts] = getSitemap();
  return parts.map(({ xml }, n) => ({ params: { part: String(n + 1) }, props: { xml } }));
}

export function GET({ props: { xml } }: { props: { xml: string } }): Response {
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
