/** Splits a copy into words once, and gives the position of each word and the hash of each run. */
import { type LocatedWords, locateWords } from '../fingerprint/located-words.ts';
import { type Format, RUN, runHash, type Wanted } from '../fingerprint/runs.ts';

/** A range of text in UTF-16 units; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A range of words in the copy, by index; both ends are inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface CopyWords extends LocatedWords {
  readonly text: string;
  /** For every word except the last two, the hash of the run that begins there. */
  readonly runs: Uint16Array;
}

/** Number of runs hashed or words collected between two pauses, which let the browser respond. */
const BREATH = 2000;

/**
 * Reads a copy.
 *
 * @param salt the id of the source with whose document the copy is compared.
 * @param format the format of that source’s fingerprint.
 * @returns the words. It yields the fraction done, from 0 to 1, after each slice.
 */
export function* readWords(text: string, salt: string, format: Format): Generator<number, CopyWords, void> {
  const located = yield* scaled(locateWords(text, format), 0.3 / Math.max(1, text.length));
  const { words } = located;
  const runs = new Uint16Array(Math.max(0, words.length - RUN + 1));
  for (let n = 0; n < runs.length; n++) {
    runs[n] = runHash(words, n, salt);
    if (n % BREATH === 0) yield 0.3 + (0.7 * n) / runs.length;
  }
  return { ...located, text, runs };
}

function* scaled<T>(steps: Generator<number, T, void>, by: number): Generator<number, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield step.value * by;
  }
}

export function spanOf({ from, to }: LocatedWords, { first, last }: Range): Span {
  return { from: from[first] ?? 0, to: to[last] ?? 0 };
}

/**
 * Whether a line begins with the word at an index. This is also true of the first word, and of the index after the last
 * word.
 */
export function beginsLine({ text, from, to }: CopyWords, at: number): boolean {
  return at <= 0 || at >= from.length || text.slice(to[at - 1], from[at]).includes('\n');
}

/**
 * Finds where the runs of each list begin in the copy.
 *
 * @returns for each list, positions in ascending order. It yields after each long stretch of work.
 */
export function* findRuns(runs: Uint16Array, wanted: Wanted, count: number): Generator<number, number[][], void> {
  const found: number[][] = Array.from({ length: count }, () => []);
  for (let n = 0; n < runs.length; n++) {
    for (const who of wanted.get(runs[n] ?? 0) ?? []) found[who]?.push(n);
    if (n % (50 * BREATH) === 0) yield 1;
  }
  return found;
}

/**
 * The stretch of the copy that contains the largest number of distinct runs, among those searched for.
 *
 * @param hits where these runs begin, in order.
 * @param reach maximum distance in words between the first and the last hit.
 * @returns the number of distinct runs in the stretch, and the range of words that they cover.
 */
export function densest(
  runs: Uint16Array,
  hits: readonly number[],
  reach: number,
): { different: number; range: Range } {
  const inside = new Map<number, number>();
  let best = { different: 0, range: { first: 0, last: 0 } };
  let left = 0;
  const count = (run: number) => inside.get(run) ?? 0;
  const runAt = (hit: number | undefined) => runs[hit ?? 0] ?? 0;
  for (const right of hits) {
    const run = runAt(right);
    inside.set(run, count(run) + 1);
    // Drops hits that are too far back, and hits whose run occurs again later in the window.
    for (let from = hits[left] ?? right; right - from > reach || count(runAt(from)) > 1; from = hits[left] ?? right) {
      const gone = runAt(from);
      if (count(gone) === 1) inside.delete(gone);
      else inside.set(gone, count(gone) - 1);
      left += 1;
    }
    const first = hits[left] ?? right;
    const last = right + RUN - 1;
    const shorter = last - first < best.range.last - best.range.first;
    if (inside.size > best.different || (inside.size === best.different && shorter))
      best = { different: inside.size, range: { first, last } };
  }
  return best;
}
