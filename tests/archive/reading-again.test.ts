/** A content folder read again and again while it is edited. */
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { problemText } from '../../src/archive/problems.ts';
import { readRecords, rememberingReader } from '../../src/archive/read-content.ts';
import { changed, problemsOf, swap } from './files.ts';

const EVENT = 'events/lamp-lit.md';
const edited = { [EVENT]: swap('title: The lamp is lit', 'title: The lamp is lit at last') };
const broken = { [EVENT]: swap('title: The lamp is lit', 'titel: The lamp is lit') };

describe('content read again', () => {
  it('gives the very records of files that are as they were, and the new one of the file that is not', () => {
    const reader = rememberingReader();
    const before = readRecords(changed({}), reader).records.events;
    const after = readRecords(changed(edited), reader).records.events;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    for (const [n, event] of after.entries()) {
      if (event.file === EVENT) expect(event.data.title).toBe('The lamp is lit at last');
      else expect(event).toBe(before[n]);
    }
  });

  it('has the problems of content read for the first time, and none when it is mended', () => {
    const reader = rememberingReader();
    const found = [{}, broken, edited, { [EVENT]: null }, broken, {}].map((changes) => {
      const read = readArchive(changed(changes), reader);
      const problems = 'problems' in read ? read.problems.map(problemText) : [];
      expect(problems).toEqual(problemsOf(changes));
      return problems.length > 0;
    });
    expect(found).toEqual([false, true, false, true, true, false]);
  });
});
