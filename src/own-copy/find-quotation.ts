/** A printed quotation or phrase looked for in a copy: in its place, elsewhere, with other words, or not there. */
import { foldedWords, RUN, runHash } from '../fingerprint/runs.ts';
import { type CopyWords, densest, type Range, type Span, spanOf } from './copy-words.ts';
import type { FoundBlock } from './find-block.ts';
import type { KnownQuotation } from './known.ts';

export type QuotationState = 'in-place' | 'elsewhere' | 'changed' | 'missing';

export interface FoundQuotation {
  readonly state: QuotationState;
  /** Where it, or what stands instead of it, is in the copy. */
  readonly span?: Span;
  /** To the letter, marks and capitals included; white space and line ends aside. */
  readonly letters: boolean;
}

/** Of a quotation’s words, the share that may be changed, left out or put in. */
const MOST_CHANGED = 0.4;
/** Marks around the words that may belong to a quotation. */
const AROUND = 4;

/** The folded words of a quotation and the hashes of its runs, in order. */
export interface ReadQuotation {
  readonly words: readonly string[];
  readonly runs: readonly number[];
}

export function readQuotation({ text }: KnownQuotation, salt: string): ReadQuotation {
  const words = foldedWords(text);
  const runs: number[] = [];
  for (let n = 0; n + RUN <= words.length; n++) runs.push(runHash(words, n, salt));
  return { words, runs };
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

function toTheLetter({ text }: CopyWords, { from, to }: Span, quotation: string): boolean {
  return oneLine(text.slice(Math.max(0, from - AROUND), to + AROUND)).includes(oneLine(quotation));
}

/**
 * The part of some words that is nearest to others: fewest words changed, left out or put in (Sellers 1980).
 *
 * @returns how many, and where it stands; of equals the first.
 */
export function nearest(sought: readonly string[], words: readonly string[]): { changed: number; range: Range } {
  let best = { changed: sought.length, range: { first: 0, last: -1 } };
  // For each length of the beginning of what is sought: the fewest changes of a part that ends here, and where it begins.
  let costs = sought.map((_, n) => n + 1);
  let starts = sought.map(() => 0);
  words.forEach((word, at) => {
    const newCosts: number[] = [];
    const newStarts: number[] = [];
    let aboveOld = { cost: 0, start: at };
    let above = { cost: 0, start: at + 1 };
    sought.forEach((own, n) => {
      const left = { cost: costs[n] ?? 0, start: starts[n] ?? 0 };
      const ways = [
        { cost: aboveOld.cost + (own === word ? 0 : 1), start: aboveOld.start },
        { cost: left.cost + 1, start: left.start },
        { cost: above.cost + 1, start: above.start },
      ];
      const way = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
      newCosts.push(way.cost);
      newStarts.push(way.start);
      aboveOld = left;
      above = way;
    });
    costs = newCosts;
    starts = newStarts;
    const cost = costs.at(-1) ?? 0;
    if (cost < best.changed) best = { changed: cost, range: { first: starts.at(-1) ?? 0, last: at } };
  });
  return best;
}

/**
 * Looks for a quotation in a copy.
 *
 * @param hits where its runs begin in the copy, in order.
 * @param place the block it stands in, as found.
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
  let elsewhere: Range | undefined;
  for (const first of hits) {
    if (copy.runs[first] !== runs[0] || !words.every((word, n) => copy.words[first + n] === word)) continue;
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
  const { changed, range } = nearest(words, copy.words.slice(region.first, region.last + 1));
  if (range.last < range.first || changed > Math.max(1, Math.floor(MOST_CHANGED * words.length)))
    return { state: 'missing', letters: false };
  const there = { first: region.first + range.first, last: region.first + range.last };
  return { state: 'changed', span: spanOf(copy, there), letters: false };
}

/** Where most of a quotation’s runs stand together, when its block was not found. */
function around(copy: CopyWords, runs: readonly number[], hits: readonly number[], length: number): Range | undefined {
  const { different, range } = densest(copy.runs, hits, 2 * length);
  if (different < 2 || different / new Set(runs).size < 1 - 2 * MOST_CHANGED) return undefined;
  return { first: Math.max(0, range.first - length), last: Math.min(copy.words.length - 1, range.last + length) };
}
