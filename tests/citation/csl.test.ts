/** CSL items: what each field of the archive becomes, and the form other tools expect. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/archive/date.ts';
import { SOURCE_KIND_NAMES } from '../../src/archive/schema/source-kinds.ts';
import {
  biblatexDate,
  commaSplitName,
  cslDate,
  cslName,
  edtfOf,
  readingName,
  writtenName,
} from '../../src/citation/csl.ts';
import { originalItem } from '../../src/citation/items.ts';
import { namesOf } from '../../src/citation/kinds.ts';
import { ALL, ARCHIVES, PLACE, REAL_ARCHIVE, REAL_ITEMS } from './cases.ts';
import { CSL_SCHEMA } from './csl-schema.ts';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(CSL_SCHEMA);

describe('a kind of source', () => {
  it('has a CSL type of its own, by which its names in other formats are found', () => {
    const kinds = Object.values(SOURCE_KIND_NAMES);
    expect(new Set(kinds.map(({ csl }) => csl)).size).toBe(kinds.length);
    for (const kind of kinds) expect(namesOf(kind.csl)).toBe(kind);
  });
});

describe('CSL items', () => {
  it('are CSL-JSON', () => {
    validate(JSON.parse(JSON.stringify(REAL_ITEMS)));
    expect(validate.errors ?? []).toEqual([]);
    expect(REAL_ITEMS.length).toBeGreaterThan(90);
  });

  it('are CSL-JSON in awkward cases too', () => {
    // The one address with braces is not a URI under RFC 3986; it is here for BibLaTeX.
    validate(JSON.parse(JSON.stringify(ALL.filter(({ id }) => id !== 'address'))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an EDTF text for a date', { issued: '2010-12' }],
    ['a date part in letters', { issued: { 'date-parts': [['2010']] } }],
    ['no title', { title: undefined }],
    ['a field that nobody knows', { colour: 'red' }],
    ['a person who is also an organisation', { author: [{ family: 'A', literal: 'B' }] }],
  ])('are refused by the schema with %s', (_what, change) => {
    expect(validate([JSON.parse(JSON.stringify({ ...REAL_ITEMS[0], ...change }))])).toBe(false);
  });

  it('name no publisher that is also the container, and say when they were seen if no date is known', () => {
    for (const item of REAL_ITEMS) {
      expect(item.publisher).not.toBe(item['container-title'] ?? 'none');
      expect(item.issued ?? item.accessed).toBeDefined();
    }
  });

  it('never make us the author of a document', () => {
    for (const archive of ARCHIVES)
      for (const source of archive.sources) {
        const { author } = originalItem(archive, source, PLACE);
        expect(author?.length ?? 0).toBe(source.record.authors.length);
        expect(JSON.stringify(author ?? [])).not.toContain(archive.settings.publisher);
      }
  });

  it('put a devised title in brackets', () => {
    const [source] = REAL_ARCHIVE.sources;
    if (source === undefined) throw new Error('no source');
    const devised = { ...source, record: { ...source.record, title: 'Letter', titleDevised: true } };
    expect(originalItem(REAL_ARCHIVE, devised, PLACE).title).toBe('[Letter]');
  });
});

describe('dates', () => {
  it.each([
    ['2010-12-20', [[2010, 12, 20]], {}],
    ['2017-03', [[2017, 3]], {}],
    ['1899', [[1899]], {}],
    ['1899-21', [[1899]], { season: 1 }],
    ['1899-24', [[1899]], { season: 4 }],
    ['1899-06~', [[1899, 6]], { circa: true }],
    ['1899?', [[1899]], { circa: true }],
    ['2004-06-XX', [[2004, 6]], {}],
    ['189X', [[1890], [1899]], { circa: true }],
    ['18XX', [[1800], [1899]], { circa: true }],
    ['-0043', [[-44]], {}],
    ['0000', [[-1]], {}],
    ['-012X', [[-130], [-121]], { circa: true }],
    ['2019-11-17/2019-11-24', [[2019, 11]], {}],
    ['2019-11-17/2019-12-02', [[2019]], {}],
    ['1899-12/1900-01', [[1899], [1900]], {}],
    ['2024-03-31/..', [[2024]], { circa: true }],
    ['../2024-03-31', [[2024]], { circa: true }],
    ['[1899-01-02,1899-01-04]', [[1899, 1]], {}],
  ])('of a document as %s are never finer than what is known', (edtf, parts, rest) => {
    expect(cslDate(parseDate(edtf))).toEqual({ 'date-parts': parts, ...rest });
  });

  it('are left out if nothing is known', () => expect(cslDate(undefined)).toBeUndefined());

  it.each([
    [{ 'date-parts': [[2010, 12, 20]] }, '2010-12-20'],
    [{ 'date-parts': [[2024]], circa: true }, '2024~'],
    [{ 'date-parts': [[2024, 3]], circa: true }, '2024-03~'],
    [{ 'date-parts': [[2024, 3, 9]], circa: true }, '2024-03-09~'],
    [{ 'date-parts': [[1899]], season: 1 }, '1899-21'],
    [{ 'date-parts': [[1899]], season: 4, circa: true }, '1899-24~'],
    [{ 'date-parts': [[1899], [1900]] }, '1899/1900'],
    [{ 'date-parts': [[-44, 3, 15]] }, '-0043-03-15'],
    [{ 'date-parts': [[-1]] }, '0000'],
    [{ 'date-parts': [[-180001]] }, 'Y-180000'],
  ])('%j are written %s', (date, edtf) => expect(edtfOf(date)).toBe(edtf));

  it.each([
    ['184X', '184X'],
    ['18XX', '18XX'],
    ['1899-12?', '1899-12?'],
    ['1984/..', '1984/..'],
    ['-0043', '-0043'],
    ['1899-21', '1899-21'],
    // A date that biber cannot read is given less precisely.
    ['[1899,1901]', '1899/1901'],
    ['189X~', '1890~/1899~'],
    ['1899-?12', '1899-12~'],
    ['2019-11-17/2019-11-24', '2019-11'],
  ])('%s is %s for BibLaTeX', (edtf, written) => {
    const date = cslDate(parseDate(edtf));
    expect(date && biblatexDate(date)).toBe(written);
  });
});

describe('names', () => {
  it.each([
    ['Doe, Jane', { family: 'Doe', given: 'Jane' }],
    ['al-Ata, Baha Abu', { family: 'al-Ata', given: 'Baha Abu' }],
    ['King, Martin, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['Wikipedia contributors', { literal: 'Wikipedia contributors' }],
  ])('as the files write %s are read and written back', (written, name) => {
    expect(cslName(written)).toEqual(name);
    expect(writtenName(cslName(written))).toBe(written);
  });

  it.each([
    ['Doe, Jane', 'Jane Doe'],
    ['al-Ata, Baha Abu', 'Baha Abu al-Ata'],
    ['King, Martin, Jr.', 'Martin King Jr.'],
    ['Wikipedia contributors', 'Wikipedia contributors'],
    ['Ministry of Fisheries, Bergen,', 'Ministry of Fisheries, Bergen'],
  ])('written %s are read %s', (written, read) => expect(readingName(cslName(written))).toBe(read));

  it('of an organisation are one name even with a comma; the files then end them with another comma', () => {
    const name = cslName('Ministry of Fisheries, Bergen,');
    expect(name).toEqual({ literal: 'Ministry of Fisheries, Bergen' });
    expect(writtenName(name)).toBe('Ministry of Fisheries, Bergen');
  });

  it('of an organisation have no comma for programs that split names there', () => {
    expect(commaSplitName({ literal: 'Department of History, University of X' })).toBe(
      'Department of History – University of X',
    );
    expect(commaSplitName({ literal: 'Wikipedia contributors' })).toBe('Wikipedia contributors');
    expect(commaSplitName({ family: 'Doe', given: 'Jane' })).toBe('Doe, Jane');
  });
});
