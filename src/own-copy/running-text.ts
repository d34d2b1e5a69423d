/** Joins the blocks of a reader’s file into the text to compare. */
import { markedText, type ReadBlock } from '../documents/read-block.ts';

const isApart = ({ is }: ReadBlock): boolean => is === 'page' || is === 'footnote';

/** A word that continues in the next block. */
const BROKEN_WORD = /(\p{L}[-\u2010¬])\n\n/gu;

/**
 * The text in reading order. Notes and page furniture come last, so that they do not separate the halves of a ¶ that a
 * page break splits.
 */
export function runningText(blocks: readonly ReadBlock[]): string {
  const inOrder = [...blocks.filter((block) => !isApart(block)), ...blocks.filter(isApart)];
  return markedText(inOrder).text.replace(BROKEN_WORD, '$1\n');
}
