/** Our own hash gives the same results as Node’s, and words with positions are the same as words without. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { locateWords } from '../../src/fingerprint/located-words.ts';
import { FORMATS, type Format, foldedWords, grams } from '../../src/fingerprint/runs.ts';
import { first16, sha256InPieces, sha256Of } from '../../src/fingerprint/sha256.ts';

const node = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

function ended<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const located = (text: string, format: Format) => ended(locateWords(text, format));

describe('the hash', () => {
  it('is that of the standard’s examples', () => {
    expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
  it('equals Node’s for every length around a block, and for a long text', () => {
    const lengths = [...Array.from({ length: 200 }, (_, n) => n), 100_003];
    const wrong = lengths.filter((length) => {
      const bytes = Uint8Array.from({ length }, (_, n) => (n * 31 + length) % 256);
      return sha256Of(bytes) !== node(bytes);
    });
    expect(wrong).toEqual([]);
  });
  it('is the same when fed piece by piece', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, n) => n % 251);
    for (const piece of [1, 7, 63, 64, 65, 130]) {
      expect(ended(sha256InPieces(bytes, piece))).toBe(node(bytes));
    }
  });
  it.each(['', 'abc', 'Ж — ש', '🜁'.repeat(300), '\ud800 alone'])('begins with the same 16 bits: %j', (text) => {
    expect(first16(text).toString(16).padStart(4, '0')).toBe(node(text).slice(0, 4));
  });
  it('reduces runs to what a fingerprint keeps', () => {
    expect(grams(['the', 'old', 'lamp', 'ʿburns'], 'doc')).toEqual(
      ['the old lamp', 'old lamp ʿburns'].map((run) => Number.parseInt(node(`doc\n${run}`).slice(0, 4), 16)),
    );
  });
});

describe.each(FORMATS)('words with their places, in format %i', (format) => {
  it.each([
    ['plain', 'The “Keeper’s” LAMP—9:30, U.S.'],
    ['composed of letter and accent', 'Nai\u0308ve, cafe\u0301.'],
    ['ligatures and signs', 'oﬀ the ﬁrst ﬂoor… ½ of № 4 ™ Ⅷ Ⓐ'],
    ['letters that grow when lowered', 'İSTANBUL and İzmir'],
    ['sigmas at the ends of words', 'ΟΔΟΣ.ΑΒΓ ΟΔΟΣ, ΑΣ’ ΣΑΣ. ΟΔΟΣ'],
    ['accents of their own', 'don´t, `so`, ¨x, ´y a\u0338=b \u0301lone'],
    ['joined by signs of width nothing', 'a\u00adb c\u200bd e\u2060f ΟΔΟΣ\ufeffα'],
    ['Arabic shapes and phrases', 'ﷺ ﻻ ﺍﻟﻌﺮﺑﻴﺔ الـعَرَبيّة'],
    ['Hebrew', 'צה״ל ו"ל שָׁלוֹם'],
    ['Hangul taken apart', '\u1112\u1161\u11ab\u1100\u116e\u11a8 한국'],
    ['Chinese and Japanese', '李文，灯塔。ｶﾞ「ガ」、１２３'],
    ['hyphens', 'secre-\ntary a-b-c 1-2 a- b a-\n\nb a-\u200b\nb a-’\nb a-\n’b \u2011x a\u2011b a\uff0d\u3000\nb'],
    ['hyphens that text recognition writes', 'secre¬\ntary a¬ b a¬b a¬\u200b\r\n’b a¬\n\nb ¬\nb'],
    ['the same at the end of a slice', `${'lamp-oil '.repeat(909)}lam¬\n\u3000p ${'lamp¬\noil '.repeat(1000)}`],
    ['hyphens at the end of a slice', `${'lamp-oil '.repeat(909)}lam-\n\u3000p ${'lamp-\noil '.repeat(1000)}`],
    ['scripts without spaces', `渔民-工a会\u200b\u0301没 ไทย ${'灯塔，'.repeat(3000)}ﬁn`],
    ['halves of pairs', 'a\ud800b \udc00 🜁x𝕏y'],
    ['only marks', '’‘ — …'],
    ['nothing', ''],
    ['a slice and more', `${'lamp, oil. '.repeat(3000)}ﬁn${'x'.repeat(20_000)}`],
  ])('are the same words: %s', (_name, text) => {
    const { words, from, to } = located(text, format);
    expect(words).toEqual(foldedWords(text, format));
    // Only letters are compared: accents and the form of a final sigma may depend on
    // characters outside the piece.
    const letters = (part: string) => foldedWords(part, format).join('').replace(/\p{M}/gu, '').replaceAll('ς', 'σ');
    const places = words.map((word, n) => ({ word, piece: text.slice(from[n], to[n]) }));
    expect(places.filter(({ word, piece }) => !letters(piece).includes(letters(word)))).toEqual([]);
  });
  it('are at the places where they are written, without the punctuation around them', () => {
    const text = '“The ‘keeper’s’ cafe\u0301,” he—said.';
    const { from, to } = located(text, format);
    expect(from.map((start, n) => text.slice(start, to[n]))).toEqual(['The', 'keeper’s', 'cafe\u0301', 'he', 'said']);
  });
});
