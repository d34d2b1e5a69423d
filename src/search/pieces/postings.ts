/** Pieces that hold the records in which words occur. */
import { at } from './columns.ts';
import { gaps, packNumbers, unpackNumbers } from './numbers.ts';

/**
 * `counts` has the number of records in which each word occurs. For each of these records, `records` has the step from
 * the record before, and `which` has an index into `places`. An entry of `places` lists the fields in which a word
 * occurs, as values of `field × 4 + times − 1`. The most frequent entries come first.
 */
export interface PostingsPiece {
  readonly places: readonly (readonly number[])[];
  readonly counts: string;
  readonly records: string;
  readonly which: string;
  /** For each word, the number of later records that contain it; empty if there are no later records. */
  readonly later: string;
}

/**
 * Packs the postings of consecutive words.
 *
 * @param lists for each word, ascending values of `(record × 8 + field) × 4 + times − 1`.
 * @param later for each word, the number of later records in which it occurs.
 */
export function packPostings(lists: readonly (readonly number[])[], later: readonly number[] = []): PostingsPiece {
  const words = lists.map((codes) => {
    const byRecord = new Map<number, number[]>();
    for (const code of codes) byRecord.set(code >> 5, [...(byRecord.get(code >> 5) ?? []), code & 31]);
    return byRecord;
  });
  const frequency = new Map<string, number>();
  for (const word of words)
    for (const places of word.values()) frequency.set(String(places), (frequency.get(String(places)) ?? 0) + 1);
  const sorted = [...frequency].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  const numbers = new Map(sorted.map(([places], n) => [places, n]));
  return {
    places: sorted.map(([places]) => places.split(',').map(Number)),
    counts: packNumbers(words.map(({ size }) => size)),
    records: packNumbers(words.flatMap((word) => gaps([...word.keys()]))),
    which: packNumbers(words.flatMap((word) => [...word.values()].map((places) => numbers.get(String(places)) ?? 0))),
    later: packNumbers(later),
  };
}

/** The postings of each word, as they were before packing. */
export function unpackPostings({ places, counts, records, which }: PostingsPiece): Int32Array[] {
  const [steps, sets] = [unpackNumbers(records), unpackNumbers(which)];
  let n = 0;
  return unpackNumbers(counts).map((count) => {
    const codes: number[] = [];
    let record = 0;
    for (const end = n + count; n < end; n++) {
      record += at(steps, n);
      for (const place of at(places, at(sets, n))) codes.push(record * 32 + place);
    }
    return Int32Array.from(codes);
  });
}
