/** Finds places in sorted lists. Search needs nothing else from d3-array, which is much larger than this file. */

function bisect<T extends number | string>(list: ArrayLike<T>, value: T, from: number, after: boolean): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = list[middle];
    if (entry !== undefined && (entry < value || (after && entry === value))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first entry of a sorted list that is not less than a value. @param from where to begin. */
export const bisectLeft = <T extends number | string>(list: ArrayLike<T>, value: T, from = 0): number =>
  bisect(list, value, from, false);

/** The index of the first entry of a sorted list that is greater than a value. */
export const bisectRight = <T extends number | string>(list: ArrayLike<T>, value: T): number =>
  bisect(list, value, 0, true);
