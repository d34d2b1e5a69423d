/**
 * Joins a paragraph that is split by a page break: the second block continues the first, whatever stands between them.
 */
import type { Proposal } from './propose-frame.ts';
import { ENDED } from './text-runs.ts';

/** A proposal, and whether a page or column break comes before it. */
export interface Turned {
  readonly proposal: Proposal;
  readonly turn: boolean;
}

/** Kinds of block that can stand between the two halves of a paragraph. */
const BETWEEN = new Set(['page', 'footnote', 'caption', 'furniture']);
const HYPHEN = /\p{L}[-\u2010\u00ad¬]$/u;

/** Whether a paragraph continues after a page break, marked as doubtful if only its last words suggest it. */
function goesOn(before: string, after: string): false | { readonly doubt?: string } {
  if (HYPHEN.test(before)) return {};
  if (ENDED.test(before)) return false;
  if (/^\p{Ll}/u.test(after)) return {};
  return { doubt: 'The ¶ before the page turn does not end a sentence: check that it continues here.' };
}

/** Numbers the paragraphs in order, and marks each block that continues the paragraph before it. */
export function joinedBlocks(blocks: readonly Turned[]): Proposal[] {
  let paragraph = 0;
  /** The last paragraph, for as long as it may still continue. */
  let open: string | undefined;
  let turned = false;
  return blocks.map(({ proposal, turn }) => {
    const { is } = proposal.block;
    turned ||= turn || is === 'page';
    if (is !== 'body') {
      if (!BETWEEN.has(is)) open = undefined;
      return proposal;
    }
    const on = open !== undefined && turned && goesOn(open, proposal.text);
    open = proposal.text;
    turned = false;
    if (on === undefined || on === false) {
      paragraph += 1;
      return { ...proposal, block: { ...proposal.block, paragraph } };
    }
    const { doubt: _replaced, ...rest } = proposal;
    return { ...rest, ...on, block: { ...proposal.block, paragraph, continues: true } };
  });
}
