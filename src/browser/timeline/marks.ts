/** Keeps track of the mark under the pointer and the mark with keyboard focus, and shows the cards of their events. */
import type { Item, TimelineData } from '../../timeline/data.ts';
import { GUTTER } from '../../timeline/layout.ts';
import { Card } from './card.ts';
import { MIRRORED } from './lettering.ts';

export class Marks {
  /** The event from which keyboard navigation continues. */
  current: Item | undefined;
  /** Whether the mark of the current event has keyboard focus. */
  focused = false;
  /** Horizontal position of the pointer in the plot, from 0 to 1; the centre if the pointer is elsewhere. */
  along = 0.5;
  readonly card: Card;
  private readonly items: ReadonlyMap<string, Item>;

  /** @param plot the element that contains the drawing. */
  constructor(
    private readonly plot: HTMLElement,
    data: TimelineData,
  ) {
    this.card = new Card(plot);
    this.items = new Map(data.items.map((item) => [item.id, item]));
    const { card } = this;
    plot.addEventListener('pointerover', (event) => {
      const [item, mark] = this.under(event);
      if (item !== undefined && event.pointerType === 'mouse') card.show(item, data, mark);
    });
    plot.addEventListener('pointerout', () => {
      if (!this.focused) card.hideSoon();
    });
    plot.addEventListener('pointermove', ({ clientX }) => {
      const { left, right } = plot.getBoundingClientRect();
      const from = MIRRORED ? right - clientX : clientX - left;
      this.along = from < GUTTER ? 0.5 : (from - GUTTER) / (right - left - GUTTER);
    });
    plot.addEventListener('pointerleave', () => {
      this.along = 0.5;
    });
    const focusOn = (focus: Pick<Event, 'target'>) => {
      const [item, mark] = this.under(focus);
      if (item === undefined) return;
      this.current = item;
      this.focused = true;
      card.show(item, data, mark);
    };
    plot.addEventListener('focusin', focusOn);
    // The reader may have moved the focus to a mark before this script started.
    if (plot.contains(document.activeElement)) focusOn({ target: document.activeElement });
    plot.addEventListener('focusout', () => {
      this.focused = false;
      card.hideSoon();
    });
  }

  private under({ target }: Pick<Event, 'target'>): [item: Item, mark: Element] | [item: undefined] {
    const mark = target instanceof Element ? target.closest('[data-event-id]') : null;
    const item = this.items.get(mark?.getAttribute('data-event-id') ?? '');
    return mark === null || item === undefined ? [undefined] : [item, mark];
  }

  /** Moves keyboard focus to the mark of the current event, which must be drawn. */
  focus(): void {
    const id = CSS.escape(this.current?.id ?? '');
    this.plot.querySelector<SVGAElement>(`[data-event-id="${id}"]`)?.focus({ preventScroll: true });
  }
}
