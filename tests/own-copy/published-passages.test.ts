/** A published document block by block, with the quotations from its statements in place. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { passageOf } from '../../src/own-copy/passage.ts';
import { publishedPassages } from '../../src/own-copy/published-passages.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

const read = readArchive(listFiles(LIGHTHOUSE));
function sourceOf(id: string): Source {
  const source = 'archive' in read ? read.archive.sources.find((each) => each.id === id) : undefined;
  if (source === undefined) throw new Error(`no ${id}`);
  return source;
}
const letter = sourceOf('letter-1899');
const passages = publishedPassages(letter);
const textOf = ({ pieces }: (typeof passages)[number]) => pieces.map(({ text }) => text).join('');

describe('a published document', () => {
  it('is shown whole and in order, with no word lost or added', () => {
    const file = readFileSync(`${LIGHTHOUSE}/texts/letter-1899.txt`, 'utf8');
    expect(passages.map(textOf)).toEqual(file.trim().split(/\n\n+/));
    expect(passages.map(({ at }) => at)).toEqual(['heading 1', 1, 2, 3, 4, 5, 'credit 1']);
  });

  it('has every quotation and phrase of its statements marked in its own block, and leads to the statement', () => {
    const printed = letter.claims.flatMap(({ id, at, quote, date }) =>
      [quote, date?.phrase].flatMap((text) => (text === undefined ? [] : [{ id, at, text }])),
    );
    expect(printed.length).toBeGreaterThan(4);
    for (const { id, at, text } of printed) {
      const pieces = passages.find((passage) => passage.at === at)?.pieces ?? [];
      const marked = pieces.filter(({ quotedBy }) => quotedBy === `claim-${id}`).map((piece) => piece.text);
      expect(marked.join('')).toContain(text);
    }
    const quoting = new Set(printed.map(({ id }) => `claim-${id}`));
    for (const { quotedBy } of passages.flatMap(({ pieces }) => pieces))
      expect(quotedBy === undefined || quoting.has(quotedBy)).toBe(true);
  });

  it('has no passages if it is not published', () => {
    expect(publishedPassages(sourceOf('gazette-1899'))).toEqual([]);
  });

  it('runs on after full lines, and keeps the breaks after short ones', () => {
    const full = 'A line that goes on until the page of the book it is printed in ends\nand then goes on.';
    const verse = 'The lamp is lit,\nthe sea is black.';
    const whole = (text: string) =>
      passageOf(text, { from: 0, to: text.length }, [], [])
        .map((piece) => piece.text)
        .join('');
    expect(whole(full)).toBe(full.replace('\n', ' '));
    expect(whole(verse)).toBe(verse);
  });
});
