/** The list of events follows the drawing: what is filtered out or out of view is folded away, and that is said. */
import type { Item, TimelineData } from '../timeline/data.ts';
import type { View } from '../timeline/scale.ts';

export interface ListFollower {
  /** Shows the events that pass and lie in view; undefined view: all. */
  readonly follow: (shown: (item: Item) => boolean, view: View | undefined) => void;
  /** Brings the list’s row of the first event at or after a time into sight. */
  readonly goTo: (time: number) => void;
  readonly focus: () => void;
}

export function listenList(data: TimelineData): ListFollower {
  const list = document.querySelector<HTMLElement>('[data-event-list]');
  const rows = new Map(
    [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].map((row) => [row.dataset.row ?? '', row]),
  );
  const sections = [...(list?.querySelectorAll<HTMLElement>('section') ?? [])];
  const heading = list?.querySelector<HTMLElement>('[data-list-count]') ?? null;
  const whole = heading?.textContent ?? '';
  let before = '';
  const focus = () => {
    list?.setAttribute('tabindex', '-1');
    list?.focus();
  };
  return {
    follow(shown, view) {
      if (list === null) return;
      const passes = (item: Item) =>
        shown(item) &&
        (view === undefined ||
          (item.first !== null && item.last !== null && item.last >= view.from && item.first < view.to));
      const passed = data.items.filter(passes);
      const state = passed.map(({ id }) => id).join(' ');
      if (state === before) return;
      before = state;
      const ids = new Set(passed.map(({ id }) => id));
      for (const [id, row] of rows) row.hidden = !ids.has(id);
      for (const section of sections) section.hidden = section.querySelector('[data-row]:not([hidden])') === null;
      if (heading !== null)
        heading.textContent =
          passed.length === data.items.length
            ? whole
            : `${passed.length} of ${data.items.length} events: those that pass and lie in view`;
    },
    goTo(time) {
      const item = data.items.find(({ first }) => first !== null && first >= time);
      const link = item === undefined ? null : rows.get(item.id)?.querySelector('a');
      if (link === null || link === undefined) focus();
      else link.focus();
    },
    focus,
  };
}
