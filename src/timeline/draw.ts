/**
 * Draws the timeline from its geometry. The texts for screen readers are made here too, so that every drawing has them.
 */

import * as words from '#words';
import { counted } from '../words/counted.ts';
import { say } from '../words/message.ts';
import { yearWords } from '../words/year-words.ts';
import type { Item, TimelineData } from './data.ts';
import { element, keyed, px, type Shape } from './drawing.ts';
import { headWords, laneWords, markWords } from './event-words.ts';
import { bracket, diamond, dots, glyph, hatch, MIDDLE } from './glyph.ts';
import { GUTTER, type LaneLayout, type Layout, LINE, nameLines, type Strip } from './layout.ts';
import { type Lettering, lineOf, linesOf, PLAIN, turned } from './lettering.ts';
import { type Cluster, LABEL, type Mark, ROW } from './place.ts';
import { textWidth } from './text-width.ts';
import { partOf } from './year-index.ts';

/** What is needed for the drawing apart from its geometry. */
export interface DrawOptions {
  readonly data: TimelineData;
  /** Returns the address of an event’s page. */
  readonly href: (id: string) => string;
  /** Returns the address of part of the event list: a year, `before`, `after` or `undated`. */
  readonly listHref: (part: string) => string;
  /** The id of the only event that the Tab key can reach; by default, the first event drawn. */
  readonly current?: string | undefined;
  /**
   * The layout whose counts are given in words; by default, the layout that is drawn. During a movement, it is the
   * layout before the movement, because nobody can read text that changes in every frame.
   */
  readonly told?: Layout | undefined;
  /** Prefix for the ids of patterns and titles. With different prefixes, one page can have two drawings. */
  readonly prefix: string;
  /** How text is set. The default suits an interface that reads left to right, in the language of the content. */
  readonly lettering?: Lettering | undefined;
}

const UNSEEN = { 'aria-hidden': 'true' } as const;

/** Hides from screen readers all shapes except text, because WebKit would announce each shape as an image. */
const onlySeen = (shapes: readonly (Shape | string)[]): (Shape | string)[] =>
  shapes.map((shape) =>
    typeof shape === 'string' || shape.tag === 'text'
      ? shape
      : { ...shape, attributes: { ...shape.attributes, ...UNSEEN } },
  );

/** How a mark looks, apart from its position. This is cached, because it stays the same while the view moves. */
interface Look {
  readonly of: string;
  readonly words: string;
  readonly children: Shape['children'];
}
const looks = new WeakMap<Item, Look>();

function lookOf({ item, x0, x1, label }: Mark, { data, prefix, lettering = PLAIN }: DrawOptions): Look {
  const length = px(x1 - x0);
  const at = label === undefined ? 0 : px(label.x - x0);
  const of = `${prefix} ${lettering.mirrored} ${lettering.ours?.lang} ${length} ${at} ${label?.anchor} ${label?.gap} ${label?.text}`;
  const known = looks.get(item);
  if (known?.of === of) return known;
  const left = label?.anchor === 'end' ? at - 2 : 0;
  const target = Math.max(24, length - left);
  const { children } = element(
    'a',
    {},
    element('rect', { class: 'target', x: px(length / 2 - target / 2), y: 0, width: px(target), height: ROW }),
    item.dateDiffers ? bracket() : undefined,
    item.dateOutside ? dots(length) : undefined,
    ...glyph(item, 0, length, prefix),
    label?.gap === undefined
      ? undefined
      : element('rect', { class: 'gap', x: px(at - 5), y: 2, width: px(label.gap + 10), height: ROW - 4 }),
    label && lineOf(label.text, { x: at, y: MIDDLE + 4.5 }, { lettering, ours: true, anchor: label.anchor }),
  );
  const look = { of, words: markWords(item, label?.text, data), children: onlySeen(children) };
  looks.set(item, look);
  return look;
}

