import { differMarks } from '#words';
import type { DifferenceSort } from './differ-sorts.ts';

/**
 * How accounts of an event differ, in a few words: "documents differ, denied"; empty if they do not. That outside
 * evidence differs as well is left to the event’s page.
 */
export const differWords = (sorts: readonly DifferenceSort[]): string =>
  sorts
    .filter((sort) => sort !== 'outside' || sorts.length === 1)
    .map((sort) => differMarks.sorts[sort])
    .join(differMarks.comma);
