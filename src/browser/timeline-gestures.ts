/** Wheel, pinch, drag and the window over all years, each turned into a view. None of them keeps the page from scrolling. */
import { type BrushSelection, brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { GUTTER, type Layout } from '../timeline/layout.ts';
import { LEAST, type View } from '../timeline/scale.ts';

export interface Gestures {
  /** Told of a new view before it is drawn, so that the next gesture begins from it; `moving`: more will follow. */
  readonly settle: (layout: Layout, moving: boolean) => void;
}

/** The transform under which the whole span shows as this view. */
function transformOf({ view, span, plot }: Layout): ZoomTransform {
  const scale = (span[1] + 1 - span[0]) / (view.to - view.from);
  const left = ((view.from - span[0]) / (span[1] + 1 - span[0])) * plot;
  return zoomIdentity.translate(GUTTER - (GUTTER + left) * scale, 0).scale(scale);
}

/**
 * Listens to a plot and to the strip above it.
 *
 * @param plot what is zoomed and dragged.
 * @param strip an empty `svg` lying over the overview; the window is drawn into it.
 * @param show called with the view a gesture asks for.
 */
export function listen(plot: HTMLElement, strip: SVGSVGElement, show: (view: View) => void): Gestures {
  let laid: Layout | undefined;
  const fromTransform = (transform: ZoomTransform, { span, plot: width }: Layout): View => {
    const whole = span[1] + 1 - span[0];
    const at = (x: number) => span[0] + ((transform.invertX(x) - GUTTER) / width) * whole;
    return { from: at(GUTTER), to: at(GUTTER + width) };
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
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (
        laid === undefined ||
        event.ctrlKey ||
        event.metaKey ||
        Math.abs(sideways) <= Math.abs(event.shiftKey ? event.deltaX : event.deltaY)
      )
        return;
      event.preventDefault();
      const { view, plot: width } = laid;
      const move = (sideways / width) * (view.to - view.from);
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
    const move = ((last - event.clientX) / width) * (view.to - view.from);
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
      const [from, to] = selection;
      show({ from: span[0] + (from / width) * whole, to: span[0] + (to / width) * whole });
    });
  const windowGroup = select(strip).append('g').attr('transform', `translate(${GUTTER} 0)`);
  let stripWidth = 0;

  return {
    settle(layout, moving) {
      laid = layout;
      const { overview } = layout;
      const whole = layout.span[1] + 1 - layout.span[0];
      zooming
        .extent([
          [GUTTER, 0],
          [layout.width, layout.height],
        ])
        .translateExtent([
          [GUTTER, -Infinity],
          [layout.width, Infinity],
        ])
        .scaleExtent([1, Math.max(1, whole / LEAST)]);
      // What the page sets itself is not told to listeners: `sourceEvent` is null then.
      Object.assign(plot, { __zoom: transformOf(layout) });
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
      const selection: BrushSelection | null = to - from > layout.plot - 1 ? null : [from, Math.max(from + 1, to)];
      windowGroup.call(brush.move, selection);
    },
  };
}
