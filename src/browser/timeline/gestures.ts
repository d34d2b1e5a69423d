/**
 * Converts gestures into views. A gesture is a turn of the wheel, a pinch, a drag, or a move of the window on the strip
 * that shows all years. No gesture prevents the page from scrolling.
 */
import { type BrushSelection, brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Layout } from '../../timeline/layout.ts';
import type { TimeScale, View } from '../../timeline/scale.ts';

export interface Gestures {
  /**
   * Must be called with every new layout, so that the next gesture starts from its view. `moving` means that more
   * layouts will follow.
   */
  readonly settle: (layout: Layout, moving: boolean) => void;
}

/**
 * The drawing that gestures move. It is passed in rather than imported, because two scripts that share a file need
 * three requests.
 */
export interface Moved {
  /** The element that is zoomed and dragged. */
  readonly plot: HTMLElement;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
  /** Width to the left of the plot, in CSS pixels. */
  readonly gutter: number;
  /** The shortest view allowed, in milliseconds. */
  readonly least: number;
  readonly timeScale: (view: View, range: readonly [number, number]) => TimeScale;
  readonly wholeSpan: (layout: Layout) => View;
  /** Called with the view that a gesture leads to. */
  readonly show: (view: View) => void;
}

/** Listens to a plot and to the strip above it that shows all years. */
export function listen({ plot, mirrored, gutter, least, timeScale, wholeSpan, show }: Moved): Gestures {
  let laid: Layout | undefined;
  /** 1 if time runs to the right on the screen, -1 if it runs to the left. */
  const sign = mirrored ? -1 : 1;
  /** Where the plot begins on the screen, in CSS pixels from the left edge of the drawing. */
  const left = mirrored ? 0 : gutter;
  /**
   * The scale of all years along the plot on the screen. @param start where the plot begins, in CSS pixels from the
   * left.
   */
  const allYears = (layout: Layout, start: number): TimeScale =>
    timeScale(wholeSpan(layout), mirrored ? [start + layout.plot, start] : [start, start + layout.plot]);
  const viewOf = (from: Date, to: Date): View => ({ from: Number(from), to: Number(to) });
  /** The view that moves have led to since the last layout. Several moves may come before the next layout. */
  let moved: View | undefined;
  const moveBy = (pixels: number, { view, plot: width }: Layout) => {
    const { from, to } = moved ?? view;
    const move = ((sign * pixels) / width) * (to - from);
    moved = { from: from + move, to: to + move };
    show(moved);
  };
  /** Set while a view is passed to d3-zoom, so that the resulting event is not taken for a step of a gesture. */
  let settling = false;

  const zooming = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length === 2;
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey && event.type !== 'dblclick';
    })
    .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002))
    .clickDistance(4)
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (settling || laid === undefined) return;
      const [from, to] = transform.rescaleX(allYears(laid, left)).domain() as [Date, Date];
      show(viewOf(from, to));
    });
  select(plot).call(zooming);

  plot.addEventListener(
    'wheel',
    (event) => {
      const { deltaX, deltaY, shiftKey } = event;
      const across = Math.abs(deltaX) > Math.abs(deltaY);
      // While Shift is held down, some systems swap the axes of the wheel; others leave that to the page.
      if (laid === undefined || event.ctrlKey || event.metaKey || !(across || shiftKey)) return;
      const sideways = across ? deltaX : deltaY;
      event.preventDefault();
      moveBy(sideways, laid);
    },
    { passive: false },
  );

  // One finger pans the drawing sideways. Vertical movement scrolls the page (`touch-action: pan-y`).
  let last: number | undefined;
  plot.addEventListener('pointerdown', (event) => {
    last = event.pointerType === 'touch' && event.isPrimary ? event.clientX : undefined;
  });
  plot.addEventListener('pointermove', (event) => {
    if (last === undefined || laid === undefined || event.pointerType !== 'touch' || !event.isPrimary) return;
    moveBy(last - event.clientX, laid);
    last = event.clientX;
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
      const selection = event.selection as [number, number] | null;
      if (selection === null) {
        if (event.type === 'end') show(wholeSpan(laid));
        return;
      }
      const [from, to] = selection.map(allYears(laid, 0).invert) as [Date, Date];
      show(mirrored ? viewOf(to, from) : viewOf(from, to));
    });
  // This element covers the strip, and contains the window that readers drag.
  const windowGroup = select(plot)
    .append('svg')
    .attr('class', 'strip')
    .attr('aria-hidden', 'true')
    .append('g')
    .attr('transform', `translate(${left} 0)`);
  let stripWidth = 0;

  return {
    settle(layout, moving) {
      laid = layout;
      moved = undefined;
      const { overview, view, plot: length } = layout;
      const whole = wholeSpan(layout);
      zooming
        .extent([
          [left, 0],
          [left + length, layout.height],
        ])
        .translateExtent([
          [left, -Infinity],
          [left + length, Infinity],
        ])
        .scaleExtent([1, Math.max(1, (whole.to - whole.from) / least)]);
      const scale = allYears(layout, left);
      const [start = 0] = scale.range();
      const factor = (whole.to - whole.from) / (view.to - view.from);
      settling = true;
      select(plot).call(zooming.transform, zoomIdentity.translate(start - factor * scale(view.from), 0).scale(factor));
      settling = false;
      // The drawing already shows the moving window. The invisible window that readers drag can wait until the movement
      // ends.
      if (overview === undefined || moving) return;
      if (stripWidth !== length) {
        stripWidth = length;
        brush.extent([
          [0, overview.top],
          [length, overview.top + overview.height],
        ]);
        windowGroup.call(brush);
      }
      // A view of all years cannot be moved, so the strip is left free for drawing a new window.
      const from = overview.from;
      const to = Math.max(from + 1, overview.to);
      const selection: BrushSelection | null =
        overview.to - from > length - 1 ? null : mirrored ? [length - to, length - from] : [from, to];
      windowGroup.call(brush.move, selection);
    },
  };
}
