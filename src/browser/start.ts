/**
 * The one script that every page asks for: once the page is painted, it starts those that have a place in it. What is read
 * comes first; fetched beside styles and fonts, they would keep it waiting.
 */

/** Each script with the place it works at. */
const STARTS: readonly (readonly [place: string, start: () => Promise<unknown>])[] = [
  ['view-version', () => import('./view-version.ts')],
  ['archive-timeline', () => import('./archive-timeline.ts')],
  ['archive-search', () => import('./search-on-intent.ts')],
  ['archive-search:not([data-page])', () => import('./archive-search.ts')],
  ['archive-cite', () => import('./archive-cite.ts')],
  ['[data-claim-notes]', () => import('./cite-claims.ts')],
  ['own-copy', () => import('./own-copy-on-intent.ts')],
  ['copy-link', () => import('./copy-link.ts')],
  ['my-bibliography', () => import('./my-bibliography.ts')],
  ['[data-offline]', () => import('./offline.ts')],
];

/** Marks the moment when all have begun: until then a button may still be missing. */
async function start(): Promise<void> {
  const here = STARTS.filter(([place]) => document.querySelector(place) !== null);
  await Promise.all(here.map(([, begin]) => begin()));
  performance.mark('scripts-started');
}

if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    void start();
  }).observe({ type: 'paint', buffered: true });
} else void start();
