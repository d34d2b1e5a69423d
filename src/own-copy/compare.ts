/**
 * Compares a reader’s own copy of a document with what the archive knows about the document. This is the document’s
 * hash, the fingerprint of each paragraph, and every printed quotation and phrase. The comparison runs on the reader’s
 * device. The time it takes grows with the length of the copy.
 */
import { unpackGrams, wantedRuns } from '../fingerprint/runs.ts';
import { sha256InPieces } from '../fingerprint/sha256.ts';
import { findRuns, readWords } from './copy-words.ts';
import { type FoundBlock, findBlock, shortLines } from './find-block.ts';
import { type FoundQuotation, findQuotation, readQuotation } from './find-quotation.ts';
import type { OwnCopyData } from './known.ts';

export interface Copy {
  /** The text to compare; undefined if the file is not text. */
  readonly text: string | undefined;
  /** The bytes of the file or, for pasted text, its UTF-8 encoding. */
  readonly bytes: Uint8Array;
}

/**
 * `unread`: there is no text. `empty`: the text has no words. `same`: every paragraph is there unchanged, and no
 * headline or caption has changed. `differs`: something has changed or is missing. `other`: no paragraph was found.
 */
export type Verdict = 'unread' | 'empty' | 'same' | 'differs' | 'other';

export interface Compared {
  readonly verdict: Verdict;
  /**
   * Whether the SHA-256 of the copy is that of the file that the editors read, or of the file from which its text was
   * extracted.
   */
  readonly identical: boolean;
  readonly sha256: string;
  /**
   * One result for each block in the data, in order, and one for each quotation. Both lists are empty if the copy could
   * not be read.
   */
  readonly blocks: readonly FoundBlock[];
  readonly quotations: readonly FoundQuotation[];
  /** Whether the paragraphs that were found are in the document’s order. */
  readonly inOrder: boolean;
}

/** Number of bytes hashed between two pauses, which let the browser respond. */
const PIECE = 2 ** 18;

function verdictOn(data: OwnCopyData, words: number, blocks: readonly FoundBlock[]): Verdict {
  if (words === 0) return 'empty';
  const body = blocks.filter((_, n) => data.blocks[n]?.body);
  if (body.every(({ state }) => state === 'missing')) return 'other';
  // A copy often omits the headline and captions. Any that it has must match the document’s.
  const changed = blocks.some(({ state }) => state === 'changed');
  return !changed && body.every(({ state }) => state === 'whole') ? 'same' : 'differs';
}

/**
 * Compares a copy with what is known about a document.
 *
 * @returns the result. It yields the fraction done, from 0 to 1, every few milliseconds.
 */
export function* compareCopy(data: OwnCopyData, { text, bytes }: Copy): Generator<number, Compared, void> {
  const sha256 = yield* sha256InPieces(bytes, PIECE);
  const identical = sha256 === data.file.sha256 || sha256 === data.file.original;
  const nothing = { identical, sha256, blocks: [], quotations: [], inOrder: true };
  if (text === undefined) return { ...nothing, verdict: bytes.length === 0 ? 'empty' : 'unread' };

  const copy = yield* readWords(text, data.source, data.format);
  const quoted = data.quotations.map((quotation) => readQuotation(quotation, data.source, data.format));
  const wanted = wantedRuns([...data.blocks.map(({ grams }) => unpackGrams(grams)), ...quoted.map(({ runs }) => runs)]);
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
