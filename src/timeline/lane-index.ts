/**
 * The items of one lane, arranged so that what a view shows can be found without looking at all of them:
 * sorted starts to count by, items longer than a few weeks apart, and for each scale the heaviest few of
 * every stretch of time.
 */
import { bisectLeft } from 'd3-array';
import { DAY, type Item } from './data.ts';

/** An item with its place in the order of weight. */
export interface Ranked {
  readonly item: Item;
  /** Lower is heavier; of two as heavy the earlier is lower. */
  readonly rank: number;
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Items up to this long are found by their start alone. */
const SHORT = 40 * DAY;
/** How many of a stretch of time can be candidates for a place of their own. */
const HEAVIEST = 8;
/** Up to this many in view, all are candidates. */
const FEW = 160;

export class LaneIndex {
  /** By start. */
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

  /** How many begin in [from, to). */
  count(from: number, to: number): number {
    return bisectLeft(this.starts, to) - bisectLeft(this.starts, from);
  }

  /** Those that began before `from` and reach into it: the heaviest ones, and how many in all. */
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
   * Candidates for a place of their own among those that begin in [from, to): all when they are few, else the
   * heaviest of each stretch.
   *
   * @param stretch about how long a stretch is, in milliseconds; rounded to a power of two of days so that
   *   stretches stay where they are when the view moves.
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

  /** The entry of an item; undefined when it is not in this lane or filtered out. */
  find(item: Item): Ranked | undefined {
    for (let n = bisectLeft(this.starts, item.first ?? Infinity); n < this.all.length; n++) {
      const ranked = this.all[n] as Ranked;
      if (ranked.item === item) return ranked;
      if (ranked.first !== item.first) return undefined;
    }
    return undefined;
  }

  /** Where the next item begins at or after a time; Infinity when none does. */
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

/** One index a lane. @param items dated ones inside the years shown, in the order of time. */
export function indexLanes(items: readonly Item[], lanes: number): LaneIndex[] {
  const ranked = Array.from({ length: lanes }, (): Ranked[] => []);
  for (const [n, item] of items.entries()) {
    const { first, last, lane, weight } = item;
    if (first === null || last === null) throw new Error(`${item.id} has no date to be placed by.`);
    ranked[lane]?.push({ item, rank: n - weight * items.length, first, end: last + 1 });
  }
  return ranked.map((own) => new LaneIndex(own));
}
