/** A table of the published data: its columns with what they mean, and its rows. */
import { type Cell, csv } from './csv.ts';
import type { Column, ColumnFacts } from './field.ts';
import type { WholeArchive } from './whole.ts';

export interface TableFacts {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Names of the columns that tell its rows apart. */
  readonly key: readonly string[];
}

export interface Table extends TableFacts {
  readonly columns: readonly ColumnFacts[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Days that the usual calendar types of other programs hold: years 0001 to 9999. */
const PLAIN_DAY = /^(?!0000)\d{4}-/;

/** Puts a table together. A column of days that other programs could not hold as such becomes text. */
export function table<Row>(
  whole: WholeArchive,
  facts: TableFacts,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): Table {
  const rows = records.map((record) => columns.map(({ cell }) => cell(record)));
  const plain = (n: number) => rows.every((row) => typeof row[n] !== 'string' || PLAIN_DAY.test(row[n]));
  return {
    ...facts,
    columns: columns.map(({ cell: _, from, refersTo, ...column }, n) => ({
      ...column,
      ...(column.type === 'date' && !plain(n) && { type: 'string' }),
      ...(from !== undefined && { options: whole[from].map(({ id }) => id) }),
      // A record’s own id leads nowhere else.
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
