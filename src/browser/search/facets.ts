/** Draws the search filters as checkboxes with counts, and the years as a small histogram; offers to remove them. */
import { searchFacets } from '#words';
import type { SearchState } from '../../search/address.ts';
import { type Chosen, choicesOf, FACETS, type Facet, narrowed } from '../../search/facets.ts';
import type { Hit } from '../../search/hit.ts';
import type { Index } from '../../search/index-data.ts';
import { inLanguage } from '../../words/in-language.ts';
import { make } from '../page/make.ts';
import type { Way } from './notes.ts';

/** Maximum number of choices shown per facet. */
const MOST_CHOICES = 12;
/** Facets whose choices are named by the archive. The interface names the choices of the others. */
const THEIRS: readonly Facet[] = ['source', 'actor', 'kind', 'status'];
/** Width of the longest bar, in CSS pixels. */
const BAR = 60;

function choiceRow(
  facet: Facet,
  { id, name, count }: ReturnType<typeof choicesOf>[number],
  ticked: boolean,
  tallest: number,
  language: string,
): HTMLElement {
  const box = make('input', { type: 'checkbox', name: facet, value: id });
  box.checked = ticked;
  const spoken = THEIRS.includes(facet) ? inLanguage(language) : {};
  const row = make('label', {}, box, ' ', make('span', spoken, name), ' ');
  if (facet === 'year') {
    const bar = make('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.inlineSize = `${Math.max(2, Math.round((BAR * count) / tallest))}px`;
    row.append(bar);
  }
  row.append(make('span', { class: 'count' }, String(count)));
  return row;
}

/** Draws the choices without losing keyboard focus. @param hits the hits found before any filter is applied. */
export function drawFacets(place: HTMLElement, index: Index, hits: readonly Hit[], chosen: Chosen): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const again = focused !== undefined && place.contains(focused) ? `${focused.name} ${focused.value}` : '';
  place.replaceChildren(
    ...FACETS.flatMap((facet) => {
      const choices = choicesOf(facet, hits, chosen, index);
      if (choices.length === 0 || (choices.length === 1 && chosen[facet].length === 0 && facet !== 'differs'))
        return [];
      const tallest = Math.max(1, ...choices.map(({ count }) => count));
      const shown = facet === 'year' ? choices : choices.slice(0, MOST_CHOICES);
      const rows = shown.map((choice) =>
        choiceRow(facet, choice, chosen[facet].includes(choice.id), tallest, index.language),
      );
      return [make('fieldset', { 'data-facet': facet }, make('legend', {}, searchFacets.names[facet]), ...rows)];
    }),
  );
  if (again !== '') [...place.querySelectorAll('input')].find((box) => `${box.name} ${box.value}` === again)?.focus();
}

/** For each filter in use, the search without it. @param hits the hits found before any filter is applied. */
export function waysOut(index: Index, hits: readonly Hit[], state: SearchState): Way[] {
  const { chosen } = state;
  return FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => {
    const wider = { ...chosen, [facet]: [] };
    const count = narrowed(hits, wider, index).length;
    return { facet: searchFacets.names[facet], count, state: { ...state, chosen: wider } };
  });
}
