/**
 * Ranks a few words by similarity, with a fuzzy search engine that only this file uses. The file is loaded only when a
 * query has a word that the index lacks.
 */
import Fuse from 'fuse.js/basic';

/** The engine reads only this many characters of a word. */
const LONGEST = 31;

export type Alike = (key: string, candidates: readonly string[]) => string[];

/** Returns the candidates that resemble a key, the most similar first. */
export const alike: Alike = (key, candidates) =>
  new Fuse(candidates, { threshold: 0.5, ignoreLocation: true }).search(key.slice(0, LONGEST)).map(({ item }) => item);
