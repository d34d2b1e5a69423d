/** What a Markdown body says and points at, paragraph by paragraph. The only file here that reads Markdown. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { citationMarks } from './citations.ts';
import { countWords } from './quotations.ts';
import { remembered } from './remembered.ts';

/** A paragraph, list item, heading or table cell of a body. */
export interface BodyBlock {
  /** Line of the body on which it begins, from 1. */
  readonly line: number;
  /** Its text as read, without citation marks. */
  readonly text: string;
  /** Claims cited in it, as `source/claim`. */
  readonly cites: readonly string[];
}

export interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  /** HTML and pictures, which no body may have. */
  readonly refused: readonly { readonly what: string; readonly line: number }[];
  readonly words: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** A text with something else in place of its citation marks. */
function withoutMarks(written: string, instead: string): string {
  let text = written;
  for (const { index, length } of citationMarks(written).toReversed())
    text = text.slice(0, index).trimEnd() + instead + text.slice(index + length);
  return text;
}

/** Reads a Markdown body. Never throws. */
export function readBody(markdown: string): Body {
  const tree: Root = parser.parse(markdown);
  const blocks: BodyBlock[] = [];
  const links: { url: string; line: number }[] = [];
  const refused: { what: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const written = plainText(node);
      blocks.push({
        line,
        text: withoutMarks(written, ''),
        cites: citationMarks(written).flatMap(({ claims }) => claims),
      });
    } else if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line });
    else if (node.type === 'html') refused.push({ what: `HTML (${node.value.slice(0, 40)})`, line });
    else if (node.type === 'image' || node.type === 'imageReference') refused.push({ what: 'a picture', line });
  });
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  return { blocks, links, refused, words };
}

const LETTER = /\p{L}/u;
/** In place of a citation while sentences are told apart: the id of a claim begins with a small letter, as no sentence does. */
const CITED = '\uE000';

/**
 * Sentences of a body in which no claim is cited, each with the line its paragraph begins on. A citation belongs to the
 * sentence before whose full stop it is.
 *
 * @param language of the text (BCP 47), whose rules end a sentence.
 */
export function uncitedSentences(markdown: string, language: string): { sentence: string; line: number }[] {
  const found: { sentence: string; line: number }[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  visit(parser.parse(markdown), 'paragraph', (node) => {
    const sentences: string[] = [];
    for (const { segment } of segmenter.segment(withoutMarks(plainText(node), CITED))) {
      // “Who?” he asked: what goes on in a small letter is no new sentence.
      if (/^\p{Ll}/u.test(segment)) sentences.push(`${sentences.pop() ?? ''}${segment}`);
      else sentences.push(segment);
    }
    for (const sentence of sentences) {
      if (LETTER.test(sentence) && !sentence.includes(CITED))
        found.push({ sentence: sentence.trim(), line: node.position?.start.line ?? 1 });
    }
  });
  return found;
}

/** The body of a record, read once: the checks ask for it, and the joined archive holds its blocks. */
export const bodyOf = remembered(({ body }: { readonly body: string }): Body => readBody(body));
