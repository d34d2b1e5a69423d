/**
 * Words, n-grams and the proof that a quotation is in a ¶.
 *
 * A text is folded to words (case, accents of typography and punctuation do not count), every three words in
 * a row are hashed with the source’s id as salt, and of each hash two bytes are kept. A quotation is confirmed
 * when all its three-word runs are among those of the ¶. One invented run passes by chance about once in a
 * thousand times in a ¶ of sixty words, four invented ones about once in 10¹².
 */
import { createHash } from 'node:crypto';
import { type Format, foldedWords, grams, UNSPACED, unpackGrams } from '../fingerprint/runs.ts';

/** Longest quotation, in words. */
export const LONGEST = 25;

const CHARACTER = new RegExp(`[${UNSPACED}]`, 'gu');

/**
 * How many words a person would count: runs of letters or digits separated by white space; where a script has no spaces,
 * each character.
 */
export function countWords(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const spaced = text.replace(CHARACTER, ' ').split(/\s+/u);
  return characters + spaced.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether every three-word run of a quotation is among a block’s runs. */
export function bornOut(quotation: string, packed: string, salt: string, format: Format): boolean {
  const runs = grams(foldedWords(quotation, format), salt);
  const known = unpackGrams(packed);
  return runs.length > 0 && runs.every((run) => known.has(run));
}

/** The spans inside “ ” in a text of ours. */
export function quotedSpans(text: string): string[] {
  return [...text.matchAll(/“([^”]*)”/gu)].map((match) => match[1] ?? '');
}

/** Whether a quoted span in our text is part of a quotation, letter for letter but for a closing mark of our sentence. */
export function contains(quotation: string, span: string): boolean {
  return quotation.includes(span) || quotation.includes(span.replace(/[.,;:!?]$/u, ''));
}
