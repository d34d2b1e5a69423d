/** Handles the buttons and periods around the drawing. It turns presses into commands, and shows the period in view. */
import type { TimelineData } from '../../timeline/data.ts';
import { choices, countDiffering, counts, type Filter, isEmpty, LISTS, NO_FILTER } from '../../timeline/filter.ts';
import type { View } from '../../timeline/scale.ts';
import type { Filters } from './filters.ts';
import type { Taken } from './take.ts';

export interface Commands {
  readonly zoom: (factor: number) => void;
  readonly all: () => void;
  /** Shows a period, given by its index in the data. */
  readonly period: (index: number) => void;
  readonly filter: (filter: Filter) => void;
  /** Finds events by a query that the reader has typed. */
  readonly find: (query: string) => void;
  readonly take: (what: Taken) => void;
}

export interface Controls {
  /** Shows a filter, and how many events each further choice would leave. */
  readonly show: (filter: Filter, query: string) => void;
  /**
   * Shows which period the view is in, and adds the state to links that lead to the same view elsewhere.
   *
   * @param state a query string. @param listed how many events are listed, in words; empty if all are.
   */
  readonly settle: (view: View | undefined, state: string, listed: string) => void;
}

/** Makes a panel close like a menu: with its own button, on Escape, or when focus leaves it. */
function closes(panel: HTMLDetailsElement): void {
  const close = () => {
    panel.open = false;
    panel.querySelector('summary')?.focus();
  };
  panel.querySelector('[data-do="close"]')?.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open) close();
  });
  panel.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !panel.contains(event.relatedTarget)) panel.open = false;
  });
}

/** Listens to the controls inside an element, any of which may be absent. */
export function listenControls(host: HTMLElement, data: TimelineData, commands: Commands): Controls {
  const { periods } = data;
  const pressed: Readonly<Record<string, (button: HTMLElement) => void>> = {
    in: () => commands.zoom(0.5),
    out: () => commands.zoom(2),
    all: commands.all,
    // Pressing the current period again returns to all years.
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
  // Browsers allow copying only shortly after a press, so the script is loaded in advance.
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
