/** Reads the sheets of an Excel workbook (Office Open XML, ECMA-376). */
import type { Fault } from './proposal.ts';
import type { Row, Sheet } from './sheet.ts';
import { sheetOf } from './sheet.ts';
import { readXml } from './xml.ts';

/** A file in the workbook, or undefined. */
export type Part = (path: string) => Uint8Array | undefined;

/** Number formats that are dates in every workbook (ECMA-376, 18.8.30). */
const DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Texts that cells share, without the phonetic guides to Chinese and Japanese words. */
function sharedTexts(xml: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  let [inText, inReading] = [false, false];
  readXml(xml, {
    open: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = !inReading;
    },
    close: (name) => {
      if (name === 'rPh') inReading = false;
      if (name === 't') inText = false;
    },
    text: (part) => {
      if (inText) texts[texts.length - 1] += part;
    },
  });
  return texts;
}

/** For each cell style, whether it shows numbers as dates. */
function dateStyles(xml: Uint8Array | undefined): boolean[] {
  const custom = new Set<number>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const bare = formatCode.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
      if (name === 'numFmt' && /[ymd]/i.test(bare)) custom.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(DATES.has(Number(numFmtId)) || custom.has(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const DAY = 86_400_000;

/** The last column that a workbook may have: XFD. */
const LAST_COLUMN = 16_383;
/** The last day that a workbook can contain: 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * The day that a number stands for; undefined if it is only a time of day, or if programs disagree on the day.
 *
 * @param from1904 whether the workbook counts from 1904.
 */
function dayOf(serial: number, from1904: boolean): string | undefined {
  // Excel counts 29 February 1900, a day that never existed; other programs do not.
  if (!(serial >= (from1904 ? 0 : 61) && serial < LAST_DAY + 1)) return undefined;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(start + Math.round(serial * DAY)).toISOString();
  return day.endsWith('T00:00:00.000Z') ? day.slice(0, 10) : day.slice(0, 16);
}

const columnOf = (reference: string) =>
  [...reference.replace(/\d+$/, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Book {
  readonly shared: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

function readSheet(
  xml: Uint8Array | undefined,
  from: string,
  { shared, dates, from1904 }: Book,
): { rows: Row[]; faults: Fault[] } {
  const rows: { number: number; cells: string[] }[] = [];
  const faults: Fault[] = [];
  let cell: Readonly<Record<string, string>> = {};
  let [written, inValue] = ['', false];
  const cellValue = (): string => {
    const { t: type = 'n', s: style = '0', r = '' } = cell;
    if (type === 's') return shared[Number(written)] ?? '';
    if (type === 'b') return written === '1' ? 'yes' : 'no';
    const fault = (wrong: string, instead: string) => faults.push({ from: `${from}, cell ${r}`, wrong, instead });
    if (type === 'e') fault(`the cell contains an error (${written})`, 'Correct its formula, or write the value.');
    if (type !== 'n' || written === '') return written;
    if (dates[Number(style)] !== true) return String(Number(written));
    const day = dayOf(Number(written), from1904);
    if (day === undefined)
      fault(
        'it is a time of day, or a date before March 1900, which programs count differently',
        'Format the cell as text: 1900-01-31.',
      );
    return day ?? '';
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') rows.push({ number: Number(attributes.r ?? rows.length + 1), cells: [] });
      if (name === 'c') [cell, written] = [attributes, ''];
      if (name === 'v' || name === 't') inValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name !== 'c') return;
      const cells = rows.at(-1)?.cells ?? [];
      const at = cell.r === undefined ? cells.length : columnOf(cell.r);
      if (at > LAST_COLUMN) throw new Error(`there is no column ${cell.r}`);
      while (cells.length < at) cells.push('');
      cells[at] = cellValue();
    },
    text: (part) => {
      if (inValue) written += part;
    },
  });
  return { rows, faults };
}

/**
 * @param from the name of the file.
 * @throws Error if the workbook is damaged.
 */
export function xlsxSheets(part: Part, from: string): { sheets: Sheet[]; faults: Fault[] } {
  const targets = new Map<string, string>();
  readXml(part('xl/_rels/workbook.xml.rels'), {
    open: (_name, { Id = '', Target = '' }) => {
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const named: { name: string; path: string }[] = [];
  let from1904 = false;
  readXml(part('xl/workbook.xml'), {
    open: (element, { name = '', date1904, ...others }) => {
      if (element === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (element === 'sheet') named.push({ name, path: targets.get(others['r:id'] ?? '') ?? '' });
    },
  });
  const book = {
    shared: sharedTexts(part('xl/sharedStrings.xml')),
    dates: dateStyles(part('xl/styles.xml')),
    from1904,
  };
  const read = named.map(({ name, path }) => {
    const where = `${from}, sheet "${name}"`;
    const { rows, faults } = readSheet(part(path), where, book);
    return { sheet: sheetOf(where, name, rows), faults };
  });
  return { sheets: read.map(({ sheet }) => sheet), faults: read.flatMap(({ faults }) => faults) };
}
