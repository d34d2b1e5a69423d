/**
 * The stem of a word, in English. Code imports `#stemmer`; a site whose archive is in another language gets the stemmer
 * of that language instead (`integrations/stemmer.ts`).
 */
import { stemmer as english } from 'stemmer';
import { dictionaryForm } from './irregular-forms.ts';

/** @param word in lower case and without accents. */
export const stemmer = (word: string): string => (/^[a-z]{3,}$/.test(word) ? english(dictionaryForm(word)) : word);
