/**
 * Turns a saved HTML page into text, with one line for each block, and notes what the page’s own markup says each block
 * is.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What a block is according to the page’s markup, and which part of the markup says so. */
export interface Mark {
  readonly is: 'title' | 'heading' | 'caption' | 'furniture' | 'body';
  readonly which?: string;
  readonly why: string;
}

export interface PageText {
  /** The text. Blocks are separated by blank lines, and the text ends with a line break. */
  readonly text: string;
  /** Marks, keyed by line of the text, counted from 1. */
  readonly marks: ReadonlyMap<number, Mark>;
}

const NEVER_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'object', 'math']);

const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose whole content is page furniture, and what to call it. */
const FURNITURE: Readonly<Record<string, string>> = {
  nav: 'navigation',
  header: 'head of the page',
  footer: 'foot of the page',
  aside: 'material beside the text',
  form: 'form',
  button: 'button',
  select: 'form',
};

const markOf = (name: string): Mark | undefined => {
  if (name === 'h1') return { is: 'title', why: 'The page marks it as its first heading.' };
  if (/^h[2-6]$/.test(name)) return { is: 'heading', why: 'The page marks it as a heading.' };
  if (name === 'figcaption' || name === 'caption') return { is: 'caption', why: 'The page marks it as a caption.' };
  const which = FURNITURE[name];
  return which === undefined ? undefined : { is: 'furniture', which, why: `It is in an element ${name} of the page.` };
};

/**
 * Reads a page. Whatever is never shown (scripts, styles, hidden elements) is left out; everything else is kept, so
 * that the reading frame can account for it.
 */
export function pageText(html: string): PageText {
  const tree: Root = unified().use(rehypeParse).parse(html);
  const lines: { text: string; mark: Mark | undefined }[] = [];
  let words = '';
  let mark: Mark | undefined;
  let titled = false;
  const close = () => {
    const text = words.replace(/\s+/gu, ' ').trim();
    words = '';
    if (text === '') return;
    const again = mark?.is === 'title' && titled;
    titled ||= mark?.is === 'title';
    lines.push({ text, mark: again && mark !== undefined ? { ...mark, is: 'heading' } : mark });
  };
  const inside = (element: Element, outer: Mark | undefined) => {
    const own = markOf(element.tagName);
    // A heading or caption stays one in the head of a page; everything else inside furniture is furniture.
    const kept = own !== undefined && (own.is !== 'furniture' || outer === undefined) ? own : outer;
    const block = BLOCKS.has(element.tagName);
    if (block || own !== undefined) close();
    const before = mark;
    mark = outer?.is === 'furniture' && own?.is !== 'title' && own?.is !== 'caption' ? outer : kept;
    walk(element.children, mark);
    if (block || own !== undefined) close();
    mark = before;
  };
  const walk = (nodes: readonly (RootContent | ElementContent)[], outer: Mark | undefined) => {
    for (const node of nodes) {
      if (node.type === 'text') words += node.value;
      else if (node.type === 'element' && !NEVER_SHOWN.has(node.tagName) && node.properties.hidden === undefined) {
        if (node.tagName === 'br') words += '\n';
        else if (node.tagName === 'td' || node.tagName === 'th') {
          words += ' ';
          walk(node.children, outer);
          words += ' ';
        } else inside(node, outer);
      }
    }
  };
  walk(tree.children, undefined);
  close();
  return {
    text: lines.map(({ text }) => `${text}\n`).join('\n'),
    marks: new Map(lines.flatMap(({ mark: own }, n) => (own === undefined ? [] : [[2 * n + 1, own] as const]))),
  };
}
