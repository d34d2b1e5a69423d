/** Unpacks the index for lookups. */

import { bisectRight } from 'd3-array';
import { type PackedIndex, type PostingFile, RECORD_KINDS, type SearchLists, type SearchRecord } from './data.ts';
import type { Span } from './date-forms.ts';
import { keysOf } from './normalise.ts';
import { OtherWords } from './other-words.ts';

export interface Index extends SearchLists {
  readonly records: readonly SearchRecord[];
  readonly length: readonly number[];
  /** Mean number of words in the text of a record. */
  readonly mean: number;
  /** Mean logarithm of the number of statements about an event. */
  readonly meanTold: number;
  /** The words, sorted. */
  readonly words: readonly string[];
  /**
   * Addresses of the files of postings, the file that has a word, whether a file is loaded, and a function to add one.
   */
  readonly files: readonly string[];
  readonly fileOf: (word: number) => number;
  readonly has: (file: number) => boolean;
  readonly take: (file: number, postings: PostingFile) => void;
  /** Postings of a word, `(record × 8 + field) × 4 + times − 1`. @throws Error if its file has not been loaded. */
  readonly codes: (word: number) => Int32Array;
  /** Actors that a word names. */
  readonly named: (word: number) => readonly number[];
  /** Actors whose full name consists of these words, joined by spaces. */
  readonly wholeName: (words: string) => readonly number[];
  /** Words, indexed by each of their keys. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Records that mention an actor. */
  readonly ofActor: readonly (readonly number[])[];
  readonly shard: number;
  readonly texts: readonly string[];
  readonly otherWords: OtherWords;
  /** Names of the sources in lower case. */
  readonly sourceNames: readonly string[];
  /** The first and last day on which any record is dated. */
  readonly dated: Span;
}

/**
 * An entry in a column. @throws Error if there is none, which means that the index and this code are of different
 * versions.
 */
function at<T>(column: readonly T[], n: number): T {
  const entry = column[n];
  if (entry === undefined) throw new Error(`The index was not made for this code: a column has no entry ${n}.`);
  return entry;
}

/**
 * The id of a record, from the end of its address: `x` for `/events/x/`, `/overview/#x` and `/about/references/#x`,
 * `x/y` for `/sources/x/#claim-y`.
 */
export function idOf(path: string): string {
  const [, host, fragment] = /^\/[^/]+\/(?:([^/#]+)\/)?(?:#(?:claim-|note-)?(.+))?$/.exec(path) ?? [];
  return [host === 'references' ? undefined : host, fragment].filter((part) => part !== undefined).join('/');
}

/** @param packed the index as sent to browsers; its files of postings are added when needed. */
export function readIndex(packed: PackedIndex): Index {
  const { shard, texts, length, language, sources, actors, statuses, eventKinds, starts } = packed;
  const records = packed.path.map((path, n): SearchRecord => {
    const flags = at(packed.flags, n);
    const first = at(packed.first, n);
    return {
      kind: at(RECORD_KINDS, Number.parseInt(packed.kind[n] ?? '', 36)),
      id: idOf(path),
      path,
      title: at(packed.title, n),
      detail: at(packed.detail, n),
      first,
      last: first === null ? null : first + at(packed.days, n),
      status: at(packed.status, n),
      eventKind: at(packed.eventKind, n),
      sources: at(packed.from, n),
      actors: at(packed.who, n),
      weight: at(packed.weight, n),
      differs: flags % 2 === 1,
      word: (flags >> 1) & 31,
      place: flags >> 6,
    };
  });
  const ofActor: number[][] = actors.map(() => []);
  records.forEach((record, n) => {
    for (const actor of record.actors) ofActor[actor]?.push(n);
  });
  const words = packed.words.split(' ');
  const byKey = new Map<string, number[]>();
  words.forEach((word, n) => {
    for (const key of new Set(keysOf(word))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [n]);
      else known.push(n);
    }
  });
  const dated = { from: Infinity, to: -Infinity };
  for (const { first, last } of records) {
    if (first === null || last === null) continue;
    dated.from = Math.min(dated.from, first);
    dated.to = Math.max(dated.to, last);
  }
  const told = records.flatMap(({ kind, weight }) => (kind === 'event' ? [Math.log(1 + weight)] : []));
  const names = new Map(Object.entries(packed.names));
  const whole = new Map(Object.entries(packed.wholeNames));
  const read = new Map<number, Int32Array>();
  const taken = new Map<number, PostingFile>();
  const fileOf = (word: number) => bisectRight(starts, word) - 1;
  return {
    language,
    sources,
    sourceNames: sources.map(({ name }) => name.toLowerCase()),
    actors,
    statuses,
    eventKinds,
    records,
    length,
    meanTold: told.reduce((sum, one) => sum + one, 0) / Math.max(1, told.length),
    mean: Math.max(1, length.reduce((sum, count) => sum + count, 0) / Math.max(1, length.length)),
    words,
    files: packed.postings,
    fileOf,
    has: (file) => taken.has(file),
    take: (file, postings) => taken.set(file, postings),
    codes(word) {
      const known = read.get(word);
      if (known !== undefined) return known;
      const file = fileOf(word);
      const lists = taken.get(file);
      if (lists === undefined) throw new Error(`File ${file} of the postings has not been read.`);
      let code = 0;
      const codes = Int32Array.from(at(lists, word - at(starts, file)), (step) => {
        code += step;
        return code;
      });
      read.set(word, codes);
      return codes;
    },
    synonyms: packed.synonyms,
    contested: packed.contested,
    otherWords: new OtherWords(packed),
    wholeName: (found) => whole.get(found) ?? [],
    named: (word) => names.get(words[word] ?? '') ?? [],
    byKey,
    ofActor,
    shard,
    texts,
    dated,
  };
}
