/**
 * A text as its words, and its words as hashed runs: what fingerprints are made of. One way for the build, which
 * makes them, and for the browser, in which a reader’s own copy is compared with them.
 */
import { first16 } from './sha256.ts';

/** Words in a run. A quotation shorter than this cannot be proved, so it cannot be used. */
export const RUN = 3;

/**
 * How fingerprints fold a text to words. The second format also drops soft hyphens and signs of no width, joins words at
 * hyphens and at the ends of lines, and takes each character for a word where a script has no spaces.
 */
export const FORMATS = [1, 2] as const;
export type Format = (typeof FORMATS)[number];
/** The format in which fingerprints are made now; those of the first stay valid. */
export const NEWEST: Format = 2;

/** Scripts without spaces between words, for a class of a regular expression. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const APOSTROPHES = /[’‘ʼ'`]/gu;
/** A hyphen between letters, at the end of a line too. */
const JOINED = /(\p{L}\p{M}*)[-\u2010](?:[ \t]*\r?\n[ \t]*)?(?=\p{L})/gu;
const WORDS = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/**
 * A text as the list of its words: small letters, no punctuation, apostrophes inside words dropped. Accents are kept. An
 * acute accent in place of an apostrophe splits a word in the first format: NFKC makes it a space with an accent on it.
 *
 * @example foldedWords('The Keeper’s well-known café', 2) // ['the', 'keepers', 'wellknown', 'café']
 */
export function foldedWords(text: string, format: Format): string[] {
  if (format === 2) {
    const plain = text
      .replace(/[\p{Cf}´]+/gu, '')
      .normalize('NFKC')
      .toLowerCase();
    return plain.replace(APOSTROPHES, '').replace(JOINED, '$1').match(WORDS) ?? [];
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The hash of one run: 16 bits, salted with the source’s id. @param at index of its first word. */
export function runHash(words: readonly string[], at: number, salt: string): number {
  return first16(`${salt}\n${words[at]} ${words[at + 1]} ${words[at + 2]}`);
}

/** Every run of three folded words as four hex digits, salted with the source’s id. In text order, with repeats. */
export function grams(words: readonly string[], salt: string): string[] {
  const found: string[] = [];
  for (let n = 0; n + RUN <= words.length; n++) found.push(runHash(words, n, salt).toString(16).padStart(4, '0'));
  return found;
}

/** The set kept in a fingerprint: sorted, each once, so that the order of the text is not in it. */
export function packGrams(found: readonly string[]): string {
  return [...new Set(found)].sort().join('');
}

export function unpackGrams(packed: string): Set<string> {
  return new Set(packed.match(/.{4}/g) ?? []);
}
