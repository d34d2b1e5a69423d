/**
 * The only script that every page loads. Once the page has been painted, it starts the scripts whose elements are on
 * the page. If these were loaded at the same time as styles and fonts, they would delay the text.
 */
import { askAhead } from './ask-ahead.ts';

/** A version in the address. If there is none, there is nothing to say about versions. */
const CITED = /[?&]v=/;

/** Each script, with the selector for the element it works on. */
const STARTS: readonly (readonly [place: string, start: (found: HTMLElement) => Promise<unknown>])[] = [
  ['view-version', () => (CITED.test(location.search) ? import('../version/view-version.ts') : Promise.resolve())],
  [
    'archive-timeline:not([data-waits])',
    (timeline) => {
      askAhead(timeline);
      return import('../timeline/archive-timeline.ts');
    },
  ],
  ['archive-timeline[data-waits]', () => import('../timeline/on-intent.ts')],
  ['archive-search', () => import('../search/on-intent.ts')],
  ['archive-cite', () => import('../cite/archive-cite.ts')],
  ['[data-saves], [data-list-rows]', () => import('../cite/save-rows.ts')],
  ['[data-claim-notes]', () => import('../cite/claims.ts')],
  ['own-copy', () => import('../own-copy/on-intent.ts')],
  ['copy-link', () => import('./copy-link.ts')],
  ['my-bibliography', () => import('../cite/my-bibliography.ts')],
  ['.foot', () => import('./whole-page.ts')],
];

/** Starts the scripts, and marks the time when all have started. Until then, a button may still be missing. */
async function start(): Promise<void> {
  const begun = STARTS.map(([place, begin]) => {
    const found = document.querySelector<HTMLElement>(place);
    return found && begin(found);
  });
  for (const each of begun) await each;
  performance.mark('scripts-started');
}

let left = false;
addEventListener('pagehide', () => {
  left = true;
});
/** Starts the scripts. If the reader leaves the page while they are loading, their failure to load is not an error. */
const startUnlessLeft = (): Promise<void> =>
  start().catch((error: unknown) => {
    if (!left) throw error;
  });

/**
 * Firefox records no `paint` entry for a page that is scrolled at its first paint, for example to a fragment. After
 * this many frames, such a page counts as painted.
 */
const FRAMES_WHERE_SCROLLED = 4;
/** The maximum number of frames to wait. */
const MOST_FRAMES = 60;

function startOncePainted(frames = 0): void {
  const most = scrollY > 0 ? FRAMES_WHERE_SCROLLED : MOST_FRAMES;
  if (frames > most || performance.getEntriesByType('paint')[0]) void startUnlessLeft();
  else requestAnimationFrame(() => startOncePainted(frames + 1));
}

startOncePainted();
