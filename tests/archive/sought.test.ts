/** Words by which readers may look for a record: what the check refuses, and how they are published. */
import { expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { changed, problemsOf, swap } from './files.ts';

const EVENT = 'events/lamp-out.md';
const OWN = 'sought: [blackout, failure of the light]';
const withWords = (words: string) => problemsOf({ [EVENT]: swap(OWN, `sought: ${words}`) });

it.each([
  [
    '[blackout, the lamp OUT]',
    /sought\[1\]: “the lamp OUT” has no word that the texts of the record do not have\. Leave it/,
  ],
  ['[blackout, a private letter]', /sought\[1\]: “a private letter” has no word that/],
  ['[blackout, gloom, Blackout]', /sought\[2\]: gives “Blackout” a second time\. Give it once\./],
  ['[blackout at the folly]', /sought\[0\]: uses the contested word “folly” in our voice/],
  ['[]', /sought: is empty\. Write words, or leave the field out\./],
  [`[${'a'.repeat(61)}]`, /sought\[0\]: is longer than 60 characters\. Write the few words/],
])('are refused: %s', (words, problem) => {
  expect(withWords(words)).toEqual([expect.stringMatching(problem)]);
});

it('may be words that only a statement or a note of the record has', () => {
  const [source, words] = ['sources/letter-1899.md', 'sought: [letter home, correspondence]'];
  expect(problemsOf({ [source]: swap(words, 'sought: [two hundred steps, lamp]') })).toEqual([]);
});

it('belong to stated differences, and to no computed one', () => {
  const read = readArchive(changed({}));
  if ('problems' in read) throw new Error('the example is not whole');
  const sought = read.archive.differences.map(({ found, sought: words }) => [found, words.length > 0]);
  expect(sought).toContainEqual(['stated', true]);
  expect(sought.filter(([found]) => found !== 'stated').flatMap(([, has]) => has)).not.toContain(true);
});
