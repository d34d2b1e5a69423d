/** What no reader waits for, on every page with a foot: looks at links, the archive offline, and what another page changed. */
import './glance.ts';
import '../offline/offline.ts';

// A page that comes back as it was left has not heard what was stored meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && dispatchEvent(new Event('storage')));
