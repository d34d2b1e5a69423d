/** The words of a text, as they are compared, with the places they stand at in the text as it is written. */
import { type Format, foldedWords, UNSPACED } from './runs.ts';

export interface LocatedWords {
  readonly words: readonly string[];
  /** For each word: offset of its first character in the text and of the one behind its last, in UTF-16 units. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Letters, marks and digits, with the apostrophes that are dropped from words. */
const PIECE = /[\p{L}\p{M}\p{N}’‘ʼ'`]+/gu;
const APOSTROPHES = /[’‘ʼ'`]/gu;
const MARK = /[\p{P}\p{Cf}\s`´]/u;
/** Where a text can be cut without changing how either side is normalised or lowered: these join with no mark, and no rule
 * for a letter looks across them. Full stops and apostrophes are not among them, for the last sigma of a word does. */
const CUT = /[\t-\r !"#$%&()*+,\-/;?@[\\\]_{|}~\u2013\u2014\u2028\u2029\u3000-\u3002]+/gu;
/** Letters, marks, digits, apostrophes and signs of no width of the second format, but for scripts without spaces. */
const OF_WORD = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\p{Cf}’‘ʼ'\`])+`;
/** A word of the second format: parts joined by hyphens, or one character of a script without spaces. */
const SECOND_PIECE = new RegExp(
  `[${UNSPACED}][\\p{M}\\p{Cf}]*|${OF_WORD}(?:[-\u2010](?:[ \\t\\p{Cf}’‘ʼ'\`]*\\r?\\n[ \\t\\p{Cf}’‘ʼ'\`]*)?${OF_WORD})*`,
  'gu',
);
/** Where a text can be cut in the second format: never at a hyphen, nor at a line end behind one. */
const SECOND_CUT =
  /[!"#$%&()*+,/;?@[\\\]_{|}~\u2013\u2014\u3001\u3002]+|[^\s\p{Cf}\-\u2010\u2011\ufe63\uff0d’‘ʼ'`´][\p{Cf}’‘ʼ'`´]*\s+(?=\S)/gu;
/** Read at once, in UTF-16 units, where there is a place to cut at. */
const SLICE = 8192;

interface Gathered {
  readonly words: string[];
  readonly from: number[];
  readonly to: number[];
}

/** Where the text of a word stands, without the marks around it. */
function bare(text: string): { first: number; end: number } {
  let first = 0;
  let end = text.length;
  while (first < end && MARK.test(text.charAt(first))) first += 1;
  while (end > first && MARK.test(text.charAt(end - 1))) end -= 1;
  return { first, end };
}

/** Texts whose letters keep their places when they are folded. */
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

/** The same in the second format. */
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

/** Texts that folding makes longer or shorter: what no cut parts has one place for all its words. */
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

/** The first place behind an offset where a text can be cut, or its end. */
function cutAfter(text: string, offset: number, format: Format): number {
  const cut = format === 1 ? CUT : SECOND_CUT;
  cut.lastIndex = offset;
  return cut.exec(text) === null ? text.length : cut.lastIndex;
}

/**
 * The same words as `foldedWords`, each with its place.
 *
 * @returns slice by slice, so that a long text can be read in slices of time; each yield is the offset read up to.
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
