/**
 * How our Markdown refers to records: `[@source/claim; @source/claim]` cites claims, and a link may have `actor:id`,
 * `event:id`, `source:id`, `reference:id`, `difference:id`, `chapter:id` or `thread:id` as its address.
 */

/** A claim that does not exist. The text of a new record cites it, so that the check asks for a real one. */
export const PLACEHOLDER = 'source/claim';

/** A citation mark and its position in a text. */
export interface CitationMark {
  /** Offset and length in the text, in UTF-16 units. */
  readonly index: number;
  readonly length: number;
  /** The cited claims, as `source/claim`. */
  readonly claims: readonly string[];
}

/** A mark may run over the end of a line, since editors wrap long lines, but not into another paragraph. */
const MARK = /\[(@(?:[^\]\n]|\n(?!\s*\n))*)\]/gu;

/**
 * Every citation mark in a text, in order. Names are not checked here; another check reports those that do not exist.
 */
export function citationMarks(text: string): CitationMark[] {
  return [...text.matchAll(MARK)].map((match) => {
    const claims = (match[1] ?? '')
      .split(';')
      .map((part) => part.trim().replace(/^@/, ''))
      .filter((part) => part !== '');
    // A mark without a claim counts as citing a claim that does not exist. If it were ignored, it would silently vanish
    // from the page.
    return { index: match.index, length: match[0].length, claims: claims.length === 0 ? [''] : claims };
  });
}

export const LINKED = ['actor', 'event', 'source', 'reference', 'difference', 'chapter', 'thread'] as const;
export type Linked = (typeof LINKED)[number];

/** The kind and the id in a link to a record, such as `actor:id`; undefined for any other address. */
export function recordLink(url: string): { kind: Linked; id: string } | undefined {
  const match = /^([a-z]+):([a-z0-9-]+)$/.exec(url);
  const kind = LINKED.find((each) => each === match?.[1]);
  return kind === undefined || match?.[2] === undefined ? undefined : { kind, id: match[2] };
}

/**
 * Whether our Markdown may link to an address that names no record. It may link to a page of the site, a fragment of
 * the same page, or a web address.
 */
export function isPlainAddress(url: string): boolean {
  return /^(?:\/(?!\/)|#)[^\s]*$/u.test(url) || (/^https?:\/\//iu.test(url) && URL.canParse(url));
}
