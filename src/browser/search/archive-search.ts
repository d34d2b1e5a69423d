/** `<archive-search>`: a field, results and facets. The code in `src/search/` decides what is found. */
import { searchFacets, search as words } from '#words';
import { readSearch, type SearchState, writeSearch } from '../../search/address.ts';
import { FACETS, type Facet, NOTHING_CHOSEN, narrowed } from '../../search/facets.ts';
import type { Index } from '../../search/index-data.ts';
import type { SearchResult } from '../../search/search.ts';
import { counted } from '../../words/counted.ts';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import { dataOf } from '../page/data-of.ts';
import { make } from '../page/make.ts';
import { SearchClient } from './client.ts';
import { drawFacets, waysOut } from './facets.ts';
import { type Group, groupsOf, isLater } from './groups.ts';
import { hitRow } from './hits.ts';
import type { Notes } from './notes.ts';

/** Minimum number of letters in a query. Shorter queries are not answered. */
const LEAST_LETTERS = 2;
/** How long results wait for their texts, in milliseconds. Without this wait, they would move when the texts arrive. */
const LONGEST_WAIT = 1000;
/** How long an empty page stays empty, in milliseconds, before it says that the search is under way. */
const SILENCE = 400;

/** An answer, once the records to be shown first have been read. */
interface Answer {
  readonly index: Index;
  readonly found: SearchResult;
  /** Number of hits that pass the filters. */
  readonly count: number;
  readonly groups: readonly Group[];
  /** The code for notes above the hits, if there is anything to note. */
  readonly noting: Notes | undefined;
}

/** Whether readers must be told how the query was understood. */
const isExplained = ({ query: { dates, place }, instead, unknown }: SearchResult): boolean =>
  place !== undefined || dates.length + instead.length + unknown.length > 0;

