/** Text as TeX and BibTeX write it. */

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Signs that TeX draws together when two of them meet: dashes and quotation marks. */
const LIGATURE = /(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[?!])(?=`)/g;

/**
 * Text on one line, with TeX’s own characters written so that they are read as themselves.
 *
 * @example '5% of A&B' → '5\\% of A\\&B'
 */
export const texText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}#$%&_~^<>]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(LIGATURE, '{}');