/** Draws a mark as a single element. Moving the mark then changes only the `transform` of that element. */
function markShape(mark: Mark, top: number, options: DrawOptions): Shape {
  const { item, row, x0 } = mark;
  const { words, children } = lookOf(mark, options);
  return {
    tag: 'a',
    key: item.id,
    attributes: {
      class: 'mark',
      href: options.href(item.id),
      'data-event-id': item.id,
      'aria-label': words,
      tabindex: options.current === item.id ? 0 : -1,
      transform: `translate(${px(GUTTER + x0)} ${top + row * ROW})`,
    },
    children,
  };
}

function clusterShape({ x, width, count, from, to, first }: Cluster, lane: LaneLayout, options: DrawOptions): Shape {
  const { lettering = PLAIN } = options;
  const year = yearWords(new Date(first).getUTCFullYear());
  return keyed(
    `cluster ${lane.id} ${Math.round(from)}`,
    'a',
    {
      class: 'cluster',
      href: options.listHref(partOf(first, options.data.span)),
      tabindex: -1,
      'aria-label': counted(words.drawing.more, count, { year }),
      'data-from': Math.round(from),
      'data-to': Math.round(to),
      transform: `translate(${GUTTER + px(x)} ${lane.top + 4 + lane.clusterRow * ROW})`,
    },
    element('rect', { x: px(-width / 2), y: 2, width: px(width), height: ROW - 4, rx: 2, ...UNSEEN }),
    lineOf(
      `+${count}`,
      { y: MIDDLE + 4.5, ...(lettering.mirrored && { direction: 'ltr' }) },
      { lettering, anchor: 'middle' },
    ),
  );
}

/** Sorts marks chronologically. They were placed in order of weight, but screen readers read them in document order. */
const byTime = ({ item: a }: Mark, { item: b }: Mark): number =>
  (a.first ?? 0) - (b.first ?? 0) || (a.last ?? 0) - (b.last ?? 0) || (a.id < b.id ? -1 : 1);

function laneShape(lane: LaneLayout, told: LaneLayout, layout: Layout, options: DrawOptions): Shape {
  const { lettering = PLAIN } = options;
  const counts = laneWords(told);
  const seen = lane.folded ? [] : headWords(told);
  const name = nameLines(lane.name);
  const y = (n: number) => lane.top + 20 + n * LINE;
  const head = { x: 10, class: 'head', ...UNSEEN };
  return keyed(
    `lane ${lane.id}`,
    'g',
    {
      role: 'group',
      'aria-label': say(words.drawing.lane, { lane: lane.name, words: counts.join(words.drawing.comma) }),
      class: 'lane',
    },
    element('path', { class: 'rule', d: `M0 ${lane.top + 0.5}H${layout.width}`, ...UNSEEN }),
    element('rect', { class: 'tab', x: 0, y: lane.top + 9, width: 3, height: 14, ...UNSEEN }),
    linesOf(
      name.map((text, n) => ({ text, y: y(n), class: 'name' })),
      head,
      { lettering, ours: true },
    ),
    linesOf(
      seen.map((text, n) => ({ text, y: y(name.length + n) })),
      head,
      { lettering },
    ),
    ...[...lane.marks].sort(byTime).map((mark) => markShape(mark, lane.top + 4, options)),
    ...lane.clusters.map((cluster) => clusterShape(cluster, lane, options)),
  );
}

function overviewShape({ overview, plot }: Layout, lettering: Lettering): Shape | undefined {
  if (overview === undefined) return undefined;
  const handle = (x: number) =>
    element('rect', {
      class: 'handle',
      x: px(GUTTER + Math.min(plot - 7, Math.max(1, x - 3))),
      // Below the labels for years.
      y: overview.top + overview.height - 20,
      width: 6,
      height: 16,
      rx: 2,
    });
  return element(
    'g',
    { class: 'overview', ...UNSEEN },
    linesOf(
      [
        { text: words.drawing.allYears, y: overview.top + 16, class: 'name' },
        { text: words.drawing.begun[overview.unit], y: overview.top + 33 },
      ],
      { x: 0, class: 'head' },
      { lettering },
    ),
    element('path', {
      class: 'bar',
      d: overview.bars
        .map(
          ({ x, width, size }) => `M${px(GUTTER + x)} ${overview.top + overview.height}v${-size}h${px(width)}v${size}z`,
        )
        .join(''),
    }),
    element('rect', {
      class: 'window',
      x: px(GUTTER + overview.from),
      y: overview.top,
      width: px(Math.max(2, Math.min(plot - 1, overview.to) - overview.from)),
      height: overview.height,
    }),
    ...overview.years.map(({ x, label }) =>
      lineOf(label, { class: 'year', x: px(GUTTER + x + 3), y: overview.top + 12 }, { lettering }),
    ),
    ...(overview.to - overview.from < 14 ? [] : [handle(overview.from), handle(overview.to)]),
    element('path', { class: 'rule', d: `M${GUTTER} ${overview.top + overview.height + 0.5}h${plot}` }),
  );
}

