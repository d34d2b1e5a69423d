/**
 * The search field on pages other than the search page: the search is loaded when the reader first uses the field (or
 * presses Ctrl+K).
 */
const host = document.querySelector('archive-search');
const load = () => void import('./archive-search.ts');
host?.addEventListener('focusin', load, { once: true });
if (host?.contains(document.activeElement)) load();
addEventListener('keydown', (event) => {
  if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  host?.querySelector('input')?.focus();
});

export {};
