import { describe, expect, it } from 'vitest';
import { wordingCheck } from '../../src/archive/wording.ts';

const check = wordingCheck({
  words: [
    { id: 'folly', contested: 'folly', forms: ['folly', 'follies', 'fool*'], ours: 'the light', why: 'x' },
    { id: 'two', contested: 'two words', forms: ["keeper's fault"], ours: 'the fire', why: 'x' },
    { id: 'people', contested: 'only people can tell', forms: [], ours: 'y', why: 'x' },
  ],
  allowed: [{ phrase: 'Folly Brigade', why: 'a name' }],
});
const words = (text: string) => check(text).map(({ word }) => word);

describe('contested words in our texts', () => {
  it('are found in any case as whole words', () =>
    expect(words('Folly, FOLLIES; not jollyfolly or follyish')).toEqual(['Folly', 'FOLLIES']));
  it('are found with any ending where the form says so', () =>
    expect(words('a fool, foolish; unfoolish')).toEqual(['fool', 'foolish']));
  it('are found across spaces and apostrophes of any kind', () =>
    expect(words('the keeper’s  fault')).toEqual(['keeper’s  fault']));
  it('are allowed inside quotation marks', () => expect(words('It says “folly” and “a fool’s folly”.')).toEqual([]));
  it('are allowed in listed names, and nowhere else', () =>
    expect(words('The Folly Brigade and its folly')).toEqual(['folly']));
  it('are reported with their place', () =>
    expect(check('so “x” folly')[0]).toMatchObject({ index: 7, rule: 'folly', ours: 'the light' }));
});
