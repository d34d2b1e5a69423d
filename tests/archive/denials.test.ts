/** Denials as differences, in the small archive. */
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { problemsText } from '../../src/archive/problems.ts';
import { type Change, changed, swap } from './files.ts';

const GAZETTE = 'sources/gazette-1899.md';
function denialsWith(changes: Readonly<Record<string, Change>>) {
  const read = readArchive(changed(changes));
  if ('problems' in read) throw new Error(problemsText(read.problems));
  return read.archive.differences.filter(({ found }) => found === 'denial');
}
const shown = (changes: Readonly<Record<string, Change>>) =>
  denialsWith(changes).map(({ id, title, sides }) => [
    id,
    title,
    ...sides.map(({ claims }) => claims.map(({ ref }) => ref).join()),
  ]);
const ALSO = swap('  - id: keeper\n', '  - id: keeper\n    denies: [gazette-1899/crates-opened]\n');

describe('a denial', () => {
  it('is a difference between what is denied and who denies it', () => {
    expect(shown({})).toEqual([
      [
        'denial--gazette-1899--crates-denied',
        'Harbour Board denies a statement by Idris Halim',
        'gazette-1899/crates-opened',
        'gazette-1899/crates-denied',
      ],
    ]);
  });
  it('gives names their articles', () => {
    const actor = 'actors/harbour-board.md';
    const title = shown({ [actor]: swap('name: Harbour Board\n', 'name: Harbour Board\narticle: the\n') })[0]?.[1];
    expect(title).toBe('The Harbour Board denies a statement by Idris Halim');
  });
  it('is one difference with others of the same statement, in the order of the document', () => {
    const [denial, ...others] = shown({ [GAZETTE]: ALSO });
    expect(others).toEqual([]);
    expect(denial?.slice(2)).toEqual([
      'gazette-1899/crates-opened',
      'gazette-1899/crates-denied',
      'gazette-1899/keeper',
    ]);
    expect(denial?.[1]).toMatch(/ and .* deny a statement by /);
  });
  it('is a difference of its own when it denies something else', () => {
    const other = swap('  - id: keeper\n', '  - id: keeper\n    denies: [gazette-1899/not-asked]\n');
    expect(shown({ [GAZETTE]: other })).toHaveLength(2);
  });
});

describe('a plan', () => {
  it('does not differ from its outcome in its date', () => {
    const read = readArchive(
      changed({
        'events/bell-intended.md': swap('edtf: "1900-22"', 'edtf: "1901-22"'),
        'sources/museum-page.md': (text) =>
          text.replace(
            'events: [bell-hung, bell-intended]\n',
            'events: [bell-hung, bell-intended]\n    date: { edtf: "1901-22", basis: inferred, phrase: "the bell was hung", resolved: A year later. }\n',
          ),
      }),
    );
    const found = 'archive' in read ? read.archive.differences.map(({ id }) => id) : read.problems;
    expect(found).not.toContain('bell-intended--date');
  });
});
