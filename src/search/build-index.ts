/** Builds the index from records at build time: the postings of every word, in files that are loaded when needed. */
import { chunks } from '../address/paging.ts';
import { FIELDS, type PackedIndex, type PostingFile, RECORD_KINDS } from './data.ts';
import { indexedWords, wordsOf } from './normalise.ts';
import type { SearchedArchive } from './records.ts';

/** Number of records per file of texts. */
export const SHARD = 250;

/** Approximate number of postings per file, which is about 12 kB compressed. */
const PLACES = 10_000;

export interface BuiltIndex {
  /** The index without the addresses of its other files. */
  readonly packed: Omit<PackedIndex, 'postings' | 'texts'>;
  readonly postings: readonly PostingFile[];
}

export function buildIndex(searched: SearchedArchive): BuiltIndex {
  const { records, spellings, ...lists } = searched;
  const postings = new Map<string, number[]>();
  const length: number[] = [];
  records.forEach(({ record, title = record.title, name, text, about, context = '' }, n) => {
    const byField = { name, title, text, about, context };
    FIELDS.forEach((field, place) => {
      const times = new Map<string, number>();
      const words = indexedWords(byField[field]);
      if (field === 'text') length.push(words.length);
      for (const word of words) times.set(word, Math.min(4, (times.get(word) ?? 0) + 1));
      for (const [word, count] of times) {
        const found = postings.get(word) ?? [];
        found.push((n * 8 + place) * 4 + count - 1);
        postings.set(word, found);
      }
    });
  });
  const names = new Map<string, Set<number>>();
  const wholeNames = new Map<string, Set<number>>();
  spellings.forEach((spelling, actor) => {
    for (const name of spelling) {
      const whole = wordsOf(name)
        .map(({ word }) => word)
        .join(' ');
      wholeNames.set(whole, (wholeNames.get(whole) ?? new Set()).add(actor));
      for (const word of indexedWords(name)) names.set(word, (names.get(word) ?? new Set()).add(actor));
    }
  });
  const words = [...new Set([...postings.keys(), ...names.keys()])].sort();
  const { starts, files } = postingFiles(words.map((word) => postings.get(word) ?? []));
  const column = <T>(pick: (record: (typeof records)[number]['record']) => T) =>
    records.map(({ record }) => pick(record));
  const packed = {
    ...lists,
    kind: column(({ kind }) => RECORD_KINDS.indexOf(kind).toString(36)).join(''),
    path: column(({ path }) => path),
    title: column(({ title }) => title),
    detail: column(({ detail }) => detail),
    first: column(({ first }) => first),
    days: column(({ first, last }) => (first === null || last === null ? 0 : last - first)),
    status: column(({ status }) => status),
    eventKind: column(({ eventKind }) => eventKind),
    from: column(({ sources }) => sources),
    who: column(({ actors }) => actors),
    weight: column(({ weight }) => weight),
    flags: column(({ differs, place, word }) => place * 64 + word * 2 + (differs ? 1 : 0)),
    length,
    words: words.join(' '),
    starts,
    names: Object.fromEntries([...names].map(([word, actors]) => [word, [...actors]])),
    wholeNames: Object.fromEntries([...wholeNames].map(([name, actors]) => [name, [...actors]])),
    shard: SHARD,
  };
  return { packed, postings: files };
}

/** Each file holds consecutive words, so that the words with a given prefix are mostly in one file. */
function postingFiles(lists: readonly (readonly number[])[]): { starts: number[]; files: PostingFile[] } {
  const runs = chunks(lists, PLACES, (codes) => codes.length);
  let start = 0;
  const starts = runs.map((run) => {
    start += run.length;
    return start - run.length;
  });
  const steps = (codes: readonly number[]) => codes.map((code, n) => code - (codes[n - 1] ?? 0));
  return { starts, files: runs.map((run) => run.map(steps)) };
}

/** The texts of all records, `SHARD` to a file. */
export function textFiles({ records }: SearchedArchive): string[][] {
  return chunks(
    records.map(({ text }) => text),
    SHARD,
  );
}
