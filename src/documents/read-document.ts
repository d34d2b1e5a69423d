/**
 * Turns the bytes of a document’s file, in any format, into blocks. Nothing here needs Node.js, so a browser extracts
 * the same words from a file. A library is loaded only for a file that needs it.
 */
import type { ReadBlock } from './read-block.ts';

/** Formats whose text is extracted. */
export type Format = 'docx' | 'odt' | 'epub' | 'pdf';

/** The main library for reading each format. The text that is read depends on the version of the library. */
export const READERS: Readonly<Record<Format, string>> = {
  docx: 'mammoth',
  odt: '@rgrove/parse-xml',
  epub: 'parse5',
  pdf: 'unpdf',
};

/**
 * Why a file was not read. `rich-text` is RTF and `old-word` is Word before 2007. `packed` is an archive of other
 * files. `pictures` is a PDF made of pictures, without text. `locked` is a file that needs a password.
 */
export type Unread = 'rich-text' | 'old-word' | 'packed' | 'pictures' | 'locked' | 'damaged' | 'no-words';

export interface NotRead {
  readonly unread: Unread;
  /** The library’s error message for a damaged file. */
  readonly because?: string;
}

export interface DocumentRead {
  readonly format: Format;
  readonly blocks: readonly ReadBlock[];
  /** Pages of a PDF without any text, counted from 1. */
  readonly withoutText: readonly number[];
}

const BEGINNINGS = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['rich-text', '{\\rtf'],
  ['old-word', '\xd0\xcf\x11\xe0'],
] as const;

/** The kind of a file, judged by its first bytes. It is undefined for a file that may be plain text or an HTML page. */
function begins(bytes: Uint8Array): (typeof BEGINNINGS)[number][0] | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return BEGINNINGS.find(([, first]) => head.startsWith(first))?.[0];
}

/**
 * Whether a file has a known format other than plain text and HTML. Some of these formats can be recognised but not
 * read.
 */
export const isFormatted = (bytes: Uint8Array): boolean => begins(bytes) !== undefined;

const isLocked = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'PasswordException' || error.name === 'LockedBook');

/** Thrown if the code for reading a format could not be loaded. The reader may be offline. */
export class NotLoaded extends Error {
  override name = 'NotLoaded';
}

/** Waits for a module. @throws NotLoaded if it cannot be loaded. */
export const loaded = <T>(module: Promise<T>): Promise<T> =>
  module.catch((cause: unknown) => {
    throw new NotLoaded('What reads this format could not be loaded.', { cause });
  });

async function read(bytes: Uint8Array): Promise<DocumentRead | NotRead> {
  const kind = begins(bytes);
  if (kind === 'pdf') {
    const { pdfText } = await loaded(import('./pdf-text.ts'));
    const { blocks, withoutText } = await pdfText(bytes);
    return blocks.length === 0 ? { unread: 'pictures' } : { format: 'pdf', blocks, withoutText };
  }
  if (kind !== 'zip') return { unread: kind ?? 'packed' };
  const { packedKind } = await loaded(import('./packed.ts'));
  const format = packedKind(bytes);
  const whole = { format, withoutText: [] };
  switch (format) {
    case 'docx': {
      const { wordBlocks } = await loaded(import('./word-text.ts'));
      return { ...whole, format, blocks: await wordBlocks(bytes) };
    }
    case 'odt': {
      const { openDocumentBlocks } = await loaded(import('./open-document-text.ts'));
      return { ...whole, format, blocks: openDocumentBlocks(bytes) };
    }
    case 'epub': {
      const { bookBlocks } = await loaded(import('./book-text.ts'));
      return { ...whole, format, blocks: bookBlocks(bytes) };
    }
    default:
      return { unread: 'packed' };
  }
}

/**
 * Reads a document that is neither plain text nor an HTML page (see `isFormatted`).
 *
 * @returns its blocks, or why it was not read. @throws NotLoaded if a library could not be loaded.
 */
export async function readDocument(bytes: Uint8Array): Promise<DocumentRead | NotRead> {
  try {
    const done = await read(bytes);
    return 'blocks' in done && done.blocks.length === 0 ? { unread: 'no-words' } : done;
  } catch (error) {
    if (error instanceof NotLoaded) throw error;
    if (isLocked(error)) return { unread: 'locked' };
    return { unread: 'damaged', because: error instanceof Error ? error.message : String(error) };
  }
}
