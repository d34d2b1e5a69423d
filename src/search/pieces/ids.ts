/**
 * Pieces for finding records by id. They hold only 16-bit hashes of the ids, because the addresses stored with the
 * titles contain the ids. The id of a record that is found must still be compared with the id that was sought.
 */
import { gaps, packNumbers, sums, unpackNumbers } from './numbers.ts';

/** The hashes of ids in ascending order, written as differences, and the record for each hash. */
export type IdsPiece = readonly [numbers: string, records: string];

/** The 32-bit FNV-1a hash of a text’s UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

/** The number of the piece that holds an id. @param pieces number of pieces. */
export const pieceOfId = (id: string, pieces: number): number => hash(id) % pieces;
const numberOf = (id: string) => hash(id) >>> 16;

/** Packs ids in a piece. @param ids the ids with their records, in any order. */
export function packIds(ids: readonly (readonly [id: string, record: number])[]): IdsPiece {
  const sorted = ids
    .map(([id, record]) => [numberOf(id), record] as const)
    .sort(([a, first], [b, second]) => a - b || first - second);
  return [packNumbers(gaps(sorted.map(([number]) => number))), packNumbers(sorted.map(([, record]) => record))];
}

/** Returns a function that finds the records that may have a given id. */
export function unpackIds([numbers, records]: IdsPiece): (id: string) => number[] {
  const [known, found] = [sums(unpackNumbers(numbers)), unpackNumbers(records)];
  return (id) => {
    const number = numberOf(id);
    return found.filter((_, n) => known[n] === number);
  };
}
