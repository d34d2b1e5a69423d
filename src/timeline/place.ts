/** Arranges the items of a lane in a view, as marks, labels and counted clusters. */
import type { Item } from './data.ts';
import type { LaneIndex, Ranked } from './lane-index.ts';
import { Rows } from './rows.ts';
import type { TimeScale, View } from './scale.ts';
import { fitted, textWidth } from './text-width.ts';

/** Sizes in the drawing, in CSS pixels. */
export const MARK = 9;
export const ROW = 22;
export const LABEL = 13;
const WIDEST_LABEL = 230;
const BRACKET = 8;
/** Length of the dashes at an open end. They are part of the mark. */
export const DASHES = 14;
const SPACE = 5;

/** The label of a mark. It is after the mark, before it, or in a gap within it if the mark is long enough. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Width of the gap, starting at x. */
  readonly gap?: number;
}

/** An event that has a mark. Positions are in CSS pixels from the left edge of the plot. */
export interface Mark {
  readonly item: Item;
  readonly row: number;
  /** The left and right edges of the mark, without its label. */
  readonly x0: number;
  readonly x1: number;
  /** The label; absent if there was no room. */
  readonly label?: Label;
}

/** Events that have no mark of their own, and are counted together. */
export interface Cluster {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** The period to which a reader must zoom to see the events. */
  readonly from: number;
  readonly to: number;
  /** The start of the first of these events. */
  readonly first: number;
}

export interface Placed {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  /** The row that contains the clusters. */
  readonly clusterRow: number;
  readonly drawn: number;
  readonly counted: number;
}

interface Options {
  readonly view: View;
  readonly scale: TimeScale;
  /** Width of the plot, in CSS pixels. */
  readonly width: number;
  readonly rows: number;
  /** Maximum number of marks in the lane. It keeps the drawing small, however many events there are. */
  readonly most: number;
  /** Width of a stretch whose events are counted in a single cluster, in CSS pixels. */
  readonly apart: number;
  /** An item that always gets a mark and a label, whatever its weight. */
  readonly focus?: Item | undefined;
  /** Returns the status that is added to an item’s label; empty if none is added. */
  readonly statusWord: (item: Item) => string;
}

/** The edges of a mark. The mark of a single day is centred on the day. */
export function edges(
  { item, first, end }: Pick<Ranked, 'item' | 'first' | 'end'>,
  { scale, width }: Pick<Options, 'scale' | 'width'>,
): { x0: number; x1: number } {
  const start = scale(first);
  const stop = scale(end);
  const point = item.shape === 'disc' || item.shape === 'ring';
  const wide = Math.max(MARK, item.shape === 'set' ? MARK * 2 : 0);
  if (point || (stop - start < wide && item.shape !== 'open')) {
    const middle = Math.min(Math.max(wide / 2, (start + stop) / 2), width - wide / 2);
    return { x0: middle - wide / 2, x1: middle + wide / 2 };
  }
  const dashes = item.shape === 'open' ? DASHES : 0;
  return {
    x0: Math.max(0, item.open === 'start' ? start - dashes : start),
    x1: Math.min(width, item.open === 'end' ? Math.max(stop, start + MARK) + dashes : stop),
  };
}

/** Shortened labels, cached because they are the same in every view. */
const labels = new WeakMap<Item, { readonly word: string; readonly text: string; readonly wide: number }>();

function labelOf(item: Item, word: string): { readonly text: string; readonly wide: number } {
  const known = labels.get(item);
  if (known?.word === word) return known;
  const text = `${fitted(item.label, LABEL, WIDEST_LABEL)}${word === '' ? '' : ` · ${word}`}`;
  const made = { word, text, wide: textWidth(text, LABEL) };
  labels.set(item, made);
  return made;
}

function withLabel(ranked: Ranked, rows: Rows, options: Options): Mark | undefined {
  const { item } = ranked;
  const { x0, x1 } = edges(ranked, options);
  const { text, wide } = labelOf(item, options.statusWord(item));
  const before = item.dateDiffers ? BRACKET : 0;
  const right = x1 + SPACE + wide;
  if (right <= options.width) {
    const row = rows.take(x0 - before, right, MARK);
    if (row !== undefined) return { item, row, x0, x1, label: { text, x: x1 + SPACE, anchor: 'start' } };
  }
  const left = x0 - before - SPACE - wide;
  if (left >= 0) {
    const row = rows.take(left, x1, MARK);
    if (row !== undefined) return { item, row, x0, x1, label: { text, x: x0 - before - SPACE, anchor: 'end' } };
  }
  const inside = x0 + 3 * MARK;
  if (inside + wide + 2 * MARK > x1) return undefined;
  const row = rows.take(x0 - before, x1, MARK);
  return row === undefined ? undefined : { item, row, x0, x1, label: { text, x: inside, anchor: 'start', gap: wide } };
}

