/** Ids for records that have none yet. */

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** New ids are shorter than they may be, because people type them. */
const LONGEST_NEW = 50;

/**
 * Words as an id, cut between words if it is long; empty if no letter of them is Latin.
 *
 * @example slugFrom('The Pier at Skørum') // 'the-pier-at-skorum'
 */
export function slugFrom(words: string): string {
  const latin = words
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}’'ʼ]/gu, '');
  const parts = latin.match(/[a-z0-9]+/g) ?? [];
  let id = parts.shift()?.slice(0, LONGEST_NEW) ?? '';
  for (const part of parts) {
    if (id.length + 1 + part.length > LONGEST_NEW) break;
    id += `-${part}`;
  }
  return id;
}

/** An id that was found for a record. */
export interface NewId {
  readonly id: string;
  /** The id it would have had, if another record has that one. */
  readonly taken?: string;
}

/**
 * Finds an id that no other record has.
 *
 * @param called words to make it from, in order of preference.
 * @param otherwise the id if no words give one: `event`.
 * @param isTaken whether a record has, or had, an id.
 */
export function newId(called: readonly string[], otherwise: string, isTaken: (id: string) => boolean): NewId {
  const wanted = called.map(slugFrom).find((id) => /[a-z]/.test(id)) ?? otherwise;
  if (!isTaken(wanted)) return { id: wanted };
  let n = 2;
  while (isTaken(`${wanted}-${n}`)) n++;
  return { id: `${wanted}-${n}`, taken: wanted };
}
