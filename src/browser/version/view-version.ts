/**
 * `<view-version>`: if the address refers to an earlier version of the archive, says what has changed since. Only
 * existing versions are named, and no other text from the address is repeated.
 */
import { viewVersion } from '#words';
import { counted } from '../../words/counted.ts';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import { VERSION } from '../cite/cited-address.ts';
import { dataOf } from '../page/data-of.ts';
import { make, sentence } from '../page/make.ts';
import { type PublishedChange, type PublishedChanges, type Since, since } from './published-changes.ts';

/** Maximum number of changes of one kind to list. The rest are on the page of all versions. */
const MOST = 100;

class ViewVersion extends HTMLElement {
  connectedCallback(): void {
    const { version, changes } = this.dataset;
    const cited = new URLSearchParams(location.search.slice(0, 8000)).get(VERSION);
    if (cited === null || cited === version || version === undefined || changes === undefined) return;
    const said = make('p', { role: 'status' });
    const note = make('div', { class: 'note' }, said);
    this.append(note);
    void this.tell(cited, changes, said, note);
  }

  private async tell(cited: string, changes: string, said: HTMLElement, note: HTMLElement): Promise<void> {
    const shown = { version: dataOf(this, 'version'), day: dataOf(this, 'day') };
    try {
      const response = await fetch(changes);
      if (!response.ok) throw new Error(`answered ${response.status}`);
      const found = since((await response.json()) as PublishedChanges, cited);
      if (found === undefined) said.textContent = say(viewVersion.unknown, shown);
      else await this.tellSince(found, said, note);
    } catch {
      said.textContent = say(viewVersion.unread, shown);
    }
    note.append(make('p', { class: 'all' }, make('a', { href: dataOf(this, 'all') }, viewVersion.all)));
    this.dataset.told = '';
  }

  /**
   * Shows what has changed since a version, either in the archive or, on the page of a record, in the content of that
   * page.
   */
  private async tellSince(found: Since, said: HTMLElement, note: HTMLElement): Promise<void> {
    const { kept, own } = this.dataset;
    if (own === undefined) {
      said.textContent = summary(found);
      note.append(...this.lists(found));
      if (kept?.split(' ').includes(found.version.version)) note.append(make('p', {}, await this.earlier(found)));
    } else {
      const here = onThisPage(found);
      said.textContent = versionsSaid(viewVersion.record, here, { earlier: await this.earlier(here) });
      note.append(...this.lists(here));
    }
  }

  /** Shows the earlier texts on this page. @returns a sentence with their number. */
  private async earlier({ version: { version }, added }: Since): Promise<string> {
    if (added.some(({ path }) => path === location.pathname)) return viewVersion.notThen;
    if (!dataOf(this, 'kept').split(' ').includes(version)) return viewVersion.notKept;
    try {
      const { showEarlier } = await import('./earlier-texts.ts');
      const count = await showEarlier(version, this);
      return count === 0 ? viewVersion.same : counted(viewVersion.earlier, count);
    } catch {
      return viewVersion.earlierUnread;
    }
  }

  private lists({ added, corrected, withdrawn, version: { version } }: Since): HTMLElement[] {
    const theirs = inLanguage(this.dataset.language);
    const link = ({ path, title }: Pick<PublishedChange, 'path' | 'title'>) =>
      make('a', { href: path, ...theirs }, title);
    const says = (text: string) => make('span', theirs, text);
    const list = <T extends PublishedChange>(
      kind: keyof typeof viewVersion.lists,
      changes: readonly T[],
      words: (change: T) => (Node | string)[],
    ) =>
      changes.length === 0
        ? []
        : [
            make('h2', {}, say(viewVersion.since[kind], { version })),
            make(
              'ul',
              changes.length > 6 ? { tabindex: '0', role: 'list', 'aria-label': viewVersion.lists[kind] } : {},
              ...changes.slice(0, MOST).map((change) => make('li', {}, ...words(change))),
              ...(changes.length > MOST ? [make('li', {}, counted(viewVersion.more, changes.length - MOST))] : []),
            ),
          ];
    return [
      ...list('added', added, (change) => [link(change)]),
      ...list('corrected', corrected, (change) =>
        sentence(viewVersion.listed, { record: link(change), says: says(change.what) }),
      ),
      ...list('withdrawn', withdrawn, (change) => {
        const { why, instead } = change;
        const parts = { record: link(change), says: says(why) };
        return instead === undefined
          ? sentence(viewVersion.listed, parts)
          : sentence(viewVersion.replaced, { ...parts, instead: link(instead) });
      }),
    ];
  }
}

/** The changes since a version that concern this page. */
function onThisPage(found: Since): Since {
  const here = <T extends PublishedChange>(list: readonly T[]) =>
    list.filter(({ path }) => path.split('#')[0] === location.pathname);
  return {
    ...found,
    added: here(found.added),
    corrected: here(found.corrected),
    withdrawn: here(found.withdrawn),
  };
}

/** A message about the cited version and the one shown. */
const versionsSaid = (message: string, { version, present }: Since, others: Readonly<Record<string, string>>) =>
  say<string>(message, {
    cited: version.version,
    citedDay: version.day,
    version: present.version,
    day: present.day,
    ...others,
  });

/** Which version is cited, which is shown, and how many changes lie between them. */
function summary(found: Since): string {
  const { added, corrected, reworded, withdrawn } = found;
  const changes = { added: added.length, corrected: corrected.length, reworded, withdrawn: withdrawn.length };
  const counts = (['added', 'corrected', 'reworded', 'withdrawn'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => counted(viewVersion.counts[kind], changes[kind]))
    .join(viewVersion.comma);
  const between = counts === '' ? viewVersion.unchanged : say(viewVersion.changed, { counts });
  return versionsSaid(viewVersion.cited, found, { between });
}

customElements.define('view-version', ViewVersion);
