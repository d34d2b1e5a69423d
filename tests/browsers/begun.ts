/** When a page is ready to use: its scripts have started, and every part of it has added its content. */
import { type Tab, until } from './engine.ts';

/** Runs in the page. @returns the parts that are not ready yet. */
function partsToCome(): string[] {
  const left: string[] = [];
  if (performance.getEntriesByName('scripts-started').length === 0) left.push('the mark scripts-started');
  const parts: readonly (readonly [part: string, ready: (element: HTMLElement) => boolean])[] = [
    ['archive-timeline:not([data-waits])', ({ dataset }) => dataset.ready !== undefined],
    ['copy-link', ({ dataset }) => dataset.ready !== undefined],
    ['my-bibliography', ({ dataset }) => dataset.ready !== undefined],
    // A folded part is set up when it is expanded.
    ['archive-cite', (cite) => cite.closest('details:not([open])') !== null || cite.querySelector('select') !== null],
    // A search field on any other page is set up when it is first used.
    ['archive-search:not([data-page])', ({ dataset }) => dataset.ready !== undefined],
    ['[data-offline]', ({ hidden }) => !hidden || !('serviceWorker' in navigator && 'caches' in window)],
  ];
  for (const [part, ready] of parts) {
    for (const element of document.querySelectorAll<HTMLElement>(part)) if (!ready(element)) left.push(part);
  }
  for (const { localName } of document.querySelectorAll(':not(:defined, [data-waits])'))
    if (!['own-copy', 'archive-search', 'view-version'].includes(localName)) left.push(localName);
  return left;
}

/** Waits until a page is ready to use. @throws Error that names the parts that never started. */
export const begun = (tab: Tab): Promise<void> => until(tab, partsToCome, undefined);
