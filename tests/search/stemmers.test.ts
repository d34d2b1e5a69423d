/** Search in archives in other languages: the forms of a word share a key, and different words do not. */
import { describe, expect, it, vi } from 'vitest';
import { stemmerOf } from '../../integrations/stemmer.ts';
import { type Stemmer, withoutAccents } from '../../src/search/stemmer-without-accents.ts';

/** What `keysOf` gives for the words of a text in an archive in a given language. */
async function stemsIn(language: string) {
  vi.resetModules();
  const found: { readonly stemmer: Stemmer } = await import(stemmerOf(language) ?? '');
  vi.doMock('#stemmer', () => ({ stemmer: withoutAccents(found.stemmer) }));
  const { keysOf, wordsOf } = await import('../../src/search/normalise.ts');
  return (text: string) => wordsOf(text).map(({ word }) => keysOf(word)[1]);
}

const FORMS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Haus Häuser Hauses Häusern',
    'Leuchtturm Leuchttürme Leuchttürmen',
    'Fischer Fischern Fischers',
    'Versammlung Versammlungen',
    'Straße Straßen',
    'Schiff Schiffe Schiffes',
    'neue neuen neues',
  ],
  fr: [
    'bateau bateaux',
    'pêcheur pêcheurs',
    'gardien gardienne gardiens',
    'allumer allumé allumée allumées',
    'journal journaux',
    'réunion réunions',
    'décider décidé décidée',
  ],
  es: [
    'barco barcos',
    'pescador pescadores',
    'construcción construcciones',
    'reunión reuniones',
    'guardián guardianes',
    'construyó construyeron',
  ],
  ru: [
    'маяк маяка маяки маяком',
    'рыбак рыбаки рыбаков',
    'лодка лодки лодку',
    'большой большая',
    'новый новые новых',
    'построил построили',
    'совет совета',
  ],
  ar: [
    'صياد الصياد صيادون الصيادين',
    'منارة المنارة منارات والمنارات',
    'سيارة السيارات',
    'اجتماع بالاجتماع اجتماعات',
    'جريدة الجريدة',
    'حماس وحماس',
  ],
  hi: ['लड़के लड़का लड़कों', 'नदी नदियाँ'],
  ne: ['किताब किताबहरू'],
  ta: ['மரம் மரங்கள்'],
  it: ['pescatore pescatori', 'nuova nuove'],
  sv: ['fyr fyren fyrar', 'båten båtarna'],
  tr: ['gemi gemiler', 'fenerler fener'],
};

const APART: Readonly<Record<string, string>> = {
  de: 'Hafen Haft Hof Lampe Lohn Rat Rede Turm',
  fr: 'bateau bâtiment lampe lumière phare pharmacie mer marché',
  es: 'faro farmacia barco barrio luz lucha mar mercado',
  ru: 'маяк май порт портрет лодка лот совет свет',
  ar: 'منارة منزل صياد صيدلية سفينة سفير بحر بحيرة',
};

describe('the forms of a word', () => {
  it.each(Object.entries(FORMS))('have one key, in %s', async (language, groups) => {
    const stems = await stemsIn(language);
    expect(groups.filter((group) => new Set(stems(group)).size !== 1)).toEqual([]);
  });

  it.each(Object.entries(APART))('have another key than other words, in %s', async (language, words) => {
    const stems = await stemsIn(language);
    expect(new Set(stems(words)).size).toBe(words.split(' ').length);
  });

  it('are still those of English words in an English archive, and other scripts are left alone', async () => {
    vi.resetModules();
    vi.doUnmock('#stemmer');
    const { keysOf } = await import('../../src/search/normalise.ts');
    expect(keysOf('elections')[1]).toBe(keysOf('election')[1]);
    for (const word of ['маяками', 'منارات', 'הנמלים', 'łódź']) expect(keysOf(word)[1]).toBe(word.replace(/^ה/u, ''));
  });
});

describe('the stemmer of a language', () => {
  it('is found for its regional forms, and is a module that exists', async () => {
    expect(stemmerOf('de-AT')).toBe('@orama/stemmers/german');
    for (const language of ['ar', 'da', 'el', 'fi', 'hi', 'hu', 'hy', 'id', 'nb', 'nl', 'pt', 'ro', 'sr', 'ta'])
      expect(await import(stemmerOf(language) ?? '')).toHaveProperty('stemmer');
  });

  it('is undefined if there is none', () => {
    for (const language of ['he', 'zh-Hant', 'ja', 'fa', 'pl', '']) expect(stemmerOf(language)).toBeUndefined();
  });
});
