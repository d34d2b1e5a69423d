/** Workbooks: sheets of .xlsx and .ods are read with their dates, numbers, formulas and repeated cells. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBrought } from '../../../scripts/import/format.ts';
import { workbookSheets } from '../../../scripts/import/workbook.ts';

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const NAMES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const STYLES = `<styleSheet ${NAMES}><numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\ mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** An Excel workbook with one sheet. @param rows the rows of the sheet, as XML. */
const xlsx = (rows: string, { from1904 = false, shared = '' } = {}) =>
  zip({
    'xl/workbook.xml': `<workbook ${NAMES} ${RELATED}><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="Ships" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Target="worksheets/sheet3.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst ${NAMES}>${shared}</sst>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet3.xml': `<worksheet ${NAMES}><sheetData>${rows}</sheetData></worksheet>`,
  });

const ODS =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const ods = (rows: string) =>
  zip({
    'content.xml': `<office:document-content ${ODS}><office:body><office:spreadsheet><table:table table:name="Ships">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });

const cellsOf = (bytes: Uint8Array) => {
  const { sheets, faults } = workbookSheets({ name: 'a file', bytes });
  expect(faults).toEqual([]);
  return sheets.map(({ header, rows }) => [header, ...rows.map(({ number, cells }) => [String(number), ...cells])]);
};
const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>';

describe('an Excel workbook', () => {
  it.each([
    ['a shared text', '<c r="A2" t="s"><v>1</v></c>', 'Aurora & crew'],
    ['a text of several runs, without its reading', '<c r="A2" t="s"><v>0</v></c>', 'Aurora'],
    ['the result of a formula', '<c r="A2" t="str"><f>A1&amp;"x"</f><v>name x</v></c>', 'name x'],
    ['a number', '<c r="A2"><v>1.899E3</v></c>', '1899'],
    ['a day in a built-in format', '<c r="A2" s="1"><v>733</v></c>', '1902-01-02'],
    ['a day in a format of its own', '<c r="A2" s="2"><v>45000</v></c>', '2023-03-15'],
    ['a number whose format has “day” in quotes', '<c r="A2" s="3"><v>12</v></c>', '12'],
    ['yes', '<c r="A2" t="b"><v>1</v></c>', 'yes'],
  ])('has %s', (_what, cell, value) => {
    const shared =
      '<si><r><t>Au</t></r><r><t>rora</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>Aurora &amp; crew</t></si>';
    expect(cellsOf(xlsx(`${HEAD}<row r="2">${cell}</row>`, { shared }))).toEqual([[['name'], ['2', value]]]);
  });

  it('counts from 1904 if it says so, and leaves gaps where cells and rows are left out', () => {
    const rows = `${HEAD}<row r="5"><c r="C5" s="1"><v>0</v></c></row>`;
    expect(cellsOf(xlsx(rows, { from1904: true }))).toEqual([[['name'], ['5', '', '', '1904-01-01']]]);
  });

  it.each([
    ['a date that programs count differently', '<c r="A2" s="1"><v>31</v></c>', 'sheet "Ships", cell A2'],
    ['a time of day', '<c r="A2" s="2"><v>0.5</v></c>', 'sheet "Ships", cell A2'],
    ['a date that is no number', '<c r="A2" s="1"><v>x</v></c>', 'sheet "Ships", cell A2'],
    ['a date beyond all calendars', '<c r="A2" s="1"><v>1e12</v></c>', 'sheet "Ships", cell A2'],
    ['a cell with an error', '<c r="A2" t="e"><v>#REF!</v></c>', 'sheet "Ships", cell A2'],
  ])('is refused with the cell for %s', (_what, cell, where) => {
    const { faults } = workbookSheets({ name: 'a file', bytes: xlsx(`${HEAD}<row r="2">${cell}</row>`) });
    expect(faults.map(({ from }) => from)).toEqual([`a file, ${where}`]);
  });
});

describe('an OpenDocument spreadsheet', () => {
  const cell = (attributes: string, text: string) =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const head = `<table:table-row>${cell('office:value-type="string"', 'name')}</table:table-row>`;

  it.each([
    [
      'a text with spaces and lines',
      cell('office:value-type="string"', 'The<text:s text:c="2"/>Aurora<text:line-break/>sails'),
      'The  Aurora\nsails',
    ],
    [
      'a text without the remark on it',
      '<table:table-cell><office:annotation><text:p>?</text:p></office:annotation><text:p>Aurora</text:p></table:table-cell>',
      'Aurora',
    ],
    [
      'a day, however it is shown',
      cell('office:value-type="date" office:date-value="1850-02-28"', '28 Feb'),
      '1850-02-28',
    ],
    ['a number, however it is shown', cell('office:value-type="float" office:value="1899"', '1,899'), '1899'],
    ['yes', cell('office:value-type="boolean" office:boolean-value="true"', 'TRUE'), 'yes'],
  ])('has %s', (_what, xml, value) => {
    expect(cellsOf(ods(`${head}<table:table-row>${xml}</table:table-row>`))).toEqual([[['name'], ['2', value]]]);
  });

  it('counts repeated rows and columns, of which there may be a million empty ones', () => {
    const empty =
      '<table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
    const row = `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>${cell('table:number-columns-repeated="2"', 'x')}</table:table-row>`;
    const rest = empty.replace('"4"', '"1048569"');
    expect(cellsOf(ods(head + empty + row + rest))).toEqual([
      [['name'], ['6', '', '', 'x', 'x'], ['7', '', '', 'x', 'x']],
    ]);
  });
});

