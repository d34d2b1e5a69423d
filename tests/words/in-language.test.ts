/** Text in a language other than that of the interface, which is English here. */
import { expect, it } from 'vitest';
import { directionOf, inLanguage, isEnglish } from '../../src/words/in-language.ts';

it.each(['ar', 'he', 'fa', 'ur', 'yi', 'ckb', 'syr', 'az-Arab', 'pa-Arab', 'uz-Arab', 'ar-EG', 'dv', 'phn'])(
  'writes %s from right to left',
  (tag) => expect(directionOf(tag)).toBe('rtl'),
);

it.each(['en', 'zh-Hant', 'ku', 'az', 'pa', 'ar-Latn', 'fa-Latn', 'he-Latn', 'fr-CA'])(
  'writes %s from left to right',
  (tag) => expect(directionOf(tag)).toBe('ltr'),
);

it('marks what is in another language, and nothing else', () => {
  expect(inLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(inLanguage('fr-CA')).toEqual({ lang: 'fr-CA', dir: 'ltr' });
  for (const same of ['en', 'en-GB', undefined]) expect(inLanguage(same)).toEqual({});
});

it('knows English in any country, and no other language by its first letters', () => {
  expect(['en', 'en-GB', 'EN-us', 'en-Latn-CA'].filter((tag) => !isEnglish(tag))).toEqual([]);
  expect(['enm', 'eng', 'fr', 'x-en', ''].filter(isEnglish)).toEqual([]);
});
