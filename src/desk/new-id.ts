/** Makes ids for records that have none yet. */
import { slugFrom } from '../archive/slug-from.ts';

/** Maximum length of a new id. It is below the general maximum, because people type ids. */
const LONGEST_NEW = 50;

/** A new id made from words; empty if they contain neither Latin letters nor digits. */
export const newSlug = (words: string): string => slugFrom(words, LONGEST_NEW);

/** An id found for a record. */
export interface NewId {
  readonly id: string;
  /** The id that the record would have been given if another record did not have it. */
  readonly taken?: string;
}

/**
 * Finds an id that no other record has.
 *
 * @param called words to make the id from, in order of preference.
 * @param otherwise the id to use if the words yield none, such as `event`.
 * @param isTaken whether a record has, or once had, the given id.
 */
export function newId(called: readonly string[], otherwise: string, isTaken: (id: string) => boolean): NewId {
  const wanted = called.map(newSlug).find((id) => /[a-z]/.test(id)) ?? otherwise;
  if (!isTaken(wanted)) return { id: wanted };
  let n = 2;
  while (isTaken(`${wanted}-${n}`)) n++;
  return { id: `${wanted}-${n}`, taken: wanted };
}

/** Words too common to identify a statement. Words with only one or two letters are left out in any case. */
const FILLERS = new Set(['the', 'and', 'that', 'was', 'were', 'had', 'has']);

/**
 * Makes an id for a statement from its first meaningful words.
 *
 * @param isTaken whether the source already has a claim with the given id.
 */
export function newClaimId(says: string, isTaken: (id: string) => boolean): string {
  const words = slugFrom(says, Number.POSITIVE_INFINITY).split('-');
  const telling = words.filter((word) => word.length > 2 && !FILLERS.has(word));
  return newId([telling.slice(0, 4).join(' ')], 'claim', isTaken).id;
}
