/**
 * The stem of a word, in English. Code imports `#stemmer`; a site whose archive is in another language gets the stemmer
 * of that language instead (`integrations/stemmer.ts`).
 */
import { stemmer as porter } from 'stemmer';
import { dictionaryForm } from './irregular-forms.ts';

/**
 * Porter’s stemmer, except that a final y after a vowel stays, because Porter’s takes "pay" for a form of "pai"; and that
 * no stem has two letters, because Porter’s takes "used" for a form of "us".
 */
function english(word: string): string {
  const stem = porter(word);
  if (stem.length < 3) return `${stem}e`;
  return /[aeiou]y/.test(word) ? stem.replace(/([aeiou])i$/, '$1y') : stem;
}

/** @param word in lower case and without accents. */
export const stemmer = (word: string): string => (/^[a-z]{3,}$/.test(word) ? english(dictionaryForm(word)) : word);
