/** Decides whether a part of the page needs its script at once, and preloads the part’s data. */

/** Whether the address names more than a page and a version, such as a view, a filter or a query. */
export const namesView = (): boolean => [...new URLSearchParams(location.search).keys()].some((name) => name !== 'v');

/** Preloads the data that a part of the page needs while its script is loading. */
export function askAhead({ dataset }: HTMLElement): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = String(dataset.source);
  document.head.appendChild(link);
}
