/**
 * Reads and writes the state of a search in a page’s address: `?q=words&source=a&year=1899&sort=date`. Invalid values
 * are ignored.
 */
import { isSlug } from '../address/slug.ts';
import { type Chosen, FACETS, NOTHING_CHOSEN } from './facets.ts';

export interface SearchState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: 'relevance' | 'date';
}

const LONGEST = 300;

/** Parses a query string. Never throws. */
export function readSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search.slice(0, 8000));
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST),
    chosen: {
      ...NOTHING_CHOSEN,
      ...Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet).filter(isSlug).slice(0, 50)])),
    },
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Writes a query string that `readSearch` can parse. */
export function writeSearch({ query, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.replace(/\p{Surrogate}/gu, '\uFFFD'));
  for (const facet of FACETS) for (const id of chosen[facet]) parameters.append(facet, id);
  if (sort === 'date') parameters.set('sort', 'date');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
