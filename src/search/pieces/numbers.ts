/**
 * Writes lists of numbers as text. A small number is a single character, which compresses better than digits with
 * commas. Lists may contain any whole number from 0 to 2^31 − 1.
 */

/** Printable ASCII without the two characters that JSON must escape. */
const ALPHABET = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
/**
 * Number of values that a digit can have. Digits are written lowest first. A sign from the first half of the alphabet
 * is the last digit of its number. A sign from the second half is followed by more digits.
 */
const HALF = ALPHABET.length / 2;
const VALUES = new Int8Array(128).fill(-1);
[...ALPHABET].forEach((sign, value) => {
  VALUES[sign.charCodeAt(0)] = value;
});

/** @throws RangeError for a number that is negative, not whole or too large. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number > 0x7fff_ffff)
        throw new RangeError(`${number} cannot be packed: it must be a whole number from 0 to 2147483647.`);
      let signs = '';
      let rest = number;
      while (rest >= HALF) {
        signs += ALPHABET[HALF + (rest % HALF)];
        rest = Math.floor(rest / HALF) - 1;
      }
      return signs + ALPHABET[rest];
    })
    .join('');
}

/** @throws Error because the index and this code are from different versions. */
export function misfit(): never {
  throw new Error('The index was not made for this code.');
}

/** @throws Error for text that `packNumbers` did not write. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let n = 0; n < text.length; n++) {
    const value = VALUES[text.charCodeAt(n)] ?? -1;
    if (value < 0) misfit();
    if (value < HALF) {
      numbers.push(number + value * unit);
      number = 0;
      unit = 1;
    } else {
      // The next digit counts from one, so that there is only one way to write each number.
      number += (value - HALF) * unit + unit * HALF;
      unit *= HALF;
    }
  }
  return numbers;
}

/** The differences between sorted numbers. The first is the difference from 0. */
export const gaps = (sorted: readonly number[]): number[] =>
  sorted.map((number, n) => number - (n === 0 ? 0 : (sorted[n - 1] ?? 0)));

/** The inverse of `gaps`. */
export function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** Packs lists of numbers: the lengths of all lists, followed by the numbers of all lists. */
export const packLists = (lists: readonly (readonly number[])[]): readonly [lengths: string, numbers: string] => [
  packNumbers(lists.map(({ length }) => length)),
  packNumbers(lists.flat()),
];

/** The inverse of `packLists`. @throws Error if the lengths do not add up to the count of numbers. */
export function unpackLists([lengths, numbers]: readonly [lengths: string, numbers: string]): number[][] {
  const all = unpackNumbers(numbers);
  let from = 0;
  const lists = unpackNumbers(lengths).map((length) => {
    from += length;
    return all.slice(from - length, from);
  });
  return from === all.length ? lists : misfit();
}
