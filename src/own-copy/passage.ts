/** A passage of a copy in pieces: what is printed in the archive, and what is not in the document. */
import type { Span } from './copy-words.ts';

export interface Piece {
  readonly text: string;
  readonly printed: boolean;
  readonly strange: boolean;
}

/** Longest passage shown, in UTF-16 units: a word may be as long as a file. */
const LONGEST = 6000;
/** Marks at the ends of a passage that belong to its words. */
const AROUND = 8;

/** A span with the marks that touch it: the full stop behind, the quotation mark before. */
function withMarks(text: string, { from, to }: Span): Span {
  let first = from;
  let end = to;
  while (first > 0 && from - first < AROUND && /\S/u.test(text.charAt(first - 1))) first -= 1;
  while (end < text.length && end - to < AROUND && /\S/u.test(text.charAt(end))) end += 1;
  return { from: first, to: end };
}

/**
 * Cuts a passage where a mark begins or ends.
 *
 * @returns its pieces in order; a passage too long to be shown ends in an ellipsis.
 */
export function passageOf(text: string, span: Span, printed: readonly Span[], strange: readonly Span[]): Piece[] {
  const whole = withMarks(text, span);
  const to = Math.min(whole.to, whole.from + LONGEST);
  const inside = (at: number) => at > whole.from && at < to;
  const cuts = [...printed, ...strange].flatMap((each) => [each.from, each.to]).filter(inside);
  const edges = [whole.from, ...new Set(cuts.sort((a, b) => a - b)), to];
  const within = (spans: readonly Span[], at: number) => spans.some((each) => each.from <= at && at < each.to);
  const pieces = edges.slice(1).map((end, n) => {
    const from = edges[n] ?? 0;
    return { text: text.slice(from, end), printed: within(printed, from), strange: within(strange, from) };
  });
  return to < whole.to ? [...pieces, { text: ' …', printed: false, strange: false }] : pieces;
}
