/** The result of reading a document: its blocks in order. Each has the kind that the file itself gives it. */

/** What a file’s own markup or layout says about a block. */
export interface Mark {
  /** What the block is; absent if the file does not say. */
  readonly is?: 'title' | 'heading' | 'caption' | 'footnote' | 'page' | 'furniture' | 'body';
  /** The kind of furniture. */
  readonly which?: string;
  /** A sentence that says how the file shows what the block is. */
  readonly why?: string;
  /** A sentence that says why a person should look at the block; absent if the file leaves no doubt. */
  readonly doubt?: string;
  /** The page on which the block begins, counted from 1; absent if the file has no pages. */
  readonly page?: number;
  /**
   * Whether the block begins a new page or column, so that it may continue the paragraph before it. If absent, only
   * `page` shows this.
   */
  readonly turn?: boolean;
}

export interface ReadBlock extends Mark {
  /** The lines of the block as they are in the file, without line breaks. None of them is blank. */
  readonly lines: readonly string[];
}

/**
 * The text of a document, with a mark for each block. The marks are keyed by the number of the block’s first line,
 * counted from 1.
 */
export interface MarkedText {
  /** The blocks, separated by blank lines. The text ends with a line break. */
  readonly text: string;
  readonly marks: ReadonlyMap<number, Mark>;
}

/**
 * Characters that readers neither see nor read: soft hyphens, zero-width spaces, word joiners and the byte order mark.
 */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A document’s blocks as one text, with their marks. Invisible characters are left out of the text. */
export function markedText(blocks: readonly ReadBlock[]): MarkedText {
  const marks = new Map<number, Mark>();
  let line = 1;
  const texts = blocks.flatMap(({ lines, ...mark }) => {
    const seen = lines.map((each) => each.replace(UNSEEN, '').trim()).filter((each) => each !== '');
    if (seen.length === 0) return [];
    if (Object.keys(mark).length > 0) marks.set(line, mark);
    line += seen.length + 1;
    return [`${seen.join('\n')}\n`];
  });
  return { text: texts.join('\n'), marks };
}

/**
 * The name for a running head or foot, which may be only a page number.
 *
 * @param otherwise the name if the text is not a number.
 */
export const pageKind = (text: string, otherwise: string): string =>
  /^[\d\s–—-]+$/.test(text) ? 'page number' : otherwise;

/** A text on one line, with its white space reduced to single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
