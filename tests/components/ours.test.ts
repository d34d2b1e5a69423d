/** Right-to-left titles and names in an English interface. */
import { describe, expect, it } from 'vitest';
import { rightToLeft, withAddresses } from '../../src/components/text/ours.ts';

describe('a title or name written from right to left', () => {
  it('is one run, including its commas, digits and Latin letters', () => {
    expect(rightToLeft('غزة: 8 قتلى (AP), و80 جريحا', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(rightToLeft('„שלום”, 1994', 'he')).toEqual({ lang: 'he', dir: 'rtl' });
  });
  it('is recognised by its letters if no language is given', () => {
    expect(rightToLeft('الصالح, علي')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(rightToLeft('לוי, דנה')).toEqual({ lang: 'he', dir: 'rtl' });
  });
});

describe('a title or name that begins in another script', () => {
  it('is not a right-to-left run, even in a right-to-left language', () => {
    expect(rightToLeft('Portrait of حماس', 'ar')).toBeUndefined();
    expect(rightToLeft('Smith, John')).toBeUndefined();
    expect(rightToLeft('1994', 'he')).toBeUndefined();
  });
  it('nor is a title in another language that begins with such a name', () => {
    expect(rightToLeft('حماس in pictures', 'en')).toBeUndefined();
  });
});

describe('addresses in a text', () => {
  it.each([
    ['انظر https://a.example/b/. نهاية', ['انظر ', 'https://a.example/b/', '. نهاية']],
    ['(https://a.example/?q=1), https://b.example', ['(', 'https://a.example/?q=1', '), ', 'https://b.example']],
    ['بلا عنوان', ['بلا عنوان']],
  ])('are apart, without the marks behind them: %s', (text, parts) => {
    expect(withAddresses(text).map((part) => part.text)).toEqual(parts);
    expect(withAddresses(text).map(({ address }) => address)).toEqual(parts.map((part) => part.startsWith('https')));
  });
});
