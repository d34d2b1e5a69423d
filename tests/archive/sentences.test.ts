import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/archive/sentences.ts';

it('a text is cut at the ends of its sentences, and nothing of it is lost', () => {
  const text = 'The lamp was lit at 3.30 p.m. on 9 November. “Who lit it?” he asked. Nobody answered.';
  const sentences = sentencesOf(text, 'en');
  expect(sentences.join('')).toBe(text);
  expect(sentences.map((sentence) => sentence.trim())).toEqual([
    'The lamp was lit at 3.30 p.m. on 9 November.',
    '“Who lit it?” he asked.',
    'Nobody answered.',
  ]);
});
