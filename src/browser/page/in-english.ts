/**
 * Marks English texts that scripts insert into a page in another language, as `markEnglish` does when a page is built.
 */
import { make } from './make.ts';

/** An English text between Unicode isolate characters, with the text before and after it. */
const ISOLATED = /^([\s\S]*?)\u2066([\s\S]*)\u2069([\s\S]*)$/;

function mark(text: Text): void {
  const [, before = '', english, after = ''] = ISOLATED.exec(text.data) ?? [];
  if (english === undefined || text.parentElement?.closest('svg, option, textarea, title')) return;
  text.replaceWith(before, make('span', { lang: 'en', dir: 'ltr' }, english), after);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    for (const node of [target, ...addedNodes]) {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const found: Text[] = node instanceof Text ? [node] : [];
      while (node !== target && texts.nextNode()) found.push(texts.currentNode as Text);
      found.forEach(mark);
    }
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true });
