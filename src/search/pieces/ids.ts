/**
 * Pieces that find records by id. They hold 16-bit hashes of the ids, because the ids themselves are part of the
 * addresses stored with the titles; the id of each record found must still be compared.
 */
import { gaps, packNumbers, sums, unpackNumbers } from './numbers.ts';

/** The hashes of ids in ascending order, as differences, and the record of each. */
export type IdsPiece = readonly [numbers: string, records: string];

/** The 32-bit FNV-1a hash of the text’s UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

/** The number of the piece that has an id. @param pieces how many there are. */
export const pieceOfId = (id: string, pieces: number): number => hash(id) % pieces;
const numberOf = (id: string) => hash(id) >>> 16;

/** @param ids with their records, in any order. */
export function packIds(ids: readonly (readonly [id: string, record: number])[]): IdsPiece {
  const sorted = ids
    .map(([id, record]) => [numberOf(id), record] as const)
    .sort(([a, first], [b, second]) => a - b || first - second);
  return [packNumbers(gaps(sorted.map(([number]) => number))), packNumbers(sorted.map(([, record]) => record))];
}

/** Finds the records that may have a given id. */
export function unpackIds([numbers, records]: IdsPiece): (id: string) => number[] {
  const [known, found] = [sums(unpackNumbers(numbers)), unpackNumbers(records)];
  return (id) => {
    const number = numberOf(id);
    return found.filter((_, n) => known[n] === number);
  };
}
