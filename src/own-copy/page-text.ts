/**
 * The text of a saved page. It is read by a parser of our own and not by the browser’s: even in a document that is
 * never shown, a browser reports the handlers and styles it finds in the markup as breaches of the page’s policy.
 */
import { type DefaultTreeAdapterMap, Parser } from 'parse5';

/** Elements inside a line; all others begin one. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const SILENT = /^(?:head|script|style|template|noscript|svg|math|iframe|object|canvas|select|textarea)$/;

/** Read before the browser gets a turn, in UTF-16 units: some ten milliseconds on a phone. */
const PIECE = 2 ** 14;

/**
 * Reads a page, without recursion: a page may nest deeper than the stack.
 *
 * @param html markup of any kind.
 * @returns what a reader sees of it, a line for each block, in slices of a few milliseconds; each yield is how much is
 *   done, from 0 to 1.
 */
export function* textOfPage(html: string): Generator<number, string, void> {
  const parser = new Parser<DefaultTreeAdapterMap>();
  for (let at = 0; at < html.length; at += PIECE) {
    parser.tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
    yield at / html.length;
  }
  const parts: string[] = [];
  /** What is still to be read, last first; a string is put out as it is. */
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
