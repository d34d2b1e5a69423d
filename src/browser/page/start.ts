/**
 * The one script that every page asks for: once the page is painted, it starts those that have a place in it. What is read
 * comes first; fetched beside styles and fonts, they would keep it waiting.
 */

/** Asks for the data that a part of the page works on, while its script is on its way. */
function askAhead(part: HTMLElement): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = String(part.dataset.source);
  document.head.appendChild(link);
}

/** Each script with the place it works at. */
const STARTS: readonly (readonly [place: string, start: (found: HTMLElement) => Promise<unknown>])[] = [
  ['view-version', () => import('../version/view-version.ts')],
  [
    'archive-timeline',
    (timeline) => {
      askAhead(timeline);
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
  ['.foot', () => import('./whole-page.ts')],
];

/** Marks the moment when all have begun: until then a button may still be missing. */
async function start(): Promise<void> {
  const begun = STARTS.map(([place, begin]) => {
    const found = document.querySelector<HTMLElement>(place);
    return found && begin(found);
  });
  for (const each of begun) await each;
  performance.mark('scripts-started');
}

/** Firefox gives no `paint` entry to a page whose first paint is scrolled, as at a fragment: it is painted after so many frames. */
const FRAMES_WHERE_SCROLLED = 4;
/** After so many frames nothing is waited for any longer. */
const MOST_FRAMES = 60;

function startOncePainted(frames = 0): void {
  const most = scrollY > 0 ? FRAMES_WHERE_SCROLLED : MOST_FRAMES;
  if (frames > most || performance.getEntriesByType('paint')[0]) void start();
  else requestAnimationFrame(() => startOncePainted(frames + 1));
}

startOncePainted();
