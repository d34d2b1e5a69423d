/** The sorts of differences between accounts, in the order of lists. */
export const DIFFER_SORTS = ['between', 'denial', 'within', 'outside'] as const;
export type DifferenceSort = (typeof DIFFER_SORTS)[number];

/** Sorts as a number, one bit for each. */
export const sortBits = (sorts: readonly DifferenceSort[]): number =>
  DIFFER_SORTS.reduce((sum, sort, n) => sum + (sorts.includes(sort) ? 2 ** n : 0), 0);

/** The inverse of `sortBits`. Further bits are ignored. */
export const sortsOfBits = (bits: number): DifferenceSort[] =>
  DIFFER_SORTS.filter((_, n) => Math.floor(bits / 2 ** n) % 2 === 1);
