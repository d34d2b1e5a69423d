/** What places in a document are called, on pages and in the archive. */
import { expect, it } from 'vitest';
import { byPlace, placeWords } from '../../src/archive/place-words.ts';
import { wordsOf } from '../../src/words/languages.ts';

it('names every kind of place, with its number where it has one', () => {
  const places = [3, 'title', 'standfirst', 'heading 2', 'caption 1', 'credit 12', 'footnote 4'];
  expect(places.map((at) => placeWords(at))).toEqual([
    '¶ 3',
    'headline',
    'introduction',
    'heading 2',
    'caption 1',
    'credit 12',
    'footnote 4',
  ]);
});

it('writes a ¶ the same in every language, and all others in that language', () => {
  const { places } = wordsOf('ar');
  expect([placeWords(3, places), placeWords('caption 2', places)]).toEqual(['¶ 3', 'شرح الصورة 2']);
});

it('names a place with several statements once', () => {
  const statements = [{ at: 3, id: 'a' }, { at: 'title', id: 'b' } as const, { at: 3, id: 'c' }];
  expect(byPlace(statements).map(({ first, count }) => [first.id, count])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(byPlace([])).toEqual([]);
});
