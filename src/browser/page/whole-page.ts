/**
 * Loads what no reader waits for, on every page: link previews, expandable sections, offline reading, and changes made
 * in another tab.
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

/** Shows the number of saved records in the link to them. If there are none, the page stays as it was built. */
function countSaved(): void {
  const count = readList().length;
  for (const { link, withoutCount } of savedLinks)
    link.textContent = count === 0 ? withoutCount : say<string>(link.dataset.saved ?? '', { count });
}

addEventListener('storage', countSaved);
countSaved();

// A page restored from the back/forward cache has missed any storage events in the meantime.
addEventListener('pageshow', ({ persisted }) => persisted && dispatchEvent(new Event('storage')));
