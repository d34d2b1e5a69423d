/** The sentences that tell a reader the result of comparing a copy. */
import { compared as words } from '#words';
import type { Unread } from '../documents/read-document.ts';
import { counted } from '../words/counted.ts';
import { type Plural, say } from '../words/message.ts';
import type { Compared } from './compare.ts';
import { type CopyKind, MOST_BYTES } from './copy-file.ts';
import type { FoundBlock } from './find-block.ts';
import type { FoundQuotation } from './find-quotation.ts';
import type { OwnCopyData } from './known.ts';

/** A size in readable form. @param bytes the size in bytes. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return counted(words.sizes.bytes, bytes);
  return bytes < 1_000_000
    ? say(words.sizes.kB, { size: Math.round(bytes / 1000) })
    : say(words.sizes.MB, { size: Math.round(bytes / 100_000) / 10 });
}

/** The message for a file that is too large to read. */
export function tooLong(bytes: number, { file }: OwnCopyData): string {
  return say(words.tooLong, { size: sizeWords(bytes), most: sizeWords(MOST_BYTES), original: sizeWords(file.bytes) });
}

/** Counts in words; those that are zero are left out. */
const countedList = (counts: readonly (readonly [number, Plural])[]) =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, message]) => counted(message, count))
    .join(words.comma);

function paragraphWords(data: OwnCopyData, { blocks }: Compared): string {
  const body = blocks.filter((_, n) => data.blocks[n]?.body);
  const count = (state: FoundBlock['state']) => body.filter((block) => block.state === state).length;
  const whole = count('whole');
  if (whole === body.length) return counted(words.allParagraphs, whole);
  const { changed, missing } = words.otherParagraphs;
  return counted(words.someParagraphs, whole, {
    of: counted(words.ofParagraphs, body.length),
    rest: countedList([
      [count('changed'), changed],
      [count('missing'), missing],
    ]),
  });
}

function quotationCounts({ quotations }: Compared): string {
  const count = (accept: (quotation: FoundQuotation) => boolean) => quotations.filter(accept).length;
  const exact = count(({ state, letters }) => state === 'in-place' && letters);
  if (quotations.length === 0) return '';
  if (exact === quotations.length) return counted(words.allQuotations, exact);
  const { marks, elsewhere, changed, missing } = words.otherQuotations;
  return counted(words.someQuotations, exact, {
    of: counted(words.ofQuotations, quotations.length),
    rest: countedList([
      [count(({ state, letters }) => state === 'in-place' && !letters), marks],
      [count(({ state }) => state === 'elsewhere'), elsewhere],
      [count(({ state }) => state === 'changed'), changed],
      [count(({ state }) => state === 'missing'), missing],
    ]),
  });
}

/**
 * The message about a copy as a whole.
 *
 * @param kind the kind of file, or why it was not read.
 * @param pasted whether only the text of the copy is available, encoded again. A different hash is then no evidence
 * that the file differs.
 * @returns the verdict, and the sentences that go with it.
 */
export function verdictWords(
  data: OwnCopyData,
  compared: Compared,
  kind: CopyKind | Unread | 'old' | 'slow',
  pasted: boolean,
): { answer: string; more: string[] } {
  const { verdict, identical, sha256 } = compared;
  const hash = identical ? words.sameHash : say(words.otherHash, { sha256 });
  const file = pasted && !identical ? [] : [hash];
  if (verdict === 'empty') return { answer: pasted ? words.emptyText : words.emptyFile, more: [] };
  if (verdict === 'unread') {
    const reasons: Readonly<Partial<Record<typeof kind, string>>> = words.noText;
    return { answer: identical ? words.veryFile : (reasons[kind] ?? words.noText.unknown), more: file };
  }
  const found = [paragraphWords(data, compared), quotationCounts(compared)].filter((sentence) => sentence !== '');
  const order = compared.inOrder ? [] : [words.otherOrder];
  if (identical) return { answer: words.veryFile, more: [...file, ...found] };
  if (verdict === 'same')
    return { answer: pasted ? words.sameText : words.sameTextInFile, more: [...found, ...order, ...file] };
  if (verdict === 'differs') return { answer: words.partly, more: [...found, ...order, ...file] };
  return { answer: counted(words.another, data.blocks.filter(({ body }) => body).length), more: file };
}

/** Says whether a block was found, and how much of it. */
export function blockWords({ state, share, short }: FoundBlock): string {
  const { whole, missing, missingLine, scattered, changed } = words.block;
  if (state === 'whole') return whole;
  if (state === 'missing') return short ? missingLine : missing;
  return share === 1 ? scattered : say(changed, { percent: Math.floor(100 * share) });
}

/**
 * Says how a quotation was found. The message has a placeholder, `there`, for the words found in the copy at that
 * point.
 */
export function quotationWords({
  state,
  letters,
}: FoundQuotation): (typeof words.quotation)[keyof typeof words.quotation] {
  const { quotation } = words;
  if (state === 'missing' || state === 'changed') return quotation[state];
  if (state === 'in-place') return letters ? quotation.letters : quotation.words;
  return letters ? quotation.elsewhereLetters : quotation.elsewhereWords;
}
