/** Extracts the text, citations and links of a Markdown body, paragraph by paragraph. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { citationMarks } from './citations.ts';
import { countWords } from './quotations.ts';
import { remembered } from './remembered.ts';
import { sentencesOf } from './sentences.ts';

/** A paragraph, list item, heading or table cell of a body. */
export interface BodyBlock {
  /** Line of the body on which the block begins, counted from 1. */
  readonly line: number;
  /** The block’s text as displayed, without citation marks. */
  readonly text: string;
  /** Claims cited in the block, as `source/claim`. */
  readonly cites: readonly string[];
}

export interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  /** HTML and images, which are not allowed in bodies. */
  readonly refused: readonly { readonly what: string; readonly line: number }[];
  readonly words: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Replaces the citation marks in a text. */
function withoutMarks(written: string, instead: string): string {
  let text = written;
  for (const { index, length } of citationMarks(written).toReversed())
    text = text.slice(0, index).trimEnd() + instead + text.slice(index + length);
  return text;
}

/** Parses a Markdown body. Never throws. */
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
/**
 * Stands in for each citation while a text is split into sentences. The id of a claim begins with a lower-case letter,
 * which the splitter would take for the continuation of a sentence.
 */
const CITED = '\uE000';

/**
 * The sentences of a body that cite no claim, each with the line on which its paragraph begins. A citation belongs to
 * the sentence whose full stop follows it.
 *
 * @param language the text’s language (BCP 47), which determines where sentences end.
 */
export function uncitedSentences(markdown: string, language: string): { sentence: string; line: number }[] {
  const found: { sentence: string; line: number }[] = [];
  visit(parser.parse(markdown), 'paragraph', (node) => {
    for (const sentence of sentencesOf(withoutMarks(plainText(node), CITED), language)) {
      if (LETTER.test(sentence) && !sentence.includes(CITED))
        found.push({ sentence: sentence.trim(), line: node.position?.start.line ?? 1 });
    }
  });
  return found;
}

/** The parsed body of a record, cached because both the checks and the joined archive need it. */
export const bodyOf = remembered(({ body }: { readonly body: string }): Body => readBody(body));
