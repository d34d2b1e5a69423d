/**
 * Waits until a part of the page is first used, and only then loads its script. What the reader does in the meantime is
 * repeated for the script.
 */

/** Events that mark the beginning of a press or a turn of the wheel. */
const BEGINS = ['wheel', 'pointerdown', 'mousedown', 'touchstart'];
/** Events with which a press continues or ends, perhaps outside the part. */
const GOES_ON = 'pointermove pointerup pointercancel mousemove mouseup touchmove touchend touchcancel'.split(' ');
/** A distance in CSS pixels. A mouse that has moved further than this since its button was pressed is dragging. */
const STILL = 4;

/** How a part of a page is used. */
export interface Use {
  /** Events that are repeated to the script, apart from presses and the wheel. */
  readonly repeated?: readonly string[];
  /** Whether the script acts on an event, so that the browser must not. Clicks are repeated only if the script does. */
  readonly taken: (event: Event) => boolean;
  /** Loads the script, and returns once the script is listening. */
  readonly load: () => Promise<unknown>;
}

/** Whether a turn of the wheel zooms or moves the drawing. Any other turn scrolls the page. */
export const wheelMoves = (event: Event): boolean =>
  event instanceof WheelEvent &&
  (event.ctrlKey || event.metaKey || event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));

/** An event that the script has missed, and what the reader had chosen by then. */
interface Missed {
  readonly event: Event;
  readonly value: string | undefined;
}

/**
 * Dispatches an event once more, to its target. For a press on a drawing, that is the element now at the point pressed.
 */
function repeat({ event, value }: Missed, part: HTMLElement): void {
  const target = event.target as Element;
  if (value !== undefined) (target as HTMLSelectElement).value = value;
  const touch = 'changedTouches' in event ? (event as TouchEvent).changedTouches[0] : undefined;
  const at = touch ?? (event instanceof MouseEvent ? event : undefined);
  // Shapes may have been drawn again, or may now be covered by what the script has added. A click that a screen reader
  // or a key makes has no position.
  const same = (target instanceof HTMLElement || event.type === 'click') && target.isConnected ? target : null;
  const place = same ?? (at ? document.elementFromPoint(at.clientX, at.clientY) : document.activeElement);
  const Kind = event.constructor as new (type: string, init: EventInit) => Event;
  (part.contains(place) ? place : part)?.dispatchEvent(new Kind(event.type, event));
}

/**
 * Loads the script for a part of the page when the part is first used. That is when the pointer or a finger reaches it,
 * or when one of the repeated events occurs in it. While the script loads, `data-loading` marks the part. If loading
 * fails, the part remains as it was built.
 *
 * @returns a function that loads the script without waiting.
 */
export function onFirstUse(part: HTMLElement, { repeated = [], taken, load }: Use): () => Promise<void> {
  const listening = new AbortController();
  const { signal } = listening;
  const missed: Missed[] = [];
  let loading = false;
  let left = false;
  let pressed: MouseEvent | undefined;

  const keep = (event: Event) => {
    const { target } = event;
    missed.push({ event, value: target instanceof HTMLSelectElement ? target.value : undefined });
  };
  const begin = async () => {
    if (loading) return;
    loading = true;
    left = false;
    part.dataset.loading = '';
    for (const type of GOES_ON) addEventListener(type, keep, { capture: true, passive: true, signal });
    try {
      await load();
      listening.abort();
      for (const each of missed) repeat(each, part);
    } catch (error) {
      // A page that the reader leaves cannot load anything, but may be shown again.
      if (!left) {
        listening.abort();
        delete part.dataset.ready;
        throw error;
      }
    } finally {
      loading = false;
      delete part.dataset.loading;
      missed.length = 0;
    }
  };
  const heard = (event: Event) => {
    const ours = taken(event);
    if (ours) event.preventDefault();
    if (ours || event.type !== 'click') keep(event);
    if (event.type === 'mousedown') pressed = event as MouseEvent;
    void begin();
  };
  /** Keeps a drag from carrying a link away, and from ending as a click on it. */
  const dragged = (event: Event) => {
    if ((event.target as Element).closest('a') === null) return;
    const { x, y, detail } = event as MouseEvent;
    const moved = pressed !== undefined && detail > 0 && Math.hypot(x - pressed.x, y - pressed.y) > STILL;
    if (event.type !== 'dragstart' && !moved) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = (type: string, listener: (event: Event) => void) =>
    part.addEventListener(type, listener, { capture: true, passive: type === 'touchstart', signal });
  for (const type of ['dragstart', 'click']) listen(type, dragged);
  for (const type of [...BEGINS, ...repeated]) listen(type, heard);
  listen('pointerover', () => void begin());
  addEventListener('pagehide', () => (left = true), { signal });
  return begin;
}
