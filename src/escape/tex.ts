/** Text as TeX and BibTeX write it. */

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** The first of two signs that TeX would draw together: dashes and quotation marks. Older browsers have no lookbehind. */
const LIGATURE = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g;

/**
 * Text on one line, with TeX’s own characters written so that they are read as themselves.
 *
 * @example '5% of A&B' → '5\\% of A\\&B'
 */
export const texText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}#$%&_~^<>]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(LIGATURE, '$&{}');
