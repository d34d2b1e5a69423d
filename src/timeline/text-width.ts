/**
 * Computes the width of a label without measuring it on a page. The build and the browser thus place labels
 * identically.
 */

/**
 * Advance widths of Source Sans 3 at weight 400, in thousandths of the font size, for the characters from space to
 * tilde.
 */
const WIDTHS = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
];
/**
 * Width used for any other character. It is about right for accented Latin letters, and assumed to be enough for other
 * scripts.
 */
const OTHER = 620;

/**
 * The width of a line of text.
 *
 * @param size font size in CSS pixels.
 * @returns CSS pixels, slightly more than needed, so that fallback fonts also fit.
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (let n = 0; n < text.length; n++) sum += WIDTHS[text.charCodeAt(n) - 32] ?? OTHER;
  return (sum * size * 1.02) / 1000;
}

/** Shortens a text word by word until it fits. If anything was cut, the text ends with an ellipsis. */
export function fitted(text: string, size: number, widest: number): string {
  if (textWidth(text, size) <= widest) return text;
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > widest) words.pop();
  return `${words.join(' ').replace(/[,;:.]$/, '')}…`;
}
