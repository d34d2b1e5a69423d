/** Determines a file’s type from its bytes, whatever its name, and extracts any text. */

import type { Format } from '../documents/read-document.ts';

/**
 * `page` is HTML. The text of a `page` or a `Format` is extracted separately. The other kinds are distinguished because
 * each has its own message.
 */
export type CopyKind = 'text' | 'page' | Format | 'image' | 'packed' | 'formatted' | 'empty' | 'other';

export interface CopyFile {
  readonly kind: CopyKind;
  /** The text for `text`, the markup for `page`, otherwise undefined. */
  readonly text: string | undefined;
}

/** Maximum size of a file to read, in bytes. */
export const MOST_BYTES = 32 * 2 ** 20;

/** The first characters that identify a kind of file, as Latin-1, with their byte offset. */
const BEGINNINGS: readonly (readonly [kind: CopyKind, begins: string, at: number])[] = [
  ['pdf', '%PDF-', 0],
  ['image', '\x89PNG', 0],
  ['image', '\xff\xd8\xff', 0],
  ['image', 'GIF8', 0],
  ['image', 'WEBP', 8],
  ['image', 'II*\0', 0],
  ['image', 'MM\0*', 0],
  ['image', 'ftypheic', 4],
  ['image', 'ftypavif', 4],
  ['packed', 'PK\x03\x04', 0],
  ['packed', '\x1f\x8b', 0],
  ['formatted', '{\\rtf', 0],
  ['formatted', '\xd0\xcf\x11\xe0', 0],
  ['formatted', 'bplist', 0],
];
/**
 * Packed formats, each identified by a file that it contains. An OpenDocument text file also states its type near the
 * start.
 */
const INSIDE: readonly (readonly [Format, file: string, begins: string])[] = [
  ['docx', 'word/document.xml', ''],
  ['epub', 'META-INF/container.xml', ''],
  ['odt', 'content.xml', 'opendocument.text'],
];
/** How many bytes at the end of a packed file are searched for the names of the files in it. */
const NAMES = 2 ** 18;
/** MIME headers, which begin the files in which browsers save a page together with its images. */
const KEPT_PAGE = /^(?:From: .*\r?\n)?(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version: /;
const MARKUP = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const COMMENTS = /<!--[\s\S]*?-->/g;
const NAMED_MARKUP = /\.x?html?$/i;
/** How many bytes at the start of a file are examined to determine its kind. */
const HEAD = 4096;
/** Maximum number of control characters per thousand characters; a file with more is not text. */
const MOST_ODD = 5;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/**
 * The likely format of a packed file. It is used to state the size of the code that reads the file. That code checks
 * the format itself.
 */
function packedAs(bytes: Uint8Array, head: string): CopyKind {
  const names = new TextDecoder('latin1').decode(bytes.subarray(-NAMES));
  return INSIDE.find(([, file, begins]) => names.includes(file) && head.includes(begins))?.[0] ?? 'packed';
}

/** @returns undefined if the bytes are not valid in this encoding, or the encoding is unknown. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text has hardly any control characters other than line breaks, tabs and page breaks. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this searches for
  const odd = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]/g)?.length ?? 0;
  return odd * 1000 <= text.length * MOST_ODD;
}

function textOf(bytes: Uint8Array, head: string): string | undefined {
  const marked = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
  if (marked !== undefined) return decode(bytes, marked);
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return decode(bytes, 'utf-8') ?? (declared && decode(bytes, declared)) ?? decode(bytes, 'windows-1252');
}

/**
 * Determines what a file is.
 *
 * @param name file name, used to recognise fragments of pages; empty if the file has none.
 */
export function readCopyFile(bytes: Uint8Array, name: string): CopyFile {
  if (bytes.length === 0) return { kind: 'empty', text: undefined };
  const head = latin1(bytes.subarray(0, HEAD));
  const known = BEGINNINGS.find(([, begins, at]) => head.startsWith(begins, at));
  if (known !== undefined) {
    const [kind] = known;
    return { kind: kind === 'packed' ? packedAs(bytes, head) : kind, text: undefined };
  }
  if (KEPT_PAGE.test(head)) return { kind: 'formatted', text: undefined };
  const text = textOf(bytes, head);
  if (text === undefined || !isText(text)) return { kind: 'other', text: undefined };
  const markup =
    MARKUP.test(text.slice(0, HEAD).replace(COMMENTS, '')) || (NAMED_MARKUP.test(name) && text.includes('<'));
  return { kind: markup ? 'page' : 'text', text };
}
