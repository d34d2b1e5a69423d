/**
 * An index of the items in one lane, so that the items in a view can be found without reading all of them. It holds the
 * sorted starts for counting, and a separate list of items longer than a few weeks. For each scale, it also has the few
 * heaviest items in every stretch of time.
 */
import { bisectLeft } from 'd3-array';
import { DAY, type Item } from './data.ts';

/** An item and its rank by weight. */
export interface Ranked {
  readonly item: Item;
  /** Heavier items have lower ranks. In a tie, the earlier item has the lower rank. */
  readonly rank: number;
  readonly first: number;
  /** The end of the item, exclusive. */
  readonly end: number;
}

/** Maximum length of an item that can be found by its start alone. */
const SHORT = 40 * DAY;
/** Maximum number of candidates for a mark in each stretch of time. */
const HEAVIEST = 8;
/** If at most this many items are in view, all of them are candidates. */
const FEW = 160;

export class LaneIndex {
  /** All items, sorted by start. */
  private readonly all: readonly Ranked[];
  private readonly starts: Float64Array;
  /** Items longer than `SHORT`, heaviest first. */
  private readonly long: readonly Ranked[];
  private readonly levels = new Map<number, Map<number, Ranked[]>>();

  /** @param items dated items of one lane, in any order. */
  constructor(items: readonly Ranked[]) {
    this.all = [...items].sort((a, b) => a.first - b.first || a.rank - b.rank);
    this.starts = Float64Array.from(this.all, ({ first }) => first);
    this.long = this.all.filter(({ first, end }) => end - first > SHORT).sort((a, b) => a.rank - b.rank);
  }

  /** Number of items that begin in [from, to). */
  count(from: number, to: number): number {
    return bisectLeft(this.starts, to) - bisectLeft(this.starts, from);
  }

  /**
   * Items that begin before `from` and end after it. `heaviest` has all short ones, and the heaviest of the long ones;
   * `count` is the number of them all.
   */
  reaching(from: number): { heaviest: Ranked[]; count: number } {
    const heaviest: Ranked[] = [];
    let count = 0;
    for (const ranked of this.long) {
      if (ranked.first >= from || ranked.end <= from) continue;
      count += 1;
      if (heaviest.length < 4 * HEAVIEST) heaviest.push(ranked);
    }
    const start = bisectLeft(this.starts, from - SHORT);
    for (let n = start; n < this.all.length; n++) {
      const ranked = this.all[n] as Ranked;
      if (ranked.first >= from) break;
      if (ranked.end > from && ranked.end - ranked.first <= SHORT) {
        count += 1;
        heaviest.push(ranked);
      }
    }
    return { heaviest, count };
  }

  /**
   * Candidates for a mark among the items that begin in [from, to). If there are only a few such items, all of them are
   * candidates. Otherwise, the heaviest in each stretch are.
   *
   * @param stretch approximate length of a stretch in milliseconds. It is rounded down so that its number of days is a
   * power of two. Stretches then keep their places when the view moves.
   */
  candidates(from: number, to: number, stretch: number): Ranked[] {
    const start = bisectLeft(this.starts, from);
    const end = bisectLeft(this.starts, to);
    if (end - start <= FEW) return this.all.slice(start, end);
    const size = 2 ** Math.max(0, Math.floor(Math.log2(stretch / DAY))) * DAY;
    const level = this.level(size);
    const found: Ranked[] = [];
    for (let bucket = Math.floor(from / size); bucket * size < to; bucket++) {
      for (const ranked of level.get(bucket) ?? []) {
        if (ranked.first >= from && ranked.first < to) found.push(ranked);
      }
    }
    return found;
  }

  /** Finds an item with its rank. Undefined if the item is filtered out or is in another lane. */
  find(item: Item): Ranked | undefined {
    for (let n = bisectLeft(this.starts, item.first ?? Infinity); n < this.all.length; n++) {
      const ranked = this.all[n] as Ranked;
      if (ranked.item === item) return ranked;
      if (ranked.first !== item.first) return undefined;
    }
    return undefined;
  }

  /** The start of the first item that begins at or after a time; Infinity if there is none. */
  nextStart(time: number): number {
    return this.starts[bisectLeft(this.starts, time)] ?? Infinity;
  }

  private level(size: number): Map<number, Ranked[]> {
    const known = this.levels.get(size);
    if (known !== undefined) return known;
    const level = new Map<number, Ranked[]>();
    for (const ranked of this.all) {
      const bucket = Math.floor(ranked.first / size);
      const kept = level.get(bucket);
      if (kept === undefined) level.set(bucket, [ranked]);
      else if (kept.length < HEAVIEST) kept.push(ranked);
      else {
        let lightest = 0;
        for (let n = 1; n < kept.length; n++) if ((kept[n]?.rank ?? 0) > (kept[lightest]?.rank ?? 0)) lightest = n;
        if (ranked.rank < (kept[lightest]?.rank ?? 0)) kept[lightest] = ranked;
      }
    }
    this.levels.set(size, level);
    return level;
  }
}

/** Makes an index for each lane. @param items dated items within the years shown, in chronological order. */
export function indexLanes(items: readonly Item[], lanes: number): LaneIndex[] {
  const ranked = Array.from({ length: lanes }, (): Ranked[] => []);
  for (const [n, item] of items.entries()) {
    const { first, last, lane, weight } = item;
    if (first === null || last === null) throw new Error(`${item.id} has no date to be placed by.`);
    ranked[lane]?.push({ item, rank: n - weight * items.length, first, end: last + 1 });
  }
  return ranked.map((own) => new LaneIndex(own));
}
