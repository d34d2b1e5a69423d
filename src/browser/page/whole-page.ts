/**
 * Loads, on every page, features that no reader waits for. These are link previews, expandable sections, offline
 * reading, and the count of saved records, which may change in another tab.
 */
import './glance.ts';
import './unfold.ts';
import '../offline/offline.ts';
import { say } from '../../words/message.ts';
import { readList } from '../cite/store.ts';

const savedLinks = [...document.querySelectorAll<HTMLElement>('[data-saved]')].map((link) => ({
  link,
  withoutCount: link.textContent,
}));

/**
 * Shows the number of saved records in each link to their list. If there are none, the link keeps the text with which
 * it was built.
 */
function countSaved(): void {
  const count = readList().length;
  for (const { link, withoutCount } of savedLinks)
    link.textContent = count === 0 ? withoutCount : say<string>(link.dataset.saved ?? '', { count });
}

addEventListener('storage', countSaved);
countSaved();

// A page restored from the back/forward cache has missed any storage events in the meantime.
addEventListener('pageshow', ({ persisted }) => persisted && dispatchEvent(new Event('storage')));
