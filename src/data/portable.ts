/** Values of the archive as they travel: days, dates, texts whose links work anywhere. */
import { claimPath, recordPath } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { readBodyOnce } from '../archive/body.ts';
import { citationMarks, recordLink } from '../archive/citations.ts';
import type { ArchiveDate } from '../archive/date.ts';
import { dateWords } from '../archive/date-words.ts';
import { dates as english } from '../words/en.ts';
import type { ExportedDate, ExportedText } from './schema.ts';

/** The address of a path of the site, whole: `/events/x/` → `https://…/events/x/`. */
export type Absolute = (path: string) => string;

/** An instant in UTC milliseconds as its ISO 8601 day; null for an open end. */
export function isoDay(instant: number): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString().replace(/T.*$/, '') : null;
}

export function exportedDate(date: ArchiveDate): ExportedDate {
  const { edtf, form, precision, approximate, uncertain, first, last } = date;
  return {
    edtf,
    words: dateWords(date, english),
    form,
    precision,
    approximate,
    uncertain,
    first: isoDay(first),
    last: isoDay(last),
  };
}

/** An address as a URI (RFC 3986): letters beyond ASCII percent-encoded, all else as it stands. */
export function uri(address: string): string {
  return /^[\x21-\x7e]+$/.test(address) ? address : new URL(address).href;
}

/** Markdown of a record with citations and links as plain Markdown links to whole addresses. */
export function portableMarkdown(markdown: string, archive: Pick<Archive, 'claims'>, absolute: Absolute): string {
  let text = markdown.trim();
  for (const { index, length, claims } of citationMarks(text).toReversed()) {
    const links = claims.map((ref) => {
      const claim = archive.claims.get(ref);
      const name = claim === undefined ? ref : `${claim.source.record.short}, ${claim.place}`;
      return `[${name}](${absolute(claimPath(ref))})`;
    });
    text = `${text.slice(0, index)}(${links.join('; ')})${text.slice(index + length)}`;
  }
  return text.replace(/\]\(([^()\s]+)\)/gu, (link, address: string) => {
    const record = recordLink(address);
    if (record !== undefined) return `](${absolute(recordPath(record.kind, record.id))})`;
    return address.startsWith('/') ? `](${absolute(address)})` : link;
  });
}

export function exportedText(markdown: string, archive: Pick<Archive, 'claims'>, absolute: Absolute): ExportedText {
  const { blocks } = readBodyOnce(markdown);
  return {
    text: blocks.map(({ text }) => text.replaceAll('\n', ' ')).join('\n\n'),
    markdown: portableMarkdown(markdown, archive, absolute),
    cites: [...new Set(blocks.flatMap(({ cites }) => cites))],
  };
}
