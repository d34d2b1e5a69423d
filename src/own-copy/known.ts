/** What a reader’s own copy of a document is compared with: plain JSON, made at build, read in the browser. */

import type { Format } from '../fingerprint/runs.ts';

/** A block of the document: a ¶ of the body, the headline, a caption. */
export interface KnownBlock {
  /** As pages print it: "¶ 10", "headline", "caption 2". */
  readonly place: string;
  /** The fragment of its place on the source’s page; empty where the page has none. */
  readonly fragment: string;
  readonly body: boolean;
  readonly words: number;
  /** Of its folded words, a single space between them. */
  readonly sha256: string;
  /** Hashes of its runs, four hex digits each, sorted, each once. */
  readonly grams: string;
}

/** A text of the document that the archive prints in its own words. */
export interface KnownQuotation {
  /** Index of its block. */
  readonly block: number;
  /** The claim’s fragment on the source’s page. */
  readonly fragment: string;
  readonly text: string;
  /** Whether a claim quotes it or a date rests on it. */
  readonly what: 'quotation' | 'phrase';
}

export interface OwnCopyData {
  /** The source’s id, which salts the hashes. */
  readonly source: string;
  /** How the fingerprint folds a text to words. */
  readonly format: Format;
  /** Language of the document. */
  readonly language: string;
  /** The file the document was read from. */
  readonly file: { readonly sha256: string; readonly bytes: number };
  /** In the order of the document. */
  readonly blocks: readonly KnownBlock[];
  readonly quotations: readonly KnownQuotation[];
}
