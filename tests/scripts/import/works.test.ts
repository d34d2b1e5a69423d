/** Bibliographic files become sources and references; nothing in them is dropped without being reported. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBrought } from '../../../scripts/import/format.ts';
import { languageTag } from '../../../scripts/import/language-tag.ts';
import { edtfOf } from '../../../scripts/import/written-date.ts';
import { newClaimId, newId, newSlug } from '../../../src/desk/new-id.ts';

const bytesOf = (name: string) => readFileSync(fileURLToPath(new URL(`files/${name}`, import.meta.url)));
const sources = (name: string) => readBrought({ name, bytes: bytesOf(name) }, 'sources');
const ofText = (text: string) => readBrought({ name: 'a file', bytes: new TextEncoder().encode(text) }, undefined);
const left = (file: ReturnType<typeof sources>, n: number) => (file.proposals[n]?.left ?? []).map(({ field }) => field);

describe('a date as it was written', () => {
  it.each([
    ['1904/10/23?', '1904-10-23?'],
    ['1904-10-23', '1904-10-23'],
    ['1904-10-23T00:00:00Z', '1904-10-23'],
    ['1904-00-00', '1904'],
    ['1904/10', '1904-10'],
    ['1904/1905', '1904/1905'],
    ['1904–1905', '1904/1905'],
    ['1904–05', undefined],
    ['c. 1904 – 12', undefined],
    ['23 October 1904', '1904-10-23'],
    ['October 23, 1904', '1904-10-23'],
    ['23rd of Oct. 1904', '1904-10-23'],
    ['23. Oktober 1904', '1904-10-23'],
    ['le 3 février 1904', undefined],
    ['3 février 1904', '1904-02-03'],
    ['c. 1904', '1904~'],
    ['circa October 1904?', '1904-10%'],
    ['Spring 1904', '1904-21'],
    ['23/10/1904', '1904-10-23'],
    ['10/23/1904', '1904-10-23'],
    ['4/4/1904', '1904-04-04'],
    ['3/4/1904', undefined],
    ['31 February 1904', undefined],
    ['n.d.', undefined],
    ['[1904]', undefined],
    ['sometime in 1904', undefined],
    ['1904 or 1905', undefined],
  ])('“%s” is read as %s', (written, edtf) => expect(edtfOf(written)).toBe(edtf));
});

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['en_US', 'en-US'],
    ['EN', 'en'],
    ['English', 'en'],
    ['ngerman', 'de'],
    ['Norwegian', 'no'],
    ['Hebrew', 'he'],
    ['the language of birds', undefined],
  ])('“%s” is %s', (written, tag) => expect(languageTag(written)).toBe(tag));
});

describe('a new id', () => {
  it.each([
    ['The Pier at Skørum', 'the-pier-at-skorum'],
    ['Anna’s “Straße”, 2nd', 'annas-strasse-2nd'],
    ['مدينة', ''],
    ['  --  ', ''],
    ['a'.repeat(90), 'a'.repeat(50)],
    [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word'],
  ])('of “%s” is “%s”', (words, id) => expect(newSlug(words)).toBe(id));

  it('is one that no other has, and says which it would have had', () => {
    const taken = new Set(['pier', 'pier-2']);
    expect(newId(['Pier'], 'event', (id) => taken.has(id))).toEqual({ id: 'pier-3', taken: 'pier' });
    expect(newId(['1904', 'مدينة'], 'event', () => false)).toEqual({ id: 'event' });
  });

  it.each([
    ['The keeper of Skørum had lit the lamp by nine.', 'keeper-skorum-lit-lamp'],
    ['It was so.', 'claim'],
    ['مدينة', 'claim'],
    ['In 1904 it was lit.', '1904-lit-2'],
  ])('of the statement “%s” is “%s”', (says, id) => expect(newClaimId(says, (each) => each === '1904-lit')).toBe(id));
});

describe('BibLaTeX as Zotero exports it', () => {
  const read = sources('zotero-biblatex.bib');

  it('becomes sources, with TeX read and dates kept', () => {
    expect(read.faults).toEqual([]);
    expect(read.proposals.map(({ fields }) => fields)).toEqual([
      {
        title: 'The Harbour Board Meets at Skørum & Decides: 50% of a Pier',
        short: 'Voss 1904',
        kind: 'newspaper-article',
        authors: ['Voss, Anna', 'Ministry of Fisheries, Bergen,', 'van der Berg, Ludwig'],
        publisher: 'Skerry Gazette',
        container: 'Skerry Gazette',
        place: 'Bergen',
        pages: '3-7',
        language: 'en',
        published: { edtf: '1904-10-23?' },
        address: 'https://example.org/a_b?x=1&y=2',
      },
      {
        title: "The Aurora: A Ship's Life",
        short: 'Lind 1901',
        kind: 'book',
        authors: ['Lind, Ada'],
        publisher: 'Board Press',
        edition: '2',
        language: 'de',
        published: { edtf: '1901-10/1901-12' },
        address: 'https://doi.org/10.1000/aurora.1',
      },
      {
        title: 'History of the Aurora',
        short: 'Museum of Ships 2019',
        kind: 'webpage',
        authors: [],
        container: 'Museum of Ships',
        published: { edtf: '2019' },
        address: 'https://museum.example.org/aurora',
      },
    ]);
  });

  it('names every field that has no place', () => {
    expect(left(read, 0).toSorted()).toEqual(['annotation', 'file', 'keywords', 'looked up']);
    expect(left(read, 1).toSorted()).toEqual(['author', 'isbn']);
    expect(left(read, 2)).toEqual(['looked up']);
  });

  it('becomes references, for which the day it was looked up is known', () => {
    const { proposals } = readBrought({ name: 'a.bib', bytes: bytesOf('zotero-biblatex.bib') }, 'references');
    expect(proposals[0]?.fields).toMatchObject({
      kind: 'newspaper',
      publisher: 'Skerry Gazette',
      lookedUp: '2024-02-01',
    });
    expect(proposals[0]?.left.map(({ field }) => field)).toEqual(expect.arrayContaining(['place', 'pages']));
  });
});

describe('BibTeX as Zotero exports it', () => {
  it('has its year and month joined, and names a date that says nothing', () => {
    const read = sources('zotero-bibtex.bib');
    expect(read.proposals.map(({ fields }) => fields.published)).toEqual([{ edtf: '1901-10' }, undefined, undefined]);
    expect(left(read, 1)).toEqual(['year']);
    expect(read.proposals[0]?.fields.place).toBe('Bergen');
  });

  it.each([
    ['oct 23', { edtf: '1904-10-23' }],
    ['23 oct', { edtf: '1904-10-23' }],
    ['oct/nov', { edtf: '1904' }],
  ])('has its day too where it is written into the month: %s', (month, published) => {
    const { proposals } = ofText(`@book{a, title={A}, year={1904}, month={${month}}}`);
    expect(proposals[0]?.fields.published).toEqual(published);
    expect(proposals[0]?.left.map(({ field }) => field)).toEqual(published.edtf === '1904' ? ['month'] : []);
  });

  it('says which entry cannot be read', () => {
    const read = ofText('@book{good, title={A}}\n@book{broken, title={x\n@misc{other, title={Y}}\n');
    expect(read.faults.map(({ from }) => from)).toEqual(['a file, entry "broken"']);
  });
});

describe('RIS as Zotero exports it', () => {
  const read = sources('zotero.ris');

  it('is read with its byte order mark, CRLF, dashes within a value and values on two lines', () => {
    expect(read.faults).toEqual([]);
    expect(read.proposals.map(({ fields }) => fields)).toEqual([
      {
        title: 'The launch of the Aurora - a report',
        short: 'Voss 1904',
        kind: 'newspaper-article',
        authors: ['Voss, Anna', 'Harbour Board', 'Ministry of Fisheries'],
        publisher: 'Skerry Gazette',
        container: 'Skerry Gazette',
        pages: '3-4',
        language: 'en',
        published: { edtf: '1904-10-23' },
        address: 'https://example.org/launch',
      },
      {
        title: 'A letter on two lines',
        short: 'Adar 1899',
        kind: 'letter',
        authors: ['Adar, Shimon'],
        held: { repository: 'Parish Archive', shelfMark: 'Box 3' },
        published: { edtf: '1899-24~' },
      },
    ]);
    expect(left(read, 0).toSorted()).toEqual(['DP', 'J2', 'KW', 'KW', 'N1', 'Y2']);
    expect(left(read, 1)).toEqual([]);
  });

  it('names a second value even if the first begins like it, unless it is a date', () => {
    const works = 'TY  - BOOK\nTI  - A\nVL  - 12\nVL  - 1\nUR  - https://a.example/12\nUR  - https://a.example/1\n';
    const { proposals } = ofText(`${works}DA  - 1904/03\nPY  - 1904\nPY  - 1905\nVL  - 12\nER  - \n`);
    expect(proposals[0]?.left.map(({ value }) => value)).toEqual(['1', '1905', 'https://a.example/1']);
  });

  it.each([
    ['TY  - BOOK\nTI  - A\n', 'has no end'],
    ['TY  - BOOK\nTI  - A\nTY  - BOOK\nER  - \n', 'before the last one ends'],
    ['TY  - BOOK\nER  - \nAU  - Lost\n', 'belongs to no reference'],
  ])('that is broken is refused with the line: %j', (text, wrong) => {
    const { faults } = ofText(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.wrong).toContain(wrong);
    expect(faults[0]?.from).toMatch(/^a file, line \d$/);
  });
});

describe('CSL-JSON as Zotero exports it', () => {
  const read = sources('zotero-csl.json');

  it('is read with names, particles and dates in all their forms', () => {
    expect(read.proposals.map(({ fields }) => [fields.title, fields.authors, fields.published])).toEqual([
      ['The Aurora is launched', ['van der Berg, Ludwig', 'Ministry of Fisheries, Bergen,'], { edtf: '1904-10-23~' }],
      ['مدينة', [], { edtf: '1904-10-23?' }],
      [undefined, [], { edtf: '1899-21' }],
      ['To his sister', [], { edtf: '1899-03/1899-05' }],
    ]);
    expect(read.proposals[0]?.fields).toMatchObject({ language: 'en', address: 'https://doi.org/10.1000/xyz' });
  });

  it('says what is hostile, and imports none of it', () => {
    expect(left(read, 1)).toEqual(['abstract', 'URL']);
    expect(JSON.stringify(read.proposals.map(({ fields }) => fields))).not.toMatch(/script|onerror/);
    expect(left(read, 2)).toEqual(['title']);
  });

  it('says which types are of no kind here', () => {
    expect(read.proposals.map(({ remarks }) => remarks.length)).toEqual([0, 1, 1, 0]);
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['an unknown format', 'Once upon a time', 'its format is not known'],
    ['an empty file', ' \r\n', 'the file is empty'],
    ['broken JSON', '[{"type": "book",', 'it is not JSON that can be read'],
    ['JSON of another kind', '{"a": 1}', 'its format is not known'],
  ])('is refused: %s', (_what, text, wrong) =>
    expect(ofText(text).faults.map((fault) => fault.wrong)).toEqual([wrong]),
  );

  it('is refused if it is not UTF-8, and read if it is marked as UTF-16', () => {
    const latin = Buffer.from('TY  - BOOK\nTI  - Skørum\nER  - \n', 'latin1');
    expect(readBrought({ name: 'x', bytes: latin }, undefined).faults[0]?.wrong).toBe('the file is not UTF-8');
    const wide = Buffer.from('\uFEFFTY  - BOOK\r\nTI  - Skørum\r\nER  - \r\n', 'utf16le');
    expect(readBrought({ name: 'x', bytes: wide }, undefined).proposals[0]?.fields.title).toBe('Skørum');
  });
});
