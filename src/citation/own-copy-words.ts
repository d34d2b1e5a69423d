/** What is said of a compared copy, in sentences. */
import { type CopyKind, MOST_BYTES } from './copy-file.ts';
import type { FoundBlock } from './find-block.ts';
import type { FoundQuotation } from './find-quotation.ts';
import type { Compared } from './own-copy.ts';
import type { OwnCopyData } from './own-copy-data.ts';

/** A size as people read it. @param bytes how many. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`;
}

const INSTEAD = 'select all of it where it can be read, copy, and paste it here';

/** Why a file has no text to compare, and what to do instead; by what it is. */
const NO_TEXT: Readonly<Record<Exclude<CopyKind, 'text' | 'page' | 'empty'>, string>> = {
  pdf: `This is a PDF, whose text cannot be read here: ${INSTEAD}.`,
  image: 'This is a picture, in which no text can be read here: give the text itself, or paste it.',
  packed: `This is a packed file (.docx, .odt, .epub and .zip are), which cannot be read here: save it as plain text, or ${INSTEAD}.`,
  formatted: `This is a formatted document or a web archive, which cannot be read here: save it as plain text, or ${INSTEAD}.`,
  other: `This is no text that can be read here: save the document as plain text, or ${INSTEAD}.`,
};

/** Said of a file that is too long to be read. */
export function tooLong(bytes: number, { file }: OwnCopyData): string {
  return `This file has ${sizeWords(bytes)}, and no more than ${sizeWords(MOST_BYTES)} are read here. The file that was read has ${sizeWords(file.bytes)}.`;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function paragraphWords(data: OwnCopyData, { blocks }: Compared): string {
  const body = blocks.filter((_, n) => data.blocks[n]?.body);
  const count = (state: FoundBlock['state']) => body.filter((block) => block.state === state).length;
  const whole = count('whole');
  if (whole === body.length) return `All ${body.length} paragraphs (¶) stand in your copy word for word.`;
  const rest = [
    ...(count('changed') > 0 ? [`${count('changed')} with changes`] : []),
    ...(count('missing') > 0 ? [`${count('missing')} not found`] : []),
  ];
  return `Of ${counted(body.length, 'paragraph', 'paragraphs')} (¶), ${whole} ${whole === 1 ? 'stands' : 'stand'} in your copy word for word, ${rest.join(', ')}.`;
}

function quotationCounts({ quotations }: Compared): string {
  const count = (accept: (quotation: FoundQuotation) => boolean) => quotations.filter(accept).length;
  const exact = count(({ state, letters }) => state === 'in-place' && letters);
  if (quotations.length === 0) return '';
  if (exact === quotations.length)
    return `All ${exact} quotations and phrases that are printed here stand in their places to the letter.`;
  const rest = [
    [count(({ state, letters }) => state === 'in-place' && !letters), 'there with other marks or capitals'],
    [count(({ state }) => state === 'elsewhere'), 'in another place'],
    [count(({ state }) => state === 'changed'), 'with other words'],
    [count(({ state }) => state === 'missing'), 'not found'],
  ] as const;
  const words = rest.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `Of ${counted(quotations.length, 'quotation or phrase', 'quotations and phrases')} printed here, ${exact} ${exact === 1 ? 'stands' : 'stand'} in place to the letter, ${words.join(', ')}.`;
}

/**
 * What is said of a copy as a whole.
 *
 * @param pasted a text without a file, whose hash says nothing when it is another.
 * @returns the answer, and the sentences that go with it.
 */
export function verdictWords(
  data: OwnCopyData,
  compared: Compared,
  kind: CopyKind,
  pasted: boolean,
): { answer: string; more: string[] } {
  const { verdict, identical, sha256 } = compared;
  const hash = identical
    ? 'Its SHA-256 is that of the file that was read.'
    : `Its SHA-256 is ${sha256}; that of the file that was read is another.`;
  const file = pasted && !identical ? [] : [hash];
  if (verdict === 'empty')
    return { answer: pasted ? 'There are no words in the pasted text.' : 'There are no words in this file.', more: [] };
  if (verdict === 'unread') {
    const why = kind === 'text' || kind === 'page' || kind === 'empty' ? NO_TEXT.other : NO_TEXT[kind];
    return identical ? { answer: 'This is the very file that was read.', more: file } : { answer: why, more: file };
  }
  const found = [paragraphWords(data, compared), quotationCounts(compared)].filter((words) => words !== '');
  const order = compared.inOrder ? [] : ['The paragraphs follow each other in another order than in the document.'];
  if (identical) return { answer: 'This is the very file that was read.', more: [...file, ...found] };
  if (verdict === 'same') {
    const answer = `${pasted ? 'This is the text' : 'This is another file with the text'} that was read.`;
    return { answer, more: [...found, ...order, ...file] };
  }
  if (verdict === 'differs')
    return {
      answer: 'Some of the document stands in your copy as it was read, but not all.',
      more: [...found, ...order, ...file],
    };
  return {
    answer: `This seems to be another document: not one of the ${data.blocks.filter(({ body }) => body).length} paragraphs stands in it.`,
    more: file,
  };
}

/** How a block was found. */
export function blockWords({ state, share, short }: FoundBlock): string {
  if (state === 'whole') return 'word for word';
  if (state === 'missing') return short ? 'not found as a line of its own' : 'not found';
  return share === 1
    ? 'all of it found, but not in one piece'
    : `with changes; ${Math.floor(100 * share)} per cent of it found`;
}

/** How a quotation was found. @param there the words of the copy at its place. */
export function quotationWords({ state, letters }: FoundQuotation, there: string): string {
  if (state === 'missing') return 'not found';
  if (state === 'changed') return `your copy has “${there}”`;
  const to = letters ? 'to the letter' : `the same words, written “${there}”`;
  return state === 'in-place' ? to : `in another place of your copy; ${to}`;
}