function withoutLabel(ranked: Ranked, rows: Rows, options: Options): Mark | undefined {
  const { x0, x1 } = edges(ranked, options);
  const row = rows.take(x0 - (ranked.item.dateDiffers ? BRACKET : 0), x1, 4);
  return row === undefined ? undefined : { item: ranked.item, row, x0, x1 };
}

/**
 * Places marks for as many candidates as there is room for. It places marks with labels first, beginning with the
 * heaviest candidates, and then marks without labels. An event that is not established gets no mark without a label.
 * Without its status, it would look like something that happened, so it is counted instead.
 */
function fill(candidates: readonly Ranked[], rowCount: number, options: Options): { marks: Mark[]; placed: Ranked[] } {
  const rows = new Rows(rowCount);
  const marks: Mark[] = [];
  const placed: Ranked[] = [];
  const bare: Ranked[] = [];
  for (const ranked of candidates) {
    if (marks.length >= options.most) break;
    const mark = withLabel(ranked, rows, options);
    if (mark === undefined) {
      if (options.statusWord(ranked.item) === '') bare.push(ranked);
    } else {
      marks.push(mark);
      placed.push(ranked);
    }
  }
  for (const ranked of bare) {
    if (marks.length >= options.most) break;
    const mark = withoutLabel(ranked, rows, options);
    if (mark === undefined) continue;
    marks.push(mark);
    placed.push(ranked);
  }
  return { marks, placed };
}

/** Minimum gap between the edges of two clusters, in CSS pixels. */
const BETWEEN = 4;

/** Makes a cluster that is wide enough for the text of its count and lies within the plot. */
function clusterAt(centre: number, events: Omit<Cluster, 'x' | 'width'>, plot: number): Cluster {
  const width = Math.max(20, textWidth(`+${events.count}`, LABEL) + 8);
  return { ...events, width, x: Math.min(Math.max(width / 2, centre), plot - width / 2) };
}

/** Merges clusters that are less than `BETWEEN` apart, and centres each resulting cluster on its events. */
function joined(clusters: readonly Cluster[], plot: number): Cluster[] {
  const result: Cluster[] = [];
  for (const each of clusters) {
    let next = each;
    for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
      if (next.x - next.width / 2 >= last.x + last.width / 2 + BETWEEN) break;
      const count = last.count + next.count;
      const centre = (last.x * last.count + next.x * next.count) / count;
      next = clusterAt(centre, { count, from: last.from, to: next.to, first: last.first }, plot);
      result.pop();
    }
    result.push(next);
  }
  return result;
}

/** Makes clusters for events without marks. These events may begin in the view, or before it and extend into it. */
function cluster(
  index: LaneIndex,
  placed: readonly Ranked[],
  reaching: { readonly heaviest: readonly Ranked[]; readonly count: number },
  { view, scale, width, apart }: Options,
): Cluster[] {
  const stretch = ((view.to - view.from) / width) * apart;
  const starts = placed.map(({ first }) => first);
  const clusters: Cluster[] = [];
  const add = (count: number, from: number, to: number, first: number) => {
    if (count > 0) clusters.push(clusterAt(scale((from + to) / 2), { count, from, to, first }, width));
  };
  const early = starts.filter((first) => first < view.from).length;
  const earliest = Math.min(...reaching.heaviest.map(({ first }) => first));
  add(reaching.count - early, view.from, view.from + 1, earliest);
  for (let time = index.nextStart(view.from); time < view.to; ) {
    const bucket = Math.floor(time / stretch);
    const from = Math.max(view.from, bucket * stretch);
    const to = Math.min(view.to, (bucket + 1) * stretch);
    add(index.count(from, to) - starts.filter((first) => first >= from && first < to).length, from, to, time);
    time = index.nextStart(to);
  }
  return joined(clusters, width);
}

/** Arranges one lane. Every event in view either has a mark or is counted in a cluster. */
export function placeLane(index: LaneIndex, options: Options): Placed {
  const { view, width, rows, focus } = options;
  const stretch = ((view.to - view.from) / width) * 32;
  const reaching = index.reaching(view.from);
  const total = index.count(view.from, view.to) + reaching.count;
  const candidates = [...reaching.heaviest, ...index.candidates(view.from, view.to, stretch)].sort(
    (a, b) => a.rank - b.rank,
  );
  const focused = focus === undefined ? undefined : index.find(focus);
  if (focused !== undefined && focused.first < view.to && focused.end > view.from) {
    const known = candidates.indexOf(focused);
    if (known >= 0) candidates.splice(known, 1);
    candidates.unshift(focused);
  }
  let { marks, placed } = fill(candidates, rows, options);
  let clusters: Cluster[] = [];
  if (placed.length < total) {
    ({ marks, placed } = fill(candidates, rows - 1, options));
    clusters = cluster(index, placed, reaching, options);
  }
  return {
    marks,
    clusters,
    clusterRow: rows - 1,
    drawn: marks.length,
    counted: clusters.reduce((sum, { count }) => sum + count, 0),
  };
}
