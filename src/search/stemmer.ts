/**
 * The stemmer for English. Code imports it as `#stemmer`. If the archive is in another language,
 * `integrations/stemmer.ts` replaces it with the stemmer for that language.
 */
import { stemmer as porter } from 'stemmer';
import { dictionaryForm } from './irregular-forms.ts';

/**
 * Porter’s stemmer with two exceptions. A final y after a vowel stays, because Porter would take "pay" for a form of
 * "pai". No stem has only two letters, because Porter would take "used" for a form of "us".
 */
function english(word: string): string {
  const stem = porter(word);
  if (stem.length < 3) return `${stem}e`;
  return /[aeiou]y/.test(word) ? stem.replace(/([aeiou])i$/, '$1y') : stem;
}

/** The stem of an English word. @param word in lower case and without accents. */
export const stemmer = (word: string): string => (/^[a-z]{3,}$/.test(word) ? english(dictionaryForm(word)) : word);
