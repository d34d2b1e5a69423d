/** Plain text of values that other programs store as HTML. */
import { type DefaultTreeAdapterMap, html, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Names of elements: those of HTML, and the one that Zotero uses for small capitals. */
const NAMES = [
  ...Object.values(html.TAG_NAMES),
  'abbr',
  'bdi',
  'bdo',
  'cite',
  'del',
  'dfn',
  'ins',
  'kbd',
  'mark',
  'q',
  'samp',
  'sc',
  'time',
];
const ATTRIBUTE = `\\s+[a-z][\\w:.-]*\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+)`;
const ELEMENT = `/?(?:${NAMES.join('|')})(?:${ATTRIBUTE})*\\s*/?>`;
const TAG = new RegExp(`<(?:${ELEMENT}|!--)|&(?:[a-z]+|#\\d+|#x[\\da-f]+);`, 'i');
/** A less-than sign that does not begin a tag: in “a<b and c>d” it only looks as if it did. */
const LESS_THAN = new RegExp(`<(?!${ELEMENT}|!--)`, 'gi');
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript']);
const BLOCK = /^(?:p|div|h[1-6]|li|ul|ol|blockquote|table|tr|section|article|figure|figcaption|hr)$/;

/** The text in a tree, which may be nested too deeply for recursion. */
function written(root: Node): string {
  let text = '';
  const left: (Node | string)[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (node.nodeName === 'br') text += '\n';
    else if (!SILENT.has(node.nodeName) && 'childNodes' in node) {
      const apart = BLOCK.test(node.nodeName) ? '\n\n' : '';
      text += apart;
      left.push(apart, ...node.childNodes.toReversed());
    }
  }
  return text;
}

/**
 * The text without its markup, in paragraphs separated by an empty line. Each accent is joined to its letter, and white
 * space within a paragraph becomes a single space.
 */
export function paragraphs(text: string): string {
  const plain = TAG.test(text) ? written(parseFragment(text.replaceAll(LESS_THAN, '&lt;'))) : text;
  return plain
    .normalize('NFC')
    .split(/\n\s*\n/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The text without its markup, on one line. */
export const oneLine = (text: string): string => paragraphs(text).replaceAll(/\s+/g, ' ');
