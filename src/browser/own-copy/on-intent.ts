/** What compares a copy is fetched when somebody opens its place, or drags something there. */
const host = document.querySelector('own-copy');
const details = host?.querySelector('details');
const load = () => void import('./own-copy.ts');
details?.addEventListener('toggle', load, { once: true });
host?.addEventListener('dragenter', () => details?.setAttribute('open', ''));
if (details?.open) load();

export {};
