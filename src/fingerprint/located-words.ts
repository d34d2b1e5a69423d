/** The words of a text, normalised for comparison, with their positions in the original. */
import { type Format, foldedWords, UNSPACED } from './runs.ts';

export interface LocatedWords {
  readonly words: readonly string[];
  /** For each word, the offset of its first character and the offset just after its last, in UTF-16 units. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Letters, combining marks and digits, with the apostrophes that are dropped from words. */
const PIECE = /[\p{L}\p{M}\p{N}’‘ʼ'`]+/gu;
const APOSTROPHES = /[’‘ʼ'`]/gu;
const MARK = /[\p{P}\p{Cf}\s`´]/u;
/**
 * Places at which a text can be cut without changing how the two sides are normalised or lower-cased. No mark combines
 * with these characters, and no casing rule looks across them. Full stops and apostrophes are not among them, because
 * the rule for a final sigma looks past them.
 */
const CUT = /[\t-\r !"#$%&()*+,\-/;?@[\\\]_{|}~\u2013\u2014\u2028\u2029\u3000-\u3002]+/gu;
/**
 * A run of letters, combining marks, digits, apostrophes and zero-width characters, for words in the second format.
 * Scripts without spaces are excluded.
 */
const OF_WORD = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\p{Cf}’‘ʼ'\`])+`;
const LINE_BREAK = "[ \\t\\p{Cf}’‘ʼ'`]*\\r?\\n[ \\t\\p{Cf}’‘ʼ'`]*";
/** A word in the second format: parts joined by hyphens, or a single character in a script without spaces. */
const SECOND_PIECE = new RegExp(
  `[${UNSPACED}][\\p{M}\\p{Cf}]*|${OF_WORD}(?:(?:[-\u2010](?:${LINE_BREAK})?|¬${LINE_BREAK})${OF_WORD})*`,
  'gu',
);
/**
 * Places at which a text can be cut in the second format. A cut is never at a hyphen, or at a line break after a
 * hyphen.
 */
const SECOND_CUT =
  /[!"#$%&()*+,/;?@[\\\]_{|}~\u2013\u2014\u3001\u3002]+|[^\s\p{Cf}\-¬\u2010\u2011\ufe63\uff0d’‘ʼ'`´][\p{Cf}’‘ʼ'`´]*\s+(?=\S)/gu;
/** Minimum length of a slice, in UTF-16 units. A slice extends to the next place where the text can be cut. */
const SLICE = 8192;

interface Gathered {
  readonly words: string[];
  readonly from: number[];
  readonly to: number[];
}

/** The start and end of a word in its text, without the punctuation around it. */
function bare(text: string): { first: number; end: number } {
  let first = 0;
  let end = text.length;
  while (first < end && MARK.test(text.charAt(first))) first += 1;
  while (end > first && MARK.test(text.charAt(end - 1))) end -= 1;
  return { first, end };
}

/** Collects the words of a text whose letters keep their offsets when folded. */
function gatherPlain(lowered: string, start: number, into: Gathered): void {
  for (const { 0: piece, index } of lowered.matchAll(PIECE)) {
    const word = piece.replace(APOSTROPHES, '');
    if (word === '') continue;
    const { first, end } = word.length === piece.length ? { first: 0, end: piece.length } : bare(piece);
    into.words.push(word);
    into.from.push(start + index + first);
    into.to.push(start + index + end);
  }
}

/** Collects the words of a text in the second format. */
function gatherSecond(lowered: string, start: number, into: Gathered): void {
  for (const { 0: piece, index } of lowered.matchAll(SECOND_PIECE)) {
    const { first, end } = bare(piece);
    for (const word of foldedWords(piece, 2)) {
      into.words.push(word);
      into.from.push(start + index + first);
      into.to.push(start + index + end);
    }
  }
}

/**
 * Collects the words of a text whose length changes when it is folded. All words between two cuts get the same
 * position.
 */
function gatherOdd(text: string, start: number, into: Gathered, format: Format): void {
  for (let at = 0; at < text.length; ) {
    const to = cutAfter(text, at, format);
    const part = text.slice(at, to);
    const { first, end } = bare(part);
    for (const word of foldedWords(part, format)) {
      into.words.push(word);
      into.from.push(start + at + first);
      into.to.push(start + at + end);
    }
    at = to;
  }
}

/** The first cut after an offset, or the end of the text. */
function cutAfter(text: string, offset: number, format: Format): number {
  const cut = format === 1 ? CUT : SECOND_CUT;
  cut.lastIndex = offset;
  return cut.exec(text) === null ? text.length : cut.lastIndex;
}

/**
 * Finds the same words as `foldedWords`, each with its position. It yields the offset reached after each slice, so that
 * a long text can be processed in stages.
 */
export function* locateWords(text: string, format: Format): Generator<number, LocatedWords, void> {
  const into: Gathered = { words: [], from: [], to: [] };
  for (let start = 0; start < text.length; ) {
    const end = cutAfter(text, start + SLICE, format);
    const slice = text.slice(start, end);
    const lowered = slice.toLowerCase();
    if (lowered.length === slice.length && slice.normalize('NFKC') === slice)
      (format === 1 ? gatherPlain : gatherSecond)(lowered, start, into);
    else gatherOdd(slice, start, into, format);
    start = end;
    yield end;
  }
  return into;
}
