/** Bibliographies of the same three works, written by other programs: every detail that a program has kept must be read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBrought } from '../../../scripts/import/format.ts';

const sources = (name: string) =>
  readBrought({ name, bytes: readFileSync(fileURLToPath(new URL(`files/${name}`, import.meta.url))) }, 'sources');

const NEWSPAPER = {
  title: 'The pier at Skørum is paid for',
  kind: 'newspaper-article',
  authors: ['Voss, Anna', 'van der Berg, Ludwig'],
  container: 'Skerry Gazette',
  pages: '3-7',
  published: { edtf: '1904-10-23' },
};
const BOOK = {
  title: 'Fifty years of the harbour: Costs & gains, 50% each',
  kind: 'book',
  authors: ['Harbour Board'],
  publisher: 'Board Press',
  place: 'Bergen',
  edition: '2',
  published: { edtf: '1902' },
};
const JOURNAL = {
  title: 'Über das Licht „Aurora“',
  kind: 'journal-article',
  authors: ['Lind, Ada'],
  container: 'Jahrbuch der Küste',
  volume: '4',
  pages: '12-20',
  published: { edtf: '1899-03' },
};

/** What a program changes as it writes: for each work, the fields expected in place of those above. */
type Changes = readonly [newspaper: object, book: object, journal: object];

/** BibTeX has no type for an article in a newspaper. */
const ARTICLE = { kind: 'journal-article' };
/** pandoc capitalises the words of titles, and writes the name of an organisation like that of a person. */
const CAPITALS = { title: 'The Pier at Skørum Is Paid For' };
const BOARD = { title: 'Fifty Years of the Harbour: Costs & Gains, 50% Each', authors: ['Board, Harbour'] };
/** citation-js writes „ as \quotedblbase, for which the parser has another sign. */
const SIGN = { title: 'Über das Licht ‟Aurora“' };
/** biblatex-csl-converter loses the dash between pages. */
const PAGES: Changes = [{ pages: '37' }, {}, { pages: '1220' }];

const FILES: readonly (readonly [file: string, changes: Changes])[] = [
  ['works-csl.json', [{}, {}, {}]],
  ['pandoc-csl.json', [{}, {}, {}]],
  ['pandoc-biblatex.bib', [CAPITALS, BOARD, {}]],
  ['pandoc-bibtex.bib', [{ ...CAPITALS, ...ARTICLE, published: { edtf: '1904-10' } }, BOARD, {}]],
  ['citation-js-biblatex.bib', [ARTICLE, {}, SIGN]],
  ['citation-js-bibtex.bib', [ARTICLE, {}, SIGN]],
  // citation-js leaves out the authors of an article in a newspaper, and its day.
  ['citation-js.ris', [{ authors: [], published: { edtf: '1904' } }, {}, {}]],
  ['converter-biblatex.bib', PAGES],
  [
    'converter-csl.json',
    [
      { ...PAGES[0], title: 'The pier at skørum is paid for', container: 'Skerry gazette' },
      { title: 'Fifty years of the harbour: costs & gains, 50% each' },
      { ...PAGES[2], title: 'Über das licht „aurora“', container: 'Jahrbuch der küste' },
    ],
  ],
];

describe('works written by another program', () => {
  it.each(FILES)('are read from %s', (name, changes) => {
    const { proposals, faults } = sources(name);
    expect(faults).toEqual([]);
    expect(proposals.map(({ fields }) => fields)).toMatchObject(
      [NEWSPAPER, BOOK, JOURNAL].map((work, n) => ({ ...work, ...changes[n] })),
    );
  });

  it('are read from calibre’s BibTeX, and every field that has no place here is named', () => {
    const { proposals, faults } = sources('calibre.bib');
    expect(faults).toEqual([]);
    expect(proposals.map(({ fields }) => fields)).toMatchObject([
      {
        title: 'Letters from the island of Skørum',
        kind: 'book',
        authors: ['Pérez, Ana', 'Voss, Anna'],
        publisher: 'Board Press',
        published: { edtf: '1904-10' },
      },
    ]);
    expect(proposals[0]?.left.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['note', 'tags', 'formats', 'uuid', 'title_sort']),
    );
  });

  it('are refused in a catalogue with headings of its own, with what to do', () => {
    const { proposals, faults } = sources('calibre.csv');
    expect(proposals).toEqual([]);
    expect(faults).toMatchObject([
      { wrong: 'the first row does not have the headings of a table', instead: expect.stringContaining('--template') },
    ]);
  });
});
