/** Words for the sorts of differences about an event. */
import { eventWords, site } from '#words';
import type { Difference } from '../archive/archive.ts';
import { bySort } from '../archive/difference-sort.ts';

/**
 * The sorts of some differences in words: "between documents, within one document". Each is named once, in the order
 * used in lists.
 */
export const sortWords = (differences: readonly Difference[]): string =>
  bySort(differences)
    .map(({ sort }) => eventWords.differSorts[sort])
    .join(site.comma);
