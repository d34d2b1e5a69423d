/**
 * `<view-version>`: when the address cites a version of the archive, says what has changed since. Without one, or with
 * the present one, it does nothing. Only versions that exist are named: what else stands in an address is not repeated.
 */
import { VERSION } from './cited-address.ts';
import { make } from './make.ts';
import { type PublishedChange, type PublishedChanges, type Since, since } from './published-changes.ts';

/** Changes of one kind that are listed; the rest are on the page of all versions. */
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
    const shown = `What is shown is version ${this.dataset.version} of ${this.dataset.day}.`;
    try {
      const response = await fetch(changes);
      if (!response.ok) throw new Error(`answered ${response.status}`);
      const found = since((await response.json()) as PublishedChanges, cited);
      said.textContent =
        found === undefined
          ? `The address names a version of this archive that is not known. ${shown}`
          : summary(found);
      if (found !== undefined) note.append(...this.lists(found));
    } catch {
      said.textContent = `The address cites another version of this archive; what has changed since could not be loaded. ${shown}`;
    }
    note.append(
      make('p', { class: 'all' }, make('a', { href: this.dataset.all ?? '' }, 'All versions and corrections')),
    );
    this.dataset.told = '';
  }

  private lists({ added, corrected, withdrawn, version }: Since): HTMLElement[] {
    const list = <T extends PublishedChange>(
      name: string,
      changes: readonly T[],
      says: (change: T) => (Node | string)[],
    ) =>
      changes.length === 0
        ? []
        : [
            make('h2', {}, `${name} since version ${version.version}`),
            make(
              'ul',
              changes.length > 6 ? { tabindex: '0', role: 'list', 'aria-label': name } : {},
              ...changes
                .slice(0, MOST)
                .map((change) => make('li', {}, make('a', { href: change.path }, change.title), ...says(change))),
              ...(changes.length > MOST ? [make('li', {}, `and ${changes.length - MOST} more`)] : []),
            ),
          ];
    return [
      ...list('Added', added, () => []),
      ...list('Corrected', corrected, ({ what }) => [`: ${what}`]),
      ...list('Withdrawn', withdrawn, ({ why, instead }) => [
        `: ${why}`,
        ...(instead === undefined ? [] : [' Instead: ', make('a', { href: instead.path }, instead.title), '.']),
      ]),
    ];
  }
}

/** One sentence or two: which version is cited, which is shown, and how much lies between. */
function summary({ version, present, added, corrected, withdrawn }: Since): string {
  const counts = [
    [added.length, 'added'],
    [corrected.length, 'corrected'],
    [withdrawn.length, 'withdrawn'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, done]) => `${count} ${done}`);
  const between =
    parts.length === 0
      ? 'No record was added, corrected or withdrawn since'
      : `Records since then: ${parts.join(', ')}`;
  return `This address cites version ${version.version} of ${version.day}. What is shown is version ${present.version} of ${present.day}. ${between}.`;
}

customElements.define('view-version', ViewVersion);
