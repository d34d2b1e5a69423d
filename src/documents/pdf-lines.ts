/** Turns the pages of a PDF into lines, each with its position and the size and font of its letters. */
import { getDocumentProxy } from 'unpdf';
// `unpdf` would load this only later, when a failure to load would no longer be reported as `NotLoaded`.
import 'unpdf/pdfjs';

/** Part of a line. Note marks are raised and in smaller type. */
export interface Piece {
  readonly text: string;
  readonly raised: boolean;
}

export interface PdfLine {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /**
   * Where the line begins and ends, measured from the left of the page, and how far its baseline is above the bottom,
   * in points.
   */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Size of most letters in the line, in points. */
  readonly size: number;
  /** The font of most letters in the line, under a name that is meaningful only within this document. */
  readonly font: string;
}

/** A piece of text with the position that the file gives it on the page. */
interface Item {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
}

/** A gap wider than this fraction of the font size separates two words. */
const WORD_SPACE = 0.2;

function lineOf(items: readonly Item[]): PdfLine[] {
  const letters = items.filter(({ text }) => text.trim() !== '');
  const [first] = letters;
  if (first === undefined) return [];
  const main = letters.reduce((most, item) => (item.text.length > most.text.length ? item : most), first);
  const pieces: Piece[] = [];
  let end: number | undefined;
  for (const { text, left, width, base, size } of items) {
    const apart = end !== undefined && left - end > WORD_SPACE * main.size;
    const raised = size < 0.85 * main.size && base > main.base + 0.1 * main.size;
    pieces.push({ text: apart ? ` ${text}` : text, raised: raised && text.trim() !== '' });
    end = left + width;
  }
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const last = letters.at(-1) ?? first;
  return [
    {
      pieces,
      text,
      left: first.left,
      right: last.left + last.width,
      base: main.base,
      size: main.size,
      font: main.font,
    },
  ];
}

/**
 * Joins items into lines. An item belongs to the line of the item before it if it is to the right of that item and at
 * about the same height.
 */
function linesOf(items: readonly Item[]): PdfLine[] {
  const lines: Item[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const before = line?.findLast(({ text }) => text.trim() !== '') ?? line?.at(-1);
    const level = before !== undefined && Math.abs(item.base - before.base) < 0.6 * Math.max(item.size, before.size);
    const onward = before !== undefined && item.left > before.left + before.width - before.size;
    if (line !== undefined && level && onward) line.push(item);
    else lines.push([item]);
  }
  return lines.flatMap(lineOf);
}

/**
 * Reads a PDF.
 *
 * @returns the lines of each page, in the order of the file. A page that is only a picture has none.
 * @throws if the file is damaged or needs a password.
 */
export async function pdfPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  // The library gets a copy of the bytes, because nothing else can read bytes that it has been given. It rejects a
  // Buffer.
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  const pages: PdfLine[][] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        linesOf(
          items.flatMap((item) => {
            if (!('str' in item)) return [];
            const [, slope = 0, , height = 0, left = 0, base = 0] = item.transform as number[];
            // Text that runs up or down the margin is not part of the page’s text.
            if (Math.abs(slope) > Math.abs(height)) return [];
            return [{ text: item.str, left, base, width: item.width, size: Math.abs(height), font: item.fontName }];
          }),
        ),
      );
      page.cleanup();
    }
  } finally {
    await document.destroy();
  }
  return pages;
}
