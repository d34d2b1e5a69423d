/**
 * `<my-bibliography>`: the records a reader has ticked, as a list to sort, copy and save. It is stored in this browser.
 */
import { bibliography, cite } from '#words';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import { dataOf } from '../page/data-of.ts';
import { LATIN } from '../page/language-at.ts';
import { make, sentence } from '../page/make.ts';
import { type Entry, FORMATS, type Format, readEntries, readFiles } from './bibliography-entries.ts';
import { copyElement, copyText, nodesOf } from './copy.ts';
import { keysIn, readList, rememberedStyle, rememberStyle, writeList } from './store.ts';
import { button, teller } from './tools.ts';

const FORMAT_NAMES: Readonly<Record<Format, string>> = { ris: 'RIS', bib: 'BibLaTeX', json: 'CSL-JSON' };
const FORMAT_TYPES: Readonly<Record<Format, string>> = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  json: 'application/vnd.citationstyles.csl+json',
};

function save(name: string, text: string, type: string): string {
  const link = make('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return say(bibliography.saved, { file: name });
}

class MyBibliography extends HTMLElement {
  private readonly list = make('ol', { class: 'bibliography' });
  private readonly top = make('div');
  private readonly told = teller();
  private keys: string[] = [];
  private entries: readonly (Entry | undefined)[] = [];
  private asked = 0;
  /** Whether the list came from the address rather than being the reader’s own. */
  private sent = false;

  connectedCallback(): void {
    this.replaceChildren(this.top, this.told.node, this.list);
    addEventListener('hashchange', () => void this.read());
    addEventListener('storage', () => void this.read());
    void this.read();
  }

  private get base(): string {
    return new URL(dataOf(this, 'base'), location.href).href;
  }

  private async read(): Promise<void> {
    const [, carried] = /^#list=([^&]*)/.exec(location.hash) ?? [];
    this.sent = carried !== undefined;
    this.keys = carried === undefined ? readList() : keysIn(carried.replaceAll('%2C', ',').replaceAll('%2F', '/'));
    this.asked += 1;
    const asked = this.asked;
    const entries = await readEntries(this.keys, this.base);
    if (asked !== this.asked) return;
    this.entries = entries;
    this.draw();
    this.dataset.ready = '';
  }

  private citationStyle(): string {
    const styles = [...(this.entries.find((entry) => entry !== undefined)?.printed.keys() ?? [])];
    return styles.includes(rememberedStyle()) ? rememberedStyle() : (styles[0] ?? '');
  }

  private change(keys: string[], words: string): void {
    const byKey = new Map(this.keys.map((key, n) => [key, this.entries[n]]));
    this.keys = keys;
    this.entries = keys.map((key) => byKey.get(key));
    const kept = this.sent || writeList(keys);
    this.draw();
    this.told.tell(kept ? words : cite.notKept);
  }

  private draw(): void {
    if (this.keys.length === 0) {
      const empty = make('p', { tabindex: '-1' }, bibliography.empty);
      const focused = this.contains(document.activeElement);
      this.top.replaceChildren(empty);
      this.list.replaceChildren();
      // The control that emptied the list is gone, so keyboard focus moves to the message.
      if (focused) empty.focus();
      return;
    }
    this.top.replaceChildren(...(this.sent ? [this.fromLink()] : []), this.tools());
    this.list.replaceChildren(...this.keys.map((key, n) => this.row(key, n)));
  }

  /** Shows a list that came from a link. It is stored only if the reader adds it to their own. */
  private fromLink(): HTMLElement {
    const take = button(bibliography.takeOver, this.told.tell, () => {
      const kept = writeList([...new Set([...readList(), ...this.keys])]);
      location.hash = '';
      return kept ? cite.putOn : cite.notKept;
    });
    return make('div', { class: 'tools needs-script' }, make('span', {}, bibliography.fromLink), take);
  }

  private tools(): HTMLElement {
    const { tell } = this.told;
    const known = this.entries.filter((entry) => entry !== undefined);
    const names: Readonly<Record<string, string>> = JSON.parse(dataOf(this, 'styles'));
    const choice = make(
      'select',
      { 'aria-label': cite.style.replace('{choice}', '').trim() },
      ...[...(known[0]?.printed.keys() ?? [])].map((style) =>
        make('option', { value: style, ...LATIN }, names[style] ?? style),
      ),
    );
    choice.value = this.citationStyle();
    choice.addEventListener('change', () => {
      rememberStyle(choice.value);
      this.draw();
      this.querySelector('select')?.focus();
    });
    const all = () =>
      make(
        'div',
        {},
        ...known.map((entry) =>
          make('p', inLanguage(entry.language), ...nodesOf(entry.printed.get(this.citationStyle()) ?? [])),
        ),
      );
    const text = () =>
      known
        .map((entry) => (entry.printed.get(this.citationStyle()) ?? []).map((run) => run.text).join(''))
        .join('\n\n');
    const link = () => new URL(`#list=${this.keys.join(',')}`, location.href.replace(/#.*/, '')).href;
    return make(
      'div',
      { class: 'tools needs-script' },
      make('label', {}, ...sentence(cite.style, { choice })),
      button(bibliography.copyAll, tell, () => copyElement(all(), text())),
      button(bibliography.copyLink, tell, () => copyText(link())),
      button(bibliography.saveText, tell, () => save('bibliography.txt', `${text()}\n`, 'text/plain')),
      ...FORMATS.map((format) =>
        this.saving(FORMAT_NAMES[format], `bibliography.${format}`, FORMAT_TYPES[format], () =>
          readFiles(known, format),
        ),
      ),
      this.saving('BibTeX', 'bibliography-bibtex.bib', FORMAT_TYPES.bib, async () =>
        (await import('./bibtex-of.ts')).bibtexOf(known),
      ),
      ...(this.sent ? [] : [button(bibliography.emptyIt, tell, () => this.empty())]),
    );
  }

  /** The button that saves the list as a file for reference managers. */
  private saving(name: string, file: string, type: string, read: () => Promise<string>): HTMLElement {
    const label = sentence(bibliography.saveFormat, { format: make('span', LATIN, name) });
    return button(label, this.told.tell, () =>
      read().then(
        (text) => save(file, text, type),
        () => bibliography.unreadable,
      ),
    );
  }

  private empty(): string {
    this.change([], bibliography.emptied);
    return bibliography.emptied;
  }

  private row(key: string, n: number): HTMLElement {
    const entry = this.entries[n];
    const record = entry?.title ?? key;
    const move = (words: string, name: string, by: number) => {
      const made = make('button', { type: 'button', 'aria-label': name }, words);
      made.disabled = this.keys[n + by] === undefined;
      made.addEventListener('click', () => {
        const keys = [...this.keys];
        keys.splice(n, 1);
        keys.splice(n + by, 0, key);
        this.change(keys, say(bibliography.moved, { n: n + by + 1, count: keys.length }));
        const [up, down] = this.list.children[n + by]?.querySelectorAll('button') ?? [];
        const same = by < 0 ? up : down;
        (same?.disabled === true ? (by < 0 ? down : up) : same)?.focus();
      });
      return made;
    };
    const name = say(bibliography.removeOf, { record });
    const remove = make('button', { type: 'button', 'aria-label': name }, bibliography.remove);
    remove.addEventListener('click', () => {
      this.change(
        this.keys.filter((other) => other !== key),
        bibliography.removed,
      );
      const next = this.list.children[Math.min(n, this.keys.length - 1)];
      next?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    });
    return make(
      'li',
      { 'data-key': key },
      make(
        'p',
        { class: 'printed', ...inLanguage(entry?.language) },
        ...(entry === undefined
          ? sentence(bibliography.unknown, { key: make('bdi', LATIN, key) })
          : nodesOf(entry.printed.get(this.citationStyle()) ?? [])),
      ),
      make(
        'div',
        { class: 'tools needs-script' },
        ...(entry === undefined ? [] : [make('a', { href: entry.address }, bibliography.page)]),
        move(bibliography.up, say(bibliography.upOf, { record }), -1),
        move(bibliography.down, say(bibliography.downOf, { record }), 1),
        remove,
      ),
    );
  }
}

customElements.define('my-bibliography', MyBibliography);
