/**
 * The data for comparing a reader’s own copy of a document. It is plain JSON, which the build writes and the browser
 * reads.
 */

import type { Format } from '../fingerprint/runs.ts';

/** A block of the document, such as a body paragraph, the headline or a caption. */
export interface KnownBlock {
  /** The place as printed on pages: "¶ 10", "headline", "caption 2". */
  readonly place: string;
  /** URL fragment for the block on the source’s page; empty if that page does not show the block. */
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
  /** What the archive uses the words for: a quotation in a claim, or the basis of a date. */
  readonly what: 'quotation' | 'phrase';
}

export interface OwnCopyData {
  /** The source’s id, with which the hashes are salted. */
  readonly source: string;
  /** The format in which the fingerprint folds text into words. */
  readonly format: Format;
  /** Language of the document. */
  readonly language: string;
  /**
   * The file from which the document was read. `original` is the SHA-256 of the file from which the text was extracted,
   * such as a PDF. It is absent if the document was a text file.
   */
  readonly file: { readonly sha256: string; readonly bytes: number; readonly original?: string };
  /** The blocks, in document order. */
  readonly blocks: readonly KnownBlock[];
  readonly quotations: readonly KnownQuotation[];
}
