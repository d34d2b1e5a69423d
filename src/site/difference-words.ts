/** Words for the sorts of an event’s differences. */
import { eventWords, site } from '#words';
import type { Difference } from '../archive/archive.ts';
import { bySort } from '../archive/difference-sort.ts';

/** "between documents, within one document": the sorts of some differences, each once, in the order of lists. */
export const sortWords = (differences: readonly Difference[]): string =>
  bySort(differences)
    .map(({ sort }) => eventWords.differSorts[sort])
    .join(site.comma);
