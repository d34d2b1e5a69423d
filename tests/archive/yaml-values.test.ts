/** Values that one YAML reader takes for text and another for a number, a timestamp or nothing. */
import { describe, expect, it } from 'vitest';
import { readContentFile } from '../../src/archive/content-file.ts';
import { problemsOf, swap } from './files.ts';

const EVENT = 'events/board-resolves.md';
const place = (written: string) => swap('place: Skerry Point', `place: ${written}`);

function read(written: string): unknown {
  const bytes = new TextEncoder().encode(`place: ${written}\n`);
  const found = readContentFile({ path: 'archive.yaml', bytes });
  return 'file' in found ? (found.file.data as { readonly place: unknown }).place : found.problems;
}

describe('a value without quotes', () => {
  it.each([
    '0b11',
    '1_000',
    '12:30',
    '1:20:30',
    'yes',
    'no',
    'on',
    'Off',
    'y',
    'N',
    '=',
    '0b',
    '0x',
    '08:15',
    '1e',
    '.',
    '+',
    '1.2.3',
    'NaN',
    'infinity',
  ])('is text where it could be taken for something else: %s', (written) => {
    expect(read(written)).toBe(written);
    expect(problemsOf({ [EVENT]: place(written) })).toEqual([]);
  });

  it.each([
    ['017', 17],
    ['0o17', 15],
    ['0x1F', 31],
    ['+12', 12],
    ['1e3', 1000],
    ['.5', 0.5],
    ['-0', -0],
    ['~', null],
    ['Null', null],
    ['', null],
    ['True', true],
    ['FALSE', false],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
  ])('is refused where text is due and YAML 1.2 has something else: %s', (written, value) => {
    expect(read(written)).toBe(value);
    const problems = problemsOf({ [EVENT]: place(written) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^events\/board-resolves\.md:12:1 place: is .* not text\./);
  });

  it.each(['1898-12-14', '1898-12-14T10:00:00Z', '1898-12-14 10:00:00', '!!float 1', '&a x', '*a'])(
    'is refused where another reader would read it as a timestamp, a tag or a reference: %s',
    (written) => {
      expect(read(written)).toBeInstanceOf(Array);
    },
  );
});
