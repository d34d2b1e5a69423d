/**
 * Computes the geometry of the drawing. It turns data, a view and a width into lanes, marks, labels, clusters, axis,
 * overview and coverage. The same input gives the same result in the build and in the browser.
 */
import type { Coverage, Item, TimelineData } from './data.ts';
import { indexLanes, type LaneIndex } from './lane-index.ts';
import { type Bar, type Bin, coverageBars, overviewBars, overviewBins, type Unit, unitOf } from './overview.ts';
import { type Cluster, type Mark, type Placed, placeLane, ROW } from './place.ts';
import { type Tick, ticks, timeScale, type View } from './scale.ts';

/** Width of the space to the left of the plot, for the names of lanes and sources. */
export const GUTTER = 148;
const OVERVIEW = 38;
const OVERVIEW_TOP = 6;
const AXIS = 26;
const PAD = 9;
const COVERAGE_ROW = 18;
/** Line height of the text to the left of the plot. */
export const LINE = 17;
/** Maximum number of marks in a drawing. With their labels, targets and clusters, these are about 1,100 elements. */
export const MOST_MARKS = 190;
/** Maximum number of rows per lane. */
const MOST_ROWS = { whole: 8, small: 4 } as const;
/** Maximum number of sources that have a strip. Other sources are only counted. */
const STRIPS = 8;

