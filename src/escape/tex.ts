/** Escapes text for TeX and BibTeX. */

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * The first of two characters that TeX would combine: dashes and quotation marks become ligatures. The pattern avoids
 * lookbehind because older browsers lack it.
 */
const LIGATURE = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g;

/**
 * Text on one line, with TeX’s special characters escaped.
 *
 * @example '5% of A&B' → '5\\% of A\\&B'
 */
export const texText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}#$%&_~^<>]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(LIGATURE, '$&{}');
