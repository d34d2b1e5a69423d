/**
 * The drawing as plain geometry: the recipe from data, view and width to lanes, marks, labels, clusters, axis,
 * overview and coverage. Same input, same result, in the build and in the browser.
 */
import type { Coverage, Item, TimelineData } from './data.ts';
import { indexLanes, type LaneIndex } from './lane-index.ts';
import { type Bar, coverageBars, overviewBars } from './overview.ts';
import { type Cluster, type Mark, placeLane, ROW } from './place.ts';
import { type Tick, ticks, type View, xOf } from './scale.ts';

/** Left of the plot: names of lanes and sources. */
export const GUTTER = 148;
export const OVERVIEW = 38;
const OVERVIEW_TOP = 6;
const AXIS = 26;
const PAD = 9;
const COVERAGE_ROW = 18;
/** Height of a line of words left of the plot. */
export const LINE = 17;
/** Most marks of a whole drawing; with their labels, targets and clusters some 1,100 elements. */
export const MOST_MARKS = 190;
/** Most rows of a lane. */
const MOST_ROWS = { whole: 8, small: 4 } as const;
/** How many sources get a strip; the rest is counted. */
const STRIPS = 8;

export interface LaneLayout {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly clusterRow: number;
  /** Events of the lane in all, dated inside the years shown, drawn and counted at this view. */
  readonly total: number;
  readonly inView: number;
  readonly drawn: number;
  readonly counted: number;
  readonly filtered: number;
  readonly before: number;
  readonly undated: number;
}

export interface Strip {
  readonly name: string;
  readonly top: number;
  readonly bars: readonly Bar[];
  /** Where it was written, if that is in view. */
  readonly written: readonly [number, number] | undefined;
  /** Events it speaks of, as filtered. */
  readonly total: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Width of the plot, right of the gutter. */
  readonly plot: number;
  readonly view: View;
  readonly span: readonly [number, number];
  /** The strip over all years; a small drawing has none. */
  readonly overview:
    | {
        readonly top: number;
        readonly height: number;
        readonly bars: readonly Bar[];
        readonly from: number;
        readonly to: number;
        /** The years, while the axis below is that of a part of them. */
        readonly years: readonly Tick[];
      }
    | undefined;
  readonly axis: { readonly top: number; readonly bottom: number; readonly ticks: readonly Tick[] };
  readonly lanes: readonly LaneLayout[];
  readonly strips: readonly Strip[];
  readonly stripsTop: number;
  readonly moreSources: number;
}

/** The whole drawing, or lanes and axis alone, to stand beside the record of which it shows the events. */
export type Size = 'whole' | 'small';

/** What does not change while one looks around: the data under a filter, arranged by lane. */
export interface Prepared {
  readonly data: TimelineData;
  readonly size: Size;
  readonly lanes: readonly LaneIndex[];
  readonly rows: readonly number[];
  readonly shown: (item: Item) => boolean;
  readonly totals: readonly {
    readonly total: number;
    readonly filtered: number;
    readonly before: number;
    readonly undated: number;
  }[];
  readonly quarters: readonly number[];
  readonly bySource: readonly Float64Array[];
  readonly strips: readonly (Coverage & { readonly index: number })[];
}

/** A lane’s name cut into lines that fit left of the plot. */
export function nameLines(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < 19) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

/**
 * Rows a lane is given: enough for its events to be read, so that all lanes together stay one picture, and
 * for its name with its counts, of which there are up to four lines.
 */
function rowsFor(name: string, count: number, most: number): number {
  const lines = nameLines(name).length + 4;
  return Math.max(Math.ceil((lines * LINE + 2) / ROW), Math.min(most, Math.ceil(count / 2.5)));
}

/**
 * Arranges data for drawing.
 *
 * @param shown which items pass the filters; all by default.
 */
