/** Texts, names and entries as BibTeX and BibLaTeX both read them. */
import { texText } from '../escape/tex.ts';
import type { CslName } from './csl.ts';

/** A title with every capitalised word in braces, so that no style makes it lower case. */
export const texTitle = (text: string): string =>
  texText(text).replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu, (word, at: number, whole: string) =>
    /\p{Lu}/u.test(word) && whole[at - 1] !== '\\' ? `{${word}}` : word,
  );

export function texName({ literal, family = '', given = '', suffix }: CslName): string {
  if (literal !== undefined) return `{${texText(literal)}}`;
  // A family name that begins with a lower-case letter would be taken for a particle. Names are separated by " and ",
  // and the parts of a name by commas.
  const last = /^\p{Ll}|\s/u.test(family) ? `{${texText(family)}}` : texText(family);
  const others = [suffix, given]
    .filter((part) => part !== undefined && part !== '')
    .map((part = '') => (/\band\b|,/.test(part) ? `{${texText(part)}}` : texText(part)));
  return [last, ...others].join(', ');
}

/**
 * Pages and ranges of pages, as in "3, 12-17". BibLaTeX takes every hyphen for a range. In a range written with an en
 * dash, a hyphen belongs to the page number ("A-3–A-5") and goes into braces.
 */
export const texPages = (pages: string): string =>
  pages
    .split(',')
    .map((range) =>
      range
        .trim()
        .split(range.includes('–') ? /\s*–\s*/ : /\s*-+\s*/)
        .map((page) => (page.includes('-') ? `{${texText(page)}}` : texText(page)))
        .join('--'),
    )
    .join(', ');

/** Programs do not unescape addresses, so anything that could end the field is percent-encoded. */
export const texAddress = (address: string) => address.replace(/[{}\\ ]/g, encodeURIComponent);

/** The key by which documents cite an item, without characters that are special in TeX. */
export const citationKey = (id: string): string => id.replace(/[^A-Za-z0-9-]+/g, '-');

/**
 * One entry.
 *
 * @param fields the names and texts of the fields, in order; those without a text are left out.
 * @param plain fields whose text needs no braces, because it is a word of BibTeX itself: the name of a month.
 */
export function entryText(
  entry: string,
  key: string,
  fields: readonly (readonly [name: string, text: string | undefined])[],
  plain: readonly string[] = [],
): string {
  const lines = fields.flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [`  ${name} = ${plain.includes(name) ? text : `{${text}}`},\n`],
  );
  return `@${entry}{${key},\n${lines.join('')}}\n`;
}
