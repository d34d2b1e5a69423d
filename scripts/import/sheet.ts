/** Reads tables of text from CSV, and writes them as CSV. */
import Papa from 'papaparse';
import type { Fault } from './proposal.ts';

/** A row with the number that a spreadsheet shows beside it. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  /** The file, and the sheet if there are several: `town.ods, sheet "events"`. */
  readonly from: string;
  /** The name of the sheet, or of the file without its extension. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** What is wrong with a CSV file, in plain words. */
const SLIPS: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quotation mark is opened but not closed',
  InvalidQuotes: 'a quotation mark within a cell is not doubled',
};

/** Makes a sheet from its rows. The first row that is not empty contains the names of the columns. */
export function sheetOf(from: string, name: string, all: readonly Row[]): Sheet {
  const rows = all
    .map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim()) }))
    .filter((row) => row.cells.some((cell) => cell !== ''));
  const [first, ...rest] = rows;
  return { from, name, header: first?.cells ?? [], rows: rest };
}

/**
 * Reads CSV (RFC 4180), separated by commas, semicolons or tabs.
 *
 * @param text without a byte order mark, with `\n` at the end of each line.
 */
export function csvSheet(text: string, from: string): { sheet: Sheet; faults: Fault[] } {
  const [, separator] = /^sep=(.)\n/.exec(text) ?? [];
  const delimiter = separator ?? '';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, delimitersToGuess: [',', ';', '\t', '|'] });
  const rows = separator === undefined ? data : [[], ...data.slice(1)];
  const faults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ code, row = 0 }) => ({
      from: `${from}, row ${row + 1}`,
      wrong: SLIPS[code] ?? 'the quotation marks cannot be read',
      instead: 'Put the cell in quotation marks, and double those within it.',
    }));
  return {
    sheet: sheetOf(
      from,
      from.replace(/\.[a-z]+$/i, ''),
      rows.map((cells, n) => ({ number: n + 1, cells })),
    ),
    faults,
  };
}

/** Rows as CSV with a byte order mark, so that spreadsheets recognise it as UTF-8. */
export function sheetCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n' },
  )}`;
}
