/**
 * Splits a passage of a copy into pieces. It marks words that the archive prints, and words that are not in the
 * document.
 */
import type { Span } from './copy-words.ts';

export interface Piece {
  readonly text: string;
  /** Index of the first printed span that contains the piece. */
  readonly printed: number | undefined;
  readonly strange: boolean;
}

/**
 * Maximum length of a passage shown from a reader’s file, in UTF-16 units. There must be a limit, because a single word
 * may be as long as the file.
 */
const LONGEST = 6000;
/**
 * A line break after at least 50 characters. Such a break is assumed to come from the page layout rather than from the
 * author.
 */
const LONG_LINE = /([^\n]{50})\n(?!\n)/g;
/** Maximum number of adjacent punctuation marks to include at either end of a passage. */
const AROUND = 8;

/** Extends a span to include adjacent punctuation, such as a quotation mark before it or a full stop after it. */
function withMarks(text: string, { from, to }: Span): Span {
  let first = from;
  let end = to;
  while (first > 0 && from - first < AROUND && /\S/u.test(text.charAt(first - 1))) first -= 1;
  while (end < text.length && end - to < AROUND && /\S/u.test(text.charAt(end))) end += 1;
  return { from: first, to: end };
}

/**
 * Splits a passage wherever a marked span begins or ends.
 *
 * @param longest maximum length in UTF-16 units.
 * @returns the pieces of the passage, in order. A passage that is too long to show ends in an ellipsis.
 */
export function passageOf(
  text: string,
  span: Span,
  printed: readonly Span[],
  strange: readonly Span[],
  longest: number = LONGEST,
): Piece[] {
  const whole = withMarks(text, span);
  const to = Math.min(whole.to, whole.from + longest);
  const flowing = text.slice(whole.from, to).replace(LONG_LINE, '$1 ');
  const inside = (at: number) => at > whole.from && at < to;
  const cuts = [...printed, ...strange].flatMap((each) => [each.from, each.to]).filter(inside);
  const edges = [whole.from, ...new Set(cuts.sort((a, b) => a - b)), to];
  const within = (spans: readonly Span[], at: number) => spans.findIndex((each) => each.from <= at && at < each.to);
  const pieces = edges.slice(1).map((end, n) => {
    const from = edges[n] ?? 0;
    const quotation = within(printed, from);
    return {
      text: flowing.slice(from - whole.from, end - whole.from),
      printed: quotation < 0 ? undefined : quotation,
      strange: within(strange, from) >= 0,
    };
  });
  return to < whole.to ? [...pieces, { text: ' …', printed: undefined, strange: false }] : pieces;
}
