/** The columns of every table. Other people’s programs read them by name and position, so new ones go to the end. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WholeArchive } from '../../src/data/whole.ts';
import { PUBLISHED } from './published.ts';

/** Columns by table, from a file with a table on each line. */
const columnsIn = (name: string) =>
  new Map(
    readFileSync(new URL(name, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': '))
      .map(([table = '', columns = '']) => [table, columns.split(' ')] as const),
  );
const KEPT = columnsIn('./columns.txt');

describe('the columns of the first release', () => {
  it.each([...columnsIn('./first-columns.txt')])('are still in the table %s, in the same order', (table, first) => {
    expect(KEPT.get(table)?.filter((column) => first.includes(column))).toEqual(first);
  });
});

describe.each(PUBLISHED)('the tables of $name', ({ whole, data }) => {
  const tables = new Map(data.tables.map(({ table }) => [table.name, table]));

  it('have every column that they have ever had, in the same place; new ones follow and are in columns.txt', () => {
    for (const [name, columns] of KEPT)
      expect(
        tables.get(name)?.columns.map((column) => column.name),
        name,
      ).toEqual(columns);
    expect([...tables.keys()].filter((name) => !KEPT.has(name))).toEqual([]);
  });

  it('say of each date whether it lasted, is a window or a night', () => {
    const cells = (table: string, column: string) => {
      const at = tables.get(table)?.columns.findIndex(({ name }) => name === column) ?? -1;
      return tables.get(table)?.rows.map((row) => row[at]);
    };
    const dates: readonly [string, string, readonly (WholeArchive['events'][number]['date'] | undefined)[]][] = [
      ['events', 'date', whole.events.map(({ date }) => date)],
      ['claims', 'date', whole.claims.map(({ date }) => date?.given)],
      ['sources', 'published', whole.sources.map(({ published }) => published)],
    ];
    for (const [table, name, of] of dates) {
      expect(cells(table, `${name}_form`)).toEqual(of.map((date) => date?.form ?? null));
      expect(cells(table, `${name}_night`)).toEqual(of.map((date) => date?.night ?? null));
    }
  });
});

describe('the data of the archives', () => {
  it('have windows, lasting times and nights to tell apart', () => {
    const dates = PUBLISHED.flatMap(({ whole }) => whole.events.map(({ date }) => date));
    for (const form of ['window', 'interval', 'point', 'set']) expect(dates.map((date) => date?.form)).toContain(form);
    expect(dates.some((date) => date?.night)).toBe(true);
  });
});
