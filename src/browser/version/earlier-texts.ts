/** Inserts the earlier texts of the records on a page next to the current ones. They are loaded from separate pages. */
import { pageAt } from '../page/page-at.ts';

/** Inserts a text next to its record. @returns whether the record is on this page. */
function place(text: Element, top: HTMLElement): boolean {
  const address = text.querySelector('a.record')?.getAttribute('href') ?? '';
  const [path = '', fragment = ''] = address.split('#');
  const copy = () => document.importNode(text, true);
  if (address === location.pathname) {
    top.append(copy());
    return true;
  }
  const claims = [...document.querySelectorAll('.said > a.place')]
    .filter((link) => link.getAttribute('href') === address)
    .flatMap((link) => link.closest('.claim') ?? []);
  const named = path === location.pathname ? document.getElementById(fragment) : null;
  for (const part of claims.length > 0 || named === null ? claims : [named]) {
    const beside = copy();
    beside.removeAttribute('id');
    beside.classList.add('inside');
    beside.querySelector('h2')?.remove();
    if (/^H\d$/.test(part.tagName)) part.after(beside);
    else part.append(beside);
  }
  return claims.length > 0 || named !== null;
}

/**
 * Shows the texts that the records on this page had in a version, if they differ from the current ones.
 *
 * @param top where the text of the page’s own record goes. @returns the number of earlier texts shown.
 */
export async function showEarlier(version: string, top: HTMLElement): Promise<number> {
  const said = (part: HTMLElement) => (part.dataset.versions ?? '').split(' ').includes(version);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-earlier] a')].filter(said);
  const addresses = new Set(links.map(({ origin, pathname }) => origin + pathname));
  const pages = await Promise.all([...addresses].map((address) => pageAt(new URL(address))));
  const texts = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('article.earlier')]).filter(said);
  return texts.filter((text) => place(text, top)).length;
}
