/** Editions as they are published: exactly as they were frozen, newest first. */
import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/archive/content-file.ts';
import { editionOf, editionPath, editionText, SUMS, withSum } from '../../src/archive/edition.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { readRecords } from '../../src/archive/read-content.ts';
import { frozenFiles } from '../../src/data/editions.ts';
import { changed } from '../archive/files.ts';

const edition = editionOf(readRecords(changed({})).records);
const older = { ...edition, version: '1.1', date: '2026-04-02' };
const texts = { '1.2.json': editionText(edition), '1.1.json': editionText(older) };
const sums = Object.entries(texts).reduce((list, [name, text]) => withSum(list, name, text), '');
const bytes = (text: string) => new TextEncoder().encode(text);
const files: RawFile[] = [
  { path: editionPath('1.1'), bytes: bytes(texts['1.1.json'].replaceAll('\n', '\r\n')) },
  { path: editionPath('1.2'), bytes: bytes(texts['1.2.json']) },
  { path: SUMS, bytes: bytes(sums) },
];

describe('published editions', () => {
  it('are the frozen files, newest first, and their checksums', () => {
    expect(frozenFiles(files).map(({ name, content }) => [name, content])).toEqual([
      ['editions/1.2.json', texts['1.2.json']],
      ['editions/1.1.json', texts['1.1.json']],
      ['editions/SHA256SUMS', sums],
    ]);
  });
  it('have the checksum they were frozen with, whatever the folder made of the ends of lines', () => {
    for (const { name, content } of frozenFiles(files).slice(0, 2))
      expect(sums).toContain(`${sha256(content)}  ${name.replace('editions/', '')}\n`);
  });
  it('are none where nothing was released', () => expect(frozenFiles([])).toEqual([]));
  it('are not published when one was changed', () => {
    expect(() => frozenFiles(files.map((file) => ({ ...file, bytes: bytes('{}') })))).toThrow('not as it was frozen');
  });
});
