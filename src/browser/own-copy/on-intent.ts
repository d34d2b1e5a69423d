/** Loads the code for comparing a copy only when the reader opens its section or drags something onto it. */
const host = document.querySelector('own-copy');
const details = host?.querySelector('details');
const load = () => void import('./own-copy.ts');
details?.addEventListener('toggle', load, { once: true });
host?.addEventListener('dragenter', () => details?.setAttribute('open', ''));
if (details?.open) load();

export {};
