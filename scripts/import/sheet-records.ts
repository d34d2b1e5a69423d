/** Turns the rows of a table into records and statements. */
import { unsafe } from '../../src/archive/content-file.ts';
import { messageParts, slug } from '../../src/archive/schema/text.ts';
import { nearest } from '../../src/archive/spelling.ts';
import { COLUMNS, type Column, columnOf, explanation, isNeeded, TABLES, type Table } from './columns.ts';
import type { Fault, Left, Proposal, ReadFile, Statement } from './proposal.ts';
import type { Row, Sheet } from './sheet.ts';

/** The column name for a heading: `Also topics` → `also-topics`. */
const called = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

const headings = (table: Table, { header }: Sheet) => {
  const known = COLUMNS[table].map(({ name }) => name);
  return header.filter((heading) => known.includes(called(heading))).length;
};

/** Which kind of table a sheet is, judged by its name or else by its headings; undefined if that is not clear. */
export function tableOf(sheet: Sheet): Table | undefined {
  const named = TABLES.find((table) => called(sheet.name) === table);
  if (named !== undefined) return named;
  const counts = TABLES.map((table) => ({ table, count: headings(table, sheet) })).toSorted(
    (a, b) => b.count - a.count,
  );
  const [first, second] = counts;
  return first !== undefined && first.count > 1 && first.count > (second?.count ?? 0) ? first.table : undefined;
}

/** The rows of a template: the headings, and below them what each column is for. */
export function templateRows(table: Table): string[][] {
  const columns = COLUMNS[table];
  const says = columns.map((column) => explanation(table, column));
  return [columns.map(({ name }) => name), says.map((text, n) => (n === 0 ? `# ${text}` : text))];
}

/** A cell without the apostrophe that our own export adds so that no spreadsheet runs the cell as a formula. */
const restored = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

function cellFault(cell: string): Pick<Fault, 'wrong' | 'instead'> | undefined {
  if (/^=/.test(cell))
    return { wrong: 'the cell is a formula', instead: 'Write the text or the number that it gives.' };
  return unsafe(cell);
}

/** The values in a list. Ids may also be separated by commas, because no id contains one. */
function listed(cell: string): string[] {
  const byComma = cell.split(',').map((part) => part.trim());
  const ids = byComma.length > 1 && byComma.every((part) => slug.safeParse(part).success);
  return (ids ? byComma : cell.split(/[;\n]/)).map((part) => part.trim()).filter((part) => part !== '');
}

function withField(fields: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const [key = '', inside] = path.split('.');
  const before = fields[key];
  return {
    ...fields,
    [key]: inside === undefined ? value : { ...(typeof before === 'object' ? before : {}), [inside]: value },
  };
}

/** The columns of a sheet, by their place in a row. */
type Places = readonly (Column | undefined)[];

interface Cells {
  readonly fields: Record<string, unknown>;
  readonly own: ReadonlyMap<string, string>;
  readonly left: readonly Left[];
  readonly faults: readonly Fault[];
}

/** Columns whose cells do not fill a field of the record. */
const OWN = ['id', 'source', 'text'];

function readCells(table: Table, { header, from }: Sheet, places: Places, row: Row): Cells {
  const own = new Map<string, string>();
  const left: Left[] = [];
  const faults: Fault[] = [];
  const where = `${from}, row ${row.number}`;
  let fields: Record<string, unknown> = table === 'events' ? { date: {} } : {};
  if (row.cells.slice(header.length).some((cell) => cell !== '')) {
    const wrong = 'the row has more cells than there are headings';
    faults.push({ from: where, wrong, instead: 'Put any cell that contains a separator in quotation marks.' });
  }
  header.forEach((heading, n) => {
    const written = row.cells[n] ?? '';
    const cell = restored(written);
    const column = places[n];
    if (column === undefined) {
      if (cell !== '') left.push({ field: heading === '' ? `column ${n + 1}` : heading, value: cell });
      return;
    }
    const fault = cellFault(written);
    if (fault !== undefined) faults.push({ from: where, field: `column "${column.name}"`, ...fault });
    else if (OWN.includes(column.name)) own.set(column.name, cell);
    else if (column.list && (cell !== '' || isNeeded(table, column)))
      fields = withField(fields, column.field, listed(cell).map(column.read));
    else if (cell !== '') fields = withField(fields, column.field, column.read(cell.replaceAll(/\s+/g, ' ')));
  });
  return { fields, own, left, faults };
}

function headingFaults(table: Table, { header, from }: Sheet): Fault[] {
  const names = COLUMNS[table].map(({ name }) => name);
  return header.flatMap((heading, n): Fault[] => {
    const name = called(heading);
    const field = `heading "${heading}"`;
    if (header.findIndex((other) => called(other) === name) < n && name !== '')
      return [
        { from, field, wrong: 'there are two columns of this name', instead: 'Delete one, or give it another name.' },
      ];
    const close = name === '' || names.includes(name) ? undefined : nearest(name, names);
    if (close === undefined || header.some((other) => called(other) === close)) return [];
    return [
      {
        from,
        field,
        wrong: `is not a column of ${table}`,
        instead: `Did you mean "${close}"? If not, give the column another name.`,
      },
    ];
  });
}

/** Whether a row contains the explanations from our own template. */
const isExplanation = (table: Table, { cells: [first = ''] }: Row): boolean =>
  COLUMNS[table].some((column) => first === `# ${explanation(table, column)}`);

/**
 * Reads a table. A row whose first cell begins with "#" is not a record, and is reported unless it comes from a
 * template.
 */
export function sheetRecords(sheet: Sheet, table: Table): ReadFile {
  const places = sheet.header.map((heading) => COLUMNS[table].find(({ name }) => name === called(heading)));
  const faults = headingFaults(table, sheet);
  const proposals: Proposal[] = [];
  const statements: Statement[] = [];
  const column = (field: string) => columnOf(table, field);
  const isRemark = ({ cells }: Row) => cells[0]?.startsWith('#') === true;
  const notes = sheet.rows
    .filter((row) => isRemark(row) && !isExplanation(table, row))
    .map(({ number }) => `${sheet.from}, row ${number} is not imported: it begins with "#".`);
  for (const row of sheet.rows.filter((each) => !isRemark(each))) {
    const { fields, own, left, faults: wrong } = readCells(table, sheet, places, row);
    faults.push(...wrong);
    const from = `${sheet.from}, row ${row.number}`;
    const id = own.get('id') ?? '';
    const given = id === '' ? {} : { id };
    if (id !== '') {
      const checked = slug.safeParse(id);
      if (!checked.success)
        faults.push({ from, field: column('id'), ...messageParts(checked.error.issues[0]?.message ?? '') });
    }
    if (table === 'statements') {
      statements.push({ from, source: own.get('source') ?? '', ...given, fields, left, column });
      continue;
    }
    const name = fields[table === 'actors' ? 'name' : 'title'];
    const words = typeof name === 'string' ? [name] : [];
    proposals.push({
      from,
      folder: table,
      ...given,
      called: words,
      fields,
      body: own.get('text') ?? '',
      left,
      remarks: [],
      column,
    });
  }
  return { proposals, statements, faults, notes };
}
