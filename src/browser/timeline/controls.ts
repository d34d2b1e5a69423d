/** Buttons and periods around the drawing: what was pressed, as commands; what is in view, shown in them. */
import type { TimelineData } from '../../timeline/data.ts';
import { choices, countDiffering, counts, type Filter, isEmpty, LISTS, NO_FILTER } from '../../timeline/filter.ts';
import type { View } from '../../timeline/scale.ts';
import type { Filters } from './filters.ts';
import type { Taken } from './take.ts';

export interface Commands {
  readonly zoom: (factor: number) => void;
  readonly all: () => void;
  /** Which of the data’s periods. */
  readonly period: (index: number) => void;
  readonly filter: (filter: Filter) => void;
  /** What was typed to find events by. */
  readonly find: (query: string) => void;
  readonly take: (what: Taken) => void;
}

export interface Controls {
  /** Shows a filter, and how many events each further choice would leave. */
  readonly show: (filter: Filter, query: string) => void;
  /**
   * Names the period that the view is in and lets links to the same view elsewhere carry it.
   *
   * @param state a query string. @param listed how many events are listed, in words; empty for all.
   */
  readonly settle: (view: View | undefined, state: string, listed: string) => void;
}

/** A panel that closes as a menu does. */
function closes(panel: HTMLDetailsElement): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  panel.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !panel.contains(event.relatedTarget)) panel.open = false;
  });
}

/** Listens to the controls inside an element; any of them may be absent. */
export function listenControls(host: HTMLElement, data: TimelineData, commands: Commands): Controls {
  const { periods } = data;
  const pressed: Readonly<Record<string, (button: HTMLElement) => void>> = {
    in: () => commands.zoom(0.5),
    out: () => commands.zoom(2),
    all: commands.all,
    // The period in view is given up by being pressed again.
    at: (button) =>
      button.getAttribute('aria-pressed') === 'true' ? commands.all() : commands.period(Number(button.dataset.period)),
    link: () => commands.take('link'),
    embed: () => commands.take('embed'),
    svg: () => commands.take('svg'),
    png: () => commands.take('png'),
  };
  host.querySelector('.controls')?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (button !== null) pressed[button.dataset.do ?? '']?.(button);
  });
  const select = host.querySelector<HTMLSelectElement>('select[data-do="period"]');
  select?.addEventListener('change', () => {
    if (select.value === '') commands.all();
    else commands.period(Number(select.value));
  });
  for (const panel of host.querySelectorAll<HTMLDetailsElement>('.panel')) closes(panel);
  // Browsers let a page copy only at once after a press: by then the script is there.
  host.querySelector('.take')?.addEventListener('toggle', () => void import('./take.ts'), { once: true });

  let filters: Filters | undefined;
  let shown: readonly [filter: Filter, query: string] = [NO_FILTER, ''];
  const loadFilters = async () => {
    const { listenFilters } = await import('./filters.ts');
    filters ??= listenFilters(host, data, commands, { choices, countDiffering, counts, isEmpty, LISTS, NO_FILTER });
    filters.show(...shown);
  };
  const panel = host.querySelector('.filters');
  for (const near of ['pointerover', 'focusin'] as const)
    panel?.addEventListener(near, () => void loadFilters(), { once: true });

  return {
    show(filter, query) {
      host.toggleAttribute('data-filtered', !isEmpty(filter));
      shown = [filter, query];
      if (filters !== undefined) filters.show(filter, query);
      else if (query !== '' || !isEmpty(filter)) void loadFilters();
    },
    settle(view, state, listed) {
      const within = periods.map(({ first, last }, n) => ({ n, length: last - first, first, last }));
      const [inside] = within
        .filter(({ first, last }) => view !== undefined && first <= view.from && view.to <= last + 1)
        .sort((a, b) => a.length - b.length);
      if (select !== null) select.value = String(inside?.n ?? '');
      for (const chip of host.querySelectorAll<HTMLElement>('[data-period]'))
        chip.setAttribute('aria-pressed', String(chip.dataset.period === String(inside?.n)));
      for (const link of host.querySelectorAll<HTMLAnchorElement>('a[data-with-view]')) link.search = state;
      const count = host.querySelector('[data-listed]');
      if (count !== null) count.textContent = listed;
    },
  };
}
