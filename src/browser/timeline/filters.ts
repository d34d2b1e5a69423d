/**
 * The timeline’s filters: the panel of choices, and a chip for each filter in use. This code is loaded when the pointer
 * or focus first reaches the panel, or if a filter is in use.
 */
import { timelineFilters as words } from '#words';
import type { TimelineData } from '../../timeline/data.ts';
import type { choices, countDiffering, counts, Filter, isEmpty, LISTS, ListName } from '../../timeline/filter.ts';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import { make } from '../page/make.ts';

export interface Filters {
  /** Ticks the choices of a filter, and shows how many events each other choice would leave. */
  readonly show: (filter: Filter, query: string) => void;
}

/**
 * The rules of filtering. They are passed in rather than imported, because two scripts that share a file need three
 * requests.
 */
export interface Rules {
  readonly choices: typeof choices;
  readonly countDiffering: typeof countDiffering;
  readonly counts: typeof counts;
  readonly isEmpty: typeof isEmpty;
  readonly LISTS: typeof LISTS;
  readonly NO_FILTER: Filter;
}

/** Listens to the panel inside an element, and updates the chips. */
export function listenFilters(
  host: HTMLElement,
  data: TimelineData,
  commands: { readonly filter: (filter: Filter) => void; readonly find: (query: string) => void },
  { choices, countDiffering, counts, isEmpty, LISTS, NO_FILTER }: Rules,
): Filters {
  const form = host.querySelector<HTMLFormElement>('.filters form');
  const panel = host.querySelector<HTMLDetailsElement>('.filters');
  const chips = host.querySelector<HTMLElement>('[data-chips]');
  const field = form?.querySelector<HTMLInputElement>('input[name="q"]') ?? null;
  const theirs = (list: ListName) => (list === 'attested' || list === 'word' ? {} : inLanguage(data.language));

  const chosen = (): Filter => {
    const values = form === null ? new FormData() : new FormData(form);
    const lists = LISTS.map((name) => [name, values.getAll(name).map(String)]);
    return {
      ...NO_FILTER,
      ...Object.fromEntries(lists),
      together: values.has('together'),
      differs: values.has('differs'),
    };
  };
  field?.addEventListener('input', () => commands.find(field.value));
  form?.addEventListener('change', (event) => event.target !== field && commands.filter(chosen()));
  form?.addEventListener('reset', () =>
    setTimeout(() => {
      commands.find('');
      commands.filter(chosen());
    }),
  );
  form?.addEventListener('submit', (event) => event.preventDefault());

  /** Adds a checkbox for each chosen id that has none, since a link may choose an id that a long list omits. */
  const offer = (list: ListName, ids: readonly string[]): void => {
    const boxes = form?.querySelector(`fieldset[data-list="${list}"] .choices`) ?? null;
    if (boxes === null || ids.length === 0) return;
    const listed = new Set(
      [...host.querySelectorAll<HTMLInputElement>(`input[name="${list}"]`)].map((box) => box.value),
    );
    for (const { id, name } of choices(data, list)) {
      if (!ids.includes(id) || listed.has(id)) continue;
      const box = make('input', { type: 'checkbox', name: list, value: id });
      boxes.append(
        make('label', {}, box, ' ', make('span', theirs(list), name), ' ', make('span', { class: 'count' })),
      );
    }
  };

  /** A chip for a filter in use, with a button to remove it. */
  const chip = (name: string, remove: () => void, language = {}): HTMLElement => {
    const button = make(
      'button',
      { type: 'button', 'aria-label': say(words.remove, { choice: name }) },
      make('span', language, name),
      make('span', { class: 'cross' }, '×'),
    );
    button.addEventListener('click', () => {
      remove();
      panel?.querySelector('summary')?.focus();
    });
    return make('li', {}, button);
  };

  const showChips = (filter: Filter, query: string) => {
    const made = LISTS.flatMap((list) =>
      choices(data, list)
        .filter(({ id }) => filter[list].includes(id))
        .map(({ id, name }) =>
          chip(
            name,
            () => commands.filter({ ...filter, [list]: filter[list].filter((each) => each !== id) }),
            theirs(list),
          ),
        ),
    );
    if (filter.together && filter.source.length > 1)
      made.push(chip(words.together, () => commands.filter({ ...filter, together: false })));
    if (filter.differs) made.push(chip(words.differing, () => commands.filter({ ...filter, differs: false })));
    if (query !== '') made.push(chip(say(words.found, { query }), () => commands.find('')));
    chips?.replaceChildren(...made);
  };

  // Applies what the reader ticked and typed while this script was loading.
  if (form?.querySelector('input:checked')) commands.filter(chosen());
  if (field?.value) commands.find(field.value);

  /** The filter whose counts are shown. The page is built with the counts that apply without any filter. */
  let counted: Filter = NO_FILTER;
  return {
    show(filter, query) {
      if (field !== null && field !== document.activeElement) field.value = query;
      showChips(filter, query);
      for (const list of LISTS) offer(list, filter[list]);
      const boxes = form?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [];
      for (const box of boxes) {
        const { name, value } = box;
        box.checked =
          name === 'differs' || name === 'together' ? filter[name] : filter[name as ListName].includes(value);
      }
      if (isEmpty(filter) && isEmpty(counted)) return;
      counted = filter;
      const numbers = new Map<string, number | undefined>(
        LISTS.flatMap((list) => {
          const found = counts(filter, data, list);
          return choices(data, list).map(({ id }, n) => [`${list} ${id}`, found[n]] as const);
        }),
      ).set('differs 1', countDiffering(filter, data));
      for (const box of boxes) {
        const count = box.parentElement?.querySelector('.count');
        const number = numbers.get(`${box.name} ${box.value}`);
        if (count && number !== undefined) count.textContent = String(number);
      }
    },
  };
}
