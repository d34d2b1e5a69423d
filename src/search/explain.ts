/**
 * Explains an answer to readers: which words were also searched for, which index word is close to an unknown one, and
 * which words to mark.
 */

import { bisectLeft } from './bisect.ts';
import { type Contested, FIELDS } from './data.ts';
import { type Expansion, nearKeys } from './expand-term.ts';
import type { Index } from './index-data.ts';
import { isStopword, keysOf } from './normalise.ts';
import type { Query } from './read-query.ts';
import type { ScoredTerm } from './score-term.ts';

const SOUGHT = FIELDS.indexOf('sought');
/**
 * Maximum number of edits between a word and one that is suggested for it. In a short word, even one edit is a big
 * change.
 */
const mostEdits = (word: string) => (word.length < 6 ? 1 : 2);

/**
 * Words as typed, with the phrases that were also searched for. These are the archive’s own wording for contested
 * words, or synonyms.
 */
export interface InsteadRead {
  readonly typed: string;
  readonly contested?: Contested;
  readonly phrases: readonly string[];
}

/**
 * The replacements to tell readers about. Each contested word is given once. Synonyms are given only for typed words
 * that occur nowhere.
 */
export function insteadOf(index: Index, { others, words }: Query, terms: readonly ScoredTerm[]): InsteadRead[] {
  const told = new Set<string>();
  return others.flatMap(({ from, to, phrases, contested }) => {
    const typed = words
      .slice(from, to)
      .map((word) => word.typed)
      .join(' ');
    const name = contested?.id ?? typed;
    const here = terms.slice(from, to).some(({ expansions }) => expansions.some(({ confidence }) => confidence === 1));
    const known = phrases.filter((phrase) =>
      phrase.every((word) => index.dictionary.byKey(keysOf(word)[1]).length > 0),
    );
    if (told.has(name) || (contested === undefined && (here || known.length === 0))) return [];
    told.add(name);
    return [{ typed, phrases: known.map((phrase) => phrase.join(' ')), ...(contested && { contested }) }];
  });
}

/**
 * The words of a query, as typed, that are not in a record’s texts. The record has them only as words by which readers
 * may look for it.
 */
export function soughtWords(index: Index, terms: readonly ScoredTerm[], record: number): string[] {
  const fieldsOf = ({ word }: Expansion) => [
    ...index.codes(word).flatMap((codes) => {
      const from = bisectLeft(codes, record << 5);
      return [...codes.subarray(from, bisectLeft(codes, (record + 1) << 5, from))].map((code) => (code >> 2) & 7);
    }),
    ...(index.dictionary.named(word).some((actor) => index.mentioned(actor).records.includes(record)) ? [-1] : []),
  ];
  return terms.flatMap(({ word, expansions }) => {
    const fields = word.stopword ? [] : expansions.flatMap(fieldsOf);
    return fields.length > 0 && fields.every((field) => field === SOUGHT) ? [word.typed] : [];
  });
}

/** The keys of the words to mark in results. Stop words are marked only if the query has no other words. */
export function marksOf(index: Index, terms: readonly ScoredTerm[]): ReadonlySet<string> {
  const all = terms.every(({ word }) => word.stopword);
  return new Set(
    terms
      .filter(({ word }) => all || !word.stopword)
      .flatMap(({ expansions, phrases }) => [
        ...expansions.map(({ word }) => word),
        ...phrases.flatMap(({ words }) => words.flat()),
      ])
      .map((word) => index.dictionary.text(word))
      .filter((text) => all || !isStopword(text, index.language))
      .flatMap(keysOf),
  );
}

/**
 * The index word closest to a word that is in no record. It is given only if it is close enough to be what the reader
 * meant.
 */
export function nearestWord(index: Index, word: string): string | undefined {
  const most = mostEdits(word);
  const alike = index.code('alike');
  if (alike === undefined) return undefined;
  return nearKeys(index, word, most)
    .flatMap(({ key }) => index.dictionary.byKey(key))
    .map((found) => index.dictionary.text(found))
    .map((near) => ({ near, edits: alike.editDistance(word, near) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)[0]?.near;
}
