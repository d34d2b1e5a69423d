/**
 * Words, n-grams, and the proof that a quotation is in a paragraph.
 *
 * A text is folded into words, ignoring case, typographic variants and punctuation. Every run of three words is hashed
 * with the source’s id as the salt, and two bytes of each hash are kept. A quotation is confirmed if all its three-word
 * runs are among those of the paragraph. In a paragraph of sixty words, one invented run passes by chance about one
 * time in a thousand, and four invented runs about one time in 10¹².
 */
import { createHash } from 'node:crypto';
import { type Format, foldedWords, grams, UNSPACED, unpackGrams } from '../fingerprint/runs.ts';

/** Maximum length of a quotation, in words. */
export const LONGEST = 25;

const CHARACTER = new RegExp(`[${UNSPACED}]`, 'gu');

/**
 * The number of words that a person would count: runs of letters or digits separated by white space or, in scripts
 * without spaces, single characters.
 */
export function countWords(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const spaced = text.replace(CHARACTER, ' ').split(/\s+/u);
  return characters + spaced.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether a block contains every three-word run of a quotation. */
export function bornOut(quotation: string, packed: string, salt: string, format: Format): boolean {
  const runs = grams(foldedWords(quotation, format), salt);
  const known = unpackGrams(packed);
  return runs.length > 0 && runs.every((run) => known.has(run));
}

/** The text between “ and ” in one of our own texts. */
export function quotedSpans(text: string): string[] {
  return [...text.matchAll(/“([^”]*)”/gu)].map((match) => match[1] ?? '');
}

/** A quotation is not shown again if it would add no more words than this to those that a statement quotes. */
const FEW = 3;

/**
 * Whether a statement already contains so much of a quotation that printing it as well would add little. That is so if
 * it would add at most three words, or less than half of the quotation.
 */
export function alreadyQuoted(says: string, quotation: string): boolean {
  if (says.includes(quotation)) return true;
  const given = quotedSpans(says).filter((span) => span !== '' && contains(quotation, span));
  const words = countWords(quotation);
  const added = words - given.reduce((sum, span) => sum + countWords(span), 0);
  return given.length > 0 && (added <= FEW || added < words / 2);
}

/**
 * Whether a quoted span in our text is part of a quotation, letter for letter, apart from a closing punctuation mark of
 * our sentence.
 */
export function contains(quotation: string, span: string): boolean {
  return quotation.includes(span) || quotation.includes(span.replace(/[.,;:!?]$/u, ''));
}
