/**
 * Loads what no reader waits for, on every page with a footer: link previews, offline storage, and updates from other
 * pages.
 */
import './glance.ts';
import '../offline/offline.ts';

// A page restored from the back/forward cache has missed any storage events in the meantime.
addEventListener('pageshow', ({ persisted }) => persisted && dispatchEvent(new Event('storage')));
