/** The controls next to a citation, which are the same on every page. */
import { cite } from '#words';
import { say } from '../../words/message.ts';
import { make, sentence } from '../page/make.ts';
import { readList, setListed } from './store.ts';

/** A button whose action returns a message for the reader. */
export function button(
  words: string | readonly (Node | string)[],
  tell: (words: string) => void,
  deed: () => string | Promise<string>,
): HTMLElement {
  const made = make('button', { type: 'button' }, ...[words].flat());
  made.addEventListener('click', async () => tell(await deed()));
  return made;
}

/** A line that says what happened, and that screen readers announce. */
export function teller(): { readonly node: HTMLElement; readonly tell: (words: string) => void } {
  const node = make('span', { role: 'status', class: 'small' });
  return {
    node,
    tell: (words) => {
      node.textContent = words;
    },
  };
}

/**
 * The checkbox that puts a record on the reader’s list, and a link to the list that gives the number of records on it.
 * If there are none, the link is hidden.
 */
export function tick(key: string, page: string, tell: (words: string) => void): HTMLElement[] {
  const box = make('input', { type: 'checkbox' });
  const ribbon = make('span', { class: 'save-row' }, box, make('span'));
  const link = make('a', { href: page });
  const show = () => {
    const list = readList();
    box.checked = list.includes(key);
    link.textContent = say(cite.openList, { count: list.length });
    link.hidden = list.length < 1;
  };
  box.addEventListener('change', () => {
    const kept = setListed(key, box.checked);
    dispatchEvent(new Event('storage'));
    tell(kept ? (box.checked ? cite.putOn : cite.takenOff) : cite.notKept);
  });
  addEventListener('storage', show);
  show();
  return [make('label', {}, ...sentence(cite.listed, { box: ribbon })), link];
}
