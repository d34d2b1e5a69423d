/** A saved HTML page, or a chapter of an e-book → its blocks, and what the page’s own markup says each block is. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Mark, oneLine, type ReadBlock } from './read-block.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

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

/**
 * The names for notes and for the marks that lead to them: in the roles of DPUB-ARIA, in EPUB, and in the output of
 * LibreOffice and mammoth.
 */
const NOTE = /^(?:doc-)?(?:footnote|endnote|rearnote)$/;
const NOTE_ID = /^(?:sd)?(?:footnote|endnote)-?\d+$/;
const REFERENCE = /^(?:(?:doc-)?noteref|sd(?:foot|end)noteanc)$/;
const BACK = /^(?:(?:doc-)?backlink|sd(?:foot|end)notesym)$/;
const PAGE_TURN = /^(?:doc-)?pagebreak$/;

const attribute = ({ attrs }: Element, name: string): string => attrs.find((each) => each.name === name)?.value ?? '';

/** The words with which a page says what an element is for. */
const purposes = (element: Element): string[] =>
  ['role', 'epub:type', 'class'].flatMap((name) => attribute(element, name).split(/\s+/));

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Whether an element is a note mark in the text, or the link from a note back to it. */
const isNoteMark = (element: Element): boolean =>
  purposes(element).some((word) => REFERENCE.test(word) || BACK.test(word)) ||
  (element.tagName === 'a' &&
    /^#?(?:footnote|endnote)-ref-\d+$/.test(attribute(element, 'id') || attribute(element, 'href')));

/** Whether an element inside a note is a short link to another place on the same page, which is the note’s mark. */
const isWayBack = (element: Element): boolean =>
  element.tagName === 'a' &&
  attribute(element, 'href').startsWith('#') &&
  element.childNodes.every((child) => 'value' in child && child.value.trim().length <= 3);

function markOf(element: Element): Mark | undefined {
  const { tagName: name } = element;
  if (purposes(element).some((word) => NOTE.test(word)) || NOTE_ID.test(attribute(element, 'id')))
    return { is: 'footnote', why: 'The file marks it as a note.' };
  if (name === 'h1') return { is: 'title', why: 'The page marks it as its first heading.' };
  if (/^h[2-6]$/.test(name)) return { is: 'heading', why: 'The page marks it as a heading.' };
  if (name === 'figcaption' || name === 'caption') return { is: 'caption', why: 'The page marks it as a caption.' };
  const which = FURNITURE[name];
  return which === undefined ? undefined : { is: 'furniture', which, why: `It is in an element ${name} of the page.` };
}

/** A cell with a single ¶ is part of its row’s line; a cell with more is split into blocks. */
const isOneParagraph = ({ childNodes }: Element): boolean =>
  childNodes.filter(isElement).every(({ tagName }) => !BLOCKS.has(tagName) || tagName === 'p') &&
  childNodes.filter(isElement).filter(({ tagName }) => tagName === 'p').length <= 1;

/**
 * Reads a page. Whatever is never shown (scripts, styles, hidden elements) is left out; everything else is kept, so
 * that the reading frame can account for it. Note marks inside the text are left out; the notes themselves are kept.
 *
 * @param titled whether the title has already been read, in a document of several pages.
 */
export function pageBlocks(html: string, titled = false): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let words = '';
  let mark: Mark | undefined;
  let hasTitle = titled;
  let page: number | undefined;
  const close = () => {
    const text = oneLine(words);
    words = '';
    if (text === '') return;
    const own = mark?.is === 'title' && hasTitle ? { ...mark, is: 'heading' as const } : mark;
    hasTitle ||= mark?.is === 'title';
    blocks.push({ lines: [text], ...own, ...(page !== undefined && { page }) });
  };
  const inside = (element: Element, outer: Mark | undefined) => {
    const own = markOf(element);
    // A heading or caption in the head of a page is kept as such; everything else inside furniture is furniture.
    const kept = own !== undefined && (own.is !== 'furniture' || outer === undefined) ? own : outer;
    const block = BLOCKS.has(element.tagName);
    if (block || own !== undefined) close();
    const before = mark;
    const apart = own?.is === 'title' || own?.is === 'caption' || own?.is === 'footnote';
    mark = outer?.is === 'footnote' || (outer?.is === 'furniture' && !apart) ? outer : kept;
    walk(element.childNodes, mark);
    if (block || own !== undefined) close();
    mark = before;
  };
  const walk = (nodes: readonly Node[], outer: Mark | undefined) => {
    for (const node of nodes) {
      if ('value' in node) words += node.value;
      else if (
        !isElement(node) ||
        (outer?.is === 'footnote' && isWayBack(node)) ||
        NEVER_SHOWN.has(node.tagName) ||
        isNoteMark(node)
      )
        continue;
      else if (node.attrs.some(({ name }) => name === 'hidden')) continue;
      else if (node.tagName === 'br') words += '\n';
      else if (purposes(node).some((word) => PAGE_TURN.test(word))) {
        const printed = attribute(node, 'title') || attribute(node, 'aria-label');
        page = /^\d+$/.test(printed) && Number(printed) > 0 ? Number(printed) : page;
      } else if (node.tagName === 'td' || node.tagName === 'th') {
        words += ' ';
        const only = isOneParagraph(node)
          ? node.childNodes.filter(isElement).find(({ tagName }) => tagName === 'p')
          : undefined;
        walk(only?.childNodes ?? node.childNodes, outer);
        words += ' ';
      } else inside(node, outer);
    }
  };
  walk(parse(html).childNodes, undefined);
  close();
  return blocks;
}
