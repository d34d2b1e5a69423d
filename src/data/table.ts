/** A table of the published data: its rows, and its columns with their meaning. */
import { type Cell, csv } from './csv.ts';
import type { Column, ColumnFacts } from './field.ts';
import type { WholeArchive } from './whole.ts';

export interface TableFacts {
  /** The table’s file name without the extension. */
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Names of the columns that identify a row. */
  readonly key: readonly string[];
}

export interface Table extends TableFacts {
  readonly columns: readonly ColumnFacts[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Days that the date types of most programs can hold: years 0001 to 9999. */
const PLAIN_DAY = /^(?!0000)\d{4}-/;

/** Builds a table. A column becomes text if it contains days that other programs could not store as dates. */
export function table<Row>(
  whole: WholeArchive,
  facts: TableFacts,
  named: readonly Column<Row>[],
  records: readonly Row[],
): Table {
  const columns = named.toSorted((a, b) => Number(a.addedLater ?? false) - Number(b.addedLater ?? false));
  const rows = records.map((record) => columns.map(({ cell }) => cell(record)));
  const plain = (n: number) => rows.every((row) => typeof row[n] !== 'string' || PLAIN_DAY.test(row[n]));
  return {
    ...facts,
    columns: columns.map(({ cell: _, addedLater: __, from, refersTo, ...column }, n) => ({
      ...column,
      ...(column.type === 'date' && !plain(n) && { type: 'string' }),
      ...(from !== undefined && { options: whole[from].map(({ id }) => id) }),
      // A record’s own id does not refer to another table.
      ...(refersTo !== undefined && column.name !== 'id' && { refersTo }),
    })),
    rows,
  };
}

export function tableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return csv(
    columns.map(({ name }) => name),
    rows,
  );
}
