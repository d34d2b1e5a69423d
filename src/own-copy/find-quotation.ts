/** Looks for a printed quotation or phrase in a copy. It may be in its place, elsewhere, changed or missing. */
import { nearestPart } from '../fingerprint/edit-distance.ts';
import { type Format, foldedWords, grams } from '../fingerprint/runs.ts';
import { type CopyWords, densest, type Range, type Span, spanOf } from './copy-words.ts';
import type { FoundBlock } from './find-block.ts';
import type { KnownQuotation } from './known.ts';

export type QuotationState = 'in-place' | 'elsewhere' | 'changed' | 'missing';

export interface FoundQuotation {
  readonly state: QuotationState;
  /** The position of the quotation in the copy, or of the text that was found instead. */
  readonly span?: Span;
  /**
   * Whether the quotation matches exactly, including punctuation and capitals. White space and line breaks are ignored.
   */
  readonly letters: boolean;
}

/** Maximum fraction of a quotation’s words that may be replaced, deleted, inserted or swapped. */
const MOST_CHANGED = 0.4;
/** Maximum number of punctuation marks that may belong to a quotation at either end. */
const AROUND = 4;

/** The folded words of a quotation and the hashes of its runs, in order. */
export interface ReadQuotation {
  readonly words: readonly string[];
  readonly runs: readonly number[];
}

export function readQuotation({ text }: KnownQuotation, salt: string, format: Format): ReadQuotation {
  const words = foldedWords(text, format);
  return { words, runs: grams(words, salt) };
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

function toTheLetter({ text }: CopyWords, { from, to }: Span, quotation: string): boolean {
  return oneLine(text.slice(Math.max(0, from - AROUND), to + AROUND)).includes(oneLine(quotation));
}

/**
 * Looks for a quotation in a copy.
 *
 * @param hits where its runs begin in the copy, in order.
 * @param place the result for the block it belongs to.
 */
export function findQuotation(
  copy: CopyWords,
  quotation: KnownQuotation,
  { words, runs }: ReadQuotation,
  hits: readonly number[],
  place: FoundBlock | undefined,
): FoundQuotation {
  const within = place?.range;
  const rangeAt = (first: number): Range => ({ first, last: first + words.length - 1 });
  const inPlace = (range: Range) => within !== undefined && range.first <= within.last && range.last >= within.first;
  // A quotation with fewer words than a run is always a whole block.
  const starts = runs.length === 0 && within !== undefined ? [within.first] : hits;
  let elsewhere: Range | undefined;
  for (const first of starts) {
    if ((runs.length > 0 && copy.runs[first] !== runs[0]) || !words.every((word, n) => copy.words[first + n] === word))
      continue;
    const range = rangeAt(first);
    if (inPlace(range)) {
      const span = spanOf(copy, range);
      return { state: 'in-place', span, letters: toTheLetter(copy, span, quotation.text) };
    }
    elsewhere ??= range;
  }
  if (elsewhere !== undefined) {
    const span = spanOf(copy, elsewhere);
    return { state: 'elsewhere', span, letters: toTheLetter(copy, span, quotation.text) };
  }
  const region = within ?? around(copy, runs, hits, words.length);
  if (region === undefined) return { state: 'missing', letters: false };
  const { edits, from, to } = nearestPart(words, copy.words.slice(region.first, region.last + 1));
  if (from === to || edits > Math.max(1, Math.floor(MOST_CHANGED * words.length)))
    return { state: 'missing', letters: false };
  const there = { first: region.first + from, last: region.first + to - 1 };
  return { state: 'changed', span: spanOf(copy, there), letters: false };
}

/** Where most of a quotation’s runs occur together. This is used if the quotation’s block was not found. */
function around(copy: CopyWords, runs: readonly number[], hits: readonly number[], length: number): Range | undefined {
  const { different, range } = densest(copy.runs, hits, 2 * length);
  if (different < 2 || different / new Set(runs).size < 1 - 2 * MOST_CHANGED) return undefined;
  return { first: Math.max(0, range.first - length), last: Math.min(copy.words.length - 1, range.last + length) };
}
