/**
 * The search field. The search is loaded when the reader first uses the field or presses Ctrl+K, or at once if the
 * address has a query.
 */
import { askAhead, namesView } from '../page/ask-ahead.ts';

const host = document.querySelector<HTMLElement>('archive-search');
if (host !== null) {
  const load = () => {
    askAhead(host);
    void import('./archive-search.ts');
  };
  const ownPage = host.dataset.page === undefined;
  const asked = ownPage && namesView();
  host.toggleAttribute('data-asked', asked);
  if (asked || host.contains(document.activeElement)) load();
  else host.addEventListener('focusin', load, { once: true });
  host.dataset.ready = '';
}
addEventListener('keydown', (event) => {
  if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  host?.querySelector('input')?.focus();
});
