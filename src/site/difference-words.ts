/** Words for the sorts of an event’s differences. */
import { eventWords, site } from '#words';
import type { Difference } from '../archive/archive.ts';
import { bySort } from '../archive/difference-sort.ts';
import { differWords } from '../timeline/event-words.ts';
import type { DifferenceSort } from '../words/differ-sorts.ts';

const sortsOf = (differences: readonly Difference[]): DifferenceSort[] => bySort(differences).map(({ sort }) => sort);

/** "between documents, within one document": the sorts of some differences, each once, in the order of lists. */
export const sortWords = (differences: readonly Difference[]): string =>
  sortsOf(differences)
    .map((sort) => eventWords.differSorts[sort])
    .join(site.comma);

/** "documents differ, denied": what a row says of an event’s differences; empty if there are none. */
export const markedDifferences = (differences: readonly Difference[]): string => differWords(sortsOf(differences));
