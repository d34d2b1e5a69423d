/** One block of a document looked for in a copy: there as it was read, there with changes, or not there. */
import { RUN, unpackGrams } from '../fingerprint/runs.ts';
import { sha256Of } from '../fingerprint/sha256.ts';
import { beginsLine, type CopyWords, densest, type Range, type Span, spanOf } from './copy-words.ts';
import type { KnownBlock } from './known.ts';

export type BlockState = 'whole' | 'changed' | 'missing';

export interface FoundBlock {
  readonly state: BlockState;
  /** The share of its different runs that are together in the copy, from 0 to 1. */
  readonly share: number;
  /** Where it is in the copy; absent when it is missing. */
  readonly span?: Span;
  readonly range?: Range;
  /** Words there that are in no run of the block. */
  readonly strange: readonly Span[];
  /** Has fewer words than a run, and was looked for only as a line of its own. */
  readonly short: boolean;
}

/** Fewer runs than this, or a smaller share, may be together by chance. */
const LEAST_RUNS = 3;
const LEAST_SHARE = 0.25;
/** Words at either end of a stretch that may match by chance. */
const TRIM = 3;
/** Words looked at beyond the first and the last that match, to the end of the line. */
const MOST_BEYOND = 12;

/** The run hashes of a block. */
export function runsOf({ grams }: KnownBlock): number[] {
  return [...unpackGrams(grams)].map((hex) => Number.parseInt(hex, 16));
}

const isIt = ({ words }: CopyWords, { first, last }: Range, { sha256 }: KnownBlock): boolean =>
  sha256Of(words.slice(first, last + 1).join(' ')) === sha256;

/** The block word for word: a stretch in which every run matches, and whose words have its hash. */
function wholeAt(copy: CopyWords, block: KnownBlock, hits: readonly number[], different: number): Range | undefined {
  // Runs come again inside a block, and a person’s words are cut finer when they are folded: but not without end.
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

/** Whole lines of fewer words than a run, in order. @returns in slices; each yield says that all else is done. */
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

/** A range made longer to the line’s end where that is near, so that a changed first or last word is in it. */
function toLineEnds(copy: CopyWords, { first, last }: Range, most: number): Range {
  let from = first;
  while (!beginsLine(copy, from) && first - from < most) from -= 1;
  let to = last;
  while (!beginsLine(copy, to + 1) && to - last < most) to += 1;
  return { first: beginsLine(copy, from) ? from : first, last: beginsLine(copy, to + 1) ? to : last };
}

/** A range made longer to runs of the block close by, where it says a thing twice, but not longer than the block. */
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

/** Words of a range that are in no run that the block has, neighbours together. */
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
 * @param lines the copy’s lines of fewer words than a run.
 */
export function findBlock(
  copy: CopyWords,
  block: KnownBlock,
  hits: readonly number[],
  lines: readonly Range[],
): FoundBlock {
  const known = new Set(runsOf(block));
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
