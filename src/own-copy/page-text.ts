/**
 * Extracts the text of a saved page. It uses a parser from a library rather than the browser’s, because a browser
 * reports handlers and styles in the markup as violations of the page’s policy, even in a document that is never
 * displayed.
 */
import { type DefaultTreeAdapterMap, Parser } from 'parse5';

/** Inline elements; all others start a new line. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const SILENT = /^(?:head|script|style|template|noscript|svg|math|iframe|object|canvas|select|textarea)$/;

/**
 * Number of UTF-16 units parsed between two pauses, in which the browser can respond: about ten milliseconds’ work on a
 * phone.
 */
const PIECE = 2 ** 14;

/**
 * Extracts the text of a page without recursion, because a page may be nested more deeply than the stack allows.
 *
 * @param html any markup.
 * @returns the visible text, with one line per block; yields the fraction done, from 0 to 1, every few milliseconds.
 */
export function* textOfPage(html: string): Generator<number, string, void> {
  const parser = new Parser<DefaultTreeAdapterMap>();
  for (let at = 0; at < html.length; at += PIECE) {
    parser.tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
    yield at / html.length;
  }
  const parts: string[] = [];
  /** What remains to be read, in reverse order; a string is output unchanged. */
  const waiting: (DefaultTreeAdapterMap['childNode'] | string)[] = parser.document.childNodes.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if ('value' in next) parts.push(next.value.replace(/\s+/gu, ' '));
    else if ('tagName' in next) {
      const line = INLINE.test(next.tagName) ? '' : '\n';
      parts.push(line);
      waiting.push(line);
      if (!SILENT.test(next.tagName)) for (const child of next.childNodes.reverse()) waiting.push(child);
    }
  }
  return parts.join('');
}
