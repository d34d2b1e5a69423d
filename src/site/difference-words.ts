/** Words for the sorts of differences about an event. */
import { eventWords, site } from '#words';
import type { Difference } from '../archive/archive.ts';
import { bySort } from '../archive/difference-sort.ts';
import type { DifferenceSort } from '../words/differ-sorts.ts';
import { differWords } from '../words/differ-words.ts';

const sortsOf = (differences: readonly Difference[]): DifferenceSort[] => bySort(differences).map(({ sort }) => sort);

/**
 * The sorts of some differences in words: "between documents, within one document". Each is named once, in the order in
 * which lists show them.
 */
export const sortWords = (differences: readonly Difference[]): string =>
  sortsOf(differences)
    .map((sort) => eventWords.differSorts[sort])
    .join(site.comma);

/** What a row says about an event’s differences, such as "documents differ, denied"; empty if there are none. */
export const markedDifferences = (differences: readonly Difference[]): string => differWords(sortsOf(differences));
