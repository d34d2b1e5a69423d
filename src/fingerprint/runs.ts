/**
 * A text as its words, and its words as hashed runs: what fingerprints are made of. One way for the build, which
 * makes them, and for the browser, in which a reader’s own copy is held against them.
 */
import { first16 } from './sha256.ts';

/** Words in a run. A quotation shorter than this cannot be proved, so it cannot be used. */
export const RUN = 3;

/**
 * A text as the list of its words: small letters, no punctuation, apostrophes inside words dropped. Accents are kept. An
 * acute accent in place of an apostrophe splits a word: NFKC makes it a space with an accent on it.
 *
 * @example 'The Keeper’s café' → ['the', 'keepers', 'café']
 */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ'`]/gu, '')
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
