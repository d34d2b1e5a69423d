/** Adapts a stemmer that expects words as they are written to words without accents, as search has them. */

export type Stemmer = (word: string) => string;

/** An Arabic noun with its article, which tells the stemmer that all endings of nouns go, and with the ة that was folded. */
const arabicNoun = (word: string) => `ال${word.replace(/(?<=.{3})ه$/u, 'ة')}`;

/**
 * A stemmer for words in lower case and without accents. It is applied twice, because endings that have lost an accent
 * go one letter at a time: French “allumée”, of which “allumee” and then “allume” is left.
 */
export function withoutAccents(stemmer: Stemmer): Stemmer {
  return (word) => {
    if (/^\p{Script=Arabic}/u.test(word)) return stemmer(arabicNoun(word)).replace(/^ال/u, '');
    return stemmer(stemmer(word));
  };
}
