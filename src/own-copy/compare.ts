/**
 * A reader’s own copy of a document compared with what the archive knows of it: its hash, the fingerprint of each ¶,
 * and each quotation and phrase that is printed. Everything is done where the copy is; the cost grows with its length.
 */
import { sha256InPieces } from '../fingerprint/sha256.ts';
import { findRuns, readWords, wantedRuns } from './copy-words.ts';
import { type FoundBlock, findBlock, runsOf, shortLines } from './find-block.ts';
import { type FoundQuotation, findQuotation, readQuotation } from './find-quotation.ts';
import type { OwnCopyData } from './known.ts';

export interface Copy {
  /** What is to be read; undefined where the file is no text. */
  readonly text: string | undefined;
  /** The file; for a pasted text its UTF-8. */
  readonly bytes: Uint8Array;
}

/** `unread`: no text. `empty`: no word. `same`: every ¶ as it was read. `differs`: some are. `other`: not one is there. */
export type Verdict = 'unread' | 'empty' | 'same' | 'differs' | 'other';

export interface Compared {
  readonly verdict: Verdict;
  /** The very file: its SHA-256 is that of the file that was read. */
  readonly identical: boolean;
  readonly sha256: string;
  /** One for each block and each quotation of the data, in their order; none unless the copy was read. */
  readonly blocks: readonly FoundBlock[];
  readonly quotations: readonly FoundQuotation[];
  /** Whether the ¶ that were found follow each other as in the document. */
  readonly inOrder: boolean;
}

/** Bytes hashed before the browser gets a turn. */
const PIECE = 2 ** 18;

function verdictOn(data: OwnCopyData, words: number, blocks: readonly FoundBlock[]): Verdict {
  if (words === 0) return 'empty';
  const body = blocks.filter((_, n) => data.blocks[n]?.body);
  if (body.every(({ state }) => state === 'missing')) return 'other';
  return body.every(({ state }) => state === 'whole') ? 'same' : 'differs';
}

/**
 * Compares a copy with what is known of a document.
 *
 * @returns in slices of a few milliseconds; each yield is how much is done, from 0 to 1.
 */
export function* compareCopy(data: OwnCopyData, { text, bytes }: Copy): Generator<number, Compared, void> {
  const sha256 = yield* sha256InPieces(bytes, PIECE);
  const identical = sha256 === data.file.sha256;
  const nothing = { identical, sha256, blocks: [], quotations: [], inOrder: true };
  if (text === undefined) return { ...nothing, verdict: bytes.length === 0 ? 'empty' : 'unread' };

  const copy = yield* readWords(text, data.source, data.format);
  const quoted = data.quotations.map((quotation) => readQuotation(quotation, data.source, data.format));
  const wanted = wantedRuns([...data.blocks.map(runsOf), ...quoted.map(({ runs }) => runs)]);
  const hits = yield* findRuns(copy.runs, wanted, data.blocks.length + quoted.length);
  const lines = data.blocks.some(({ grams }) => grams === '') ? yield* shortLines(copy) : [];
  const blocks: FoundBlock[] = [];
  for (const [n, block] of data.blocks.entries()) {
    blocks.push(findBlock(copy, block, hits[n] ?? [], lines));
    yield 1;
  }
  const quotations: FoundQuotation[] = [];
  for (const [n, quotation] of data.quotations.entries()) {
    const read = quoted[n] ?? readQuotation(quotation, data.source, data.format);
    quotations.push(findQuotation(copy, quotation, read, hits[data.blocks.length + n] ?? [], blocks[quotation.block]));
    yield 1;
  }
  const verdict = verdictOn(data, copy.words.length, blocks);
  if (verdict === 'empty') return { ...nothing, verdict };
  const starts = blocks.flatMap(({ span }, n) => (data.blocks[n]?.body && span ? [span.from] : []));
  const inOrder = starts.every((from, n) => from >= (starts[n - 1] ?? 0));
  return { verdict, identical, sha256, blocks, quotations, inOrder };
}
