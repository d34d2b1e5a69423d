/** Text in another language than the interface, which is English here. */
import { expect, it } from 'vitest';
import { directionOf, inLanguage } from '../../src/words/in-language.ts';

it('knows which way a language is written', () =>
  expect(['ar', 'he', 'fa', 'zh-Hant', 'en'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']));

it('marks what is in another language, and nothing else', () => {
  expect(inLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(inLanguage('fr-CA')).toEqual({ lang: 'fr-CA', dir: 'ltr' });
  for (const same of ['en', 'en-GB', undefined]) expect(inLanguage(same)).toEqual({});
});
