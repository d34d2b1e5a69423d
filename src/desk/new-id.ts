/** Ids for records that have none yet. */
import { slugFrom } from '../archive/slug-from.ts';

/** New ids are kept shorter than the maximum, because people type them. */
const LONGEST_NEW = 50;

/** A new id made from words; empty if they contain neither Latin letters nor digits. */
export const newSlug = (words: string): string => slugFrom(words, LONGEST_NEW);

/** An id that was found for a record. */
export interface NewId {
  readonly id: string;
  /** The id it would have been given, if another record already has that id. */
  readonly taken?: string;
}

/**
 * Finds an id that no other record has.
 *
 * @param called words to make it from, in order of preference.
 * @param otherwise the id if none can be made from the words, such as `event`.
 * @param isTaken whether a record has, or had, the given id.
 */
export function newId(called: readonly string[], otherwise: string, isTaken: (id: string) => boolean): NewId {
  const wanted = called.map(newSlug).find((id) => /[a-z]/.test(id)) ?? otherwise;
  if (!isTaken(wanted)) return { id: wanted };
  let n = 2;
  while (isTaken(`${wanted}-${n}`)) n++;
  return { id: `${wanted}-${n}`, taken: wanted };
}

/** Words too common to identify a statement; words of one or two letters are left out anyway. */
const FILLERS = new Set(['the', 'and', 'that', 'was', 'were', 'had', 'has']);

/**
 * An id for a statement: its first meaningful words. @param isTaken whether its source already has a claim with the
 * given id.
 */
export function newClaimId(says: string, isTaken: (id: string) => boolean): string {
  const words = slugFrom(says, Number.POSITIVE_INFINITY).split('-');
  const telling = words.filter((word) => word.length > 2 && !FILLERS.has(word));
  return newId([telling.slice(0, 4).join(' ')], 'claim', isTaken).id;
}
