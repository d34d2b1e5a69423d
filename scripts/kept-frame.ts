/**
 * Keeps the frame that an editor corrected, for a document whose text is corrected later. The frame gets the lines and
 * the hash of the new text.
 */

import { placeName } from '../src/archive/checks/places-named.ts';
import { formatOf, makeFingerprint } from '../src/archive/fingerprint.ts';
import { cutDocument, documentLines, linesOf } from '../src/archive/frame.ts';
import { sha256 } from '../src/archive/quotations.ts';
import type { FingerprintRecord } from '../src/archive/schema/fingerprint.ts';
import type { FrameRecord } from '../src/archive/schema/frame.ts';

export interface KeptFrame {
  /** The frame’s file with the new lines and hash; everything else in it is unchanged. */
  readonly text: string;
  /** What has changed, as sentences. */
  readonly told: readonly string[];
}

/** The frame and the fingerprint that the archive already has for a source. */
export interface Framed {
  readonly id: string;
  /** The frame’s file as it is. */
  readonly file: string;
  readonly frame: FrameRecord;
  readonly fingerprint: FingerprintRecord | undefined;
}

/** The file that the new text was extracted from, as a frame records it. */
type Original = FrameRecord['document']['original'];

/**
 * If a smaller share of the old words than this is still in the same blocks, the text is taken to be a different one.
 */
const LEAST_SHARE = 0.5;

/** A block with fewer runs of words than this may lose all of them when one word is corrected. */
const LEAST_RUNS = 6;

/** Blocks that follow each other without a blank line. */
function groupsOf(blocks: FrameRecord['blocks']): { first: number; last: number }[][] {
  const groups: { first: number; last: number }[][] = [];
  for (const block of blocks.map(({ lines }) => linesOf(lines))) {
    const group = groups.at(-1);
    if (group !== undefined && group.at(-1)?.last === block.first - 1) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Runs of lines that are not blank: the first and the last line of each, counted from 1. */
function runsOf(lines: readonly string[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  lines.forEach((line, n) => {
    const run = runs.at(-1);
    if (line.trim() === '') return;
    if (run?.last === n) run.last = n + 1;
    else runs.push({ first: n + 1, last: n + 1 });
  });
  return runs;
}

/** Where each block is in the new text; undefined if that cannot be determined. */
function newLines({ blocks }: FrameRecord, lines: readonly string[]): string[] | undefined {
  const groups = groupsOf(blocks);
  const runs = runsOf(lines);
  const whole = runs.length === groups.length;
  const found: string[] = [];
  for (const [n, group] of groups.entries()) {
    const run = runs[n];
    const length = (group.at(-1)?.last ?? 0) - (group[0]?.first ?? 0);
    if (!whole || run === undefined || (group.length > 1 && run.last - run.first !== length)) return undefined;
    const shift = run.first - (group[0]?.first ?? 0);
    for (const { first, last } of group) {
      const [from, to] = group.length === 1 ? [run.first, run.last] : [first + shift, last + shift];
      found.push(from === to ? `${from}` : `${from}-${to}`);
    }
  }
  return found;
}

/**
 * The frame’s file with other lines, and the hash and size of the new text; undefined if the file does not have the
 * expected form.
 */
function rewritten(framed: Framed, frame: FrameRecord): string | undefined {
  const { document } = framed.frame;
  let n = -1;
  const lines = framed.file.replace(/\blines: *(["'])\d+(?:-\d+)?\1/g, () => {
    n += 1;
    return `lines: ${JSON.stringify(frame.blocks[n]?.lines)}`;
  });
  if (n + 1 !== frame.blocks.length) return undefined;
  const originals = (text: string) =>
    document.original === undefined || frame.document.original === undefined
      ? text
      : text
          .replace(document.original.sha256, frame.document.original.sha256)
          .replace(document.original.reader, frame.document.original.reader);
  return originals(lines)
    .replace(document.sha256, frame.document.sha256)
    .replace(/\bbytes: *\d+/, `bytes: ${frame.document.bytes}`)
    .replace(/\blines: *\d+/, `lines: ${frame.document.lines}`);
}

/**
 * The share of the words of the old text that are still in their block, from 0 to 1. It is 0 if a whole block that is
 * long enough to tell has none of its words left: the block was then looked for in the wrong place.
 */
function shareKept(before: FingerprintRecord, after: FingerprintRecord): number {
  const blocks = before.blocks.map(({ grams }, n) => {
    const now = new Set(after.blocks[n]?.grams.match(/.{4}/g));
    const old = grams.match(/.{4}/g) ?? [];
    return { all: old.length, kept: old.filter((gram) => now.has(gram)).length };
  });
  if (blocks.some(({ all, kept }) => kept === 0 && all >= LEAST_RUNS)) return 0;
  const all = blocks.reduce((sum, block) => sum + block.all, 0);
  return all === 0 ? 1 : blocks.reduce((sum, block) => sum + block.kept, 0) / all;
}

/** Keeps a frame for a corrected text. @returns the frame, or a sentence on why it does not fit the text. */
export function keptFrame(framed: Framed, bytes: Uint8Array, original: Original): KeptFrame | { problem: string } {
  const { id, frame, fingerprint: before } = framed;
  const text = documentLines(new TextDecoder().decode(bytes));
  const same = { sha256: sha256(bytes), bytes: bytes.length, lines: text.length };
  const document = {
    ...frame.document,
    ...same,
    ...(original !== undefined && frame.document.original && { original }),
  };
  const unmoved: FrameRecord = { ...frame, document };
  const fits = cutDocument(bytes, unmoved).faults.length === 0;
  const moved = fits ? frame.blocks.map(({ lines }) => lines) : newLines(frame, text);
  const misfit = `frames/${id}.yaml was made for another text, and its blocks cannot be found in this one.`;
  const instead = 'It was left as it is: correct its lines by hand, or use --force to make a new frame.';
  if (moved === undefined) return { problem: `${misfit} ${instead}` };
  const blocks = frame.blocks.map((block, n) => ({ ...block, lines: moved[n] ?? block.lines }));
  const next: FrameRecord = { document, blocks };
  const made = rewritten(framed, next);
  const { fingerprint: after, faults } = makeFingerprint(
    id,
    bytes,
    next,
    before === undefined ? undefined : formatOf(before),
  );
  if (made === undefined || faults.length > 0) return { problem: `${misfit} ${instead}` };
  if (before === undefined)
    return {
      text: made,
      told: ['There was no fingerprint to compare the text with: look through the frame once more.'],
    };
  if (shareKept(before, after) < LEAST_SHARE) return { problem: `${misfit} ${instead}` };
  const changed = after.blocks.flatMap(({ at, sha256: hash }, n) =>
    before.blocks[n]?.sha256 === hash ? [] : [placeName(at)],
  );
  const told =
    changed.length === 0
      ? 'No word of it has changed, only line breaks, punctuation or lines that are not part of the text.'
      : `Words have changed in ${new Intl.ListFormat('en-GB').format(changed)}: npm run check:content says whether a quotation is no longer there.`;
  return { text: made, told: [told] };
}
