/** The data for comparing a reader’s own copy of a document: plain JSON, built in advance and read in the browser. */

import type { Format } from '../fingerprint/runs.ts';

/** A block of the document: a body paragraph, the headline, a caption. */
export interface KnownBlock {
  /** The place as printed on pages: "¶ 10", "headline", "caption 2". */
  readonly place: string;
  /** URL fragment that points to the block on the source’s page; empty if the page has none. */
  readonly fragment: string;
  readonly body: boolean;
  readonly words: number;
  /** SHA-256 of the block’s folded words, joined by single spaces. */
  readonly sha256: string;
  /** Hashes of the block’s runs, as four hexadecimal digits each, sorted and without duplicates. */
  readonly grams: string;
}

/** A passage that the archive prints in the document’s own words. */
export interface KnownQuotation {
  /** Index of the quotation’s block. */
  readonly block: number;
  /** The claim’s fragment on the source’s page. */
  readonly fragment: string;
  readonly text: string;
  /** How the words are used: as a quotation in a claim, or as the basis of a date. */
  readonly what: 'quotation' | 'phrase';
}

export interface OwnCopyData {
  /** The source’s id, used as a salt for the hashes. */
  readonly source: string;
  /** How the fingerprint folds text into words. */
  readonly format: Format;
  /** Language of the document. */
  readonly language: string;
  /**
   * The file the document was read from. `original` is the SHA-256 of the file that the text was extracted from, such
   * as a PDF; absent if the document was a text file.
   */
  readonly file: { readonly sha256: string; readonly bytes: number; readonly original?: string };
  /** The blocks, in document order. */
  readonly blocks: readonly KnownBlock[];
  readonly quotations: readonly KnownQuotation[];
}
