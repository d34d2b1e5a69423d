/**
 * Splits text into normalised words, in the same way for the index as for queries. Different spellings of one name
 * share a key.
 */

import { stemmer } from '#stemmer';
import { queries } from '#words';
import { inDigits } from '../words/digits.ts';

/** A word with its position in a text. */
export interface Word {
  /**
   * The word in lower case, without accents, vowel marks and quotation marks. Variants of Arabic and Hebrew letters are
   * unified.
   */
  readonly word: string;
  /** Index of the word’s first character in the text, and of the character after its last. */
  readonly from: number;
  readonly to: number;
  /** How the word is joined to the one before without a space: "cease-fire", "l’univers", 灯塔. */
  readonly joined: 'hyphen' | 'elision' | 'script' | undefined;
}

/** Scripts written without spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** A number with grouped digits: 1,500 or 1.500 or 1 500 or 1’500. */
const GROUPED = "\\d{1,3}(?:[,.’'\\u00a0\\u202f\\u2009 ]\\d{3})+(?![\\p{L}\\p{N}])";
/** Punctuation allowed inside a word: apostrophes, and the quotation mark in Hebrew abbreviations. */
const INSIDE = `(?:['’ʼʿʾ‘\`׳]|["״](?=\\p{Script=Hebrew}))`;
const LETTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])`;
const WORD = new RegExp(
  `${GROUPED}|[${UNSPACED}][${UNSPACED}\\p{M}]*|${LETTER}(?:${LETTER}|[\\p{M}\\u0640])*(?:${INSIDE}${LETTER}(?:${LETTER}|\\p{M})*)*`,
  'gu',
);
/** An article or preposition elided before the next word: l’univers, d’Artagnan, O’Brien. */
const ELIDED = /^(?:[cdjlmnost]|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{3})/iu;

/** Letters that Unicode does not decompose. */
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
  ی: 'ي',
  ک: 'ك',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

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
const IN_PLACE = new RegExp(`[${Object.keys(SAME_LENGTH).join('')}]`, 'gu');

/**
 * Unifies letters that people type in several ways, and removes accents from Latin letters. Converts digits of any
 * script to ASCII. No position in the text changes.
 */
export function oneWay(text: string): string {
  return inDigits(text)
    .replace(IN_PLACE, (sign) => SAME_LENGTH[sign] ?? sign)
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

/**
 * Marks that writers often omit: accents, Hebrew and Arabic vowels, apostrophes and quotation marks. Marks in other
 * scripts are not included.
 */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640'’ʼʿʾ‘`׳״"]/gu;

/** The Cyrillic letter й. Unicode decomposes it, although nobody writes it without its mark. */
const SHORT_I = /[Ии]\u0306/gu;

