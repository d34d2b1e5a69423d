/**
 * Loads what no reader waits for, on every page: link previews, unfolding, offline reading, and changes made in another
 * tab.
 */
import './glance.ts';
import './unfold.ts';
import '../offline/offline.ts';
import { say } from '../../words/message.ts';
import { readList } from '../cite/store.ts';

/** The link to the saved records shows how many there are. */
function countSaved(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-saved]'))
    link.textContent = say<string>(link.dataset.saved ?? '', { count: readList().length });
}

addEventListener('storage', countSaved);
countSaved();

// A page restored from the back/forward cache has missed any storage events in the meantime.
addEventListener('pageshow', ({ persisted }) => persisted && dispatchEvent(new Event('storage')));
