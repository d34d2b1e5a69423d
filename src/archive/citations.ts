/**
 * How our Markdown points at records: `[@source/claim; @source/claim]` cites claims, and links may lead to
 * `actor:id`, `event:id`, `source:id`, `reference:id`, `difference:id`, `chapter:id` or `thread:id`.
 */

/** One citation mark and its place in its text. */
export interface CitationMark {
  /** Offset and length in the text, in UTF-16 units. */
  readonly index: number;
  readonly length: number;
  /** Claims as `source/claim`. */
  readonly claims: readonly string[];
}

const MARK = /\[(@[^\]\n]*)\]/gu;

/** Every citation mark in a text, in order. What follows `@` is taken as written; the join says whether it exists. */
export function citationMarks(text: string): CitationMark[] {
  return [...text.matchAll(MARK)].map((match) => {
    const claims = (match[1] ?? '')
      .split(';')
      .map((part) => part.trim().replace(/^@/, ''))
      .filter((part) => part !== '');
    // A mark that names nothing cites what does not exist; taken for no mark, it would vanish from the page unsaid.
    return { index: match.index, length: match[0].length, claims: claims.length === 0 ? [''] : claims };
  });
}

export const LINKED = ['actor', 'event', 'source', 'reference', 'difference', 'chapter', 'thread'] as const;
export type Linked = (typeof LINKED)[number];

/** A link to a record, `actor:id`, taken apart; undefined for any other address. */
export function recordLink(url: string): { kind: Linked; id: string } | undefined {
  const match = /^([a-z]+):([a-z0-9-]+)$/.exec(url);
  const kind = LINKED.find((each) => each === match?.[1]);
  return kind === undefined || match?.[2] === undefined ? undefined : { kind, id: match[2] };
}

/** Whether our Markdown may have an address when it names no record: a page of the site, a place on the page, the web. */
export function isPlainAddress(url: string): boolean {
  return /^(?:\/(?!\/)|#)[^\s]*$/u.test(url) || (/^https?:\/\//iu.test(url) && URL.canParse(url));
}