/** A word without the marks that writers often omit, and with spelling variants unified. */
export function fold(text: string): string {
  return oneWay(text.normalize('NFKD').replace(SHORT_I, 'й').replace(MARKS, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The words of a text in order, without possessive endings or the Arabic article. In scripts without spaces, text is
 * split into overlapping pairs of characters. These include the pairs of every word in the text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (from: number, to: number, joined: Word['joined']) => {
    const word = fold(text.slice(from, to).replace(/['’]s$/iu, '')).replace(/^ال(?=..)/u, '');
    if (word !== '')
      words.push({ word: /^\d[\d.,\s]+$/.test(word) ? word.replace(/\D/g, '') : word, from, to, joined });
  };
  const unspaced = new RegExp(`^[${UNSPACED}]`, 'u');
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const to = index + found.length;
    if (unspaced.test(found)) {
      const signs = [...found.matchAll(/.\p{M}*/gsu)].map((sign) => index + sign.index);
      signs.slice(0, Math.max(1, signs.length - 1)).forEach((from, n) => {
        add(from, signs[n + 2] ?? to, n === 0 ? undefined : 'script');
      });
      continue;
    }
    const hyphen = words.at(-1)?.to === index - 1 && /[-‐‑־]/.test(text[index - 1] ?? '') ? 'hyphen' : undefined;
    const elided = ELIDED.exec(found)?.[0].length ?? 0;
    if (elided > 0) add(index, index + elided - 1, hyphen);
    add(index + elided, to, elided > 0 ? 'elision' : hyphen);
  }
  return words;
}

/** A word joined to the one before it: "ceasefire" for "cease-fire" or "cease fire". Numbers are not joined. */
export function closedWord(words: readonly Word[], n: number): string | undefined {
  const [before, word] = [words[n - 1], words[n]];
  if (before === undefined || word === undefined || word.joined === 'script') return undefined;
  const one = before.word + word.word;
  return /\d/.test(one) ? undefined : one;
}

/**
 * All words by which a text can be found. Words joined by a hyphen or an elision are included both separately and as
 * one word. In scripts without spaces, the last character of each run is included too.
 */
export function indexedWords(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap(({ word, joined }, n) => {
    const ends = joined === 'script' && words[n + 1]?.joined !== 'script' ? [...word].slice(-1) : [];
    const whole = joined === undefined ? undefined : closedWord(words, n);
    return [word, ...ends, ...(whole === undefined ? [] : [whole])];
  });
}

/**
 * A form of a word in which common transliterations of a name are equal. It has k for kh, ch and q, u for ou and o,
 * single letters for double ones, and no final h.
 */
function sounds(word: string): string {
  return word
    .replace(/(?:ck|[qk]|c(?![eiy]))h?/g, 'k')
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

/**
 * Words of one letter that Arabic and Hebrew attach to the next word, and the article. They are removed only if at
 * least three letters remain.
 */
const PARTICLES = /^(?:[وف]?(?:لل|[بلك]?(?:ال)?)(?=[\u0600-\u06ff]{3})|ו?[כמ]?ש?[מבלכ]?ה?(?=[\u0590-\u05ff]{3}))/u;

const LATIN = /^[a-z]{3,}$/;

/** The stem of a word. In Arabic and Hebrew, particles attached to the word are removed first. */
export function stemOf(word: string): string {
  if (LATIN.test(word)) return stemmer(word);
  const bare = word.replace(PARTICLES, '');
  return /^[\p{L}\p{M}]{3,}$/u.test(bare) ? stemmer(bare) : bare;
}

/**
 * The two keys of a word. In Latin script, they are the sounds of the word and of its stem. In other scripts, they are
 * the word and its stem.
 */
export function keysOf(word: string): readonly [string, string] {
  return LATIN.test(word) ? [sounds(word), sounds(stemOf(word))] : [word, stemOf(word)];
}

/** Stop words by language. These are question words and function words, which a record need not contain. */
const STOPWORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'a about after again al all also although am an and any are as at be because been before being between but by can could did do does during each el ever every for from had happen happened happens has have he her him his how i if in into is it its just many me more most much my never no nobody not of off on onto or our over please she should so some such than that the their them then there these they this those though to too under until up upon very was we were what when where whether which while who whom whose why will with would you your'.split(
      ' ',
    ),
  ),
};

const STOPWORDS_HERE: ReadonlySet<string> = new Set(
  queries.stopwords.flatMap((line) => wordsOf(line).map(({ word }) => word)),
);

/** Endings with which a stop word is another: “don’t” with or without its apostrophe, “nobody”, “themselves”. */
const ENDINGS = /^(do|is|.{3,})nt$|^(any|every|no|some)(?:body|one|thing)$|self$|selves$/;

/** Whether a word is a stop word in the language of the texts or of the interface. */
export function isStopword(word: string, language: string): boolean {
  return (
    (word.length === 1 && !/\d/.test(word)) ||
    STOPWORDS_HERE.has(word) ||
    (STOPWORDS[language]?.has(word.replace(ENDINGS, '$1$2')) ?? false)
  );
}
