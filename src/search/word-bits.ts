/** Encodes on whose word events and statements rest, and how certain dates are, as bits in a search record. */
import { CERTAINTIES, type Certainty, SEARCH_WORDS, type SearchWord } from './data.ts';

/** Sets a bit for each of the given words. The first bit is for the first word of the list. */
const bitsOf = <T>(list: readonly T[], given: readonly T[]): number =>
  given.reduce((bits, each) => bits | (1 << list.indexOf(each)), 0);

export const wordBits = (words: readonly SearchWord[]): number => bitsOf(SEARCH_WORDS, words);

/** The bits for a date. @param outside whether the date is known only from works outside the archive. */
export const certaintyBits = (certainty: Exclude<Certainty, 'outside'>, outside: boolean): number =>
  bitsOf<Certainty>(CERTAINTIES, outside ? [certainty, 'outside'] : [certainty]);

/** The bits for an event: one if several documents mention it, and one if it rests only on unnamed speakers. */
export const eventBits = (several: boolean, unnamed: boolean): number =>
  wordBits([...(several ? (['several-documents'] as const) : []), ...(unnamed ? (['unnamed-alone'] as const) : [])]);
