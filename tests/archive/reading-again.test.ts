/** A content folder that is read repeatedly while it is edited. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/archive/content-file.ts';
import { readArchive } from '../../src/archive/join.ts';
import { problemText } from '../../src/archive/problems.ts';
import { listFiles, readRecords, rememberingLister, rememberingReader } from '../../src/archive/read-content.ts';
import { type Change, changed, problemsOf, swap } from './files.ts';

const EVENT = 'events/lamp-lit.md';
const edited = { [EVENT]: swap('title: The lamp is lit', 'title: The lamp is lit at last') };
const broken = { [EVENT]: swap('title: The lamp is lit', 'titel: The lamp is lit') };

describe('content read again', () => {
  it('gives the same records for unchanged files, and the new one for the file that changed', () => {
    const reader = rememberingReader();
    const before = readRecords(changed({}), reader).records.events;
    const after = readRecords(changed(edited), reader).records.events;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    for (const [n, event] of after.entries()) {
      if (event.file === EVENT) expect(event.data.title).toBe('The lamp is lit at last');
      else expect(event).toBe(before[n]);
    }
  });

  it('has the problems of content read for the first time, and none when it is corrected', () => {
    const reader = rememberingReader();
    const found = [{}, broken, edited, { [EVENT]: null }, broken, {}].map((changes) => {
      const read = readArchive(changed(changes), reader);
      const problems = 'problems' in read ? read.problems.map(problemText) : [];
      expect(problems).toEqual(problemsOf(changes));
      return problems.length > 0;
    });
    expect(found).toEqual([false, true, false, true, true, false]);
  });

  it('has the problems that one file causes in others, which are unchanged', () => {
    const reader = rememberingReader();
    const steps: Readonly<Record<string, Change>>[] = [
      {},
      { 'wording.yaml': swap('forms: [folly, follies]', 'forms: [folly, follies, lamp]') },
      {},
      { 'fingerprints/letter-1899.json': null },
      { 'fingerprints/gazette-1899.json': (text) => text.replace(/"grams": "[0-9a-f]+"/g, '"grams": "0000"') },
      { 'archive.yaml': swap('topics:', 'topics_:') },
      { [EVENT]: null },
      { 'sources/gazette-1899.md': swap('quote: ', 'quote: Never ') },
      {},
    ];
    const found = steps.map((changes) => {
      const read = readArchive(changed(changes), reader);
      const problems = 'problems' in read ? read.problems.map(problemText) : [];
      expect(problems).toEqual(problemsOf(changes));
      return problems.length > 0;
    });
    expect(found).toEqual(steps.map((changes) => Object.keys(changes).length > 0));
  });
});

describe('a folder listed again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'listed again '));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const said = (files: readonly RawFile[]) =>
    files.map(({ path, bytes }) => `${path}: ${new TextDecoder().decode(bytes)}`);

  it('gives the same list when nothing has changed, reads again what has, and sees what is new and what is gone', () => {
    mkdirSync(join(folder, 'events'));
    write('archive.yaml', 'one');
    write('events/fire.md', 'two');
    const list = rememberingLister(folder);
    const first = list();
    expect(said(first)).toEqual(['archive.yaml: one', 'events/fire.md: two']);
    expect(list()).toBe(first);
    write('events/fire.md', 'three');
    const second = list();
    expect(said(second)).toEqual(['archive.yaml: one', 'events/fire.md: three']);
    expect(second[0]).toBe(first[0]);
    write('events/flood.md', 'four');
    expect(said(list())).toEqual(said(listFiles(folder)));
    rmSync(join(folder, 'events/fire.md'));
    expect(said(list())).toEqual(['archive.yaml: one', 'events/flood.md: four']);
  });
});
