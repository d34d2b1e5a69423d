/** Text that is in another language than the interface, and the direction it is written in. */
import { language } from '#words';

/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Armi Avst Chrs Hatr Hebr Mand Mani Nbat Nkoo Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa'.split(
    ' ',
  ),
);

/**
 * Direction of the script a language is written in: the one its tag names, else the usual one.
 *
 * @param tag BCP 47. @throws RangeError when it is none; the schema refuses such tags.
 * @example directionOf('az') // 'ltr'
 * @example directionOf('az-Arab') // 'rtl'
 */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Attributes for an element that holds text in a language: none where the interface speaks the same, or none is known. */
export function inLanguage(of: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return of === undefined || of.split('-')[0] === language ? {} : { lang: of, dir: directionOf(of) };
}
