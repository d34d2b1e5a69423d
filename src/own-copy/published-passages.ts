/** The blocks of a document published here, with the words that statements quote. */
import type { Source } from '../archive/archive.ts';
import type { Locator } from '../archive/schema/text.ts';
import { compareCopy } from './compare.ts';
import type { OwnCopyData } from './known.ts';
import { ownCopyData } from './known-of-source.ts';
import { passageOf } from './passage.ts';

export interface PublishedPassage {
  readonly at: Locator;
  /** The text in pieces. A piece that a statement quotes has that statement’s URL fragment. */
  readonly pieces: readonly { readonly text: string; readonly quotedBy?: string }[];
}

/** The positions of the quotations from one block in the block’s text. */
function quotedIn(data: OwnCopyData, block: number, text: string) {
  const known = data.blocks.filter((_, n) => n === block);
  const quotations = data.quotations.filter((each) => each.block === block);
  const steps = compareCopy(
    { ...data, blocks: known, quotations: quotations.map((each) => ({ ...each, block: 0 })) },
    { text, bytes: new Uint8Array() },
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  return quotations.flatMap(({ fragment }, n) => {
    const span = step.value.quotations[n]?.span;
    return span === undefined ? [] : [{ fragment, span }];
  });
}

/** The blocks of a published document, in order; empty if it is not published. */
export function publishedPassages(source: Source): PublishedPassage[] {
  const data = ownCopyData(source);
  if (source.text === undefined || data === undefined) return [];
  return source.text.blocks.map(({ at, text }, n) => {
    const quoted = quotedIn(data, n, text);
    const spans = quoted.map(({ span }) => span);
    const pieces = passageOf(text, { from: 0, to: text.length }, spans, [], text.length).map(
      ({ text: piece, printed }) => {
        const quotedBy = quoted[printed ?? -1]?.fragment;
        return quotedBy === undefined ? { text: piece } : { text: piece, quotedBy };
      },
    );
    return { at, pieces };
  });
}
