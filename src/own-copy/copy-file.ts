/** What a file is by its bytes, whatever it is called, and its text where it has one. */

/** `page`: HTML, whose text the browser has to take out. The others are told from each other to be answered each in its way. */
export type CopyKind = 'text' | 'page' | 'pdf' | 'image' | 'packed' | 'formatted' | 'empty' | 'other';

export interface CopyFile {
  readonly kind: CopyKind;
  /** The text, for `text`; the markup, for `page`; else undefined. */
  readonly text: string | undefined;
}

/** Longer files are not read: in bytes. */
export const MOST_BYTES = 32 * 2 ** 20;

/** How files begin, in Latin-1, after as many bytes as said. */
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
/** Mail-like files in which browsers keep a page with its pictures. */
const KEPT_PAGE = /^(?:From: .*\r?\n)?(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version: /;
const MARKUP = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const COMMENTS = /<!--[\s\S]*?-->/g;
const NAMED_MARKUP = /\.x?html?$/i;
/** Looked at to tell what a file is, in bytes. */
const HEAD = 4096;
/** More characters in a thousand that no text has, and it is none. */
const MOST_ODD = 5;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** @returns undefined for anything that is not text in this encoding, and for an unknown encoding. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Texts have no control characters but line ends, tabs and page ends. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
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
 * Tells what a file is.
 *
 * @param name the file’s name, for pages that begin in the middle; empty for none.
 */
export function readCopyFile(bytes: Uint8Array, name: string): CopyFile {
  if (bytes.length === 0) return { kind: 'empty', text: undefined };
  const head = latin1(bytes.subarray(0, HEAD));
  const known = BEGINNINGS.find(([, begins, at]) => head.startsWith(begins, at));
  if (known !== undefined) return { kind: known[0], text: undefined };
  if (KEPT_PAGE.test(head)) return { kind: 'formatted', text: undefined };
  const text = textOf(bytes, head);
  if (text === undefined || !isText(text)) return { kind: 'other', text: undefined };
  const markup =
    MARKUP.test(text.slice(0, HEAD).replace(COMMENTS, '')) || (NAMED_MARKUP.test(name) && text.includes('<'));
  return { kind: markup ? 'page' : 'text', text };
}
