/**
 * Turns a saved HTML page or a chapter of an e-book into blocks. Each block has the kind that the page’s own markup
 * gives it.
 */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Mark, oneLine, type ReadBlock } from './read-block.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const NEVER_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'object']);
/** Elements that repeat a formula in the notation in which somebody typed it. */
const ALSO_TYPED = new Set(['annotation', 'annotation-xml']);

const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose entire content is page furniture, each with a name for that furniture. */
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
 * Names for notes, and for the marks that refer to them. They come from DPUB-ARIA roles, from EPUB, and from the output
 * of LibreOffice, mammoth and calibre.
 */
const NOTE = /^(?:doc-)?(?:footnote|endnote|rearnote)$/;
const NOTE_ID = /^(?:(?:sd)?(?:footnote|endnote)-?|note_)\d+$/;
const REFERENCE = /^(?:(?:doc-)?noteref|sd(?:foot|end)noteanc)$/;
const BACK = /^(?:(?:doc-)?backlink|sd(?:foot|end)notesym)$/;
const PAGE_TURN = /^(?:doc-)?pagebreak$/;

/**
 * `NUMBER` is the text of a link to a note, if no space precedes the link. `WAY_BACK` is the text of a link from a note
 * back to the text.
 */
const NUMBER = /^(?:\d{1,3}|[*†‡]{1,3})$/;
const WAY_BACK = /^(?:↩|↑|\^)\ufe0e?$/;

const attribute = ({ attrs }: Element, name: string): string => attrs.find((each) => each.name === name)?.value ?? '';

/** The roles, EPUB types and classes of an element, which tell its purpose. */
const purposes = (element: Element): string[] =>
  ['role', 'epub:type', 'class'].flatMap((name) => attribute(element, name).split(/\s+/));

/** Marks the end of a line where it must be kept, because a word may continue on the next line. */
const LINE_END = '\u2028';
const BROKEN = /\p{L}[-\u2010\u00ad¬]\s*$/u;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Whether an element is a note mark in the text, or the link from a note back to it. */
const isNoteMark = (element: Element): boolean =>
  purposes(element).some((word) => REFERENCE.test(word) || BACK.test(word)) ||
  (element.tagName === 'a' &&
    /^#?(?:footnote|endnote)-ref-\d+$/.test(attribute(element, 'id') || attribute(element, 'href')));

/** The text of an element that contains no other elements. */
const bareText = ({ childNodes }: Element): string =>
  childNodes.every((child) => 'value' in child) ? childNodes.map(({ value }) => value.trim()).join('') : '';

/** Whether an element is a link to another place in the same document. */
const leadsWithin = (element: Element): boolean =>
  element.tagName === 'a' && /^[^:#]*#/.test(attribute(element, 'href'));

/** Whether an element in a note is the note’s mark: a short link back to the text, or a term with only such a link. */
function isWayBack(element: Element): boolean {
  if (leadsWithin(element)) return element.childNodes.length === 0 || /^.{1,3}$/u.test(bareText(element));
  const inside = element.childNodes.filter(isElement);
  const around = element.childNodes.flatMap((child) => ('value' in child ? [child.value.trim()] : []));
  return element.tagName === 'dt' && inside.length === 1 && inside.every(isWayBack) && around.join('').length <= 2;
}

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

/**
 * A cell that contains a single paragraph is part of its row’s line. A cell that contains more is split into blocks.
 */
const isOneParagraph = ({ childNodes }: Element): boolean =>
  childNodes.filter(isElement).every(({ tagName }) => !BLOCKS.has(tagName) || tagName === 'p') &&
  childNodes.filter(isElement).filter(({ tagName }) => tagName === 'p').length <= 1;

/** Whether an element is not part of the page’s text, because it is never shown, is hidden, or is a note mark. */
const isLeftOut = (element: Element): boolean =>
  NEVER_SHOWN.has(element.tagName) ||
  ALSO_TYPED.has(element.tagName) ||
  isNoteMark(element) ||
  element.attrs.some(({ name }) => name === 'hidden');

const NOTE_WITH_WAY_BACK: Mark = { is: 'footnote', why: 'It ends with a link back to the text.' };

/**
 * Reads a page. It leaves out whatever is never shown: scripts, styles and hidden elements. It also leaves out note
 * marks, but not the notes themselves. Everything else is kept, so that the reading frame can account for it.
 *
 * @param titled whether a previous page of the document has already given the title.
 */
export function pageBlocks(html: string, titled = false): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let words = '';
  let mark: Mark | undefined;
  let hasTitle = titled;
  let page: number | undefined;
  let ledBack = false;
  const close = () => {
    const lines = words
      .split(LINE_END)
      .map(oneLine)
      .filter((line) => line !== '');
    const note = ledBack;
    [words, ledBack] = ['', false];
    if (lines.length === 0) return;
    const said = mark === undefined && note ? NOTE_WITH_WAY_BACK : mark;
    const own = said?.is === 'title' && hasTitle ? { ...said, is: 'heading' as const } : said;
    hasTitle ||= said?.is === 'title';
    blocks.push({ lines, ...own, ...(page !== undefined && { page }) });
  };
  // The steps still to be done, with the next one last. Elements may be nested too deeply for recursive functions.
  const steps: (() => void)[] = [];
  const walk = (nodes: readonly Node[], outer: Mark | undefined) => {
    for (const node of [...nodes].reverse()) steps.push(() => visit(node, outer));
  };
  const inside = (element: Element, outer: Mark | undefined) => {
    const own = markOf(element);
    // A heading or caption in the header of a page stays a heading or caption. Everything else inside page
    // furniture is furniture.
    const kept = own !== undefined && (own.is !== 'furniture' || outer === undefined) ? own : outer;
    const apart = own?.is === 'title' || own?.is === 'caption' || own?.is === 'footnote';
    const now = outer?.is === 'footnote' || (outer?.is === 'furniture' && !apart) ? outer : kept;
    if (BLOCKS.has(element.tagName) || own !== undefined) {
      close();
      const before = mark;
      mark = now;
      steps.push(() => {
        close();
        mark = before;
      });
    }
    walk(element.childNodes, now);
  };
  const visit = (node: Node, outer: Mark | undefined) => {
    if ('value' in node) words += node.value;
    else if (!isElement(node) || isLeftOut(node) || (outer?.is === 'footnote' && isWayBack(node))) return;
    else if (leadsWithin(node) && WAY_BACK.test(bareText(node))) ledBack = true;
    else if (leadsWithin(node) && NUMBER.test(bareText(node)) && /\S$/.test(words)) return;
    else if (node.tagName === 'br') words = words.replace(/\u00ad\s*$/u, '-') + (BROKEN.test(words) ? LINE_END : ' ');
    else if (purposes(node).some((word) => PAGE_TURN.test(word))) {
      const printed = attribute(node, 'title') || attribute(node, 'aria-label');
      page = /^\d+$/.test(printed) && Number(printed) > 0 ? Number(printed) : page;
    } else if (node.tagName === 'td' || node.tagName === 'th') {
      words += ' ';
      steps.push(() => {
        words += ' ';
      });
      const only = isOneParagraph(node)
        ? node.childNodes.filter(isElement).find(({ tagName }) => tagName === 'p')
        : undefined;
      walk(only?.childNodes ?? node.childNodes, outer);
    } else inside(node, outer);
  };
  walk(parse(html).childNodes, undefined);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step();
  close();
  return blocks;
}
