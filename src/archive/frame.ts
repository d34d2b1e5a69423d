/** Splits a document’s text into blocks by its reading frame, and reports every mismatch between the two. */
import { sha256 } from './quotations.ts';
import type { FrameRecord } from './schema/frame.ts';
import type { Locator } from './schema/text.ts';

/** A block of a document that claims can cite. */
export interface Block {
  readonly at: Locator;
  readonly text: string;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

export function linesOf(lines: string): Run {
  const [first = 0, last = first] = lines.split('-').map(Number);
  return { first, last };
}

/** Whether a block is page furniture, including page numbers and running heads. */
const isFurniture = (is: FrameRecord['blocks'][number]['is']) => is === 'furniture' || is === 'page';

/**
 * The locator of each block; undefined for page furniture, and for a block that continues the paragraph before it.
 * Blocks of a named kind are numbered from 1.
 */
export function locators(blocks: FrameRecord['blocks']): (Locator | undefined)[] {
  const count = new Map<string, number>();
  return blocks.map(({ is, continues }) => {
    if (isFurniture(is) || continues) return undefined;
    const n = (count.get(is) ?? 0) + 1;
    count.set(is, n);
    if (is === 'body') return n;
    return is === 'title' || is === 'standfirst' ? is : `${is} ${n}`;
  });
}

/** Problems within a frame: order, overlap and numbering. Each is a sentence without a full stop. */
export function frameFaults(frame: FrameRecord): string[] {
  const faults: string[] = [];
  let previous = 0;
  let paragraph = 0;
  let isMisnumbered = false;
  for (const block of frame.blocks) {
    const { first, last } = linesOf(block.lines);
    if (last < first) faults.push(`lines ${block.lines} run backwards`);
    if (first <= previous) faults.push(`lines ${block.lines} are listed twice or out of order`);
    if (last > frame.document.lines)
      faults.push(`lines ${block.lines} lie beyond the document’s ${frame.document.lines} lines`);
    previous = Math.max(previous, last);
    if (block.continues && (block.is !== 'body' || paragraph === 0)) {
      const wrong = block.is === 'body' ? 'there is no ¶ before them' : 'they are not body';
      faults.push(`lines ${block.lines} cannot continue a ¶ ("continues"), because ${wrong}`);
    }
    if (block.is === 'body') {
      if (!block.continues) paragraph += 1;
      if (block.paragraph !== paragraph && !isMisnumbered) {
        // One wrong number makes all later ones wrong as well, so only the first is reported.
        isMisnumbered = true;
        faults.push(
          `lines ${block.lines} are ¶ ${paragraph} by count, but "paragraph" says ${block.paragraph ?? 'nothing'}`,
        );
      }
    } else if (block.paragraph !== undefined)
      faults.push(`lines ${block.lines} are not body, so they cannot have a ¶ number`);
    if (block.is === 'furniture' && (block.which === undefined || block.why === undefined)) {
      faults.push(`lines ${block.lines} are furniture without "which" and "why"`);
    }
  }
  for (const single of ['title', 'standfirst'] as const) {
    const count = frame.blocks.filter(({ is }) => is === single).length;
    if (count > 1) faults.push(`there are ${count} blocks called ${single}`);
  }
  return faults;
}

/** The lines of a document. A final line break does not start another line. */
export function documentLines(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/**
 * Splits a document by its frame.
 *
 * @param bytes the document’s file as it was read.
 * @returns the blocks that claims can cite, and a sentence for every mismatch between document and frame: a file other
 * than the one the frame was made for, lines in no block, or a paragraph with a blank line inside it.
 */
export function cutDocument(bytes: Uint8Array, frame: FrameRecord): { blocks: Block[]; faults: string[] } {
  const faults = frameFaults(frame);
  const lines = documentLines(new TextDecoder().decode(bytes));
  if (sha256(bytes) !== frame.document.sha256)
    faults.push('the document is not the file the frame was made for (SHA-256 differs)');
  if (lines.length !== frame.document.lines)
    faults.push(`the document has ${lines.length} lines, the frame says ${frame.document.lines}`);
  const taken = new Set<number>();
  const named = locators(frame.blocks);
  const blocks: Block[] = [];
  frame.blocks.forEach((block, n) => {
    const { first, last } = linesOf(block.lines);
    const own = lines.slice(first - 1, last);
    for (let line = first; line <= last; line++) taken.add(line);
    if (block.is === 'body' && own.some((line) => line.trim() === '')) {
      faults.push(`lines ${block.lines} are one ¶ but have a blank line inside`);
    }
    const at = named[n];
    const before = blocks.findLastIndex(({ at: place }) => typeof place === 'number');
    const begun = blocks[before];
    if (at !== undefined) blocks.push({ at, text: own.join('\n') });
    else if (block.continues && begun !== undefined)
      blocks[before] = { ...begun, text: `${begun.text}\n${own.join('\n')}` };
  });
  lines.forEach((line, n) => {
    if (line.trim() !== '' && !taken.has(n + 1)) faults.push(`line ${n + 1} is in no block`);
  });
  return { blocks, faults };
}
