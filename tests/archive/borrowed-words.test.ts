import { describe, expect, it } from 'vitest';
import { borrowedWords } from '../../src/archive/borrowed-words.ts';
import type { FingerprintRecord } from '../../src/archive/schema/fingerprint.ts';
import { foldedWords, grams, packGrams } from '../../src/fingerprint/runs.ts';

/** The fingerprint of a document with these paragraphs. */
const fingerprint = (paragraphs: readonly string[], format: 1 | 2 = 2): FingerprintRecord => ({
  ...(format === 2 && { format }),
  document: '0'.repeat(64),
  frame: '0'.repeat(64),
  words: 0,
  blocks: paragraphs.map((text, n) => ({
    at: n + 1,
    words: 0,
    sha256: '0'.repeat(64),
    grams: packGrams(grams(foldedWords(text, format), 'log')),
  })),
});
const LOG = fingerprint([
  'The keeper lit the lamp at dusk and put it out at dawn.',
  'A ship passed to the north of the rock without a light.',
]);
const found = (text: string, except: string[] = [], most = 6) =>
  borrowedWords(text, 'log', LOG, { most, except: except.map((phrase) => ({ phrase, why: 'x' })) }).map(
    ({ at, words }) => `${at}: ${words}`,
  );

describe('words in a row that one of our texts shares with a paragraph', () => {
  it('are found from one word more than allowed, whatever their case and punctuation', () => {
    expect(found('He says: THE KEEPER lit the lamp at dusk, or so it seems.')).toEqual([
      '1: the keeper lit the lamp at dusk',
    ]);
    expect(found('He says that keeper lit the lamp at dusk.')).toEqual([]);
    expect(found('A keeper lit the lamp', [], 3)).toEqual(['1: keeper lit the lamp']);
  });
  it('are not counted inside quotation marks, nor across them', () => {
    expect(found('It says “the keeper lit the lamp at dusk and put it out”.')).toEqual([]);
    expect(found('The keeper lit the “lamp” at dusk and put it out')).toEqual([]);
  });
  it('are not counted across two paragraphs, or in another order', () => {
    expect(found('put it out at dawn a ship passed to the north')).toEqual([]);
    expect(found('at dusk the keeper lit the lamp and put it out')).toEqual([]);
  });
  it('are named with the paragraph each run is from', () =>
    expect(
      found('It says a ship passed to the north of the rock, and the keeper lit the lamp at dusk and put it.'),
    ).toEqual(['2: a ship passed to the north of the rock', '1: the keeper lit the lamp at dusk and put it']));
  it('are interrupted by a name that is let through', () => {
    expect(found('a ship passed to the north of the rock', ['north of the rock'])).toEqual([]);
    expect(found('a ship passed to the north of the rock', ['north'], 4)).toEqual(['2: a ship passed to the']);
  });
  it('are half a word each in a script without spaces', () => {
    const log = fingerprint(['灯台守は夕暮れに灯をともし夜明けに消した']);
    const count = (text: string, most: number) => borrowedWords(text, 'log', log, { most }).map((each) => each.count);
    expect(count('灯台守は夕暮れに灯をともし', 6)).toEqual([7]);
    expect(count('灯台守は夕暮れに灯をともし', 7)).toEqual([]);
  });
  it('are found with a fingerprint of the first format', () =>
    expect(
      borrowedWords('the keeper lit the lamp at dusk', 'log', fingerprint(['The keeper lit the lamp at dusk.'], 1), {
        most: 6,
      }),
    ).toHaveLength(1));
});
