/** Finds the records whose id, address or whole title is the query. */
import { FIELDS, ONLY_SHOWN, type RecordKind } from './data.ts';
import { Hit } from './hit.ts';
import type { Index } from './index-data.ts';
import { wordsOf } from './normalise.ts';
import type { Query } from './read-query.ts';

const SCORE = 1000;
const TITLE = FIELDS.indexOf('title');

/**
 * Whether a title stands for its own record. Notes and pictures have the title of another record. A short title of a
 * work from outside the archive may just name its subject.
 */
const namesItself = (kind: RecordKind, title: string) =>
  kind === 'work' ? title.split(' ').length > 2 : kind !== 'note' && kind !== 'picture';

/** The numbers of those words of a text that are in the index. */
export const knownWords = ({ dictionary }: Index, text: string) =>
  [...new Set(wordsOf(text).map(({ word }) => word))].map((word) => dictionary.find(word)).filter((word) => word >= 0);

/** Records whose titles contain these words and are `count` words long. */
function titled(index: Index, words: readonly number[], count: number): number[] {
  let found: Set<number> | undefined;
  for (const word of words) {
    const here = new Set<number>();
    for (const codes of index.codes(word))
      for (const code of codes) {
        const field = (code >> 2) & 7;
        const record = code >> 5;
        if ((field === TITLE || field === ONLY_SHOWN) && found?.has(record) !== false) here.add(record);
      }
    found = here;
  }
  return [...(found ?? [])].filter((at) => index.has('ranks', at) && index.rank(at).titleWords === count);
}

/** The records whose id, address or whole title is the query. */
export function exactHits(index: Index, { pasted, text }: Query): Hit[] {
  const title = text.trim().toLowerCase();
  const may = new Set([
    ...(pasted === undefined ? [] : index.mayBe(pasted)),
    ...titled(index, knownWords(index, text), wordsOf(text).length),
  ]);
  return [...may]
    .filter((at) => index.hasRecord(at))
    .filter((at) => {
      const { kind, id, title: own } = index.record(at);
      return id === pasted || (own.toLowerCase() === title && namesItself(kind, own));
    })
    .map((at) => new Hit(index, at, SCORE));
}
