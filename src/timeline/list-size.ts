/** Where lists stand: on one page while they are short, else on pages of parts, each a plain link away. */

import { years } from '#words';
import { say } from '../words/message.ts';

/** Most rows beside the timeline, and in any list of short rows. */
export const MOST_ROWS = 400;

/** Most statements with their chains, or other long entries, in one list. */
export const MOST_ENTRIES = 50;

/** Most entries with several statements each that one page holds, where it has their permalinks. */
export const MOST_LONG_ENTRIES = 100;

/** Most choices of one kind that events can be filtered by on the page; the rest is found by search. */
export const MOST_CHOICES = 120;

/** Path of the list at a year or another part of it; `part` as `yearsOf` names it. */
export function listPath(part: string, events: number): string {
  return events <= MOST_ROWS ? `/#${part}` : `/years/${part}/`;
}

/** A stretch of a long list. */
export interface Part<T> {
  /** From 1; the first stands where the list does, the others on pages of their own. */
  readonly number: number;
  /** "401 to 800". */
  readonly name: string;
  readonly items: readonly T[];
}

/** A list in parts of at most `most`; one part, perhaps empty, where it is short. */
export function partsOf<T>(list: readonly T[], most: number): Part<T>[] {
  return Array.from({ length: Math.max(1, Math.ceil(list.length / most)) }, (_, n) => {
    const items = list.slice(n * most, (n + 1) * most);
    const [first, last] = [n * most + 1, n * most + items.length];
    return { number: n + 1, name: first >= last ? String(last) : say(years.fromTo, { first, last }), items };
  });
}
