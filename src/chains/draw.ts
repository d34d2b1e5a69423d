/**
 * Draws a flow from its geometry. The drawing is hidden from screen readers because a table gives the same information.
 */
import { element, px, type Shape } from '../timeline/drawing.ts';
import { type Lettering, lineOf, turned } from '../timeline/lettering.ts';
import type { Passing, Speaker } from './flow.ts';
import type { Band, Bar, Layout } from './layout.ts';

interface Options {
  readonly lettering: Lettering;
  /** The address of a speaker’s page; undefined for several speakers combined. */
  readonly href: (speaker: Speaker) => string | undefined;
  /** The address of the first statement of a band. */
  readonly statement: (passing: Passing) => string;
}

function bandShape(
  { passing, x0, x1, y0, y1, width }: Band,
  byId: ReadonlyMap<string, Speaker>,
  { statement }: Options,
): Shape {
  const middle = px((x0 + x1) / 2);
  const band = element('path', {
    class: byId.get(passing.to)?.named === false ? 'band unnamed' : 'band',
    d: `M${px(x0)} ${px(y0)}C${middle} ${px(y0)} ${middle} ${px(y1)} ${px(x1)} ${px(y1)}`,
    'stroke-width': px(width),
  });
  return element('a', { href: statement(passing), tabindex: -1 }, band);
}

function barShape({ speaker, x, y, height, label }: Bar, { lettering, href }: Options): Shape {
  const address = href(speaker);
  const words = lineOf(label.name, { x: px(label.x), y: px(label.y + 4.5) }, { lettering, ours: true });
  return element(
    address === undefined ? 'g' : 'a',
    { class: 'speaker', ...(address !== undefined && { href: address, tabindex: -1 }) },
    element('rect', {
      class: speaker.named ? 'bar' : 'bar unnamed',
      x: px(x),
      y: px(y),
      width: 8,
      height: px(Math.max(1, height)),
    }),
    { ...words, children: [...words.children, element('tspan', { class: 'count' }, ` ${label.count}`)] },
  );
}

/** The drawing as an `svg` element. */
export function drawFlow({ width, height, bars, bands }: Layout, options: Options): Shape {
  const { lettering } = options;
  const byId = new Map(bars.map(({ speaker }) => [speaker.id, speaker]));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'flow-drawing',
      width,
      height: px(height),
      viewBox: `0 0 ${width} ${px(height)}`,
      direction: lettering.mirrored ? 'rtl' : undefined,
      'aria-hidden': 'true',
    },
    ...turned(
      [...bands.map((band) => bandShape(band, byId, options)), ...bars.map((bar) => barShape(bar, options))],
      width,
      lettering,
    ),
  );
}
