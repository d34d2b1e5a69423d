/** Adapts a stemmer for words in ordinary spelling to the words that search uses, which have no accents. */

export type Stemmer = (word: string) => string;

/**
 * An Arabic word with the article in front, so that the stemmer removes all noun endings. A final ه becomes ة, because
 * folding may have replaced ة by ه.
 */
const arabicNoun = (word: string) => `ال${word.replace(/(?<=.{3})ه$/u, 'ة')}`;

/**
 * Makes a stemmer for words in lower case and without accents. It applies the given stemmer twice, because endings that
 * have lost an accent are removed one letter at a time. French “allumée” without its accent, “allumee”, becomes
 * “allume” and then “allum”.
 */
export function withoutAccents(stemmer: Stemmer): Stemmer {
  return (word) => {
    if (/^\p{Script=Arabic}/u.test(word)) return stemmer(arabicNoun(word)).replace(/^ال/u, '');
    return stemmer(stemmer(word));
  };
}
