/** The language of documents’ words and titles where it is not that of the interface. */
import { direction, language } from '#words';
import { scriptRuns } from '../../markdown/scripts.ts';
import { directionOf, inLanguage } from '../../words/in-language.ts';

/** Attributes for a document’s own words: their language is always named. */
export function inTheirs(of: string): { lang: string; dir: 'ltr' | 'rtl' | undefined } {
  return { lang: of, dir: inLanguage(of).dir };
}

/**
 * The same for the title of a document. Titles from right to left have their direction from their letters, which
 * `Text` marks run by run.
 */
export function inOwn(of: string): { lang?: string | undefined; dir?: 'ltr' | undefined } {
  const { lang, dir } = inLanguage(of);
  return { lang, dir: direction === 'rtl' && dir === 'ltr' ? dir : undefined };
}

/**
 * Attributes for a title or a name that is one run from right to left: when it begins with an Arabic or Hebrew letter,
 * and its language is written so. Split where its commas and digits stand, its parts would change places.
 *
 * @param of its language; without it the letters tell.
 */
export function rightToLeft(text: string, of?: string): { lang: string; dir: 'rtl' } | undefined {
  const [first] = scriptRuns(/\p{L}/u.exec(text)?.[0] ?? '');
  const lang = first?.direction === 'rtl' ? (of ?? first.language) : undefined;
  return lang !== undefined && directionOf(lang) === 'rtl' ? { lang, dir: 'rtl' } : undefined;
}

/**
 * The language of the words inside an element marked by `inOwn`: what is around them, but for a work in Arabic or Hebrew
 * under a title of ours, of which the letters tell.
 */
export function titledIn(title: string, of: string, ours: string): string {
  const devised = directionOf(of) === 'rtl' && scriptRuns(title).every(({ language: other }) => other === undefined);
  return devised ? ours : language;
}

/**
 * A text with its addresses apart: in a line from right to left each is isolated, or the stroke and the full stop behind
 * it would move in front of it.
 */
export function withAddresses(text: string): { readonly text: string; readonly address: boolean }[] {
  return text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:)\]])/u)
    .map((part, n) => ({ text: part, address: n % 2 === 1 }))
    .filter((part) => part.text !== '');
}
