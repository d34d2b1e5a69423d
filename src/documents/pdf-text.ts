/**
 * Turns a PDF with text into blocks. The file does not mark paragraphs. They are inferred from gaps, indents and sizes,
 * as a reader would infer them.
 */
import { noteLines, type PartedPage, partPages, withoutNoteMarks } from './pdf-edges.ts';
import { type PdfLine, pdfPages } from './pdf-lines.ts';
import type { Mark, ReadBlock } from './read-block.ts';

export interface PdfText {
  readonly blocks: readonly ReadBlock[];
  /** Pages without any text, counted from 1. They are pictures, or blank. */
  readonly withoutText: readonly number[];
}

/** A gap between lines that is this many times the usual gap begins a new block. */
const GAP = 1.25;
/** An indent that exceeds this fraction of the font size begins a new block. */
const INDENT = 0.8;
/** A line shorter than this fraction of the text width ends its paragraph if a sentence ends with the line. */
const SHORT = 0.75;

/**
 * A line that is at least this many font sizes higher than the line before it begins a new column. If the difference is
 * smaller, the two lines are in different table cells.
 */
const COLUMN = 6;

const ENDED = /[.!?…:”"’')\]؟。]$/u;
const NUMBERED = /^(?:\(?\d{1,3}[.)]|[•▪‣–—*-])\s/u;

/** The value that most letters in a document have. */
function usual(lines: readonly PdfLine[], of: (line: PdfLine) => number): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const value = Math.round(of(line) * 10) / 10;
    weights.set(value, (weights.get(value) ?? 0) + line.text.length);
  }
  return [...weights].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The usual distance between baselines, as a multiple of the font size. */
function leadingOf(pages: readonly PartedPage[]): number {
  const steps = pages.flatMap(({ body }) =>
    body.flatMap((line, n) => {
      const before = body[n - 1];
      const step = before === undefined ? 0 : (before.base - line.base) / line.size;
      return before?.size === line.size && step > 0.8 && step < 3 ? [step] : [];
    }),
  );
  return median(steps) ?? 1.2;
}

/** The usual measurements in a document. Unusual lines are recognised by comparison with them. */
interface Usual {
  readonly size: number;
  readonly leading: number;
  /** Where the text of the page begins and ends, in points from the left. */
  readonly left: number;
  readonly right: number;
}

/**
 * Whether a line begins a new block. If this is doubtful, the result is the reason for the doubt.
 *
 * @param block the lines of the block so far; at least one.
 */
function begins(line: PdfLine, block: readonly PdfLine[], { leading, left, right }: Usual): boolean | string {
  const before = block.at(-1);
  if (before === undefined) return true;
  const step = (before.base - line.base) / Math.max(line.size, before.size);
  if (step < 0.3 || step > GAP * leading) return true;
  if (Math.abs(line.size - before.size) > 0.05 * before.size) return true;
  if (line.font !== before.font && (block.length === 1 || block.every(({ font }) => font === before.font))) {
    // A word in italics may change the font of a line within a paragraph. A heading can be told apart because its last
    // line is short.
    const heading = block.length <= 2 && !ENDED.test(before.text) && before.right < left + SHORT * (right - left);
    if (heading) return true;
  }
  const edge = Math.min(...block.map((each) => each.left));
  const ended = ENDED.test(before.text);
  const full = before.right > left + 0.9 * (right - left);
  if (line.left > edge + INDENT * line.size && !(block.length === 1 && full && !ended)) return true;
  if (NUMBERED.test(line.text) && ended) return true;
  if (ended && before.right < left + SHORT * (right - left))
    return 'Only the short line before it separates it from the ¶ above.';
  return false;
}

function markOf(block: readonly PdfLine[], text: string, { size }: Usual, largest: number, titled: boolean): Mark {
  const own = block[0]?.size ?? size;
  const short = text.split(' ').length <= 25;
  if (!titled && short && own >= largest && own > 1.15 * size)
    return { is: 'title', why: 'It is in the largest letters of the document.' };
  if (short && own > 1.1 * size) return { is: 'heading', why: 'Its letters are larger than those of the text.' };
  if (own < 0.93 * size)
    return { doubt: 'Its letters are smaller than those of the text: a note, a caption, a table?' };
  return {};
}

/**
 * Reads a PDF. Paragraphs keep the line breaks of the page. For each page, the running heads come first, followed by
 * the text, the notes and the running feet.
 *
 * @throws if the file is damaged or needs a password.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const pages = await pdfPages(bytes);
  const size = usual(pages.flat(), (line) => line.size);
  const parted = partPages(pages, size);
  const leading = leadingOf(parted);
  const largest = parted.flatMap(({ body }) => body).reduce((most, line) => Math.max(most, line.size), 0);
  const blocks: ReadBlock[] = [];
  let titled = false;
  parted.forEach(({ heads, body, notes, feet }, n) => {
    const page = n + 1;
    const lefts = body.map((line) => line.left);
    const usualHere = { size, leading, left: Math.min(...lefts), right: Math.max(...body.map((line) => line.right)) };
    for (const { line, mark } of heads) blocks.push({ lines: [line.text], ...mark, page });
    const groups: { lines: PdfLine[]; doubt?: string; turn: boolean }[] = [];
    for (const line of body) {
      const group = groups.at(-1);
      const verdict = group === undefined ? true : begins(line, group.lines, usualHere);
      const turn = group === undefined || line.base > (group.lines.at(-1)?.base ?? 0) + COLUMN * line.size;
      if (verdict === false) group?.lines.push(line);
      else groups.push({ lines: [line], turn, ...(typeof verdict === 'string' && { doubt: verdict }) });
    }
    for (const { lines, doubt, turn } of groups) {
      const mark = markOf(lines, lines.map(({ text }) => text).join(' '), usualHere, largest, titled);
      titled ||= mark.is === 'title';
      blocks.push({
        ...(doubt !== undefined && { doubt }),
        lines: lines.map((line) => withoutNoteMarks(line, notes)).filter((text) => text !== ''),
        ...mark,
        ...(turn && { turn }),
        page,
      });
    }
    for (const { lines, doubt } of notes) {
      const why = 'It is at the bottom of the page and begins with the mark of a note.';
      const own = { lines: noteLines(lines), is: 'footnote', page } as const;
      blocks.push(doubt === undefined ? { ...own, why } : { ...own, doubt });
    }
    for (const { line, mark } of feet) blocks.push({ lines: [line.text], ...mark, page });
  });
  return {
    blocks: blocks.filter(({ lines }) => lines.length > 0),
    withoutText: pages.flatMap((lines, n) => (lines.length === 0 ? [n + 1] : [])),
  };
}
