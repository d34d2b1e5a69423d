/** HTML attributes for the words and titles of documents, which may be in a language other than the interface’s. */
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
 * Attributes for the title of a document. They give no direction for right-to-left titles, because `Text` marks the
 * direction of each run in them.
 */
export function inOwn(of: string): { lang?: string | undefined; dir?: 'ltr' | undefined } {
  const { lang, dir } = inLanguage(of);
  return { lang, dir: direction === 'rtl' && dir === 'ltr' ? dir : undefined };
}

/**
 * Attributes for a title or name that must be set as a single right-to-left run. It begins with an Arabic or Hebrew
 * letter, and its language is written from right to left. If it were split at commas and digits, its parts would appear
 * in the wrong order.
 *
 * @param of the language; if omitted, it is inferred from the letters.
 */
export function rightToLeft(text: string, of?: string): { lang: string; dir: 'rtl' } | undefined {
  const [first] = scriptRuns(/\p{L}/u.exec(text)?.[0] ?? '');
  const lang = first?.direction === 'rtl' ? (of ?? first.language) : undefined;
  return lang !== undefined && directionOf(lang) === 'rtl' ? { lang, dir: 'rtl' } : undefined;
}

/**
 * The language assumed for text inside an element marked by `inOwn`. This is the interface’s language, with one
 * exception. If a work is in Arabic or Hebrew but its title has no letters from those scripts, the title is ours. It is
 * then in the language of our texts.
 */
export function titledIn(title: string, of: string, ours: string): string {
  const devised = directionOf(of) === 'rtl' && scriptRuns(title).every(({ language: other }) => other === undefined);
  return devised ? ours : language;
}

/**
 * Splits a text at its web addresses, so that each can be isolated in a right-to-left line. Without isolation, a slash
 * at the end of an address, or a full stop after it, would appear before the address.
 */
export function withAddresses(text: string): { readonly text: string; readonly address: boolean }[] {
  return text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:)\]])/u)
    .map((part, n) => ({ text: part, address: n % 2 === 1 }))
    .filter((part) => part.text !== '');
}
