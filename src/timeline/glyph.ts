/** How each kind of date is drawn. The key under the drawing explains the shapes. */
import type { Item } from './data.ts';
import { type Attributes, element, px, type Shape, svgText } from './drawing.ts';
import { DASHES, MARK, ROW } from './place.ts';

/** The vertical centre of marks in their row. */
export const MIDDLE = ROW / 2;
const HALF = MARK / 2;

/** The hatched pattern for approximate dates. @param prefix the prefix that is passed to `glyph`. */
export function hatch(prefix: string): Shape {
  return element(
    'pattern',
    { id: `${prefix}-hatch`, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('path', { class: 'hatch', d: 'M0 0V4' }),
  );
}

/**
 * The mark of one event, in the coordinates of a single row.
 *
 * @param x0 where the mark begins, in CSS pixels; it ends at `x1`.
 * @param prefix prefix for the id of the drawing’s hatched pattern.
 */
export function glyph(item: Pick<Item, 'shape' | 'open'>, x0: number, x1: number, prefix: string): Shape[] {
  const wide = px(x1 - x0);
  const bar = (attributes: Attributes) =>
    element('rect', { x: px(x0), y: MIDDLE - 3, width: wide, height: 6, ...attributes });
  const capsule = (attributes: Attributes) =>
    element('rect', { x: px(x0), y: MIDDLE - HALF, width: wide, height: MARK, rx: HALF, ...attributes });
  switch (item.shape) {
    case 'disc':
      return [element('circle', { class: 'solid', cx: px((x0 + x1) / 2), cy: MIDDLE, r: HALF })];
    case 'ring':
      return [element('circle', { class: 'hollow', cx: px((x0 + x1) / 2), cy: MIDDLE, r: HALF - 1 })];
    case 'set':
      return [
        element('circle', { class: 'hollow', cx: px(x0 + HALF), cy: MIDDLE, r: HALF - 1 }),
        element('path', { class: 'line', d: `M${px(x0 + MARK - 1)} ${MIDDLE}H${px(x1 - MARK + 1)}` }),
        element('circle', { class: 'hollow', cx: px(x1 - HALF), cy: MIDDLE, r: HALF - 1 }),
      ];
    case 'capsule':
      return [capsule({ class: 'hollow' })];
    case 'about':
      return [capsule({ class: 'about', fill: `url(#${prefix}-hatch)` })];
    case 'bar':
      return [bar({ class: 'solid' })];
    case 'open': {
      const from = item.open === 'start' ? x0 + DASHES : x0;
      const to = item.open === 'end' ? x1 - DASHES : x1;
      const dashes = item.open === 'start' ? `M${px(x0)} ${MIDDLE}H${px(from)}` : `M${px(to + 2)} ${MIDDLE}H${px(x1)}`;
      return [
        element('rect', { class: 'solid', x: px(from), y: MIDDLE - 3, width: px(Math.max(1, to - from)), height: 6 }),
        element('path', { class: 'dashes', d: dashes }),
      ];
    }
  }
}

/** The bracket before a mark, which shows that sources differ about the event’s date. The mark begins at 0. */
export const bracket = (): Shape => element('path', { class: 'line', d: `M-3 ${MIDDLE - 7}h-3v14h3` });

/** The dots under a mark, which show that no document gives the event’s date. The mark begins at 0. */
export const dots = (length: number): Shape => element('path', { class: 'dots', d: `M0 ${MIDDLE + 8}h${length}` });

/**
 * The mark for a source’s publication date, in the strip for the source.
 *
 * @param x, y the centre of the mark, in CSS pixels.
 */
export const diamond = (x: number, y: number): Shape =>
  element('path', { class: 'written', d: `M${px(x)} ${px(y - 6)}l5 6l-5 6l-5-6z` });

/** Height of a mark outside a drawing. */
const ALONE = 14;

/**
 * An `svg` element, as text, that shows marks outside a drawing, such as in the key. It is as high as a line of text.
 *
 * @param shapes as made by `glyph`, in the coordinates of a single row.
 * @param from where the shapes begin, in CSS pixels; they end at `to`.
 */
export function alone(shapes: readonly Shape[], from: number, to: number): string {
  const [x, width] = [from - 1, to - from + 2];
  // The dots under a mark whose date comes from outside the documents extend beyond the edge of the `svg` element.
  const place = { width, height: ALONE, viewBox: `${x} ${(ROW - ALONE) / 2} ${width} ${ALONE}`, overflow: 'visible' };
  return svgText(element('svg', { class: 'timeline-drawing', ...place, 'aria-hidden': 'true' }, ...shapes));
}

/**
 * An invisible `svg` element with the pattern for marks outside a drawing.
 *
 * @param prefix the prefix passed to `glyph`.
 */
export const patternAlone = (prefix: string): string =>
  svgText(element('svg', { class: 'hidden', 'aria-hidden': 'true' }, element('defs', {}, hatch(prefix))));
