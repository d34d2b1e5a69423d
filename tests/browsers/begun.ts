/** When a page is ready to be used: its scripts have begun, and every part of it has put in what it brings. */
import { type Tab, until } from './engine.ts';

/** Runs in the page. @returns each part that is still to come. */
function partsToCome(): string[] {
  const left: string[] = [];
  if (performance.getEntriesByName('scripts-started').length === 0) left.push('the mark scripts-started');
  const parts: readonly (readonly [part: string, ready: (element: HTMLElement) => boolean])[] = [
    ['archive-timeline', ({ dataset }) => dataset.ready !== undefined],
    ['copy-link', ({ dataset }) => dataset.ready !== undefined],
    ['my-bibliography', ({ dataset }) => dataset.ready !== undefined],
    // Those that are folded in are made ready when they are unfolded.
    ['archive-cite', (cite) => cite.closest('details:not([open])') !== null || cite.querySelector('select') !== null],
    // A field beside the page is made ready when somebody turns to it.
    ['archive-search:not([data-page])', ({ dataset }) => dataset.ready !== undefined],
    ['[data-offline]', ({ hidden }) => !hidden || !('serviceWorker' in navigator && 'caches' in window)],
  ];
  for (const [part, ready] of parts) {
    for (const element of document.querySelectorAll<HTMLElement>(part)) if (!ready(element)) left.push(part);
  }
  for (const { localName } of document.querySelectorAll(':not(:defined)'))
    if (localName !== 'own-copy' && localName !== 'archive-search') left.push(localName);
  return left;
}

/** @throws Error that names the parts of a page that never began. */
export const begun = (tab: Tab): Promise<void> => until(tab, partsToCome, undefined);
