/** Finds the passage in a text that contains the most query words, and marks these words. */
import { keysOf, wordsOf } from './normalise.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Maximum length of a passage, in characters. */
const LONGEST = 240;

/**
 * The passage that contains the largest number of distinct query words.
 *
 * @param marks keys of the words to mark.
 * @param longest maximum length of the passage, in characters.
 * @returns the pieces of the passage in order, with … where text was left out.
 */
export function passage(text: string, marks: ReadonlySet<string>, longest = LONGEST): Piece[] {
  const words = wordsOf(text);
  const hits = words.map(({ word }) => keysOf(word).some((key) => marks.has(key)));
  let best = { from: 0, to: words.length, kinds: -1 };
  let to = 0;
  for (let from = 0; from < words.length; from++) {
    const start = words[from]?.from ?? 0;
    while (to < words.length && (words[to]?.to ?? 0) - start <= longest) to += 1;
    const kinds = new Set(words.slice(from, to).flatMap(({ word }, n) => (hits[from + n] ? [keysOf(word)[0]] : [])))
      .size;
    if (kinds > best.kinds) best = { from, to, kinds };
    if (to === words.length) break;
  }
  const first = words[best.from]?.from ?? 0;
  const begins = best.from === 0 ? 0 : first;
  const ends = best.to >= words.length ? text.length : (words[best.to - 1]?.to ?? text.length);
  const pieces: Piece[] = [];
  let at = begins;
  for (let n = best.from; n < best.to; n++) {
    const word = words[n];
    if (word === undefined || hits[n] !== true) continue;
    if (word.from > at) pieces.push({ text: text.slice(at, word.from), marked: false });
    pieces.push({ text: text.slice(word.from, word.to), marked: true });
    at = word.to;
  }
  if (at < ends) pieces.push({ text: text.slice(at, ends), marked: false });
  return [
    ...(begins > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(ends < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Whether a text contains these words one after another. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text).map(({ word }) => word);
  return words.some((_, n) => phrase.every((word, offset) => words[n + offset] === word));
}
