/** Attributes for the words and titles of documents, which may be in a language other than the interface’s. */
import { direction, language } from '#words';
import { scriptRuns } from '../../markdown/scripts.ts';
import { directionOf, inLanguage } from '../../words/in-language.ts';

type Marked = { readonly lang: string; readonly dir: 'ltr' | 'rtl' | undefined };
const marked = new Map<string, Marked>();

/** Attributes for a document’s own words, whose language is always given. */
export function inTheirs(of: string): Marked {
  const attributes = marked.get(of) ?? { lang: of, dir: inLanguage(of).dir };
  marked.set(of, attributes);
  return attributes;
}

/**
 * Attributes for the title of a document. Right-to-left titles get their direction from `Text`, which marks them run by
 * run.
 */
export function inOwn(of: string): { lang?: string | undefined; dir?: 'ltr' | undefined } {
  const { lang, dir } = inLanguage(of);
  return { lang, dir: direction === 'rtl' && dir === 'ltr' ? dir : undefined };
}

/**
 * Attributes for a title or name that is set as one right-to-left run, because it begins with an Arabic or Hebrew
 * letter and its language is written in that direction. If it were split at commas and digits, its parts would be
 * displayed in the wrong order.
 *
 * @param of its language; if omitted, this is inferred from the letters.
 */
export function rightToLeft(text: string, of?: string): { lang: string; dir: 'rtl' } | undefined {
  const [first] = scriptRuns(/\p{L}/u.exec(text)?.[0] ?? '');
  const lang = first?.direction === 'rtl' ? (of ?? first.language) : undefined;
  return lang !== undefined && directionOf(lang) === 'rtl' ? { lang, dir: 'rtl' } : undefined;
}

/**
 * The language assumed for text inside an element marked by `inOwn`: that of the interface, unless the work is in
 * Arabic or Hebrew and its title, devised by us, has no letters of those scripts.
 */
export function titledIn(title: string, of: string, ours: string): string {
  const devised = directionOf(of) === 'rtl' && scriptRuns(title).every(({ language: other }) => other === undefined);
  return devised ? ours : language;
}

/**
 * Splits a text at its addresses, so that each can be isolated in a right-to-left line; otherwise its last slash
 * and a full stop after it would be displayed before the address.
 */
export function withAddresses(text: string): { readonly text: string; readonly address: boolean }[] {
  return text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:)\]])/u)
    .map((part, n) => ({ text: part, address: n % 2 === 1 }))
    .filter((part) => part.text !== '');
}
