/** On whose word events and statements rest, as bits in a search record. */
import { SEARCH_WORDS, type SearchWord } from './data.ts';

/** Sets a bit for each word, in the order of `SEARCH_WORDS`. */
export const wordBits = (words: readonly SearchWord[]): number =>
  words.reduce((bits, word) => bits | (1 << SEARCH_WORDS.indexOf(word)), 0);

/** The bits for an event: whether several documents mention it, and whether it rests on unnamed speakers alone. */
export const eventBits = (several: boolean, unnamed: boolean): number =>
  wordBits([...(several ? (['several-documents'] as const) : []), ...(unnamed ? (['unnamed-alone'] as const) : [])]);
