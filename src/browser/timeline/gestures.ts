/** Wheel, pinch, drag and the window over all years, each turned into a view. None of them keeps the page from scrolling. */
import { type BrushSelection, brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { GUTTER, type Layout } from '../../timeline/layout.ts';
import { LEAST, type View } from '../../timeline/scale.ts';

export interface Gestures {
  /** Told of a new view before it is drawn, so that the next gesture begins from it; `moving`: more will follow. */
  readonly settle: (layout: Layout, moving: boolean) => void;
}

/** Places along the line: from the left in a plain drawing, from the right in a mirrored one, where pointers count from the left. */
interface Line {
  /** From a place on the screen to one along the line of a drawing so wide, and back. CSS pixels. */
  readonly turn: (x: number, width: number) => number;
  /** 1 or -1: whether moving right on the screen is moving on in time. */
  readonly sign: 1 | -1;
}
const PLAIN: Line = { turn: (x) => x, sign: 1 };
const MIRRORED: Line = { turn: (x, width) => width - x, sign: -1 };

/** The transform under which the whole span shows as this view. */
function transformOf({ view, span, plot, width }: Layout, { turn }: Line): ZoomTransform {
  const scale = (span[1] + 1 - span[0]) / (view.to - view.from);
  const left = ((view.from - span[0]) / (span[1] + 1 - span[0])) * plot;
  // Where the line begins, at its end nearest to the names of the lanes, stands still.
  const fixed = turn(GUTTER + left, width);
  return zoomIdentity.translate(turn(GUTTER, width) - fixed * scale, 0).scale(scale);
}

/**
 * Listens to a plot and to the strip above it.
 *
 * @param plot what is zoomed and dragged.
 * @param strip an empty `svg` lying over the overview; the window is drawn into it.
 * @param mirrored whether time runs from right to left.
 * @param show called with the view a gesture asks for.
 */
export function listen(
  plot: HTMLElement,
  strip: SVGSVGElement,
  mirrored: boolean,
  show: (view: View) => void,
): Gestures {
  const line = mirrored ? MIRRORED : PLAIN;
  let laid: Layout | undefined;
  const fromTransform = (transform: ZoomTransform, { span, plot: length, width }: Layout): View => {
    const whole = span[1] + 1 - span[0];
    const at = (x: number) =>
      span[0] + ((line.turn(transform.invertX(line.turn(x, width)), width) - GUTTER) / length) * whole;
    return { from: at(GUTTER), to: at(GUTTER + length) };
  };

  const zooming = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length === 2;
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && event.type !== 'dblclick';
    })
    .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002))
    .clickDistance(4)
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent !== null && laid !== undefined) show(fromTransform(event.transform, laid));
    });
  select(plot).call(zooming);

  plot.addEventListener(
    'wheel',
    (event) => {
      const { deltaX, deltaY, shiftKey } = event;
      const across = Math.abs(deltaX) > Math.abs(deltaY);
      // With Shift some systems swap the axes themselves, others leave that to the page.
      if (laid === undefined || event.ctrlKey || event.metaKey || !(across || shiftKey)) return;
      const sideways = across ? deltaX : deltaY;
      event.preventDefault();
      const { view, plot: width } = laid;
      const move = ((line.sign * sideways) / width) * (view.to - view.from);
      show({ from: view.from + move, to: view.to + move });
    },
    { passive: false },
  );

  // One finger drags sideways; up and down it scrolls the page (`touch-action: pan-y`).
  let last: number | undefined;
  plot.addEventListener('pointerdown', (event) => {
    last = event.pointerType === 'touch' && event.isPrimary ? event.clientX : undefined;
  });
  plot.addEventListener('pointermove', (event) => {
    if (last === undefined || laid === undefined || event.pointerType !== 'touch' || !event.isPrimary) return;
    const { view, plot: width } = laid;
    const move = ((line.sign * (last - event.clientX)) / width) * (view.to - view.from);
    last = event.clientX;
    show({ from: view.from + move, to: view.to + move });
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    plot.addEventListener(end, () => {
      last = undefined;
    });
  }

  const brush = brushX<unknown>()
    .handleSize(24)
    .on('brush end', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent === undefined || event.sourceEvent === null || laid === undefined) return;
      const { span, plot: width } = laid;
      const whole = span[1] + 1 - span[0];
      const selection = event.selection as [number, number] | null;
      if (selection === null) {
        if (event.type === 'end') show({ from: span[0], to: span[1] + 1 });
        return;
      }
      const [from = 0, to = 0] = selection.map((x) => line.turn(x, width)).sort((a, b) => a - b);
      show({ from: span[0] + (from / width) * whole, to: span[0] + (to / width) * whole });
    });
  const windowGroup = select(strip)
    .append('g')
    .attr('transform', `translate(${mirrored ? 0 : GUTTER} 0)`);
  let stripWidth = 0;

  return {
    settle(layout, moving) {
      laid = layout;
      const { overview } = layout;
      const whole = layout.span[1] + 1 - layout.span[0];
      const left = mirrored ? 0 : GUTTER;
      zooming
        .extent([
          [left, 0],
          [left + layout.plot, layout.height],
        ])
        .translateExtent([
          [left, -Infinity],
          [left + layout.plot, Infinity],
        ])
        .scaleExtent([1, Math.max(1, whole / LEAST)]);
      // What the page sets itself is not told to listeners: `sourceEvent` is null then.
      Object.assign(plot, { __zoom: transformOf(layout, line) });
      // The window is drawn with the drawing; what is dragged, which is not seen, may come after.
      if (overview === undefined || moving) return;
      if (stripWidth !== layout.plot) {
        stripWidth = layout.plot;
        brush.extent([
          [0, overview.top],
          [layout.plot, overview.top + overview.height],
        ]);
        windowGroup.call(brush);
      }
      // Over all years there is nothing to move: the strip is free for a new window to be drawn.
      const { from, to } = overview;
      const turnedWindow = (a: number, b: number, width: number): BrushSelection =>
        mirrored ? [width - b, width - a] : [a, b];
      const selection: BrushSelection | null =
        to - from > layout.plot - 1 ? null : turnedWindow(from, Math.max(from + 1, to), layout.plot);
      windowGroup.call(brush.move, selection);
    },
  };
}
