/**
 * Turns a text into words, and words into the hashed runs that make up a fingerprint. The build uses this code to make
 * fingerprints. The browser uses it to compare a reader’s copy with them.
 */
import { first16 } from './sha256.ts';

/** Words per run. A quotation shorter than this cannot be verified, so it cannot be used. */
export const RUN = 3;

/**
 * The formats in which fingerprints fold text into words. The second format also drops soft hyphens and zero-width
 * characters, and joins words at hyphens and line ends. In scripts without spaces, it treats each character as a word.
 */
export const FORMATS = [1, 2] as const;
export type Format = (typeof FORMATS)[number];
/** The format of new fingerprints. Those in the first format remain valid. */
export const NEWEST: Format = 2;

/** Scripts without spaces between words, for use in a regular expression’s character class. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const APOSTROPHES = /[’‘ʼ'`]/gu;
/**
 * A hyphen between letters, including one at the end of a line. Text recognition programs may write the latter as ¬.
 */
const JOINED = /(\p{L}\p{M}*)(?:[-\u2010](?:[ \t]*\r?\n[ \t]*)?|¬[ \t]*\r?\n[ \t]*)(?=\p{L})/gu;
const WORDS = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/**
 * Splits a text into words in lower case, without punctuation or apostrophes. Accents are kept. In the first format, an
 * acute accent used as an apostrophe splits a word, because NFKC turns it into a space with a combining accent.
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

/** The 16-bit hash of one run, salted with the source’s id. @param at index of the run’s first word. */
export function runHash(words: readonly string[], at: number, salt: string): number {
  return first16(`${salt}\n${words[at]} ${words[at + 1]} ${words[at + 2]}`);
}

/** The hashes of all three-word runs, salted with the source’s id. They are in text order, and include repeats. */
export function grams(words: readonly string[], salt: string): number[] {
  const found: number[] = [];
  for (let n = 0; n + RUN <= words.length; n++) found.push(runHash(words, n, salt));
  return found;
}

/**
 * Packs hashes as they are stored in a fingerprint, each as four hexadecimal digits. They are sorted and without
 * duplicates, so that they do not reveal the order of the text.
 */
export function packGrams(found: readonly number[]): string {
  return [...new Set(found.map((hash) => hash.toString(16).padStart(4, '0')))].sort().join('');
}

/** The hashes in a stored set. */
export function unpackGrams(packed: string): Set<number> {
  return new Set(packed.match(/.{4}/g)?.map((hex) => Number.parseInt(hex, 16)));
}

/** For each run hash searched for, the indexes of the lists that contain it. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

/** @param lists the run hashes to search for, one list per block or quotation. */
export function wantedRuns(lists: readonly Iterable<number>[]): Wanted {
  const wanted = new Map<number, number[]>();
  lists.forEach((list, who) => {
    for (const run of new Set(list)) {
      const others = wanted.get(run);
      if (others === undefined) wanted.set(run, [who]);
      else others.push(who);
    }
  });
  return wanted;
}
