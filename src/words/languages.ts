/**
 * All languages of the interface. Code that is sent to browsers imports `#words` instead, which has only the chosen
 * language.
 */
import * as ar from './ar.ts';
import { completed } from './completed.ts';
import * as en from './en.ts';
import * as he from './he.ts';
import type { Plural } from './message.ts';

/** The type of a section in another language. It has the same keys, but other texts. */
type Translated<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : T extends readonly string[]
      ? readonly string[]
      : T extends { readonly other: string }
        ? Plural
        : { readonly [Key in keyof T]: Translated<T[Key]> };

/** All sections of a language. */
export type Words = {
  readonly [Section in keyof typeof en]: Section extends 'direction' ? 'ltr' | 'rtl' : Translated<(typeof en)[Section]>;
};

/** The texts that a language has. The others are in English. */
type Part<T> = T extends string | boolean | readonly string[] | Plural
  ? T
  : { readonly [Key in keyof T]?: Part<T[Key]> };

/** The codes of the available languages, as used in `archive.yaml` and `INTERFACE`. */
export const INTERFACE_LANGUAGES = ['en', 'ar', 'he'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const LANGUAGES: Readonly<Record<InterfaceLanguage, Part<Words>>> = { en, ar, he };

/**
 * The words for texts in the language of the content. They are English if there are none in that language.
 *
 * @param language BCP 47.
 */
export function wordsOf(language: string): Words {
  const code = language.split('-')[0] ?? '';
  const known = INTERFACE_LANGUAGES.find((each) => each === code);
  return known === undefined || known === 'en' ? en : completed<Words>(LANGUAGES[known], en, false);
}

/** The words of the interface. English words in place of missing ones are isolated, for `markEnglish`. */
export const interfaceWordsOf = (language: InterfaceLanguage): Words => completed<Words>(LANGUAGES[language], en, true);
