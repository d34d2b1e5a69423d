/** CSL items → BibLaTeX, as its manual (3.20) defines entry types and fields. */
import { type CslItem, type CslName, type CslType, edtfOf } from './csl.ts';

/** Zotero drops `@dataset` without a word, so that a data set is `@misc`. */
const TYPES: Readonly<Record<CslType, { readonly entry: string; readonly subtype?: string }>> = {
  'article-newspaper': { entry: 'article', subtype: 'newspaper' },
  webpage: { entry: 'online' },
  'entry-encyclopedia': { entry: 'inreference' },
  report: { entry: 'report' },
  personal_communication: { entry: 'letter' },
  book: { entry: 'book' },
  dataset: { entry: 'misc' },
};

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Signs that TeX draws together when two of them meet: dashes and quotation marks. */
const LIGATURE = /(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[?!])(?=`)/g;

/** Text with TeX’s own characters written so that they are read as themselves. */
export const texText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}#$%&_~^<>]/g, (sign) => SPECIAL[sign] ?? sign)
    .replace(LIGATURE, '{}');

/** A title in which each word with a capital is braced, so that no style makes it small. */
export const texTitle = (text: string): string =>
  texText(text).replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu, (word, at: number, whole: string) =>
    /\p{Lu}/u.test(word) && whole[at - 1] !== '\\' ? `{${word}}` : word,
  );

function texName({ literal, family = '', given = '', suffix }: CslName): string {
  if (literal !== undefined) return `{${texText(literal)}}`;
  // A small first letter would be read as the particle of another name; " and " parts names, a comma their parts.
  const last = /^\p{Ll}|\s/u.test(family) ? `{${texText(family)}}` : texText(family);
  const others = [suffix, given]
    .filter((part) => part !== undefined && part !== '')
    .map((part = '') => (/\band\b|,/.test(part) ? `{${texText(part)}}` : texText(part)));
  return [last, ...others].join(', ');
}

/** Addresses are read as they stand; what could end the field is percent-encoded. */
const texAddress = (address: string) => address.replace(/[{}\\ ]/g, encodeURIComponent);

/** The name under which it is cited in a document: no sign that TeX reads otherwise. */
export const citationKey = (id: string): string => id.replace(/[^A-Za-z0-9-]+/g, '-');

/** One item as BibLaTeX. */
export function biblatex(item: CslItem): string {
  const { entry, subtype } = TYPES[item.type];
  const container = item['container-title'];
  const holder = entry === 'online' ? 'organization' : entry === 'article' ? 'journaltitle' : 'booktitle';
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(texName).join(' and ')],
    ['title', texTitle(item.title)],
    [
      holder,
      container === undefined ? undefined : holder === 'organization' ? `{${texText(container)}}` : texTitle(container),
    ],
    [
      entry === 'report' ? 'institution' : 'publisher',
      item.publisher === undefined ? undefined : `{${texText(item.publisher)}}`,
    ],
    ['entrysubtype', subtype],
    ['type', item.genre && texText(item.genre)],
    ['date', item.issued && edtfOf(item.issued)],
    ['urldate', item.accessed && edtfOf(item.accessed)],
    ['version', item.version && texText(item.version)],
    ['url', item.URL && texAddress(item.URL)],
    ['langid', item.language === undefined ? undefined : texText(item.language)],
    ['abstract', item.abstract && texText(item.abstract)],
    [
      'library',
      item.archive && `${texText(item.archive)}${item.archive_location ? `: ${texText(item.archive_location)}` : ''}`,
    ],
    ['note', item.note && texText(item.note)],
  ];
  const lines = fields.flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [`  ${name} = {${text}},\n`],
  );
  return `@${entry}{${citationKey(item.id)},\n${lines.join('')}}\n`;
}
