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
      const marks = citationMarks(written);
      let text = written;
      for (const mark of marks.toReversed()) {
        text = text.slice(0, mark.index).trimEnd() + text.slice(mark.index + mark.length);
      }
      blocks.push({ line, text, cites: marks.flatMap(({ claims }) => claims) });
    } else if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line });
    else if (node.type === 'html') refused.push({ what: `HTML (${node.value.slice(0, 40)})`, line });
    else if (node.type === 'image' || node.type === 'imageReference') refused.push({ what: 'a picture', line });
  });
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  return { blocks, links, refused, words };
}

/** The body of a record, read once: the checks ask for it, and the joined archive holds its blocks. */
export const bodyOf = remembered(({ body }: { readonly body: string }): Body => readBody(body));
