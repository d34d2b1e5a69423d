/**
 * CSV as RFC 4180 has it: comma, CRLF, quotation marks doubled inside quotation marks, a line of names first.
 *
 * It begins with a byte order mark: without one Excel takes the file for the system’s old code page and garbles
 * every script but one. A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV
 * injection); so does a cell that already begins with apostrophes before such a sign, so that a reader who takes one
 * apostrophe from exactly these cells has what went in.
 */

export type Cell = string | number | boolean | null | readonly string[];

/** The separator between the values of a list. */
export const BETWEEN = ' | ';

const BYTE_ORDER_MARK = '\ufeff';
/** A sign a spreadsheet takes for the beginning of a formula, also in its full-width form, after any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A list as one cell; a `|` or `\` inside a value has a `\` before it. */
export function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(BETWEEN);
}

/** The values of a cell that `joined` made. */
export function separated(cell: string): string[] {
  if (cell === '') return [];
  // Between values `|` follows a space, inside a value a `\`: the two cannot be mistaken for each other.
  return cell.split(BETWEEN).map((value) => value.replace(/\\([\\|])/g, '$1'));
}

/** A text as a cell that no spreadsheet runs as a formula. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `defused` made a cell of. */
export function restored(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}

/** A value as the text of its cell, before quotation marks. Numbers are no formulas and stay as they are. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return defused(typeof cell === 'string' ? cell : joined(cell));
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as a CSV file. */
export function csv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [names, ...rows].map((row) => row.map((cell) => quoted(cellText(cell))).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
