/** Buttons, periods and choices around the drawing: what was pressed, as commands; what is chosen, shown in them. */
import { timelineSays } from '#words';
import type { TimelineData } from '../../timeline/data.ts';
import {
  choices,
  countDiffering,
  counts,
  type Filter,
  isEmpty,
  LISTS,
  type ListName,
  NO_FILTER,
} from '../../timeline/filter.ts';
import type { View } from '../../timeline/scale.ts';
import { make } from '../page/make.ts';
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
  /** Ticks what a filter chooses and says how many events each other choice would show. */
  readonly show: (filter: Filter, query: string) => void;
  /** Names the period that is in view and lets links to the same view elsewhere carry it. @param state a query string. */
  readonly settle: (view: View | undefined, state: string) => void;
}

/** A box for each chosen id that has none yet: where there are very many choices, a link may choose one not listed. */
function offer(host: HTMLElement, data: TimelineData, list: ListName, ids: readonly string[]): void {
  const boxes = host.querySelector(`fieldset[data-list="${list}"] .choices`);
  if (boxes === null || ids.length === 0) return;
  const listed = new Set([...boxes.querySelectorAll('input')].map(({ value }) => value));
  for (const { id, name } of choices(data, list)) {
    if (!ids.includes(id) || listed.has(id)) continue;
    const box = make('input', { type: 'checkbox', name: list, value: id });
    boxes.append(make('label', {}, box, ` ${name} `, make('span', { class: 'count' })));
  }
}

/** Listens to the controls inside an element; any of them may be absent. */
export function listenControls(host: HTMLElement, data: TimelineData, commands: Commands): Controls {
  const pressed: Readonly<Record<string, () => void>> = {
    in: () => commands.zoom(0.5),
    out: () => commands.zoom(2),
    all: commands.all,
    link: () => commands.take('link'),
    embed: () => commands.take('embed'),
    svg: () => commands.take('svg'),
    png: () => commands.take('png'),
  };
  host.querySelector('.controls')?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    pressed[button?.dataset.do ?? '']?.();
  });

  const periods = host.querySelector<HTMLSelectElement>('select[data-do="period"]');
  periods?.addEventListener('change', () => {
    if (periods.value === '') commands.all();
    else commands.period(Number(periods.value));
  });

  const form = host.querySelector<HTMLFormElement>('.filters form');
  const chosen = (): Filter => {
    const values = form === null ? new FormData() : new FormData(form);
    const lists = LISTS.map((name) => [name, values.getAll(name).map(String)]);
    return { ...NO_FILTER, ...Object.fromEntries(lists), differs: values.has('differs') };
  };
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
  field?.addEventListener('input', () => commands.find(field.value));
  form?.addEventListener('change', (event) => event.target !== field && commands.filter(chosen()));
  form?.addEventListener('reset', () =>
    setTimeout(() => {
      if (field?.value === '') commands.find('');
      commands.filter(chosen());
    }),
  );
  form?.addEventListener('submit', (event) => event.preventDefault());

  // The panel of what can be taken along closes as a menu does.
  const panel = host.querySelector<HTMLDetailsElement>('.take');
  panel?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  panel?.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !panel.contains(event.relatedTarget)) panel.open = false;
  });

  /** The page comes with the numbers of no filter. */
  let counted = NO_FILTER;
  return {
    show(filter, query) {
      if (field !== undefined && field !== null && field !== document.activeElement) field.value = query;
      host.toggleAttribute('data-filtered', !isEmpty(filter));
      const words = host.querySelector('.filters .chosen');
      if (words !== null) words.textContent = isEmpty(filter) ? '' : timelineSays.someOut;
      for (const list of LISTS) offer(host, data, list, filter[list]);
      for (const box of host.querySelectorAll<HTMLInputElement>('.filters input[type="checkbox"]')) {
        box.checked = box.name === 'differs' ? filter.differs : filter[box.name as ListName].includes(box.value);
      }
      if (isEmpty(filter) && isEmpty(counted)) return;
      counted = filter;
      const differing = host.querySelector('input[name="differs"]')?.parentElement?.querySelector('.count');
      if (differing) differing.textContent = String(countDiffering(filter, data));
      for (const list of LISTS) {
        const numbers = counts(filter, data, list);
        const places = new Map(choices(data, list).map(({ id }, n) => [id, n]));
        for (const box of host.querySelectorAll<HTMLInputElement>(`input[name="${list}"]`)) {
          const place = places.get(box.value);
          const count = box.parentElement?.querySelector('.count');
          if (count && place !== undefined) count.textContent = String(numbers[place]);
        }
      }
    },
    settle(view, state) {
      const inView = data.periods.findIndex(({ first, last }) => first === view?.from && last + 1 === view.to);
      if (periods !== null) periods.value = inView < 0 ? '' : String(inView);
      for (const link of host.querySelectorAll<HTMLAnchorElement>('a[data-with-view]')) link.search = state;
    },
  };
}
