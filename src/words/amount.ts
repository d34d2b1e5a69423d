/**
 * A number with its noun, for the English messages that editors read.
 *
 * @example amount(2, 'problem') // '2 problems'
 */
export const amount = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
