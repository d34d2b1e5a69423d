/** Allows crawlers to read everything, and tells them the address of the site map. */
import { href } from '../site/address.ts';

export function GET({ site }: { site: URL | undefined }): Response {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n`;
  return new Response(text, { headers: { 'content-type': 'text/plain' } });
}
