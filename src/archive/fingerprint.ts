/** Makes a document’s fingerprint, and asks it questions. */
import { type Format, foldedWords, grams, NEWEST, packGrams } from '../fingerprint/runs.ts';
import { type Block, cutDocument } from './frame.ts';
import { bornOut, countWords, sha256 } from './quotations.ts';
import type { FingerprintRecord } from './schema/fingerprint.ts';
import type { FrameRecord } from './schema/frame.ts';
import type { Locator } from './schema/text.ts';

/** A hash of the frame, so that a fingerprint made with an older frame is recognised. */
export function frameHash(frame: FrameRecord): string {
  return sha256(JSON.stringify([frame.document.sha256, frame.blocks.map(({ lines, is }) => [lines, is])]));
}

/** The format a fingerprint was made in. */
export const formatOf = ({ format }: FingerprintRecord): Format => format ?? 1;

/** Words as the first format counts them: a run without spaces is one. */
const spacedWords = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * The fingerprint of a document.
 *
 * @param format the newest, or that of a fingerprint which is to be made again to compare it.
 * @param source the source’s id, which salts the hashes.
 * @returns the fingerprint, and the faults of `cutDocument`; with faults the fingerprint is not to be used.
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
    return { at, words: count, sha256: sha256(words.join(' ')), grams: packGrams(grams(words, source)) };
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

/** Whether a quotation is in a block, by the fingerprint alone. Also false when there is no such block. */
export function standsAt(fingerprint: FingerprintRecord, source: string, at: Locator, quotation: string): boolean {
  const block = fingerprint.blocks.find((candidate) => candidate.at === at);
  return block !== undefined && bornOut(quotation, block.grams, source, formatOf(fingerprint));
}

/** How many body ¶ a fingerprint knows. */
export function paragraphCount(fingerprint: FingerprintRecord): number {
  return fingerprint.blocks.filter(({ at }) => typeof at === 'number').length;
}
