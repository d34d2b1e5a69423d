/** Texts with placeholders and counts. */
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../src/words/counted.ts';
import { capitalised, pieces, pluralOf, say } from '../../src/words/message.ts';

describe('a message', () => {
  it('is words and placeholders in order', () => {
    expect(pieces('{a} of {b}.')).toEqual([{ gap: 'a' }, { text: ' of ' }, { gap: 'b' }, { text: '.' }]);
  });

  it('has its placeholders filled, each as often as it occurs', () => {
    expect(say('{n} of {n} in {what}', { n: 3, what: '{n}' })).toBe('3 of 3 in {n}');
  });

  it('leaves alone braces that are not placeholders', () => {
    expect(say<string>('{ } {a b} {', {})).toBe('{ } {a b} {');
  });
});

describe('a text at the beginning of a line', () => {
  it('has its capital letter, where its script has capitals', () => {
    expect(['version 1.0', '¶ 3', 'الإصدار', ''].map(capitalised)).toEqual(['Version 1.0', '¶ 3', 'الإصدار', '']);
  });
});

describe('a number', () => {
  it('has its thousands separated, and no more decimals than asked for', () => {
    expect([numberWords(1234567), numberWords(14.72, 1), numberWords(14.72)]).toEqual(['1,234,567', '14.7', '15']);
  });
});

describe('a plural', () => {
  const files = { one: 'ملف', two: 'ملفان', few: '{count} ملفات', many: '{count} ملفًا', other: '{count} ملف' };

  it('goes by the categories of its language', () => {
    expect([1, 2, 3, 11, 100].map((count) => pluralOf(files, count, 'ar'))).toEqual([
      files.one,
      files.two,
      files.few,
      files.many,
      files.other,
    ]);
  });

  it('falls back to the text for all others', () => {
    expect(pluralOf({ other: 'files' }, 1, 'en')).toBe('files');
  });
});
