/**
 * CSV as specified in RFC 4180: commas, CRLF, doubled quotation marks inside quoted cells, and a header line.
 *
 * A file begins with a byte order mark, because Excel would otherwise use the system’s legacy encoding and garble most
 * scripts. A cell that a spreadsheet would run as a formula is prefixed with an apostrophe (OWASP, CSV injection). So
 * is a cell whose text already has apostrophes before the start of a formula. Removing one apostrophe from every cell
 * of either kind therefore restores the original text.
 */

export type Cell = string | number | boolean | null | readonly string[];

/** The separator between the values of a list. */
export const BETWEEN = ' | ';

const BYTE_ORDER_MARK = '\ufeff';
/** A character that spreadsheets treat as the start of a formula, including full-width forms, after any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A list as one cell; `|` and `\` inside a value are escaped with `\`. */
export function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(BETWEEN);
}

/** Splits a cell made by `joined` into its values. */
export function separated(cell: string): string[] {
  if (cell === '') return [];
  // The separator’s `|` follows a space and a `|` inside a value follows `\`, so the two cannot be confused.
  return cell.split(BETWEEN).map((value) => value.replace(/\\([\\|])/g, '$1'));
}

/** Makes text safe for a cell, so that no spreadsheet runs it as a formula. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The original text of a cell made by `defused`. */
export function restored(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}

/** The text of a cell, before quoting. Numbers are not formulas and stay unchanged. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return defused(typeof cell === 'string' ? cell : joined(cell));
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [names, ...rows].map((row) => row.map((cell) => quoted(cellText(cell))).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
