/** Looks for one block of a document in a copy. It may be unchanged, changed or missing. */
import { RUN, unpackGrams } from '../fingerprint/runs.ts';
import { sha256Of } from '../fingerprint/sha256.ts';
import { beginsLine, type CopyWords, densest, type Range, type Span, spanOf } from './copy-words.ts';
import type { KnownBlock } from './known.ts';

export type BlockState = 'whole' | 'changed' | 'missing';

export interface FoundBlock {
  readonly state: BlockState;
  /** The fraction of the block’s distinct runs that occur together in the copy, from 0 to 1. */
  readonly share: number;
  /** The block’s position in the copy; absent if it is missing. */
  readonly span?: Span;
  readonly range?: Range;
  /** Words at that position that belong to no run of the block. */
  readonly strange: readonly Span[];
  /** Whether the block has fewer words than a run. Such a block is compared only with whole lines. */
  readonly short: boolean;
}

/** Fewer runs of a block than this, or a smaller share of them, may occur together in the copy by chance. */
const LEAST_RUNS = 3;
const LEAST_SHARE = 0.25;
/** Maximum number of words at either end of a match that may match by chance. */
const TRIM = 3;
/** Maximum number of words to add before the first match and after the last, to reach the ends of their lines. */
const MOST_BEYOND = 12;

const isIt = ({ words }: CopyWords, { first, last }: Range, { sha256 }: KnownBlock): boolean =>
  sha256Of(words.slice(first, last + 1).join(' ')) === sha256;

/** An exact match: a stretch whose runs all match, and whose words have the block’s hash. */
function wholeAt(copy: CopyWords, block: KnownBlock, hits: readonly number[], different: number): Range | undefined {
  // A stretch may be longer than the block, because runs recur within a block and folding splits words more finely than
  // people do. The limit keeps the work small.
  const longest = 4 * block.words + 4 * TRIM;
  for (let from = 0, to = 0; from < hits.length; from = to + 1) {
    to = from;
    while ((hits[to + 1] ?? -1) === (hits[to] ?? 0) + 1) to += 1;
    const length = to - from + 1;
    if (length < different || length > longest) continue;
    const start = hits[from] ?? 0;
    const end = (hits[to] ?? 0) + RUN - 1;
    for (let front = 0; front <= TRIM; front++) {
      for (let back = 0; back <= TRIM && length - front - back >= different; back++) {
        const range = { first: start + front, last: end - back };
        if (isIt(copy, range, block)) return range;
      }
    }
  }
  return undefined;
}

/**
 * Finds the lines that have fewer words than a run.
 *
 * @returns the lines, in order. It yields 1, the fraction done, after each slice, because the slow steps are over.
 */
export function* shortLines(copy: CopyWords): Generator<number, Range[], void> {
  const found: Range[] = [];
  const { length } = copy.words;
  for (let first = 0; first < length; first++) {
    if (first % 20_000 === 0) yield 1;
    if (!beginsLine(copy, first)) continue;
    for (let last = first; last < first + RUN - 1 && last < length; last++) {
      if (!beginsLine(copy, last + 1)) continue;
      found.push({ first, last });
      break;
    }
  }
  return found;
}

/**
 * Extends a range to the ends of its lines if they are near. The range then includes a first or last word that has
 * changed.
 */
function toLineEnds(copy: CopyWords, { first, last }: Range, most: number): Range {
  let from = first;
  while (!beginsLine(copy, from) && first - from < most) from -= 1;
  let to = last;
  while (!beginsLine(copy, to + 1) && to - last < most) to += 1;
  return { first: beginsLine(copy, from) ? from : first, last: beginsLine(copy, to + 1) ? to : last };
}

/**
 * Extends a range to nearby runs of the block, in case the block repeats itself. The range stays no longer than the
 * block.
 */
function toNeighbours(hits: readonly number[], { first, last }: Range, words: number): Range {
  let left = hits.indexOf(first);
  let right = hits.indexOf(last - RUN + 1);
  const end = () => (hits[right] ?? 0) + RUN - 1;
  const fits = (from: number, to: number) => to - from < words + RUN;
  const near = (a: number, b: number) => b - a <= MOST_BEYOND;
  for (let prev = hits[left - 1]; prev !== undefined; prev = hits[left - 1]) {
    if (!near(prev, hits[left] ?? 0) || !fits(prev, end())) break;
    left -= 1;
  }
  for (let next = hits[right + 1]; next !== undefined; next = hits[right + 1]) {
    if (!near(hits[right] ?? 0, next) || !fits(hits[left] ?? 0, next + RUN - 1)) break;
    right += 1;
  }
  return { first: hits[left] ?? first, last: end() };
}

/** The words in a range that belong to none of the block’s runs. Adjacent words are merged. */
function strangeIn(copy: CopyWords, { first, last }: Range, known: ReadonlySet<number>): Span[] {
  const borne = new Set<number>();
  for (let n = first; n + RUN - 1 <= last; n++) {
    if (known.has(copy.runs[n] ?? -1)) for (let word = n; word < n + RUN; word++) borne.add(word);
  }
  const spans: Span[] = [];
  for (let from = first; from <= last; from++) {
    if (borne.has(from)) continue;
    let to = from;
    while (to < last && !borne.has(to + 1)) to += 1;
    spans.push(spanOf(copy, { first: from, last: to }));
    from = to;
  }
  return spans;
}

/**
 * Looks for a block in a copy.
 *
 * @param hits where runs of the block begin in the copy, in order.
 * @param lines lines of the copy with fewer words than a run.
 */
export function findBlock(
  copy: CopyWords,
  block: KnownBlock,
  hits: readonly number[],
  lines: readonly Range[],
): FoundBlock {
  const known = unpackGrams(block.grams);
  const short = known.size === 0;
  const whole = short ? lines.find((range) => isIt(copy, range, block)) : wholeAt(copy, block, hits, known.size);
  if (whole !== undefined)
    return { state: 'whole', share: 1, span: spanOf(copy, whole), range: whole, strange: [], short };
  const { different, range: dense } = densest(copy.runs, hits, 2 * (known.size + RUN));
  const share = short ? 0 : different / known.size;
  if (different < LEAST_RUNS || share < LEAST_SHARE) return { state: 'missing', share: 0, strange: [], short };
  const near = toNeighbours(hits, dense, block.words);
  const range = toLineEnds(copy, near, Math.min(MOST_BEYOND, known.size - different + RUN));
  return { state: 'changed', share, span: spanOf(copy, range), range, strange: strangeIn(copy, range, known), short };
}
