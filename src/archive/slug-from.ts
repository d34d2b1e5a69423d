/** Makes ids out of words. */

/** Letters that Unicode does not decompose. */
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

/**
 * Makes an id out of words, cut between words if it would be too long; empty if the words have neither Latin letters
 * nor digits.
 *
 * @param longest maximum number of characters.
 * @example slugFrom('The Pier at Skørum', 80) // 'the-pier-at-skorum'
 */
export function slugFrom(words: string, longest: number): string {
  const latin = words
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}’'ʼ]/gu, '');
  const parts = latin.match(/[a-z0-9]+/g) ?? [];
  let id = parts.shift()?.slice(0, longest) ?? '';
  for (const part of parts) {
    if (id.length + 1 + part.length > longest) break;
    id += `-${part}`;
  }
  return id;
}
