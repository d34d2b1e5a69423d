/**
 * Ranks a few words by similarity, with a fuzzy search engine. It is loaded only when a query has a word that the index
 * lacks. Only this file uses the engine.
 */
import Fuse from 'fuse.js/basic';

/** Maximum number of characters of a word that the engine reads. */
const LONGEST = 31;

export type Alike = (key: string, candidates: readonly string[]) => string[];

/** Returns the candidates that resemble a key, the most similar first. */
export const alike: Alike = (key, candidates) =>
  new Fuse(candidates, { threshold: 0.5, ignoreLocation: true }).search(key.slice(0, LONGEST)).map(({ item }) => item);
