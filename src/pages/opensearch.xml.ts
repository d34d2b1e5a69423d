/** Lets readers add the archive to the search engines in their browser (OpenSearch 1.1). */
import { xmlText } from '../escape/xml.ts';
import { href } from '../site/address.ts';
import { getArchive } from '../site/archive.ts';

export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  const { settings } = getArchive();
  const short = (settings.short ?? settings.title).slice(0, 16);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(short)}</ShortName>
<Description>${xmlText(settings.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${new URL(href('/search/'), site).href}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