class ArchiveSearch extends HTMLElement {
  private client!: SearchClient;
  private field!: HTMLInputElement;
  private results!: HTMLElement;
  /** The filters; null except on the search page. Other pages show only a few hits and keep their address. */
  private facets: HTMLElement | null = null;
  private said!: HTMLElement;
  private sort: HTMLSelectElement | null = null;
  private state: SearchState = { query: '', chosen: NOTHING_CHOSEN, sort: 'relevance' };
  private asked = 0;
  private saying = 0;
  private writing = 0;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    const results = this.querySelector<HTMLElement>('[data-results]');
    const facets = this.querySelector<HTMLElement>('[data-facets]');
    const said = this.querySelector<HTMLElement>('[data-said]');
    this.sort = this.querySelector('select');
    if (field === null || results === null || said === null) return;
    Object.assign(this, { field, results, facets, said });
    this.client = new SearchClient(dataOf(this, 'source'));
    // If this fails, the next query loads the index again, and reports any failure.
    void this.client.load().catch(() => undefined);
    field.addEventListener('input', () => {
      this.state = { ...this.state, query: field.value };
      void this.show();
      clearTimeout(this.writing);
      this.writing = window.setTimeout(() => this.write(false), 300);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (this.facets === null) return;
      event.preventDefault();
      this.write(true);
      void this.show();
    });
    this.sort?.addEventListener('change', () => {
      this.state = { ...this.state, sort: this.sort?.value === 'date' ? 'date' : 'relevance' };
      this.write(true);
      void this.show();
    });
    this.addEventListener('keydown', (event) => this.key(event));
    facets?.addEventListener('change', (event) => this.choose(event.target as HTMLInputElement));
    if (facets !== null) addEventListener('popstate', () => this.adopt(readSearch(location.search)));
    const asked = facets === null ? this.state : readSearch(location.search);
    // The reader may have typed or chosen something while this script was loading.
    const sort = this.sort?.value === 'date' ? 'date' : asked.sort;
    this.adopt({ ...asked, query: field.value || asked.query, sort });
    if (field.value !== asked.query || sort !== asked.sort) this.write(false);
  }

  private adopt(state: SearchState): void {
    this.state = state;
    this.field.value = state.query;
    if (this.sort !== null) this.sort.value = state.sort;
    void this.show();
  }

  private write(step: boolean): void {
    if (this.facets === null) return;
    const address = location.pathname + writeSearch(this.state);
    if (step && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  private choose(box: HTMLInputElement): void {
    const facet = box.name as Facet;
    if (!FACETS.includes(facet)) return;
    const others = this.state.chosen[facet].filter((id) => id !== box.value);
    const chosen = { ...this.state.chosen, [facet]: box.checked ? [...others, box.value] : others };
    this.state = { ...this.state, chosen };
    this.write(true);
    void this.show();
  }

  private async show(): Promise<void> {
    const { query } = this.state;
    this.asked += 1;
    const asked = this.asked;
    const nothing = FACETS.every((facet) => this.state.chosen[facet].length === 0);
    const blank = query.trim().length < LEAST_LETTERS && nothing;
    this.toggleAttribute('data-asked', !blank);
    if (blank) {
      this.results.replaceChildren();
      this.facets?.replaceChildren();
      this.tell('');
      return;
    }
    const unreadable = () => this.unreadable(asked, this.results, this.facets);
    // Filtering, and sorting by date, need an answer that covers all records.
    const whole = !nothing || this.state.sort === 'date';
    const silence = window.setTimeout(() => this.underWay(asked), SILENCE);
    let read = await this.answer(asked, nothing, whole).catch(unreadable);
    if (read?.found.whole === false && read.count === 0)
      read = await this.answer(asked, nothing, true).catch(unreadable);
    clearTimeout(silence);
    if (read === undefined || asked !== this.asked) return;
    this.draw(read);
    performance.mark('search-shown');
    if (!read.found.whole) {
      const place = this.results.appendChild(make('div', { 'data-later': '' }));
      read = await this.answer(asked, nothing, true).catch(() => this.unreadable(asked, place, this.facets));
      if (read === undefined || asked !== this.asked) return;
      this.drawLater(read);
    }
    await this.drawFacets(read, asked);
  }

  /** Says that the search is under way, unless hits of an earlier query are still shown. */
  private underWay(asked: number): void {
    if (asked !== this.asked || this.results.hasChildNodes()) return;
    this.results.replaceChildren(make('p', { class: 'small' }, words.underWay));
  }

  /**
   * Answers the current query and reads the hits to be shown. @returns undefined if the reader has asked for something
   * else meanwhile.
   */
  private async answer(asked: number, nothing: boolean, whole: boolean): Promise<Answer | undefined> {
    const { query, chosen, sort } = this.state;
    const index = await this.client.load();
    if (asked !== this.asked) return undefined;
    const found = await this.found(index, query, whole);
    if (asked !== this.asked) return undefined;
    if (!nothing || sort === 'date') await this.client.facts(index, found.hits);
    if (asked !== this.asked) return undefined;
    const hits = narrowed(found.hits, chosen, index);
    const groups = groupsOf(index, hits, this.state, this.facets === null);
    await this.shown(index, groups);
    const noting = hits.length === 0 || isExplained(found) ? (await import('./notes.ts')).notes : undefined;
    return { index, found, count: hits.length, groups, noting };
  }

  /** Draws the filters, which may need more of the index than the first hits do. */
  private async drawFacets({ index, found: { hits } }: Answer, asked: number): Promise<void> {
    if (this.facets === null) return;
    try {
      await this.client.facts(index, hits);
    } catch {
      return this.unreadable(asked, this.facets);
    }
    if (asked === this.asked) drawFacets(this.facets, index, hits, this.state.chosen);
  }

  /** Says in `place` that its content could not be read, and clears `other` of what an earlier query left there. */
  private unreadable(asked: number, place: HTMLElement, other?: HTMLElement | null): undefined {
    if (asked !== this.asked) return;
    place.replaceChildren(make('p', {}, words.unreadable));
    other?.replaceChildren();
    this.tell(words.unreadable);
  }

  private async found(index: Index, query: string, whole: boolean): Promise<SearchResult> {
    const found = await this.client.search(index, query, whole);
    if (query.trim() === '') return { ...found, hits: await this.client.everything(index) };
    return found.query.phrases.length === 0 ? found : { ...found, hits: await this.client.withPhrases(index, found) };
  }

  /** Reads the hits that are shown, and waits for their texts up to a time limit. */
  private async shown(index: Index, groups: readonly Group[]): Promise<void> {
    const hits = groups.flatMap(({ shown }) => shown);
    const texts = Promise.all(hits.map((hit) => this.client.text(index, hit)));
    await this.client.records(index, hits);
    await Promise.race([texts, new Promise((done) => setTimeout(done, LONGEST_WAIT))]);
  }

  private draw({ index, found, count, groups, noting }: Answer): void {
    const instead = (word: string, other: string) =>
      this.linkTo(
        { ...this.state, query: this.state.query.replace(word, other) },
        make('bdi', inLanguage(index.language), other),
      );
    const notes = noting?.readingNotes(found, dataOf(this, 'base'), index.language, instead) ?? [];
    if (noting && count === 0)
      notes.push(
        noting.nothingFound(this.state.query, waysOut(index, found.hits, this.state), (to, name) =>
          this.linkTo(to, name),
        ),
      );
    // While a query is being typed, one of the hits for its beginning may already have keyboard focus. The focus then
    // moves to the same record among the new hits or, if it is not there, to the field.
    const at = this.results.querySelector('[data-record-id]:focus-within')?.getAttribute('data-record-id');
    this.results.replaceChildren(...notes, ...groups.map((group) => this.group(index, found, group)));
    if (at) (this.querySelector<HTMLElement>(`[data-record-id="${at}"] a`) ?? this.field).focus();
    this.tellCount(count, groups);
  }

  /** Adds the groups of later records below the results already shown, which stay as they are. */
  private drawLater({ index, found, count, groups }: Answer): void {
    for (const section of this.results.querySelectorAll('[data-later]')) section.remove();
    this.results.append(...groups.filter(isLater).map((group) => this.group(index, found, group)));
    this.tellCount(count, groups);
  }

  private tellCount(count: number, groups: readonly Group[]): void {
    const kinds = groups.map(({ kind, hits: own }) => counted(words.counts[kind], own.length)).join(words.comma);
    this.tell(count === 0 ? words.nothing : say(words.found, { count, kinds }));
  }

  private linkTo(state: SearchState, name: Node | string): HTMLAnchorElement {
    const link = make('a', { href: (this.dataset.page ?? location.pathname) + writeSearch(state) }, name);
    link.addEventListener('click', (event) => {
      if (this.facets === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.state = state;
      this.field.value = state.query;
      this.write(true);
      void this.show();
      this.field.focus();
    });
    return link;
  }

  private group(index: Index, found: SearchResult, group: Group): HTMLElement {
    const marks = found.marks();
    const { kind, hits, shown } = group;
    const only = this.state.chosen.record.includes(kind);
    const rest = hits.length - shown.length;
    const wider = { ...this.state, chosen: { ...this.state.chosen, record: [kind] } };
    const aside = only
      ? counted(words.notShown, rest)
      : this.linkTo(wider, say(words.all[kind], { count: hits.length }));
    const base = dataOf(this, 'base');
    // The sentence is stored in the page, because importing it would load all interface texts about citing.
    const told = this.facets && { notKept: dataOf(this, 'notKept'), unreadable: words.uncited };
    return make(
      'section',
      { class: 'hits', ...(isLater(group) && { 'data-later': '' }) },
      make('h2', {}, searchFacets.kinds[kind], ' ', make('span', { class: 'small' }, String(hits.length))),
      make(
        'ul',
        { class: 'rows' },
        ...shown.map((hit) => hitRow(index, found, hit, marks, base, this.client.text(index, hit), told)),
      ),
      ...(rest > 0 ? [make('p', { class: 'aside' }, aside)] : []),
    );
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...this.results.querySelectorAll<HTMLAnchorElement>('[data-record-id] > p > a:first-child')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape' && at >= 0) this.field.focus();
    else if (event.key === 'ArrowDown' && (at >= 0 || event.target === this.field))
      (links[at + 1] ?? links.at(-1))?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.field).focus();
    else return;
    event.preventDefault();
  }

  /** Announces a message once the reader has stopped typing. */
  private tell(what: string): void {
    clearTimeout(this.saying);
    this.saying = window.setTimeout(() => {
      this.said.textContent = what;
    }, 400);
  }
}

customElements.define('archive-search', ArchiveSearch);
