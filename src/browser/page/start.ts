/**
 * The one script that every page asks for: once the page is painted, it starts those that have a place in it. What is read
 * comes first; fetched beside styles and fonts, they would keep it waiting.
 */

/** Asks for the data that a script works on while the script itself is on its way. */
function askAhead(place: string): void {
  const href = document.querySelector<HTMLElement>(place)?.dataset.source;
  if (href === undefined) return;
  const link = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href };
  document.head.append(Object.assign(document.createElement('link'), link));
}

/** Each script with the place it works at. */
const STARTS: readonly (readonly [place: string, start: () => Promise<unknown>])[] = [
  ['view-version', () => import('../version/view-version.ts')],
  [
    'archive-timeline',
    () => {
      askAhead('archive-timeline');
      return import('../timeline/archive-timeline.ts');
    },
  ],
  ['archive-search', () => import('../search/on-intent.ts')],
  ['archive-search:not([data-page])', () => import('../search/archive-search.ts')],
  ['archive-cite', () => import('../cite/archive-cite.ts')],
  ['[data-claim-notes]', () => import('../cite/claims.ts')],
  ['own-copy', () => import('../own-copy/on-intent.ts')],
  ['copy-link', () => import('./copy-link.ts')],
  ['my-bibliography', () => import('../cite/my-bibliography.ts')],
  ['[data-offline]', () => import('../offline/offline.ts')],
];

/** Marks the moment when all have begun: until then a button may still be missing. */
async function start(): Promise<void> {
  const here = STARTS.filter(([place]) => document.querySelector(place) !== null);
  await Promise.all(here.map(([, begin]) => begin()));
  performance.mark('scripts-started');
}

/** Firefox gives no `paint` entry to a page whose first paint is scrolled, as at a fragment: it is painted after so many frames. */
const FRAMES_WHERE_SCROLLED = 4;
/** After so many frames nothing is waited for any longer. */
const MOST_FRAMES = 60;

function startOncePainted(frames = 0): void {
  const painted = performance.getEntriesByType('paint').length > 0;
  if (painted || frames > (scrollY > 0 ? FRAMES_WHERE_SCROLLED : MOST_FRAMES)) void start();
  else requestAnimationFrame(() => startOncePainted(frames + 1));
}

startOncePainted();
