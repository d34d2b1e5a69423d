/** Colours as editors write them, and how legible they are (WCAG 2.2). */

/** A colour as red, green and blue from 0 to 255. */
type Channels = readonly [number, number, number];

/** @param colour `#` and six hexadecimal digits. */
const channels = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const written = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours, from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Mixes a share of one colour into another. @param share the share of the second colour, from 0 to 1. */
export function mixed(colour: string, other: string, share: number): string {
  const added = channels(other);
  return written(channels(colour).map((part, n) => part + share * ((added[n] ?? 0) - part)));
}

/** The lowest contrast of a colour with any of several backgrounds. */
export const leastContrast = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/**
 * The colour nearest to a given one that has enough contrast.
 *
 * @param groundsOf the backgrounds that a colour appears on; the colour may be mixed into one of them.
 * @param toward black for light backgrounds, white for dark ones.
 */
export function nearestReadable(
  colour: string,
  groundsOf: (tried: string) => readonly string[],
  toward: string,
  least: number,
): string {
  for (let share = 0; share < 1; share += 0.01) {
    const tried = mixed(colour, toward, share);
    if (leastContrast(tried, groundsOf(tried)) >= least) return tried;
  }
  return toward;
}