function axisShape({ axis, plot }: Layout, lettering: Lettering): Shape {
  return element(
    'g',
    { class: 'axis', ...UNSEEN },
    ...axis.ticks.map(({ x, label, strong }) =>
      keyed(
        `tick ${label}`,
        'g',
        { class: strong ? 'strong' : undefined, transform: `translate(${px(GUTTER + x)} ${axis.top})` },
        element('path', { class: 'tick', d: `M0 4V${axis.bottom - axis.top}` }),
        x + 4 + textWidth(label, LABEL) > plot ? undefined : lineOf(label, { x: 4, y: 17 }, { lettering }),
      ),
    ),
  );
}

function stripShape({ name, top, bars, written, total }: Strip, lettering: Lettering): Shape {
  const middle = top + 9;
  return keyed(
    `strip ${name}`,
    'g',
    {
      role: 'img',
      'aria-label': say(written === undefined ? words.drawing.speaksOf : words.drawing.speaksOfAndWritten, {
        source: name,
        events: counted(words.drawing.datedEvents, total),
      }),
    },
    lineOf(name, { class: 'head', x: 10, y: middle + 4, ...UNSEEN }, { lettering, ours: true }),
    element('path', {
      class: 'bar',
      d: bars
        .map(({ x, width, size }) => `M${px(GUTTER + x)} ${middle - size}h${px(width)}v${size * 2}h${-px(width)}z`)
        .join(''),
    }),
    written && diamond(GUTTER + (written[0] + written[1]) / 2, middle),
  );
}

function stripsShape(layout: Layout, lettering: Lettering): Shape | undefined {
  if (layout.strips.length === 0) return undefined;
  const more = layout.moreSources > 0 ? counted(words.drawing.moreSources, layout.moreSources) : '';
  const title = `${words.drawing.coverage}${more}`;
  return element(
    'g',
    { class: 'coverage', role: 'group', 'aria-label': title },
    element('path', { class: 'rule', d: `M0 ${layout.stripsTop - 21.5}H${layout.width}`, ...UNSEEN }),
    lineOf(title, { class: 'head', x: 0, y: layout.stripsTop - 6, ...UNSEEN }, { lettering }),
    ...layout.strips.map((strip) => stripShape(strip, lettering)),
  );
}

/**
 * The whole drawing as an `svg` element, including the pattern for approximate dates. It can be printed as text or
 * turned into DOM nodes.
 */
export function draw(layout: Layout, options: DrawOptions): Shape {
  const { prefix, data, lettering = PLAIN } = options;
  const first = layout.lanes.flatMap(({ marks }) => marks).map(({ item }) => item.id);
  const current = options.current !== undefined && first.includes(options.current) ? options.current : first[0];
  const settled = { ...options, current };
  const { told = layout } = options;
  const shown = told.lanes.reduce((sum, { drawn }) => sum + drawn, 0);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'timeline-drawing',
      width: layout.width,
      height: layout.height,
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'group',
      direction: lettering.mirrored ? 'rtl' : undefined,
      'aria-label': say(words.drawing.name, { events: data.items.length, lanes: data.lanes.length, drawn: shown }),
      'data-timeline': '',
    },
    element('defs', UNSEEN, hatch(prefix)),
    ...turned(
      [
        overviewShape(layout, lettering),
        axisShape(layout, lettering),
        ...layout.lanes.map((lane, n) => laneShape(lane, told.lanes[n] ?? lane, layout, settled)),
        stripsShape(layout, lettering),
      ],
      layout.width,
      lettering,
    ),
  );
}
