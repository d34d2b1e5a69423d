/**
 * Gets the text to frame from an editor’s document. A text file is used as it is; from any other format, the text is
 * extracted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { sha256 } from '../src/archive/quotations.ts';
import { type Mark, markedText, type ReadBlock } from '../src/documents/read-block.ts';
import { type Format, isFormatted, READERS, readDocument, type Unread } from '../src/documents/read-document.ts';

export interface DocumentFile {
  /** Where the text is, or where it will be written. */
  readonly path: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** What the document’s file says about a block, keyed by the block’s first line. */
  readonly marks: ReadonlyMap<number, Mark>;
  /**
   * The hash of the file that the text was extracted from, and the program that extracted it; absent for text files.
   */
  readonly original?: { readonly sha256: string; readonly reader: string };
  /** Remarks for the editor, as sentences. */
  readonly told: readonly string[];
}

/** What is wrong with a file, and what to do instead. */
const UNREAD: Readonly<Record<Unread, string>> = {
  'rich-text':
    'is in Rich Text Format, which cannot be read. Open it in a word processor and save it as .odt or .docx.',
  'old-word':
    'is in the format of Word before 2007, or of another old program. Open it in a word processor and save it as .odt or .docx.',
  packed:
    'contains other files, or is of a kind that cannot be read. Take the document out of it, or save it as plain text.',
  pictures:
    'has pictures of pages but no text. Extract the text with a text-recognition program (OCR), such as ocrmypdf, or type it into a .txt file.',
  locked: 'needs a password or is encrypted. Save an unlocked copy.',
  damaged: 'cannot be read: it is damaged, or not the kind of file that its name suggests.',
  'no-words': 'has no text in it.',
};

/** The version of an installed library, as given in its package. */
function versionOf(library: string): string {
  const file = findPackageJSON(library, import.meta.url);
  const found: unknown = file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
  if (typeof found === 'object' && found !== null && 'version' in found) return `${library} ${String(found.version)}`;
  throw new Error(`The package ${library} is not installed: run npm ci.`);
}

const isPage = (path: string, text: string) =>
  /\.x?html?$/i.test(path) || /^\s*(?:<!doctype html|<html)\b/i.test(text.slice(0, 500));

const list = new Intl.ListFormat('en-GB');

function extracted(
  path: string,
  bytes: Uint8Array,
  format: Format | 'page',
  blocks: readonly ReadBlock[],
): DocumentFile {
  const marked = markedText(blocks);
  const library = format === 'page' ? 'parse5' : READERS[format];
  return {
    path: `${path}.txt`,
    ...marked,
    bytes: new TextEncoder().encode(marked.text),
    original: { sha256: sha256(bytes), reader: versionOf(library) },
    told: [],
  };
}

/** Reads a document. @returns the text to frame, or a sentence that says why there is none. */
export async function documentFile(path: string): Promise<DocumentFile | { readonly problem: string }> {
  const bytes: Uint8Array = readFileSync(path);
  if (isFormatted(bytes)) {
    const read = await readDocument(bytes);
    if ('unread' in read) {
      const because = read.because === undefined ? '' : ` (${read.because.replace(/\s+/g, ' ').trim()})`;
      return { problem: `${path} ${UNREAD[read.unread]}${because}` };
    }
    const pages = read.withoutText.map(String);
    const empty =
      pages.length === 0
        ? []
        : [`No text is on page ${list.format(pages)}: if it is a picture, type what it says into the text.`];
    return { ...extracted(path, bytes, read.format, read.blocks), told: empty };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: `${path} is not UTF-8 text. Save it as UTF-8, or as .odt or .docx.` };
  }
  if (text.includes('\0'))
    return { problem: `${path} is not a text file. Save it as UTF-8 text, or as .odt or .docx.` };
  if (!isPage(path, text)) return { path, text, bytes, marks: new Map(), told: [] };
  const { pageBlocks } = await import('../src/documents/page-text.ts');
  return extracted(path, bytes, 'page', pageBlocks(text));
}

/** Whether writing the extracted text would replace another text, which a person may have corrected. */
export function replaces({ path, text, original }: DocumentFile): boolean {
  return original !== undefined && existsSync(path) && readFileSync(path, 'utf8') !== text;
}
