/** The sorts of differences between accounts, in the order of lists. */
export const DIFFER_SORTS = ['between', 'denial', 'within', 'outside'] as const;
export type DifferenceSort = (typeof DIFFER_SORTS)[number];
