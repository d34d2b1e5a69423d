/** Converts CSL items to BibLaTeX, with the entry types and fields defined in its manual (3.20). */
import { texText } from '../escape/tex.ts';
import { biblatexDate, type CslItem, edtfOf } from './csl.ts';
import { namesOf } from './kinds.ts';
import { citationKey, entryText, texAddress, texName, texPages, texTitle } from './tex-fields.ts';

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
  return entryText(entry, citationKey(item.id), fields);
}
