/** Joins the blocks of a reader’s file into the text to compare. */
import { markedText, type ReadBlock } from '../documents/read-block.ts';

const isApart = ({ is }: ReadBlock): boolean => is === 'page' || is === 'footnote';

/** A hyphenated word that continues in the next block. */
const BROKEN_WORD = /(\p{L}[-\u2010¬])\n\n/gu;

/**
 * The text in reading order. Notes, running heads and feet, and page numbers come last, so that they do not separate
 * the two halves of a paragraph split by a page break.
 */
export function runningText(blocks: readonly ReadBlock[]): string {
  const inOrder = [...blocks.filter((block) => !isApart(block)), ...blocks.filter(isApart)];
  return markedText(inOrder).text.replace(BROKEN_WORD, '$1\n');
}
