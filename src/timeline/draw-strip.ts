/** Draws a strip of events. Screen readers skip the strip, because a list on the page has the same events. */
import { element, px, type Shape } from './drawing.ts';
import { bracket, glyph, hatch, MIDDLE } from './glyph.ts';
import { type Lettering, lineOf, turned } from './lettering.ts';
import { ROW } from './place.ts';
import type { Strip } from './strip.ts';

interface Options {
  /** Returns the address to which an event’s mark links. */
  readonly href: (id: string) => string;
  /** Prefix for the ids of patterns. With different prefixes, one page can have several drawings. */
  readonly prefix: string;
  readonly lettering: Lettering;
  /** Class name of the drawing, for style sheets. */
  readonly name: string;
}

function markShape({ item, row, x0, x1, label }: Strip['marks'][number], options: Options): Shape {
  const { lettering, prefix, href } = options;
  const length = px(x1 - x0);
  const at = px(label.x - x0);
  const from = Math.min(0, label.anchor === 'end' ? at - 2 : 0);
  return element(
    'a',
    {
      class: 'mark',
      href: href(item.id),
      'data-event-id': item.id,
      tabindex: -1,
      transform: `translate(${px(x0)} ${row * ROW})`,
    },
    element('rect', { class: 'target', x: px(from), y: 0, width: px(Math.max(24, length - from)), height: ROW }),
    item.dateDiffers ? bracket() : undefined,
    ...glyph(item, 0, length, prefix),
    label.gap === undefined
      ? undefined
      : element('rect', { class: 'gap', x: px(at - 5), y: 2, width: px(label.gap + 10), height: ROW - 4 }),
    lineOf(label.text, { x: at, y: MIDDLE + 4.5 }, { lettering, ours: true, anchor: label.anchor }),
  );
}

/** The drawing as an `svg` element. */
export function drawStrip(strip: Strip, options: Options): Shape {
  const { width, height, bottom, marks, ticks } = strip;
  const { lettering, prefix, name } = options;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `timeline-drawing strip ${name}`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      direction: lettering.mirrored ? 'rtl' : undefined,
      'aria-hidden': 'true',
    },
    marks.some(({ item }) => item.shape === 'about') ? element('defs', {}, hatch(prefix)) : undefined,
    ...turned(
      [
        element(
          'g',
          { class: 'axis' },
          element('path', { class: 'rule', d: `M0 ${bottom + 2.5}H${width}` }),
          ...ticks.map(({ x, label, strong }) =>
            element(
              'g',
              { class: strong ? 'strong' : undefined, transform: `translate(${px(x)} ${bottom})` },
              element('path', { class: 'tick', d: 'M0 3V20' }),
              lineOf(label, { x: 4, y: 17 }, { lettering }),
            ),
          ),
        ),
        ...marks.map((mark) => markShape(mark, options)),
      ],
      width,
      lettering,
    ),
  );
}