/** Counts of a lane’s events: the total, and those that no view can show, because of the filters or of their dates. */
interface Totals {
  readonly total: number;
  readonly filtered: number;
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

export interface LaneLayout extends Totals {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly clusterRow: number;
  /** Whether nothing in the lane is in view. The lane is then only as tall as its name. */
  readonly folded: boolean;
  /** How many events have a mark in this view, and how many are counted in clusters. */
  readonly drawn: number;
  readonly counted: number;
}

export interface Strip {
  readonly name: string;
  readonly top: number;
  readonly bars: readonly Bar[];
  /** Where the source’s publication date begins and ends, in CSS pixels; undefined if it is not in view. */
  readonly written: readonly [number, number] | undefined;
  /** Number of the source’s dated events that pass the filters. */
  readonly total: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Width of the plot, to the right of the gutter. */
  readonly plot: number;
  readonly view: View;
  readonly span: readonly [number, number];
  /** The strip that shows all years. A small drawing does not have one. */
  readonly overview:
    | {
        readonly top: number;
        readonly height: number;
        readonly unit: Unit;
        readonly bars: readonly Bar[];
        /** Where the current view begins and ends, in CSS pixels. */
        readonly from: number;
        readonly to: number;
        /** The labels for years. They are empty while the axis below shows all years. */
        readonly years: readonly Tick[];
      }
    | undefined;
  readonly axis: { readonly top: number; readonly bottom: number; readonly ticks: readonly Tick[] };
  readonly lanes: readonly LaneLayout[];
  readonly strips: readonly Strip[];
  readonly stripsTop: number;
  readonly moreSources: number;
}

/** `whole` is the entire drawing. `small` is only the lanes and the axis, for the page of a record. */
export type Size = 'whole' | 'small';

/** The filtered data, arranged by lane. It stays the same while the view moves. */
export interface Prepared {
  readonly data: TimelineData;
  readonly size: Size;
  readonly lanes: readonly LaneIndex[];
  readonly rows: readonly number[];
  readonly shown: (item: Item) => boolean;
  /** Events in the years shown that pass the filters, in chronological order. */
  readonly inside: readonly Item[];
  readonly totals: readonly Totals[];
  /** The starts of all events that pass the filters, in chronological order. */
  readonly starts: Float64Array;
  /** Event counts for the strip that shows all years. */
  readonly bins: readonly Bin[];
  readonly strips: readonly (Coverage & { readonly starts: Float64Array })[];
}

/** A lane’s name, split into lines that fit to the left of the plot. */
export function nameLines(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < 19) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/** Height of a lane that shows only its name. */
const nameHeight = (name: string) => nameLines(name).length * LINE + ROW - PAD + 1;

/** Height of a lane with just enough room for its rows and its name, and for some lines of counts. */
const fittedHeight = (name: string, lines: number, { marks, clusters, clusterRow }: Placed) =>
  Math.max(
    ...[...marks.map(({ row }) => row), ...clusters.map(() => clusterRow)].map((row) => (row + 1) * ROW),
    (nameLines(name).length + lines) * LINE + 2,
  ) + PAD;

/** How many lines of counts a lane may have beside it: one if all its events have marks; see `headWords`. */
function countLines(
  { drawn, counted }: Pick<Placed, 'drawn' | 'counted'>,
  { total, filtered, before, after, undated }: Totals,
): number {
  const beyond = before + after + undated;
  if (drawn === total) return 1;
  return 2 + Number(beyond > 0) + Number(filtered > 0 || drawn + counted + beyond < total);
}

/**
 * The number of rows in a lane. There are enough for its events to be readable, but few enough for the lanes to form
 * one picture. There is always room for the name and four lines of counts.
 */
function rowsFor(name: string, count: number, most: number): number {
  const lines = nameLines(name).length + 4;
  return Math.max(Math.ceil((lines * LINE + 2) / ROW), Math.min(most, Math.ceil(count / 2.5)));
}

/**
 * Arranges data for drawing.
 *
 * @param shown whether an item passes the filters; by default, all items do.
 */
export function prepare(
  data: TimelineData,
  shown: (item: Item) => boolean = () => true,
  size: Size = 'whole',
): Prepared {
  const { items, lanes, span } = data;
  const totals = lanes.map(() => ({ total: 0, filtered: 0, before: 0, after: 0, undated: 0 }));
  const inside: Item[] = [];
  const dated: Item[] = [];
  const told = data.sources.map(() => 0);
  for (const item of items) {
    const counts = totals[item.lane] as (typeof totals)[number];
    counts.total += 1;
    for (const source of item.sources) told[source] = (told[source] as number) + 1;
    if (!shown(item)) counts.filtered += 1;
    else if (item.first === null || item.last === null) counts.undated += 1;
    else {
      dated.push(item);
      if (item.last < span[0]) counts.before += 1;
      else if (item.first > span[1]) counts.after += 1;
      else inside.push(item);
    }
  }
  const startsOf = (list: readonly Item[]) => Float64Array.from(list, ({ first }) => first as number).sort();
  const strips = data.sources
    .map((source, index) => ({ ...source, index, count: told[index] as number }))
    .sort((a, b) => b.count - a.count)
    .slice(0, size === 'small' ? 0 : STRIPS)
    .sort((a, b) => a.index - b.index);
  const starts = startsOf(dated);
  return {
    data,
    size,
    shown,
    inside,
    totals,
    lanes: indexLanes(inside, lanes.length),
    rows: lanes.map(({ name }, n) => rowsFor(name, (totals[n] as Totals).total, MOST_ROWS[size])),
    starts,
    bins: overviewBins(starts, wholeSpan(data)),
    strips: strips.map(({ index, ...source }) => ({
      ...source,
      starts: startsOf(dated.filter(({ sources }) => sources.includes(index))),
    })),
  };
}

/**
 * Computes the geometry of one view.
 *
 * @param width width of the whole drawing, in CSS pixels.
 * @param focus an item that gets a mark and a label whatever its weight.
 * @param marks maximum number of marks to draw; other events are counted.
 * @param rested during a movement, the layout before it. Until the movement ends, no lane gets lower.
 */
export function layout(
  prepared: Prepared,
  view: View,
  width: number,
  focus?: Item,
  marks = MOST_MARKS,
  rested?: Layout,
): Layout {
  const { data, bins } = prepared;
  const plot = Math.max(120, width - GUTTER);
  const scale = timeScale(view, [0, plot]);
  const small = prepared.size === 'small';
  const axisTop = small ? 0 : OVERVIEW_TOP + OVERVIEW + 4;
  const whole = wholeSpan(data);
  const isWhole = view.from <= whole.from && view.to >= whole.to;
  const words = data.statuses.map(({ established, name }) => (established ? '' : name.toLowerCase()));
  const options = {
    view,
    scale,
    width: plot,
    most: Math.max(5, Math.floor(marks / Math.max(1, data.lanes.length))),
    apart: Math.max(48, data.lanes.length * 12),
    focus,
    statusWord: ({ status }: Item) => words[status] as string,
  };
  let top = axisTop + AXIS;
  const lanes = data.lanes.map(({ id, name }, n): LaneLayout => {
    const rows = prepared.rows[n] as number;
    const placed = placeLane(prepared.lanes[n] as LaneIndex, { ...options, rows });
    const folded = placed.drawn + placed.counted === 0 && rested?.lanes[n]?.folded !== false;
    const totals = prepared.totals[n] as Totals;
    const fits = isWhole && !(small && placed.drawn === totals.total);
    const unfolded = fits
      ? rows * ROW + PAD
      : fittedHeight(name, countLines(rested?.lanes[n] ?? placed, totals), placed);
    const height = Math.max(folded ? nameHeight(name) : unfolded, rested?.lanes[n]?.height ?? 0);
    const lane = { id, name, top, height, folded, ...placed, ...totals };
    top += lane.height;
    return lane;
  });
  const stripsTop = top + 22;
  const strips = prepared.strips.map(({ name, starts, written }, n): Strip => {
    const inView = written !== null && written[1] >= view.from && written[0] < view.to;
    return {
      name,
      top: stripsTop + n * COVERAGE_ROW,
      bars: coverageBars(starts, view, scale, plot),
      written: inView ? [Math.max(0, scale(written[0])), Math.min(plot, scale(written[1] + 1))] : undefined,
      total: starts.length,
    };
  });
  const all = timeScale(whole, [0, plot]);
  return {
    width,
    plot,
    view,
    span: data.span,
    height: strips.length === 0 ? top + 1 : stripsTop + strips.length * COVERAGE_ROW + 6,
    overview: small
      ? undefined
      : {
          top: OVERVIEW_TOP,
          height: OVERVIEW,
          unit: unitOf(whole),
          bars: overviewBars(bins, all, OVERVIEW - 6),
          from: all(view.from),
          to: all(view.to),
          years: isWhole ? [] : ticks(all).filter(({ strong }) => strong),
        },
    axis: { top: axisTop, bottom: top, ticks: ticks(scale) },
    lanes,
    strips,
    stripsTop,
    moreSources: small ? 0 : data.sources.length - strips.length,
  };
}

/** The whole span as a view. */
export function wholeSpan({ span: [first, last] }: Pick<TimelineData, 'span'>): View {
  return { from: first, to: last + 1 };
}
