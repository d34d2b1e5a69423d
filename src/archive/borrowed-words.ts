/**
 * Finds where one of our texts follows a document word for word without quotation marks. The document’s fingerprint is
 * all that is needed.
 */
import { type Format, foldedWords, RUN, runHash, UNSPACED, unpackGrams, wantedRuns } from '../fingerprint/runs.ts';
import { formatOf } from './fingerprint.ts';
import { remembered } from './remembered.ts';
import type { FingerprintRecord } from './schema/fingerprint.ts';
import type { Locator } from './schema/text.ts';
import type { WordingRecord } from './schema/wording.ts';

type Rules = NonNullable<WordingRecord['borrowed']>;

/** Words that one of our texts shares with a paragraph. */
export interface Borrowed {
  readonly at: Locator;
  /** The shared words as fingerprints fold them: in lower case, without punctuation. */
  readonly words: string;
  readonly count: number;
}

const CHARACTER = new RegExp(`^[${UNSPACED}]`, 'u');
/**
 * The number of words. In a script without spaces, every two characters count as one word, because that is the average
 * length.
 */
const sizeOf = (words: readonly string[]) =>
  Math.ceil(words.reduce((sum, word) => sum + (CHARACTER.test(word) ? 0.5 : 1), 0));

/** For each three-word run of a document, the blocks that contain it. */
const blocksByGram = remembered(({ blocks }: FingerprintRecord) =>
  wantedRuns(blocks.map(({ grams }) => unpackGrams(grams))),
);

/**
 * Stretches of a text in which every run of three words occurs in the same block. @returns for each stretch, the block
 * and the indices of its first and last words.
 */
function sharedRuns(words: readonly string[], source: string, fingerprint: FingerprintRecord) {
  const known = blocksByGram(fingerprint);
  const runs: { block: number; from: number; to: number }[] = [];
  let open = new Map<number, { block: number; from: number; to: number }>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const next: typeof open = new Map();
    for (const block of known.get(runHash(words, at, source)) ?? []) {
      const run = open.get(block) ?? { block, from: at, to: at };
      if (run.from === at) runs.push(run);
      run.to = at + RUN - 1;
      next.set(block, run);
    }
    open = next;
  }
  return runs;
}

/**
 * Finds where a text shares more than `most` words in a row with a paragraph of a document. Words between “ and ” are
 * left out.
 *
 * @param source the source’s id, the salt of its fingerprint.
 * @param rules the limit `most`, and the names and plain facts that cannot be put in other words; these interrupt a
 * run.
 */
export function borrowedWords(
  text: string,
  source: string,
  fingerprint: FingerprintRecord,
  { most, except = [] }: Rules,
): Borrowed[] {
  const format: Format = formatOf(fingerprint);
  const fixed = except.map(({ phrase }) => ` ${foldedWords(phrase, format).join(' ')} `);
  const pieces = text.split(/“[^”]*”/u).flatMap((own) => {
    let folded = ` ${foldedWords(own, format).join(' ')} `;
    for (const phrase of fixed) folded = folded.replaceAll(phrase, ' \n ');
    return folded.split('\n');
  });
  return pieces.flatMap((piece) => {
    const words = piece.split(' ').filter((word) => word !== '');
    return sharedRuns(words, source, fingerprint).flatMap(({ block, from, to }) => {
      const shared = words.slice(from, to + 1);
      const at = fingerprint.blocks[block]?.at;
      const count = sizeOf(shared);
      return at === undefined || count <= most ? [] : [{ at, words: shared.join(' '), count }];
    });
  });
}
