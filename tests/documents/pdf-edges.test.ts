/** Where the notes at the bottom of a page of a PDF begin, in a text whose paragraphs are numbered. */
import { describe, expect, it } from 'vitest';
import { partPages } from '../../src/documents/pdf-edges.ts';
import type { PdfLine } from '../../src/documents/pdf-lines.ts';

/** A line and the size of its letters. */
type Line = readonly [text: string, size: number];

/** Lines of a page, from the top. `^1` is a raised 1. */
const pageOf = (...lines: readonly Line[]): PdfLine[] =>
  lines.map(([text, size], n) => ({
    pieces: text.split(/(\^\d)/).map((part) => ({ text: part.replace('^', ''), raised: part.startsWith('^') })),
    text: text.replaceAll('^', ''),
    ...{ left: 50, right: 300, base: 600 - 20 * n, size, font: 'f' },
  }));
const FILLED = ['of the meeting is told.', 'and nobody spoke.', 'and all went home.'].map(
  (text) => [text, 11] as const,
);
const parted = (...lines: readonly Line[]) => {
  const [page] = partPages([pageOf(['The list', 11], ...lines)], 11);
  return {
    notes: page?.notes.map(({ lines: [first] }) => first?.text),
    doubt: page?.notes.some(({ doubt }) => doubt !== undefined),
  };
};

describe('the notes of a page', () => {
  it('are in small print, although numbered ¶s begin like them', () => {
    const lines = [['1. The keeper was away.^1', 11], ['2. The lamp was out.', 11], ...FILLED] as const;
    expect(parted(...lines, ['1 He was at Tarn.', 8])).toEqual({ notes: ['1 He was at Tarn.'], doubt: false });
  });
  it('are below the mark that leads to them, and doubtful in letters as large as the text', () => {
    const lines = [['1. The keeper^1 was away,^2', 11], ['2. The lamp was out.', 11], ...FILLED] as const;
    expect(parted(...lines, ['1 At Tarn.', 11], ['2 For a week.', 11])).toEqual({
      notes: ['1 At Tarn.', '2 For a week.'],
      doubt: true,
    });
  });
  it('are none if nothing below a mark begins with it', () => {
    expect(parted(['1. The keeper was away.^1', 11], ['2. The lamp was out.', 11], ...FILLED).notes).toEqual([]);
  });
  it('go on in small print at the top of those of the next page', () => {
    const first = pageOf(['The keeper was away.^1', 11], ...FILLED, ['1 He was', 8]);
    const second = pageOf(['The lamp was out.^2', 11], ...FILLED, ['at Tarn.', 8], ['2 For a week.', 8]);
    const notes = partPages([first, second], 11)[1]?.notes.map(({ lines, doubt }) => [
      lines[0]?.text,
      doubt !== undefined,
    ]);
    expect(notes).toEqual([
      ['at Tarn.', true],
      ['2 For a week.', false],
    ]);
  });
});
