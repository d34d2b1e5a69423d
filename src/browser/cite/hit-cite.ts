/** Shows the citation of a record below its row among the search results, and copies it. */
import { cite } from '#words';
import { inLanguage } from '../../words/in-language.ts';
import { make } from '../page/make.ts';
import { readEntries } from './bibliography-entries.ts';
import { copyElement, copyText, nodesOf } from './copy.ts';
import { rememberedStyle } from './store.ts';
import { button, teller } from './tools.ts';

/**
 * The citation in the reader’s style, read from the page that prints it. @param base prefix of the site’s addresses.
 *
 * @returns undefined if it could not be read.
 */
async function citationOf(key: string, base: string): Promise<HTMLElement | undefined> {
  const [entry] = await readEntries([key], new URL(`${base}/`, location.href).href);
  if (entry === undefined) return undefined;
  const { printed, permanent, language } = entry;
  const runs = printed.get(rememberedStyle()) ?? [...printed.values()][0] ?? [];
  const text = make('p', { class: 'printed', ...inLanguage(language) }, ...nodesOf(runs));
  const { node, tell } = teller();
  return make(
    'div',
    { class: 'cited' },
    text,
    make(
      'div',
      { class: 'tools' },
      button(cite.copyEntry, tell, () => copyElement(text)),
      button(cite.copyLink, tell, () => copyText(permanent)),
      node,
    ),
  );
}

/**
 * Shows the citation of a record below its row, or hides it.
 *
 * @param button the button in the row, which says whether the citation is shown.
 * @returns whether the citation could be read.
 */
export async function toggleCitation(button: HTMLElement, key: string, base: string): Promise<boolean> {
  const row = button.closest('li');
  const cited = () => row?.querySelector<HTMLElement>('.cited');
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  const shown = cited() ?? (await citationOf(key, base));
  if (shown === undefined) {
    button.setAttribute('aria-expanded', 'false');
    return false;
  }
  // The button may have been pressed again while the citation was being read.
  shown.hidden = button.getAttribute('aria-expanded') !== 'true';
  if (cited() === null) row?.append(shown);
  return true;
}
