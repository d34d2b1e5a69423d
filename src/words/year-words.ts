/** Writes years in words, in the same way on pages, on axes and in headings. */
import { dates } from '#words';
import { say } from './message.ts';

/** The number with which people write a year: 44 for 44 BC, which is the year -43. */
export const yearNumber = (year: number): number => (year > 0 ? year : 1 - year);

/**
 * A year in words.
 *
 * @param year astronomical, with a year 0, as in EDTF: year 0 is 1 BC.
 * @example yearWords(1899) // '1899'
 * @example yearWords(-200) // '201 BC'
 */
export function yearWords(year: number, { beforeChrist }: { readonly beforeChrist: string } = dates): string {
  return year > 0 ? String(year) : say<string>(beforeChrist, { year: yearNumber(year) });
}