export function prepare(
  data: TimelineData,
  shown: (item: Item) => boolean = () => true,
  size: Size = 'whole',
): Prepared {
  const { items, lanes, span } = data;
  const totals = lanes.map((_, lane) => {
    const own = items.filter((item) => item.lane === lane);
    const passed = own.filter(shown);
    return {
      total: own.length,
      filtered: own.length - passed.length,
      before: passed.filter(({ last }) => last !== null && last < span[0]).length,
      undated: passed.filter(({ first }) => first === null).length,
    };
  });
  const dated = items.filter((item) => item.first !== null && shown(item));
  const counts = data.sources.map((_, source) => items.filter(({ sources }) => sources.includes(source)).length);
  const strips = data.sources
    .map((source, index) => ({ ...source, index }))
    .sort((a, b) => (counts[b.index] ?? 0) - (counts[a.index] ?? 0))
    .slice(0, size === 'small' ? 0 : STRIPS)
    .sort((a, b) => a.index - b.index);
  return {
    data,
    size,
    shown,
    totals,
    lanes: indexLanes(items, lanes.length, span, shown),
    rows: totals.map(({ total }, n) => rowsFor(lanes[n]?.name ?? '', total, MOST_ROWS[size])),
    quarters: overviewBars(dated, span),
    bySource: strips.map(({ index }) =>
      Float64Array.from(dated.filter(({ sources }) => sources.includes(index)).map(({ first }) => first ?? 0)).sort(),
    ),
    strips,
  };
}

/**
 * The geometry of one view.
 *
 * @param width of the whole drawing, CSS pixels.
 * @param focus an item that is drawn and labelled whatever its weight.
 * @param marks how many may be drawn; what is beyond them is counted.
 */
export function layout(prepared: Prepared, view: View, width: number, focus?: Item, marks = MOST_MARKS): Layout {
  const { data, lanes, rows, totals } = prepared;
  const plot = Math.max(120, width - GUTTER);
  const small = prepared.size === 'small';
  const axisTop = small ? 0 : OVERVIEW_TOP + OVERVIEW + 4;
  const whole = { from: data.span[0], to: data.span[1] + 1 };
  const words = data.statuses.map(({ established, name }) => (established ? '' : name.toLowerCase()));
  const statusWord = ({ status }: Item) => words[status] ?? '';
  const most = Math.max(5, Math.floor(marks / Math.max(1, data.lanes.length)));
  const apart = Math.max(48, data.lanes.length * 12);
  let top = axisTop + AXIS;
  const laid = data.lanes.map(({ id, name }, n): LaneLayout => {
    const count = rows[n] ?? 3;
    const placed = placeLane(lanes[n] as LaneIndex, { view, width: plot, rows: count, most, apart, focus, statusWord });
    const height = count * ROW + PAD;
    const { total = 0, filtered = 0, before = 0, undated = 0 } = totals[n] ?? {};
    const lane = {
      id,
      name,
      top,
      height,
      ...placed,
      total,
      filtered,
      before,
      undated,
      inView: placed.drawn + placed.counted,
    };
    top += height;
    return lane;
  });
  const stripsTop = top + 22;
  const strips = prepared.strips.map((source, n): Strip => {
    const starts = prepared.bySource[n] ?? new Float64Array();
    const written = source.written;
    const inView = written !== null && written[1] >= view.from && written[0] < view.to;
    return {
      name: source.name,
      top: stripsTop + n * COVERAGE_ROW,
      bars: coverageBars(starts, view, plot),
      written: inView
        ? [Math.max(0, xOf(written[0], view, plot)), Math.min(plot, xOf(written[1] + 1, view, plot))]
        : undefined,
      total: starts.length,
    };
  });
  const tallest = Math.max(1, ...prepared.quarters);
  const step = plot / prepared.quarters.length;
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
          bars: prepared.quarters.flatMap((count, n) =>
            count === 0
              ? []
              : [
                  {
                    x: n * step + 0.5,
                    width: Math.max(1, step - 1),
                    size: Math.max(2, Math.round(((OVERVIEW - 6) * count) / tallest)),
                    count,
                  },
                ],
          ),
          from: xOf(view.from, whole, plot),
          to: xOf(view.to, whole, plot),
          years:
            view.from <= whole.from && view.to >= whole.to ? [] : ticks(whole, plot).filter(({ strong }) => strong),
        },
    axis: { top: axisTop, bottom: top, ticks: ticks(view, plot) },
    lanes: laid,
    strips,
    stripsTop,
    moreSources: small ? 0 : data.sources.length - strips.length,
  };
}

/** The whole span as a view. */
export function wholeSpan({ span: [first, last] }: Pick<TimelineData, 'span'>): View {
  return { from: first, to: last + 1 };
}
