/** Addresses and texts of the archive in a form that works outside the site. */
import { claimPath, recordPath } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { citationMarks, recordLink } from '../archive/citations.ts';
import type { Publication } from './publication.ts';

/** An address as a URI (RFC 3986): non-ASCII letters are percent-encoded, and everything else is unchanged. */
export function uri(address: string): string {
  return /^[\x21-\x7e]+$/.test(address) ? address : new URL(address).href;
}

type Place = Pick<Publication, 'absolute'> & { readonly archive: Pick<Archive, 'claims'> };

/**
 * A record’s Markdown, with citations and links turned into plain Markdown links with full addresses.
 *
 * @throws Error if it cites a claim that does not exist.
 * @example 'See [@gazette/fog].' → 'See ([Gazette 1899, ¶ 4](https://…/sources/gazette/#claim-fog)).'
 */
export function portableMarkdown(markdown: string, { archive, absolute }: Place): string {
  let text = markdown.trim();
  for (const { index, length, claims } of citationMarks(text).toReversed()) {
    const links = claims.map((ref) => {
      const claim = archive.claims.get(ref);
      if (claim === undefined) throw new Error(`A text cites ${ref}, which is no claim of the archive.`);
      return `[${claim.source.record.short}, ${claim.place}](${absolute(claimPath(ref))})`;
    });
    text = `${text.slice(0, index)}(${links.join('; ')})${text.slice(index + length)}`;
  }
  return text.replace(/\]\(([^()\s]+)\)/gu, (link, address: string) => {
    const record = recordLink(address);
    if (record !== undefined) return `](${absolute(recordPath(record.kind, record.id))})`;
    return address.startsWith('/') ? `](${absolute(address)})` : link;
  });
}
