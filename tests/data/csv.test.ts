/** CSV: two parsers by other authors read back what was written, and no cell runs as a formula. */
import { parse as csvParse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, cellText, csv, defused, joined, restored, separated } from '../../src/data/csv.ts';
import type { ColumnType } from '../../src/data/field.ts';
import type { Table } from '../../src/data/table.ts';
import { tableCsv } from '../../src/data/table.ts';
import { PUBLISHED } from './published.ts';

const READERS: Readonly<Record<string, (text: string) => string[][]>> = {
  papaparse: (text) => {
    const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    expect(errors).toEqual([]);
    return data;
  },
  'csv-parse': (text) => csvParse(text, { bom: true, relax_column_count: false }),
};

/** The value that a cell was made from, read as the data dictionary says. */
function cellValue(cell: string, type: ColumnType): Cell {
  if (type === 'list') return separated(restored(cell));
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return restored(cell);
}

function readBack({ columns }: Pick<Table, 'columns'>, rows: readonly string[][]): Cell[][] {
  return rows.map((row) => row.map((cell, n) => cellValue(cell, columns[n]?.type ?? 'string')));
}

const HARD = [
  'plain',
  'a, b',
  'she said "no", twice',
  '"',
  'two\nlines',
  'two\r\nlines',
  ' leading and trailing ',
  'ends in a tab\t',
  'قلعة الحصن',
  'בית המכס, נמל',
  'mixed قلعة "and" בית',
  '=1+1',
  '=HYPERLINK("https://example.org","here")',
  '+44 20',
  '-0044-03-15',
  '@here',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  "'=1+1",
  "''@x",
  "'quoted' at the beginning",
  '’tis',
  "'",
  '-',
  ';',
  '|',
  'back\\slash',
];

describe.each(Object.entries(READERS))('read by %s', (_name, read) => {
  it('texts of every hard kind come back as they were', () => {
    const rows = HARD.map((text, n) => [String(n), text]);
    const back = read(csv(['n', 'text'], rows));
    expect(back[0]).toEqual(['n', 'text']);
    expect(back.slice(1).map(([, cell]) => restored(cell ?? ''))).toEqual(HARD);
  });

  it('lists come back as they were', () => {
    const lists = [
      [],
      ['one'],
      ['a', 'b, c'],
      ['a | b', 'c'],
      ['a\\', '| b'],
      ['=1', '-2'],
      HARD.map((text) => `x${text}x`),
    ];
    const back = read(
      csv(
        ['n', 'list'],
        lists.map((list, n) => [n, list]),
      ),
    );
    expect(back.slice(1).map(([, cell]) => separated(restored(cell ?? '')))).toEqual(lists);
  });

  describe.each(PUBLISHED)('$name', ({ data }) => {
    it.each(data.tables.map(({ table }) => [table.name, table] as const))(
      'gives every cell of %s back, field for field',
      (_table, table) => {
        const [names, ...rows] = read(tableCsv(table));
        expect(names).toEqual(table.columns.map(({ name }) => name));
        expect(readBack(table, rows)).toEqual(table.rows);
      },
    );
  });
});

describe('a cell', () => {
  it('never begins with a character that a spreadsheet would run', () => {
    const dangerous = /^[=+\-@\t\r\n＝＋－＠]/u;
    expect(HARD.map(cellText).filter((cell) => dangerous.test(cell))).toEqual([]);
    const cells = PUBLISHED.flatMap(({ data }) =>
      data.tables.flatMap(({ table }) => table.rows.flatMap((row) => row.filter((cell) => typeof cell !== 'number'))),
    );
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.map(cellText).filter((cell) => dangerous.test(cell))).toEqual([]);
  });

  it('is changed only where it must be', () => {
    expect(defused('=1')).toBe("'=1");
    expect(defused("'=1")).toBe("''=1");
    expect(defused("'a word'")).toBe("'a word'");
    expect(restored("'a word'")).toBe("'a word'");
    expect(cellText(-5)).toBe('-5');
  });

  it('of a list has a bar between values and none inside that could be taken for it', () => {
    expect(joined(['a', 'b'])).toBe('a | b');
    expect(joined(['a | b'])).toBe('a \\| b');
  });
});

describe('a file', () => {
  it('begins with a byte order mark and ends every line in CR LF', () => {
    const text = csv(['a', 'b'], [['1', 'x\ny']]);
    expect(text).toBe('\ufeffa,b\r\n1,"x\ny"\r\n');
  });
});

describe.each(PUBLISHED)('the tables of $name', ({ archive, whole, data }) => {
  const rowsOf = (name: string) => data.tables.find(({ table }) => table.name === name)?.table.rows.length;

  it('have a row for every record', () => {
    for (const name of ['sources', 'claims', 'events', 'actors', 'differences', 'references'] as const)
      expect([name, rowsOf(name)]).toEqual([name, whole[name].length]);
    expect(rowsOf('claim-chains')).toBe(whole.claims.reduce((sum, { chain }) => sum + chain.length, 0));
    expect(rowsOf('event-actors')).toBe(whole.events.reduce((sum, { actors }) => sum + actors.length, 0));
  });

  it('name the stored copy of a page that a record names', () => {
    for (const [name, kept] of [
      ['sources', archive.sources],
      ['references', archive.references],
    ] as const) {
      const found = data.tables.find(({ table }) => table.name === name)?.table;
      const at = ['id', 'capture_url', 'capture_date'].map(
        (column) => found?.columns.findIndex((each) => each.name === column) ?? -1,
      );
      expect(found?.rows.map((row) => at.map((place) => row[place]))).toEqual(
        kept.map(({ id, record: { capture } }) => [id, capture?.address ?? null, capture?.date ?? null]),
      );
    }
  });

  it('never name an event without its status', () => {
    for (const { table } of data.tables) {
      const names = table.columns.map(({ name }) => name);
      if (names.includes('event')) expect(names).toEqual(expect.arrayContaining(['event_status', 'event_established']));
      if (names.includes('events')) expect(names).toContain('event_statuses');
    }
  });

  it('say what every column means', () => {
    const columns = data.tables.flatMap(({ table }) => table.columns);
    expect(columns.filter(({ says }) => !/^.{4,}\.$/.test(says)).map(({ name }) => name)).toEqual([]);
  });
});
