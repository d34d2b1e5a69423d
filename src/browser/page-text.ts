/** The text of a saved page, taken out without showing the page: nothing in it runs, and nothing it names is asked for. */

/** Elements inside a line; all others begin one. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const SILENT = /^(?:head|script|style|template|noscript|svg|math|iframe|object|canvas|select|textarea)$/;

/** @param html markup of any kind. @returns what a reader sees of it, a line for each block. */
export function textOfPage(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts: string[] = [];
  for (let node: Node | null = body; node !== null; ) {
    const name: string = node instanceof Element ? node.localName : '';
    if (node instanceof Text) parts.push(node.data.replace(/\s+/gu, ' '));
    else if (name !== '' && !INLINE.test(name)) parts.push('\n');
    const inside: Node | null = SILENT.test(name) ? null : node.firstChild;
    if (inside !== null) {
      node = inside;
      continue;
    }
    // Out of as many elements as end here.
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode;
      if (node instanceof Element && !INLINE.test(node.localName)) parts.push('\n');
    }
    node = node === null || node === body ? null : node.nextSibling;
  }
  return parts.join('');
}
