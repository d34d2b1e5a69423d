/** Makes the fingerprint of a document, and searches fingerprints for quotations. */
import { type Format, foldedWords, grams, NEWEST, packGrams } from '../fingerprint/runs.ts';
import { type Block, cutDocument } from './frame.ts';
import { bornOut, countWords, sha256 } from './quotations.ts';
import type { FingerprintRecord } from './schema/fingerprint.ts';
import type { FrameRecord } from './schema/frame.ts';
import type { Locator } from './schema/text.ts';

/**
 * A hash of the frame, which shows whether a fingerprint was made with an older frame. A block that continues the
 * paragraph before it is marked in the hash; frames without such blocks keep the hashes they always had.
 */
export function frameHash(frame: FrameRecord): string {
  const blocks = frame.blocks.map(({ lines, is, continues }) => [lines, is, ...(continues ? ['continues'] : [])]);
  return sha256(JSON.stringify([frame.document.sha256, blocks]));
}

/** The format in which a fingerprint was made. */
export const formatOf = ({ format }: FingerprintRecord): Format => format ?? 1;

/** Counts words as the first format does: any run without spaces is one word. */
const spacedWords = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const wordsHash = (words: readonly string[]) => sha256(words.join(' '));

/**
 * The fingerprint of a document.
 *
 * @param format the newest, or the format of an existing fingerprint that is being remade for comparison.
 * @param source the source’s id, used as a salt for the hashes.
 * @returns the fingerprint, and the faults found by `cutDocument`; if there are any, the fingerprint must not be used.
 */
export function makeFingerprint(
  source: string,
  bytes: Uint8Array,
  frame: FrameRecord,
  format: Format = NEWEST,
): { fingerprint: FingerprintRecord; faults: string[]; blocks: Block[] } {
  const { blocks, faults } = cutDocument(bytes, frame);
  const entries = blocks.map(({ at, text }) => {
    const words = foldedWords(text, format);
    const count = format === 1 ? spacedWords(text) : countWords(text);
    return { at, words: count, sha256: wordsHash(words), grams: packGrams(grams(words, source)) };
  });
  const body = entries.filter(({ at }) => typeof at === 'number');
  const fingerprint = {
    ...(format === 2 && { format }),
    document: frame.document.sha256,
    frame: frameHash(frame),
    words: body.reduce((sum, { words }) => sum + words, 0),
    blocks: entries,
  };
  return { fingerprint, faults, blocks };
}

/**
 * Whether a block contains a quotation, judged by the fingerprint alone. Either the block contains every run of words
 * in the quotation, or the quotation is the whole block, which may be shorter than a run. False if there is no such
 * block.
 */
export function standsAt(fingerprint: FingerprintRecord, source: string, at: Locator, quotation: string): boolean {
  const block = fingerprint.blocks.find((candidate) => candidate.at === at);
  if (block === undefined) return false;
  const format = formatOf(fingerprint);
  return bornOut(quotation, block.grams, source, format) || block.sha256 === wordsHash(foldedWords(quotation, format));
}

/** The number of body paragraphs in a fingerprint. */
export function paragraphCount(fingerprint: FingerprintRecord): number {
  return fingerprint.blocks.filter(({ at }) => typeof at === 'number').length;
}
