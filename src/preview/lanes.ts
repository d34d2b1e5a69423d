/**
 * A thin drawing of the whole timeline. It has a line for each lane, with strokes where there are events. One event, or
 * the events of one source, can be highlighted.
 */
import type { Item, Shape as ItemShape, TimelineData } from '../timeline/data.ts';
import { element, px, type Shape } from '../timeline/drawing.ts';
import { glyph, hatch, MIDDLE } from '../timeline/glyph.ts';
import { DASHES, MARK } from '../timeline/place.ts';
import { type TimeScale, ticks, timeScale, type View } from '../timeline/scale.ts';
import type { Letters } from './letters.ts';
import { INK, TONES } from './tones.ts';

/** The drawing’s position on an image, in pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Space for the lane names, to the left of the lines. */
  readonly gutter: number;
}

/** What to highlight: one event, drawn with its usual mark, or the events of a source. */
export interface Foremost {
  readonly event?: string;
  readonly events?: ReadonlySet<string>;
}

const STROKE = 3;
const BIGGER = 2.4;
const AXIS = 40;
const MOST_LANES = 7;

/** The three-pixel columns in which events begin. All events in a column share one stroke. */
function columns(items: readonly Item[], view: View, scale: TimeScale): number[] {
  const found = new Set<number>();
  for (const { first } of items) {
    if (first === null || first < view.from || first >= view.to) continue;
    found.add(Math.floor(scale(first) / STROKE) * STROKE);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether an event falls within the years shown. */
export function stands({ first, last }: Pick<Item, 'first' | 'last'>, [from, to]: TimelineData['span']): boolean {
  return first !== null && last !== null && last >= from && first <= to;
}

/** Minimum lengths at which the shapes can be told apart, in pixels of the timeline. */
const LEAST: Readonly<Partial<Record<ItemShape, number>>> = { capsule: 13, about: 13, set: 24, open: DASHES + 6 };

/** An event’s own mark on its lane, centred on the event. */
function foremostMark(item: Item, view: View, { left, gutter }: Frame, scale: TimeScale, y: number): Shape {
  const [, width = 0] = scale.range();
  const from = scale(Math.max(item.first ?? view.from, view.from));
  const to = scale(Math.min((item.last ?? view.to) + 1, view.to));
  const length = Math.max(LEAST[item.shape] ?? MARK, (to - from) / BIGGER);
  const x = Math.min(Math.max(0, (from + to - length * BIGGER) / 2), width - length * BIGGER);
  return element(
    'g',
    { transform: `translate(${px(left + gutter + x)} ${px(y - MIDDLE * BIGGER)}) scale(${BIGGER})`, class: 'foremost' },
    element('rect', { x: -3, y: MIDDLE - 9, width: px(length + 6), height: 18, fill: TONES.paper }),
    ...glyph(item, 0, length, 'preview'),
  );
}

/** Style rules for the timeline’s marks, which have only the highlight colour here. */
export const MARK_RULES = `.foremost .solid{fill:${TONES.accent}}.foremost .hollow{fill:${TONES.paper};stroke:${TONES.accent};stroke-width:1.6}.foremost .about{stroke:${TONES.accent};stroke-width:1.2;stroke-dasharray:3 2}.foremost .line{fill:none;stroke:${TONES.accent};stroke-width:1.4}.foremost .dashes{fill:none;stroke:${TONES.accent};stroke-width:6;stroke-dasharray:3 2}.hatch{stroke:${TONES.accent};stroke-width:1}`;

/**
 * Draws the lanes.
 *
 * @param data the data of the whole archive.
 * @param letters the letters for the names of lanes and for the years.
 */
export function thinLanes(data: TimelineData, frame: Frame, letters: Letters, foremost: Foremost = {}): Shape {
  const { left, right, top, bottom, gutter } = frame;
  const view = { from: data.span[0], to: data.span[1] + 1 };
  const width = right - left - gutter;
  const scale = timeScale(view, [0, width]);
  const lanes = data.lanes.slice(0, MOST_LANES);
  const step = (bottom - AXIS - top) / Math.max(1, lanes.length);
  const shown = data.items.find(({ id }) => id === foremost.event);
  const calm = foremost.event !== undefined || foremost.events !== undefined;
  const tall = Math.min(16, step * 0.5);
  const strokes = (items: readonly Item[], y: number, fill: string, high = tall) =>
    element('path', {
      fill,
      d: columns(items, view, scale)
        .map((x) => `M${left + gutter + x} ${px(y - high / 2)}h${STROKE - 1}v${px(high)}h${1 - STROKE}z`)
        .join(''),
    });
  const line = (text: string, x: number, y: number) =>
    letters.line(cut(text, 19, gutter - 16, letters), 19, x, y, INK.second);
  const lane = (name: string, n: number): Shape => {
    const y = top + step * (n + 0.5);
    const items = data.items.filter((item) => item.lane === n);
    const brought = items.filter(({ id }) => foremost.events?.has(id));
    return element(
      'g',
      {},
      line(name, left, px(y + 6)),
      element('path', { d: `M${left + gutter} ${px(y)}H${right}`, stroke: TONES.rule, 'stroke-width': 2 }),
      strokes(items, y, calm ? TONES.line : INK.first),
      brought.length === 0 ? undefined : strokes(brought, y, TONES.accent, tall * 1.6),
      shown?.lane === n && stands(shown, data.span) ? foremostMark(shown, view, frame, scale, y) : undefined,
    );
  };
  return element(
    'g',
    {},
    element('defs', {}, hatch('preview')),
    ...lanes.map(({ name }, n) => lane(name, n)),
    ...years(view, width).map(({ x, label }) => line(label, px(left + gutter + x), bottom)),
  );
}

/** Years for the axis, as many as there is room for. Their text is larger than in the timeline. */
function years(view: View, width: number): { x: number; label: string }[] {
  const strong = ticks(timeScale(view, [0, width / 2])).filter(({ strong: year }) => year);
  return strong.map(({ x, label }) => ({ x: x * 2, label })).filter(({ x }) => x + 40 <= width);
}

/** Shortens a text letter by letter until it fits. If anything was cut, the text ends with an ellipsis. */
export function cut(text: string, size: number, widest: number, letters: Letters): string {
  if (letters.width(text, size) <= widest) return text;
  let kept = text;
  while (kept.length > 1 && letters.width(`${kept}…`, size) > widest) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
