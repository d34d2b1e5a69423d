/** Every language has the same keys and placeholders as English; missing texts are shown in English. */
import { describe, expect, it } from 'vitest';
import * as ar from '../../src/words/ar.ts';
import { completed, markEnglish } from '../../src/words/completed.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';
import { interfaceWordsOf, wordsOf } from '../../src/words/languages.ts';
import { pieces } from '../../src/words/message.ts';

/** Every text by its path; the forms of a plural and the items of a list are kept together. */
function texts(value: unknown, path: string): [path: string, texts: string[]][] {
  if (typeof value === 'string') return [[path, [value]]];
  if (Array.isArray(value)) return [[path, value.map(String)]];
  if (typeof value !== 'object' || value === null) return [];
  if ('other' in value) return [[path, Object.values(value).map(String)]];
  return Object.entries(value).flatMap(([key, inside]) => texts(inside, path === '' ? key : `${path}.${key}`));
}
const gaps = (text: string) => pieces(text).flatMap((piece) => ('gap' in piece ? [piece.gap] : []));

const english = texts({ ...wordsOf('en') }, '').filter(([path]) => !/^language/.test(path));

describe.each([
  ['ar', ar],
  ['he', he],
] as const)('%s', (code, words) => {
  const translated = new Map(texts({ ...words }, ''));

  it('has no key that English lacks', () => {
    const known = new Set(english.map(([path]) => path));
    expect([...translated.keys()].filter((path) => !/^language/.test(path) && !known.has(path))).toEqual([]);
  });

  it('leaves at most one text in fifty to English', () => {
    const lacking = english.filter(([path]) => !translated.has(path)).map(([path]) => path);
    expect(lacking.length / english.length, lacking.join(', ')).toBeLessThan(1 / 50);
  });

  it('fills the same placeholders', () => {
    const wrong = english.flatMap(([path, originals]) => {
      if (!translated.has(path)) return [];
      const wanted = [...new Set(originals.flatMap(gaps))].sort();
      const found = [...new Set((translated.get(path) ?? []).flatMap(gaps))].sort();
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${path}: ${found} instead of ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['site.bibliography', 'bibliographyPage.title'],
    ['site.menu.actors', 'actor.list', 'search.kinds.actor', 'searchPage.actors'],
    ['searchPage.narrow', 'searchPage.toFacets'],
    [
      'differencesPage.title',
      'source.differences',
      'event.differences',
      'searchPage.differences',
      'searchFacets.kinds.difference',
    ],
    ['event.readIn', 'note.readIn'],
  ])('calls one thing by one name: %s', (first, ...others) => {
    const name = translated.get(first);
    expect(name).toBeDefined();
    for (const other of others) if (translated.has(other)) expect(translated.get(other), other).toEqual(name);
  });

  it('tells readers to press what the control is called', () => {
    const [listed = ''] = translated.get('cite.listed') ?? [];
    const label = listed.replace('{box}', '').trim();
    expect(translated.get('bibliographyPage.lead')?.join()).toContain(label);
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
    // No message counts zero things or fractions, so the forms for those may be missing.
    expect(plurals({ ...words }, code).filter((path) => !/: (?:zero|many)$/.test(path) || code === 'ar')).toEqual([]);
  });

  it('has no English left over', () => {
    const same = english.filter(([path, originals]) => {
      const found = translated.get(path) ?? [];
      return found.some((text) => /[A-Za-z]{3}/.test(text.replace(/\{\w+\}/g, '')) && originals.includes(text));
    });
    // The names of formats are the same everywhere.
    expect(
      same.filter(([, [text = '']]) => !/^(?:[A-Z-]{2,}|BibLaTeX|.*\.\w+)$/.test(text)).map(([path]) => path),
    ).toEqual([]);
  });
});

describe('a text that a language lacks', () => {
  const own = { page: { read: 'قراءة' }, months: ['يناير'] };
  const english = {
    page: { read: 'Read', shared: '{n} shared' },
    months: ['January'],
    more: { other: '{count} more' },
  };

  it('is the English one, with those it has left as they are', () => {
    expect(completed(own, english, false)).toEqual({
      ...english,
      ...own,
      page: { read: 'قراءة', shared: '{n} shared' },
    });
    expect(texts({ ...wordsOf('ar') }, '').map(([path]) => path)).toEqual(texts({ ...en }, '').map(([path]) => path));
  });

  it('is isolated in the interface, and marked with its language on a page', () => {
    const { page, more, months } = completed(own, english, true);
    expect([page.read, page.shared, more.other, months]).toEqual([
      'قراءة',
      '\u2066{n} shared\u2069',
      '\u2066{count} more\u2069',
      ['يناير'],
    ]);
    expect(interfaceWordsOf('en')).toEqual({ ...en });
    expect(markEnglish('<p title="a>\u2066b\u2069">\u2066one <b>x</b> two\u2069</p><title>\u2066t\u2069</title>')).toBe(
      '<p title="a>\u2066b\u2069"><span lang="en" dir="ltr">one <b>x</b> two</span></p><title>\u2066t\u2069</title>',
    );
  });
});
