/** A copy split into its words once, with the place of each and the hash of each run of them. */
import { type LocatedWords, locateWords } from '../fingerprint/located-words.ts';
import { type Format, RUN, runHash } from '../fingerprint/runs.ts';

/** A stretch of a text, in UTF-16 units; `to` is the first unit after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words of the copy, by index; both ends are in it. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface CopyWords extends LocatedWords {
  readonly text: string;
  /** For each word but the last two: the hash of the run that begins there. */
  readonly runs: Uint16Array;
}

/** Runs hashed, and words gathered, before the browser gets a turn. */
const BREATH = 2000;

/**
 * Reads a copy.
 *
 * @param salt the id of the source it may be a copy of.
 * @param format of that source’s fingerprint.
 * @returns in slices; each yield is how much is done, from 0 to 1.
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

/** Whether a line ends between a word and the one before it; so too before the first word and behind the last. */
export function beginsLine({ text, from, to }: CopyWords, at: number): boolean {
  return at <= 0 || at >= from.length || text.slice(to[at - 1], from[at]).includes('\n');
}

/** For each run hash that is wanted: by whom. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

/** @param lists the run hashes that each seeker looks for. */
export function wantedRuns(lists: readonly Iterable<number>[]): Wanted {
  const wanted = new Map<number, number[]>();
  lists.forEach((list, who) => {
    for (const run of new Set(list)) {
      const others = wanted.get(run);
      if (others === undefined) wanted.set(run, [who]);
      else others.push(who);
    }
  });
  return wanted;
}

/**
 * For each seeker, where in the copy its runs begin, in order.
 *
 * @returns in slices; each yield comes after a piece of long work.
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
 * Where the wanted runs are closest together.
 *
 * @param hits where they begin, in order. @param reach how many words apart the first and the last may begin.
 * @returns how many different ones are there, and the words from the first to the last.
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
    // What is too far behind is dropped, and so is what is here twice.
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
