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
  // Without scripts, the examples are plain text, because a link would find nothing.
  for (const place of host.querySelectorAll<HTMLElement>('[data-example]')) {
    const link = document.createElement('a');
    link.href = String(place.dataset.example);
    link.append(...place.childNodes);
    place.append(link);
  }
  host.dataset.ready = '';
}
addEventListener('keydown', (event) => {
  if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  host?.querySelector('input')?.focus();
});
