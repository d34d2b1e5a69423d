/** Every language says all that English says: the same sections, keys and gaps. Their texts are read as they are written. */
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, wordsOf } from '../../src/words/languages.ts';
import { pieces } from '../../src/words/message.ts';

/** Every text by its path; those of a plural and of a list stand together. */
function texts(value: unknown, path: string): [path: string, texts: string[]][] {
  if (typeof value === 'string') return [[path, [value]]];
  if (Array.isArray(value)) return [[path, value.map(String)]];
  if (typeof value !== 'object' || value === null) return [];
  if ('other' in value) return [[path, Object.values(value).map(String)]];
  return Object.entries(value).flatMap(([key, inside]) => texts(inside, path === '' ? key : `${path}.${key}`));
}
const gaps = (text: string) => pieces(text).flatMap((piece) => ('gap' in piece ? [piece.gap] : []));

const english = texts({ ...wordsOf('en') }, '').filter(([path]) => !/^language/.test(path));

describe.each(INTERFACE_LANGUAGES.filter((code) => code !== 'en'))('%s', (code) => {
  const words = wordsOf(code);
  const translated = new Map(texts({ ...words }, ''));

  it('has each of the keys, and no other', () => {
    const keys = [...translated.keys()].filter((path) => !/^language/.test(path));
    expect(keys.sort()).toEqual(english.map(([path]) => path).sort());
  });

  it('fills the same gaps', () => {
    const wrong = english.flatMap(([path, originals]) => {
      const wanted = [...new Set(originals.flatMap(gaps))].sort();
      const found = [...new Set((translated.get(path) ?? []).flatMap(gaps))].sort();
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${path}: ${found} instead of ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has twelve months and four seasons', () => {
    expect([words.dates.months.length, words.dates.shortMonths.length, words.dates.seasons.length]).toEqual([
      12, 12, 4,
    ]);
  });

  it('has a text for every number', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const plurals = (value: unknown, path: string): string[] => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      if ('other' in value) return categories.filter((each) => !(each in value)).map((each) => `${path}: ${each}`);
      return Object.entries(value).flatMap(([key, inside]) => plurals(inside, `${path}.${key}`));
    };
    // Nothing is counted that is none, and fractions are not counted.
    expect(plurals({ ...words }, code).filter((path) => !/: (?:zero|many)$/.test(path) || code === 'ar')).toEqual([]);
  });

  it('is no English left standing', () => {
    const same = english.filter(([path, originals]) => {
      const found = translated.get(path) ?? [];
      return found.some((text) => /[A-Za-z]{3}/.test(text.replace(/\{\w+\}/g, '')) && originals.includes(text));
    });
    // Names of formats are the same everywhere.
    expect(
      same.filter(([, [text = '']]) => !/^(?:[A-Z-]{2,}|BibLaTeX|.*\.\w+)$/.test(text)).map(([path]) => path),
    ).toEqual([]);
  });
});
