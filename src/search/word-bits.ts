/** On whose word events and statements rest, and how certain dates are, as bits in a search record. */
import { CERTAINTIES, type Certainty, SEARCH_WORDS, type SearchWord } from './data.ts';

/** Sets a bit for each of the given words of a list, in the order of the list. */
const bitsOf = <T>(list: readonly T[], given: readonly T[]): number =>
  given.reduce((bits, each) => bits | (1 << list.indexOf(each)), 0);

export const wordBits = (words: readonly SearchWord[]): number => bitsOf(SEARCH_WORDS, words);

/** The bits for a date. @param outside whether the date is known only from outside the documents. */
export const certaintyBits = (certainty: Exclude<Certainty, 'outside'>, outside: boolean): number =>
  bitsOf<Certainty>(CERTAINTIES, outside ? [certainty, 'outside'] : [certainty]);

/** The bits for an event: whether several documents mention it, and whether it rests on unnamed speakers alone. */
export const eventBits = (several: boolean, unnamed: boolean): number =>
  wordBits([...(several ? (['several-documents'] as const) : []), ...(unnamed ? (['unnamed-alone'] as const) : [])]);
