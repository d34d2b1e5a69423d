import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../src/words/counted.ts';
import { INTERFACE_LANGUAGES, wordsOf } from '../../src/words/languages.ts';
import { say } from '../../src/words/message.ts';

describe('amounts in a message', () => {
  it('are singular for one and plural for more, each by itself', () => {
    const { contents } = wordsOf('en').frontPage;
    expect(say<string>(contents, amountsOf({ events: 1, statements: 2, documents: 1 }))).toBe(
      '1 event, 2 statements from 1 document.',
    );
  });

  it.each(INTERFACE_LANGUAGES)('are in every message that counts several things: %s', (code) => {
    const words = wordsOf(code);
    for (const count of [0, 1, 2, 3, 11, 100]) {
      const amounts = amountsOf({ events: count, statements: count, documents: count }, words);
      expect(say<string>(words.previews.archive, amounts).match(/\d+/g)).toEqual(Array(3).fill(String(count)));
    }
  });
});
