/**
 * The timeline on pages where it does not come first. Its script is loaded when the timeline is first used. It is
 * loaded at once if the address names a view, or if the built drawing does not fit the page.
 */
import { askAhead, namesView } from '../page/ask-ahead.ts';
import { onFirstUse, wheelMoves } from '../page/first-use.ts';
import type { ArchiveTimeline } from './archive-timeline.ts';

/** Whether the timeline’s script acts on an event, so that the browser must not. */
function taken(event: Event): boolean {
  const target = event.target as Element;
  if (event.type === 'click') return target.closest('.cluster, button[data-do]') !== null;
  if (target.closest('.plot') === null) return false;
  if (!(event instanceof KeyboardEvent)) return wheelMoves(event);
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  return /^(?:Arrow\w+|Home|End|Page\w+|Escape|[-+=])$/.test(event.key);
}

function wait(host: ArchiveTimeline, plot: HTMLElement): void {
  const load = async () => {
    askAhead(host);
    await import('./archive-timeline.ts');
    await host.begun;
  };
  const built = Number(plot.querySelector('svg.timeline-drawing')?.getAttribute('width'));
  // Next to a scrollbar there is a little less room, and the drawing is shown smaller; see `timeline.css`.
  const fits = ({ clientWidth } = plot) => clientWidth === 0 || (clientWidth > 0.97 * built && clientWidth <= built);
  if (namesView()) {
    void load();
    return;
  }
  const repeated = ['pointerover', 'focusin', 'keydown', 'click', 'change', 'toggle'];
  const begin = onFirstUse(host, { repeated, taken, load });
  new ResizeObserver((_, observer) => {
    if (fits()) return;
    observer.disconnect();
    void begin();
  }).observe(plot);
  host.dataset.ready = '';
}

const host = document.querySelector<ArchiveTimeline>('archive-timeline');
const plot = host?.querySelector<HTMLElement>('.plot');
if (host && plot) wait(host, plot);
