/** Reads the sheets of an OpenDocument spreadsheet (ISO/IEC 26300). */
import { type Row, type Sheet, sheetOf } from './sheet.ts';
import { type Attributes, readXml } from './xml.ts';

/** The maximum number of cells that one repeated, non-empty cell can stand for. */
const MOST = 1000;

const times = (written: string | undefined) => Number(written ?? '1');

/** The value of a cell: the stored value for dates, numbers and booleans, and otherwise the text shown. */
function cellValue(attributes: Attributes, shown: string): string {
  const type = attributes['office:value-type'];
  if (type === 'date') return (attributes['office:date-value'] ?? shown).replace(/T00:00:00.*$/, '');
  if (type === 'float') return attributes['office:value'] ?? shown;
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? 'yes' : 'no';
  return shown;
}

/** @param xml the `content.xml` of the spreadsheet. @throws Error if it is not well-formed. */
export function odsSheets(xml: Uint8Array, from: string): Sheet[] {
  const sheets: { name: string; rows: Row[] }[] = [];
  let number = 0;
  let [rowTimes, cells] = [1, [] as string[]];
  let cell: Attributes = {};
  let paragraphs: string[] = [];
  let [inParagraph, inRemark] = [0, 0];
  const write = (text: string) => {
    if (inRemark === 0 && inParagraph > 0) paragraphs[paragraphs.length - 1] += text;
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'annotation') inRemark++;
      if (name === 'table') {
        sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
        number = 0;
      }
      if (name === 'table-row') [rowTimes, cells] = [times(attributes['table:number-rows-repeated']), []];
      if (name === 'table-cell' || name === 'covered-table-cell') [cell, paragraphs] = [attributes, []];
      if (name === 'p' && inRemark === 0) {
        inParagraph++;
        paragraphs.push('');
      }
      if (name === 's') write(' '.repeat(Math.min(times(attributes['text:c']), MOST)));
      if (name === 'tab') write('\t');
      if (name === 'line-break') write('\n');
    },
    close: (name) => {
      if (name === 'annotation') inRemark--;
      if (name === 'p' && inRemark === 0) inParagraph--;
      if (name === 'table-cell' || name === 'covered-table-cell') {
        const value = cellValue(cell, paragraphs.join('\n'));
        const count = Math.min(times(cell['table:number-columns-repeated']), MOST);
        for (let n = 0; n < count; n++) cells.push(value);
      }
      if (name === 'table-row') {
        const empty = cells.every((each) => each === '');
        const rows = sheets.at(-1)?.rows;
        for (let n = 1; n <= (empty ? 0 : Math.min(rowTimes, MOST)); n++) rows?.push({ number: number + n, cells });
        number += rowTimes;
      }
    },
    text: write,
  });
  return sheets.map(({ name, rows }) => sheetOf(`${from}, sheet "${name}"`, name, rows));
}
