/**
 * Text → words as they are compared. One way for the index and for what is typed: a word, and its key, which
 * spellings of one name have in common.
 */

import { stemmer } from 'stemmer';
import { queries } from '#words';

/** A word of a text with the place it was read at. */
export interface Word {
  /** Without case, accents, vowel marks and quotes; Arabic and Hebrew letters in one form. */
  readonly word: string;
  /** Index of its first character in the text, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Letters and digits with marks; inside a word also apostrophes, and the quote in Hebrew abbreviations. */
const SIGN = `(?:(?=[\\p{L}\\p{N}\\p{M}])\\p{Script=Hebrew}["״](?=(?=[\\p{L}\\p{N}])\\p{Script=Hebrew})|[\\p{L}\\p{N}\\p{M}])`;
const WORD = new RegExp(`(?=[\\p{L}\\p{N}])${SIGN}+(?:['’ʼʿʾ‘\`׳](?=[\\p{L}\\p{N}])${SIGN}+)*`, 'gu');

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};

const IN_PLACE = /[أإآٱىة׳’٠-٩۰-۹]/g;
const SAME_LENGTH: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  '׳': "'",
  '’': "'",
};

/** Letters that are typed in several ways as one, and digits of any script: the text keeps its length, and what stands where. */
export function oneWay(text: string): string {
  // The digits of both Arabic rows end in their own value.
  return text.replace(IN_PLACE, (sign) => SAME_LENGTH[sign] ?? String(sign.charCodeAt(0) % 16));
}

/** A word without what writers leave out or write differently. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼʿʾ‘`׳״"\u0640]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıىةٱیکךםןףץ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text in order, possessive endings and the Arabic article left off. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = fold(found.replace(/['’]s$/iu, '')).replace(/^ال(?=..)/u, '');
    return word === '' ? [] : [{ word, from: index, to: index + found.length }];
  });
}

/** What transliterations of one name agree in: k for kh, ch, q; u for ou and o; one letter for two; no final h. */
function sounds(word: string): string {
  return word
    .replace(/[qc](?=h)|q|ck|c(?![eiy])/g, 'k')
    .replace(/kh/g, 'k')
    .replace(/([gdt])h/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/tz/g, 'ts')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|ei/g, 'i')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/o/g, 'u')
    .replace(/e/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/([aiu])h$/, '$1');
}

/** Keys of a word: by its sounds, and by the sounds of its stem. Words of other scripts are their own. */
export function keysOf(word: string): readonly [string, string] {
  if (!/^[a-z]{3,}$/.test(word)) return [word, word];
  return [sounds(word), sounds(stemmer(word))];
}

/** Words of questions and of grammar, by language: they may stand in a query without having to be found. */
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'a about after again al all am an and any are as at be been before being between but by can did do does during el for from had has have he her him his how i if in into is it its me more most no not of off on or our over she so some such than that the their them then there they this those to under until up was we were what when where which while who whom why will with would you your'.split(
      ' ',
    ),
  ),
};

const SMALL_HERE: ReadonlySet<string> = new Set(queries.small.flatMap((line) => wordsOf(line).map(({ word }) => word)));

/** Whether a word is one of grammar, in the language of the texts or of the interface. */
export function isSmall(word: string, language: string): boolean {
  return word.length === 1 || SMALL_HERE.has(word) || (SMALL[language]?.has(word) ?? false);
}