describe('a workbook', () => {
  it.each([
    ['that is cut off', xlsx(HEAD).slice(0, 300), 'the file is damaged'],
    ['whose cell is in a column that there is not', xlsx('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'), 'is damaged'],
    ['whose XML is broken', ods('<table:table-row>'.repeat(2)), 'the file is damaged'],
    ['that is a ZIP of something else', zip({ 'word/document.xml': '<a/>' }), 'it is neither an Excel workbook'],
    ['without a table of records', xlsx(HEAD), 'the first row does not have the headings of a table'],
  ])('%s is refused', (_what, bytes, wrong) => {
    expect(readBrought({ name: 'a file', bytes }, undefined).faults.map((fault) => fault.wrong)).toEqual([
      expect.stringContaining(wrong),
    ]);
  });

  it('reads no entities, which could fill the memory', () => {
    const bytes = zip({ 'content.xml': '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx">]><a>&b;</a>' });
    expect(workbookSheets({ name: 'a file', bytes }).faults).toHaveLength(1);
  });

  it('gives its table to the records', () => {
    const row = (n: number, ...texts: string[]) =>
      `<row r="${n}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const bytes = xlsx(row(1, 'Name', 'Sort', 'Kind') + row(2, 'Tollak Berg', 'Berg, Tollak', 'person'));
    const { proposals } = readBrought({ name: 'town.xlsx', bytes }, undefined);
    expect(proposals.map(({ from, fields }) => [from, fields])).toEqual([
      ['town.xlsx, sheet "Ships", row 2', { name: 'Tollak Berg', sort: 'Berg, Tollak', kind: 'person' }],
    ]);
  });
});

describe.each(['harbour.ods', 'harbour.xlsx'])('%s, from LibreOffice,', (name) => {
  const bytes: Uint8Array = readFileSync(new URL(`files/${name}`, import.meta.url));
  const [actors = [], events = [], statements = [], remarks = []] = cellsOf(bytes);

  it('has its texts, whole across lines and letters in bold, without remarks on cells', () => {
    expect(actors.slice(1)).toEqual([
      [
        '2',
        'Tollak Berg',
        'Berg, Tollak',
        'person',
        'Tolak Berg; T. Berg',
        'Mate of the Aurora.\n\nHe came from the islands.',
      ],
      ['3', 'Owners of the Aurora', 'Owners of the Aurora', 'body', '', 'Three merchants & a widow.'],
    ]);
    expect(events[2]?.[2]).toBe('The Aurora is towed to the new breakwater');
    expect(remarks.flat()).toEqual(['To do: look for the log of the Aurora.']);
  });

  it('has days as days, years as numbers, and each row by the number that is shown beside it', () => {
    expect(events.slice(1).map((row) => [row[0], row[3]])).toEqual([
      ['2', '1899-04-03'],
      ['3', '1902-06-11'],
      ['904', '1904'],
    ]);
  });

  it('is three tables of records, of which every cell is taken', () => {
    const { proposals, statements: said, faults, notes } = readBrought({ name, bytes }, undefined);
    expect(faults).toEqual([]);
    expect(proposals.map(({ folder }) => folder)).toEqual(['actors', 'actors', 'events', 'events', 'events']);
    expect(proposals.flatMap(({ left }) => left)).toEqual([]);
    expect(said).toHaveLength(statements.length - 1);
    expect(notes).toEqual([`${name}, sheet "Remarks" is not imported: it is not a table of records.`]);
  });
});

it('a word processor’s document is not a spreadsheet, although both are archives of XML files', () => {
  const letter: Uint8Array = readFileSync(new URL('../documents/letter.odt', import.meta.url));
  const { faults } = workbookSheets({ name: 'letter.odt', bytes: letter });
  expect(faults.map(({ wrong, instead }) => `${wrong}. ${instead}`)).toEqual([
    'it is not a spreadsheet (application/vnd.oasis.opendocument.text). Save its table as a spreadsheet; for a document, use npm run frame.',
  ]);
});
