/** Bodies of records as pages show them. */
import { getEntry } from 'astro:content';
import { claimPath, placePath, recordPath } from '../archive/address.ts';
import { recordLink } from '../archive/citations.ts';
import { edited } from '../archive/edited.ts';
import { resolveLinks } from '../markdown/resolve.ts';
import { href } from './address.ts';
import { getArchive } from './archive.ts';

type WithBody = 'sources' | 'events' | 'actors' | 'differences' | 'references' | 'pages';

/** What Markdown became, with its citations and links as yet unresolved. */
async function rendered(collection: WithBody, id: string): Promise<string> {
  const content = edited();
  if (content === undefined) return (await getEntry(collection, id))?.rendered?.html ?? '';
  const entry = content.records[collection].find((each) => each.id === id);
  return entry === undefined ? '' : content.html(entry);
}

/** The rendered body of a record, its citations and links resolved. Empty when the record has no body. */
export async function bodyOf(collection: WithBody, id: string): Promise<string> {
  const archive = await getArchive();
  const html = await rendered(collection, id);
  // A source’s own page need not say its name at every ¶.
  const own = collection === 'sources' ? id : undefined;
  if (html === '') return '';
  return resolveLinks(html, {
    claim: (ref) => {
      const claim = archive.claims.get(ref);
      return {
        href: href(claimPath(ref)),
        name: claim === undefined ? ref : claim.source.id === own ? '' : claim.source.record.short,
        place: claim?.place ?? '',
        placeHref: href(claim === undefined ? claimPath(ref) : placePath(claim.source.id, claim.at)),
      };
    },
    record: (link) => {
      const record = recordLink(link);
      return record === undefined ? '' : href(recordPath(record.kind, record.id));
    },
    href,
  });
}
