/** Separates the running text on the pages of a PDF from running heads and feet, page numbers and notes. */
import type { PdfLine } from './pdf-lines.ts';
import type { Mark } from './read-block.ts';

/** The lines of a page, separated into running heads, text, notes and running feet. */
export interface PartedPage {
  readonly heads: readonly EdgeLine[];
  readonly body: readonly PdfLine[];
  /** One entry for each note. */
  readonly notes: readonly { readonly lines: readonly PdfLine[]; readonly doubt?: string }[];
  readonly feet: readonly EdgeLine[];
}

export interface EdgeLine {
  readonly line: PdfLine;
  readonly mark: Mark;
}

/** Number of lines examined at the top and at the bottom of a page. */
const EDGE = 3;
/** Maximum distance between the places of a running head or foot on different pages, in points. */
const SAME_PLACE = 4;

const PAGE_NUMBER = /^[-–—[( ]*(?:(?:page|p\.) ?)?(?:\d{1,4}|[ivxlc]{1,6})(?: ?(?:of|\/) ?\d{1,4})?[-–—\]) ]*$/i;
const NOTE_MARK = /^(?:\[?(\d{1,3})\]?|([*†‡§]{1,3}))(?=[\s\p{L}“"'(.)])/u;

const unnumbered = (text: string) => text.replace(/\d+/g, '#').toLowerCase();

/** The note mark at the beginning of a line, if there is one. */
const noteMark = ({ text }: PdfLine): string | undefined => {
  const [, number, sign] = NOTE_MARK.exec(text) ?? [];
  return number ?? sign;
};

/** Page numbers, and those outermost lines of each page that also appear in the same place on another page. */
function edgesOf(pages: readonly (readonly PdfLine[])[], outward: 1 | -1): Map<PdfLine, Mark> {
  const outer = pages.map((lines) => [...lines].sort((a, b) => outward * (b.base - a.base)).slice(0, EDGE));
  const recurs = (line: PdfLine, page: number) =>
    outer.some(
      (others, n) =>
        n !== page &&
        others.some(
          ({ text, base }) => unnumbered(text) === unnumbered(line.text) && Math.abs(base - line.base) < SAME_PLACE,
        ),
    );
  const found = new Map<PdfLine, Mark>();
  outer.forEach((lines, page) => {
    for (const line of lines) {
      if (PAGE_NUMBER.test(line.text))
        found.set(line, { is: 'page', which: 'page number', why: 'It numbers the page.' });
      else if (recurs(line, page)) {
        const which = outward === 1 ? 'running head' : 'running foot';
        found.set(line, { is: 'page', which, why: 'The same words are at the same place of other pages.' });
      } else break;
    }
  });
  return found;
}

/**
 * Where the notes on a page begin: at the first line in small print that begins with a mark and is not followed by larger
 * text. If the page before has notes, small print may also be the continuation of a note. If no note is in small print,
 * the notes begin at the last line with the first mark that is raised in the text above it. That is doubtful, because
 * numbered paragraphs begin in the same way.
 */
function notesOf(lines: readonly PdfLine[], bodySize: number, goesOn: boolean): { from: number; doubt?: string } {
  const raised = lines.flatMap(({ pieces }, at) =>
    pieces.flatMap((piece, n) => (piece.raised && n > 0 ? [{ mark: piece.text.trim(), at }] : [])),
  );
  const ends = lines.flatMap((line, from) => {
    const larger = lines.slice(from).some(({ size }) => size > 1.05 * line.size);
    return from === 0 || larger ? [] : [{ from, mark: noteMark(line), small: line.size < 0.93 * bodySize }];
  });
  const small = ends.find((each) => each.small && (each.mark !== undefined || goesOn));
  if (small !== undefined) {
    const goes = 'Small print at the bottom of the page: does a note continue here?';
    return { from: small.from, ...(small.mark === undefined && { doubt: goes }) };
  }
  const [first] = raised;
  const last = ends.findLast(({ mark, from }) => first !== undefined && mark === first.mark && from > first.at);
  if (last === undefined) return { from: lines.length };
  return { from: last.from, doubt: 'It begins like a note, in letters as large as those of the text.' };
}

/**
 * Separates running heads and feet, page numbers and notes from the text of each page.
 *
 * @param bodySize font size of the text, in points.
 */
export function partPages(pages: readonly (readonly PdfLine[])[], bodySize: number): PartedPage[] {
  const heads = edgesOf(pages, 1);
  const feet = edgesOf(pages, -1);
  let noted = false;
  return pages.map((lines) => {
    const among = (edges: Map<PdfLine, Mark>) =>
      lines.flatMap((line) => {
        const mark = edges.get(line);
        return mark === undefined ? [] : [{ line, mark }];
      });
    const inner = lines.filter((line) => !heads.has(line) && !feet.has(line));
    const { from, doubt } = notesOf(inner, bodySize, noted);
    const notes: { lines: PdfLine[]; doubt?: string }[] = [];
    for (const line of inner.slice(from)) {
      const note = notes.at(-1);
      if (note !== undefined && noteMark(line) === undefined) note.lines.push(line);
      else notes.push({ lines: [line], ...(doubt !== undefined && notes.length === 0 && { doubt }) });
    }
    noted = notes.length > 0;
    return {
      heads: among(heads),
      body: inner.slice(0, from),
      notes,
      feet: among(feet).filter(({ line }) => !heads.has(line)),
    };
  });
}

/** A line’s text without any marks that refer to notes. @param notes the notes on the same page. */
export function withoutNoteMarks(line: PdfLine, notes: PartedPage['notes']): string {
  const marks = new Set(notes.map(({ lines: [first] }) => first && noteMark(first)));
  return line.pieces
    .map(({ text, raised }, n) => (raised && n > 0 && marks.has(text.trim()) ? '' : text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The lines of a note, with a space after its mark. */
export function noteLines(lines: readonly PdfLine[]): string[] {
  return lines.map(({ text }, n) => (n === 0 ? text.replace(NOTE_MARK, '$& ').replace(/\s+/gu, ' ') : text));
}
