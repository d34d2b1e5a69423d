/** A table of the published data: its columns with what they mean, and its rows. */
import { type Cell, csv } from './csv.ts';
import type { ExportedDate } from './schema.ts';

/** `list`: several values in one cell, see `csv.ts`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export interface ColumnFacts {
  readonly name: string;
  readonly type: ColumnType;
  /** What stands in it, for the data dictionary. */
  readonly says: string;
  /** Never empty. */
  readonly required: boolean;
  /** The only values there are. */
  readonly options?: readonly string[];
  /** The table whose id this is; a list of ids names it too, but no reader can be held to it. */
  readonly refersTo?: string;
}

export interface Table {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Names of the columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnFacts[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column and how its cell is made from a row’s record. */
export interface Column<Row> extends Omit<ColumnFacts, 'type' | 'required'> {
  readonly type?: ColumnType;
  readonly required?: boolean;
  readonly of: (row: Row) => Cell;
}

/** Days that the usual calendar types of other programs hold: years 0001 to 9999. */
const PLAIN_DAY = /^(?!0000)\d{4}-/;

/** Puts a table together. A column of days that other programs could not hold as such becomes text. */
export function table<Row>(
  facts: Pick<Table, 'name' | 'title' | 'says' | 'key'>,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): Table {
  const rows = records.map((record) => columns.map(({ of }) => of(record)));
  return {
    ...facts,
    columns: columns.map(({ name, says, type = 'string', required = false, options, refersTo }, n) => ({
      name,
      says,
      required,
      type:
        type === 'date' && rows.some((row) => typeof row[n] === 'string' && !PLAIN_DAY.test(row[n])) ? 'string' : type,
      ...(options && { options }),
      ...(refersTo !== undefined && { refersTo }),
    })),
    rows,
  };
}

export function tableCsv({ columns, rows }: Table): string {
  return csv(
    columns.map(({ name }) => name),
    rows,
  );
}

export const ID = 'Id, permanent.';
export const PERMALINK = 'Permanent address of the record.';

/** Columns of a date: EDTF for what is known, two days for reckoning. @param prefix of their names. */
export function dateColumns<Row>(prefix: string, what: string, of: (row: Row) => ExportedDate | null): Column<Row>[] {
  return [
    { name: `${prefix}_edtf`, says: `${what}, as EDTF text (ISO 8601-2).`, of: (row) => of(row)?.edtf ?? null },
    { name: `${prefix}_words`, says: 'The same in English words.', of: (row) => of(row)?.words ?? null },
    {
      name: `${prefix}_first`,
      type: 'date',
      says: 'First day it can be; empty when there is no date, or its beginning is open or not known.',
      of: (row) => of(row)?.first ?? null,
    },
    {
      name: `${prefix}_last`,
      type: 'date',
      says: 'Last day it can be; empty when there is no date, or its end is open or not known.',
      of: (row) => of(row)?.last ?? null,
    },
  ];
}

/** The columns every table that names an event has beside its id. */
export const EVENT_STATUS = 'Status of that event.';
export const EVENT_ESTABLISHED = 'false: the event is not to be told as fact.';
export const COUNTED = 'counted from 1.';
