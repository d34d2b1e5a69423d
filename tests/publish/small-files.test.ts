/** Files that a build writes beside its pages. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeBesidePages, writeInto } from '../../src/publish/small-files.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(site, { recursive: true }));

it('files are written at once, in the folders of their paths, as soon as the folder of the site is known', () => {
  const files = [
    { path: '/events/lamp-lit.ris', text: () => 'TY  - GEN' },
    { path: '/events/lamp-out.ris', text: () => '' },
    { path: '/data/archive.json', text: () => '{"title":"“Light”"}' },
  ];
  expect(() => writeBesidePages(files)).toThrow('not known yet');
  writeInto(site);
  writeBesidePages(files);
  for (const { path, text } of files) expect(readFileSync(join(site, path), 'utf8')).toBe(text());
});
