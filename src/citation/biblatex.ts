/** Converts CSL items to BibLaTeX, with the entry types and fields defined in its manual (3.20). */
import { texText } from '../escape/tex.ts';
import { biblatexDate, type CslItem, type CslName, edtfOf } from './csl.ts';
import { namesOf } from './kinds.ts';

/**
 * Language names as used by babel, and therefore in `langid`. If the language is a variety of English, styles and other
 * programs change the capitals of a title, except those in braces.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  'en-gb': 'british',
  'en-us': 'american',
  es: 'spanish',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  nl: 'dutch',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** @param code language code, such as `en` or `en-GB`. */
function babelName(code: string): string | undefined {
  const small = code.toLowerCase();
  return LANGUAGES[small] ?? LANGUAGES[small.replace(/-.*$/, '')];
}

/** A title with every capitalised word in braces, so that no style makes it lower case. */
export const texTitle = (text: string): string =>
  texText(text).replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu, (word, at: number, whole: string) =>
    /\p{Lu}/u.test(word) && whole[at - 1] !== '\\' ? `{${word}}` : word,
  );

function texName({ literal, family = '', given = '', suffix }: CslName): string {
  if (literal !== undefined) return `{${texText(literal)}}`;
  // A family name that begins with a lower-case letter would be taken for a particle; " and " separates names, and a
  // comma separates the parts of one.
  const last = /^\p{Ll}|\s/u.test(family) ? `{${texText(family)}}` : texText(family);
  const others = [suffix, given]
    .filter((part) => part !== undefined && part !== '')
    .map((part = '') => (/\band\b|,/.test(part) ? `{${texText(part)}}` : texText(part)));
  return [last, ...others].join(', ');
}

/**
 * Pages and ranges of pages, as in "3, 12-17". BibLaTeX takes every hyphen for a range; in a range written with an en
 * dash, a hyphen belongs to the page number ("A-3–A-5") and goes into braces.
 */
const texPages = (pages: string): string =>
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
const texAddress = (address: string) => address.replace(/[{}\\ ]/g, encodeURIComponent);

/** The key by which documents cite an item, without characters that are special in TeX. */
export const citationKey = (id: string): string => id.replace(/[^A-Za-z0-9-]+/g, '-');

export function biblatex(item: CslItem): string {
  const { entry, container: holder, publisher = 'publisher', subtype } = namesOf(item.type).biblatex;
  const container = item['container-title'];
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(texName).join(' and ')],
    ['translator', item.translator?.map(texName).join(' and ')],
    ['title', texTitle(item.title)],
    [
      holder,
      container === undefined ? undefined : holder === 'organization' ? `{${texText(container)}}` : texTitle(container),
    ],
    [publisher, item.publisher === undefined ? undefined : `{${texText(item.publisher)}}`],
    ['location', item['publisher-place'] && `{${texText(item['publisher-place'])}}`],
    ['volume', item.volume && texText(item.volume)],
    ['edition', item.edition && texText(item.edition)],
    ['pages', item.page && texPages(item.page)],
    ['entrysubtype', subtype],
    ['type', item.genre && texText(item.genre)],
    ['date', item.issued && biblatexDate(item.issued)],
    ['urldate', item.accessed && edtfOf(item.accessed)],
    ['version', item.version && texText(item.version)],
    ['url', item.URL && texAddress(item.URL)],
    // Some programs read the first field, some the second.
    ['language', item.language && (babelName(item.language) ?? texText(item.language))],
    ['langid', item.language && babelName(item.language)],
    ['abstract', item.abstract && texText(item.abstract)],
    [
      'library',
      item.archive && `${texText(item.archive)}${item.archive_location ? `: ${texText(item.archive_location)}` : ''}`,
    ],
    // Most styles print a note but not an annotation.
    ['annotation', item.note && texText(item.note.replaceAll('\n', '; '))],
  ];
  const lines = fields.flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [`  ${name} = {${text}},\n`],
  );
  return `@${entry}{${citationKey(item.id)},\n${lines.join('')}}\n`;
}
