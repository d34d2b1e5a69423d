/** Adapts a stemmer made for words in ordinary spelling to the words used in search, which have no accents. */

export type Stemmer = (word: string) => string;

/**
 * An Arabic word written with the article, so that the stemmer removes all noun endings, and with a final ه turned back
 * into ة, which folding had replaced.
 */
const arabicNoun = (word: string) => `ال${word.replace(/(?<=.{3})ه$/u, 'ة')}`;

/**
 * A stemmer for words in lower case and without accents. It is applied twice, because endings that have lost an accent
 * are removed one letter at a time: French “allumée”, written “allumee” here, becomes “allume” and then “allum”.
 */
export function withoutAccents(stemmer: Stemmer): Stemmer {
  return (word) => {
    if (/^\p{Script=Arabic}/u.test(word)) return stemmer(arabicNoun(word)).replace(/^ال/u, '');
    return stemmer(stemmer(word));
  };
}
