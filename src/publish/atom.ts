/**
 * An Atom feed (RFC 4287). Its ids are tag: URIs (RFC 4151), which stay the same if the scheme of the site’s address
 * changes.
 */
import { xmlText } from '../escape/xml.ts';

export interface FeedEntry {
  /** The part of the entry’s id that identifies it: `version/1.1`. It must never be reused. */
  readonly name: string;
  readonly title: string;
  /** Full address of the entry’s page. */
  readonly link: string;
  /** The entry’s day in ISO format: `2026-11-21`. */
  readonly date: string;
  readonly summary: string;
  /** Groups of lines, each with a heading. The lines say what was done to each record. */
  readonly groups: readonly {
    readonly name: string;
    readonly lines: readonly { readonly title: string; readonly link: string; readonly says: string }[];
  }[];
}

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  readonly language: string;
  /** Full addresses of the site, of the feed itself, and of the page with the same content. */
  readonly site: string;
  readonly self: string;
  readonly page: string;
  /** The entries, newest first; there must be at least one. */
  readonly entries: readonly FeedEntry[];
}

/** The start of a day in RFC 3339 format. A less precise date starts on the first day of its period. */
const instant = (date: string) => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;

/** The feed as XML. Entry bodies are XHTML, so that nothing needs to be escaped twice. */
export function atomText(feed: Feed): string {
  const { entries } = feed;
  const { host, pathname } = new URL(feed.site);
  // RFC 4151 requires a domain and a day on which the domain belonged to whoever made the tag. The day of the first
  // entry is used here.
  const since = entries.at(-1)?.date ?? '';
  const tag = (name: string) => `tag:${host.replace(/:\d+$/, '')},${since}:${pathname}${name}`;
  const group = ({ name, lines }: FeedEntry['groups'][number]) =>
    `<h2>${xmlText(name)}</h2><ul>${lines
      .map(
        ({ title, link, says }) =>
          `<li><a href="${xmlText(link)}">${xmlText(title)}</a>${says === '' ? '' : `: ${xmlText(says)}`}</li>`,
      )
      .join('')}</ul>`;
  const entry = (each: FeedEntry) => `<entry>
<id>${xmlText(tag(each.name))}</id>
<title>${xmlText(each.title)}</title>
<updated>${instant(each.date)}</updated>
<published>${instant(each.date)}</published>
<link rel="alternate" type="text/html" href="${xmlText(each.link)}"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${xmlText(each.summary)}</p>${each.groups.map(group).join('')}</div></content>
</entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">
<id>${xmlText(tag('changes'))}</id>
<title>${xmlText(feed.title)}</title>
<subtitle>${xmlText(feed.subtitle)}</subtitle>
<updated>${instant(entries[0]?.date ?? '')}</updated>
<author><name>${xmlText(feed.author)}</name></author>
<rights>${xmlText(feed.rights)}</rights>
<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>
${entries.map(entry).join('\n')}
</feed>
`;
}
