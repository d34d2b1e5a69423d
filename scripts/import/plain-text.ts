/** Plain text of values that other programs store as HTML. */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

const TAG = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript']);
const BLOCK = /^(?:p|div|h[1-6]|li|ul|ol|blockquote|table|tr|section|article|figure|figcaption|hr)$/;

function written(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  if (SILENT.has(node.nodeName) || !('childNodes' in node)) return '';
  const inside = node.childNodes.map(written).join('');
  return BLOCK.test(node.nodeName) ? `\n\n${inside}\n\n` : inside;
}

/** Whether a text contains HTML tags or character references. */
export const hasMarkup = (text: string): boolean => TAG.test(text);

/** The text without its markup, in paragraphs with an empty line between them. Text without markup stays as it is. */
export function paragraphs(text: string): string {
  const plain = hasMarkup(text) ? written(parseFragment(text)) : text;
  return plain
    .split(/\n\s*\n/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The text without its markup, on one line. */
export const oneLine = (text: string): string => paragraphs(text).replaceAll(/\s+/g, ' ');
