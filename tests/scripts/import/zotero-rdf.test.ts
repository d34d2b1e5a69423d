/** Zotero’s RDF: works with their creators in order, what they appeared in, and a list of everything left over. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type As, readAny } from '../../../scripts/import/format.ts';

const kept: Uint8Array = readFileSync(new URL('files/zotero.rdf', import.meta.url));
const read = (bytes: Uint8Array = kept, as: As = 'sources') => readAny({ name: 'zotero.rdf', bytes }, as);
const ofText = (text: string) => read(new TextEncoder().encode(text));
/** A file with these elements. */
const rdf = (inside: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/">${inside}</rdf:RDF>`;

describe('Zotero RDF', () => {
  it('has each work once, with its creators in order and where it appeared', async () => {
    const { proposals, faults } = await read();
    expect(faults).toEqual([]);
    expect(proposals.map(({ fields }) => fields)).toMatchObject([
      {
        title: 'The launch of the Aurora & a report',
        kind: 'newspaper-article',
        authors: ['Voss, Anna', 'Harbour Board, Skerry,', 'Adar, Shimon'],
        container: 'Skerry Gazette',
        published: { edtf: '1904-10-23' },
        pages: '3-4',
        language: 'en',
        address: 'https://example.org/launch',
      },
      {
        title: 'The lamps',
        authors: ['Li, Wen'],
        contributors: ['Brandt, Ida'],
        translators: ['Halim, Idris'],
        container: 'Ports of the north',
        publisher: 'Quay Press',
        place: 'Skørum',
        volume: '2',
        edition: '2',
        pages: '11-19',
        published: { edtf: '1899?' },
        address: 'https://doi.org/10.1000/lamps.2',
      },
      {
        title: 'A letter from the island',
        kind: 'letter',
        contributors: ['Berg, Tollak'],
        held: { repository: 'Parish Archive', shelfMark: 'Box 3' },
      },
    ]);
  });

  it('names everything that is not imported: notes, attachments, tags, series, other dates', async () => {
    const { proposals } = await read();
    expect(proposals.map(({ left }) => left.map(({ field, value }) => `${field}: ${value}`))).toEqual([
      [
        'ISSN: 0000-0019',
        'note: <p>Ask at the <b>museum</b>.</p>',
        'attachment: files/9/The launch (scan).pdf, The launch (scan), application/pdf',
        'tag: ships',
        'tag: Launching',
        'abstract: What was seen.',
        'looked up: 2024-02-01',
      ],
      [
        'series, title: Studies of the coast',
        'series, identifier: 4',
        'ISBN: 978-0-00-000000-2',
        'seriesEditors: Moe, Per',
        'related: The launch of the Aurora & a report',
        'description: Read twice.',
      ],
      ['date: in the winter', 'call number: VK 1000', 'libraryCatalog: Catalogue of the port'],
    ]);
  });

  it('says which notes and collections belong to no work', async () => {
    expect((await read()).notes).toEqual([
      'zotero.rdf: 1 note that belongs to no work is not imported.',
      'zotero.rdf: 1 collection is not imported.',
    ]);
  });

  it('is read as Zotero’s own exporter writes it: sections, rights, people, paths, identifiers of a journal', async () => {
    const { proposals, faults, notes } = await read(readFileSync(new URL('files/zotero-library.rdf', import.meta.url)));
    expect(faults).toEqual([]);
    expect(proposals).toHaveLength(11);
    expect(notes).toEqual([
      'zotero.rdf: 1 note that belongs to no work is not imported.',
      'zotero.rdf: 1 attachment that belongs to no work is not imported.',
      'zotero.rdf: 2 collections are not imported.',
    ]);
    const [article, letter, , chapter, journal] = proposals;
    expect(article?.fields).toMatchObject({
      authors: ['Orre, Signe', 'Marnholm Courier'],
      container: 'Marnholm Courier',
      publisher: 'Marnholm Courier',
      place: 'Marnholm',
      edition: 'Evening',
      published: { edtf: '1907-11-03' },
      rights: 'Public domain',
      held: { repository: 'Marnholm Town Library', shelfMark: 'Microfilm 12' },
    });
    const leftOf = (n: number) => proposals[n]?.left.map(({ field, value }) => `${field}: ${value}`);
    expect(leftOf(0)).toEqual(
      expect.arrayContaining([
        'section: Shipping news',
        'attachment: files/77/Courier 3 Nov 1907, p. 2.pdf, Courier 3 Nov.pdf, application/pdf',
        'tag: ferries',
        'tag: Shipwrecks',
        'looked up: 2026-02-14',
      ]),
    );
    expect(letter?.fields).toMatchObject({ genre: 'Private letter', published: { edtf: '1907~' } });
    expect(chapter?.fields).toMatchObject({
      container: 'Ferries of the Sound',
      volume: '2',
      translators: ['Gray, Ann'],
    });
    expect(journal?.fields).toMatchObject({
      address: 'https://doi.org/10.1000/sound.8.3',
      published: { edtf: '1988-03' },
    });
    expect(leftOf(4)?.filter((each) => each.startsWith('DOI'))).toEqual([]);
  });

  it('becomes references when told, with the day on which they were looked up', async () => {
    const { proposals } = await read(kept, 'references');
    expect(proposals[0]).toMatchObject({ folder: 'references', fields: { kind: 'newspaper', lookedUp: '2024-02-01' } });
  });

  it('is read from many works without getting lost, however deep or circular their links are', async () => {
    const many = Array.from(
      { length: 500 },
      (_, n) =>
        `<bib:Book rdf:about="#b${n}"><z:itemType>book</z:itemType><dc:title>Book ${n}</dc:title><dc:relation rdf:resource="#b${(n + 1) % 500}"/><bib:presentedAt rdf:resource="#b${n}"/></bib:Book>`,
    );
    const { proposals, faults } = await ofText(rdf(many.join('')));
    expect(faults).toEqual([]);
    expect(proposals).toHaveLength(500);
    expect(proposals[499]?.left).toContainEqual({ field: 'related', value: 'Book 0' });
  });

  it('is read where a value is the address of something else, and where a day is in words', async () => {
    const { proposals, faults } = await ofText(
      rdf(`<bib:Book rdf:about="#b"><z:itemType>book</z:itemType><dc:title>The lamps</dc:title>
        <dc:identifier rdf:resource="https://example.org/lamps"/><dc:publisher rdf:resource="https://example.org/press"/>
        <dc:subject rdf:resource="https://example.org/light"/><dcterms:dateSubmitted>12 March 2021</dcterms:dateSubmitted>
      </bib:Book>`),
    );
    expect(faults).toEqual([]);
    expect(proposals[0]?.fields).toMatchObject({
      ...{ address: 'https://example.org/lamps', publisher: 'https://example.org/press' },
    });
    expect(proposals[0]?.left).toContainEqual({ field: 'tag', value: 'https://example.org/light' });
    expect(proposals[0]?.left.find(({ field }) => /looked up|dateSubmitted/.test(field))?.value).toMatch(
      /^(?:2021-03-12|12 March 2021)$/,
    );
  });

  it('is read where a work is a part of itself, or of one of its own parts', async () => {
    const part = (id: string, of: string) =>
      `<bib:Book rdf:about="#${id}"><z:itemType>book</z:itemType><dc:title>${id}</dc:title><dcterms:isPartOf rdf:resource="#${of}"/></bib:Book>`;
    const { proposals, faults } = await ofText(rdf(part('own', 'own') + part('one', 'other') + part('other', 'one')));
    expect(faults).toEqual([]);
    expect(proposals.map(({ fields: { title, container } }) => [title, container])).toEqual([
      ['own', undefined],
      ['one', 'other'],
      ['other', 'one'],
    ]);
  });

  it.each([
    ['broken XML', rdf('<bib:Book>'), /^it is not RDF that can be read \(/],
    ['a prefix that nothing explains', rdf('<x:Book/>'), /^it is not RDF that can be read \(/],
    [
      'nothing but a collection',
      rdf('<z:Collection rdf:about="#c"><dc:title>x</dc:title></z:Collection>'),
      /^there is no work in the file/,
    ],
  ])('with %s is refused in a sentence', async (_what, text, wrong) => {
    const { proposals, faults } = await ofText(text);
    expect(proposals).toEqual([]);
    expect(faults.map((fault) => fault.wrong)).toEqual([expect.stringMatching(wrong)]);
  });
});
