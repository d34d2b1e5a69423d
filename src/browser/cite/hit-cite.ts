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
export async function citationOf(key: string, base: string): Promise<HTMLElement | undefined> {
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
