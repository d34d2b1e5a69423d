/** Reads the sheets of a workbook: `.xlsx` or `.ods`, both of which are ZIP archives of XML files. */
import { type Packed, unpack } from '../../src/documents/packed.ts';
import { odsSheets } from './ods.ts';
import { type Brought, type Fault, visible } from './proposal.ts';
import type { Sheet } from './sheet.ts';
import { xlsxSheets } from './xlsx.ts';

/** Whether a file is a ZIP archive. */
export const isZip = ({ bytes }: Brought): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

const WANTED =
  /^(?:content\.xml|mimetype|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/.*\.xml)$/;

/** The media type of an OpenDocument spreadsheet; the type of a template begins with it too. */
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** @returns the sheets that are not empty; if the file is not a workbook, a fault and no sheets. */
export function workbookSheets({ name, bytes }: Brought): { sheets: Sheet[]; faults: Fault[] } {
  const fault = (wrong: string, instead: string) => ({ sheets: [], faults: [{ from: name, wrong, instead }] });
  let files: Packed;
  try {
    files = unpack(bytes, (path) => WANTED.test(path));
  } catch (error) {
    return fault(`the file is damaged (${(error as Error).message})`, 'Save it again.');
  }
  const part = (path: string) => files[path];
  const type = new TextDecoder().decode(part('mimetype') ?? new Uint8Array()).trim();
  if (type !== '' && !type.startsWith(SPREADSHEET))
    return fault(
      `it is not a spreadsheet (${visible(type).slice(0, 80)})`,
      'Save its table as a spreadsheet; for a document, use npm run frame.',
    );
  try {
    const content = part('content.xml');
    const read =
      content === undefined
        ? part('xl/workbook.xml') === undefined
          ? fault(
              'it is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods)',
              'Save it as one of them.',
            )
          : xlsxSheets(part, name)
        : { sheets: odsSheets(content, name), faults: [] };
    return { ...read, sheets: read.sheets.filter(({ header }) => header.length > 0) };
  } catch (error) {
    return fault(`the file is damaged (${(error as Error).message.split('\n')[0]})`, 'Save it again.');
  }
}
