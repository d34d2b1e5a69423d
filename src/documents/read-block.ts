/** The result of reading a document: its blocks in order, each with the kind that the file itself gives it. */

/** What a file’s own markup or layout says about a block. */
export interface Mark {
  /** Absent if the file does not say. */
  readonly is?: 'title' | 'heading' | 'caption' | 'footnote' | 'page' | 'furniture' | 'body';
  /** Which kind of furniture. */
  readonly which?: string;
  /** How the file says what the block is, as a sentence. */
  readonly why?: string;
  /** Why a person should look at the block, as a sentence; absent if the file leaves no doubt. */
  readonly doubt?: string;
  /** The page on which it begins, counted from 1; absent if the file has no pages. */
  readonly page?: number;
  /**
   * Whether a new page or column begins with the block, so that it may continue the ¶ before it; if absent, only `page`
   * shows this.
   */
  readonly turn?: boolean;
}

export interface ReadBlock extends Mark {
  /** Its lines as the file breaks them, without line breaks; none of them is blank. */
  readonly lines: readonly string[];
}

/** The text of a document, and the mark of each block, keyed by the number of its first line, counted from 1. */
export interface MarkedText {
  /** Blocks are separated by blank lines; ends with a line break. */
  readonly text: string;
  readonly marks: ReadonlyMap<number, Mark>;
}

/** Characters that are neither seen nor read: soft hyphens, zero-width spaces and joiners, the byte order mark. */
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
 * What to call a running head or foot, which may be only a page number. @param otherwise what to call it if it is not a
 * number.
 */
export const pageKind = (text: string, otherwise: string): string =>
  /^[\d\s–—-]+$/.test(text) ? 'page number' : otherwise;

/** A text on one line, with its white space reduced to single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
