/** The text of a saved page, taken out without showing the page: nothing in it runs, and nothing it names is asked for. */

import { INERT_POLICY } from '../../publish/policy.ts';

/** Elements inside a line; all others begin one. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const SILENT = /^(?:head|script|style|template|noscript|svg|math|iframe|object|canvas|select|textarea)$/;

/** Made once: a browser refuses a second policy of the same name. */
let policy: { createHTML(markup: string): string } | undefined;

/** A document made by a parser alone has no window: nothing in it runs or is fetched, whatever the markup says. */
function inertDocument(html: string): Document {
  policy ??= window.trustedTypes?.createPolicy(INERT_POLICY, { createHTML: (markup) => markup });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** @param html markup of any kind. @returns what a reader sees of it, a line for each block. */
export function textOfPage(html: string): string {
  const { body } = inertDocument(html);
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
