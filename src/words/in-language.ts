/** Attributes for text that is not in the interface’s language, including its direction. */
import { language } from '#words';

/** Scripts written from right to left (ISO 15924 codes). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Armi Avst Chrs Hatr Hebr Mand Mani Nbat Nkoo Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa'.split(
    ' ',
  ),
);

/**
 * The direction of a language. It is that of the script in the language’s tag, or else of the script in which the
 * language is usually written.
 *
 * @param tag BCP 47.
 * @throws RangeError if the tag is not valid. The schema rejects such tags.
 * @example directionOf('az') // 'ltr'
 * @example directionOf('az-Arab') // 'rtl'
 */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Whether a language is English, in any regional form. @param tag BCP 47. */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);

/**
 * Attributes for an element whose text is in a given language. There are none for the interface’s language, or if the
 * language is unknown.
 */
export function inLanguage(of: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return of === undefined || of.split('-')[0] === language ? {} : { lang: of, dir: directionOf(of) };
}
