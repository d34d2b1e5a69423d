/** Renders results row by row, and explains how the query was understood. */
import { search as words } from '#words';
import type { RecordKind } from '../../search/data.ts';
import type { Hit } from '../../search/hit.ts';
import type { Index } from '../../search/index-data.ts';
import { passage } from '../../search/passage.ts';
import type { SearchResult } from '../../search/search.ts';
import { sortsOfBits } from '../../words/differ-sorts.ts';
import { differWords } from '../../words/differ-words.ts';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import { readList, setListed } from '../cite/store.ts';
import { make, sentence } from '../page/make.ts';

/**
 * Kinds whose details next to the title are in the archive’s language. The details of other kinds are in the language
 * of the interface.
 */
const THEIRS: readonly RecordKind[] = ['claim', 'source', 'difference', 'work', 'thread'];

/** The folder in the reader’s list for each kind of record that can be saved on its own. */
const SAVED_IN: Partial<Record<RecordKind, string>> = {
  event: 'events',
  actor: 'actors',
  claim: 'claims',
  source: 'sources',
  difference: 'differences',
  thread: 'threads',
};

/** What the search page says if a record could not be saved, or a citation could not be read. */
export interface Told {
  readonly notKept: string;
  readonly unreadable: string;
}

/** Shows a warning in the row of a control, where no count of hits replaces it. An empty text removes the warning. */
function warn(control: Element, words: string): void {
  const row = control.closest('li');
  row?.querySelector('[role="alert"]')?.remove();
  if (words !== '') row?.append(make('p', { role: 'alert', class: 'small' }, words));
}

/** The button that shows a record’s citation below its row, or hides it. */
function citing(key: string, title: string, base: string, told: Told): HTMLElement {
  const name = say(words.citeOf, { record: title });
  const button = make('button', { type: 'button', 'aria-label': name, 'aria-expanded': 'false' }, words.cite);
  let shown: HTMLElement | undefined;
  button.addEventListener('click', async () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    if (shown !== undefined) {
      shown.hidden = !open;
      return;
    }
    const { citationOf } = await import('../cite/hit-cite.ts');
    shown = await citationOf(key, base);
    warn(button, shown === undefined ? told.unreadable : '');
    if (shown === undefined) {
      button.setAttribute('aria-expanded', 'false');
      return;
    }
    button.closest('li')?.append(shown);
  });
  return button;
}

/** The button that cites a record and the checkbox that saves it. A record that cannot be saved has neither. */
function tools({ kind, id, title }: Hit['record'], base: string, told: Told): HTMLElement[] {
  const folder = SAVED_IN[kind];
  if (folder === undefined) return [];
  const key = `${folder}/${id}`;
  const name = say(words.saveOf, { record: title });
  const box = make('input', { type: 'checkbox', 'aria-label': name });
  box.checked = readList().includes(key);
  box.addEventListener('change', () => {
    const kept = setListed(key, box.checked);
    dispatchEvent(new Event('storage'));
    warn(box, kept ? '' : told.notKept);
  });
  return [
    make(
      'span',
      { class: 'save small' },
      citing(key, title, base, told),
      make('label', { class: 'save-row', title: name }, box, make('span')),
    ),
  ];
}

/**
 * The row for one hit.
 *
 * @param marks the keys of the words to mark. @param base prefix of the site’s addresses.
 * @param whole the whole text of the record, which may arrive later.
 * @param told null if the row has neither a button that cites nor a checkbox that saves.
 */
export function hitRow(
  index: Index,
  found: SearchResult,
  hit: Hit,
  marks: ReadonlySet<string>,
  base: string,
  whole: Promise<string>,
  told: Told | null,
): HTMLElement {
  const { record } = hit;
  const sought = found.sought(hit);
  const theirs = inLanguage(index.language);
  const status = index.statuses[record.status];
  const document = record.kind === 'passage' ? index.sources[record.sources[0] ?? -1] : undefined;
  const own = document === undefined ? theirs : inLanguage(document.language);
  const text = make('p', { class: 'excerpt', ...own });
  void whole.then((read) => {
    text.append(...passage(read, marks).map(({ text: piece, marked }) => (marked ? make('mark', {}, piece) : piece)));
  });
  const beside = { class: 'small', ...(THEIRS.includes(record.kind) && theirs) };
  return make(
    'li',
    { 'data-record-id': `${record.kind}:${record.id}` },
    make(
      'p',
      {},
      make('a', { href: base + record.path, ...theirs }, record.title),
      ...(status === undefined || status.established
        ? []
        : [' ', make('span', { class: 'status', ...theirs }, status.name)]),
      ...(record.detail === '' ? [] : [' · ', make('span', beside, record.detail)]),
      // The mark goes after the date: before it, the mark would seem to say that accounts differ about the date.
      ...(record.differs === 0 || record.kind === 'difference'
        ? []
        : [' ', make('span', { class: 'differs' }, differWords(sortsOfBits(record.differs)) || words.differs)]),
      ...(told === null ? [] : tools(record, base, told)),
    ),
    text,
    ...(sought.length === 0
      ? []
      : [make('p', { class: 'small' }, ...sentence(words.sought, { typed: sought.join(words.comma) }))]),
  );
}

/**
 * How the query was understood, if that is not obvious.
 *
 * @param base prefix of the site’s addresses. @param language the language of the archive’s texts.
 * @param instead makes a link to the same query with one word replaced.
 */
export function readingNotes(
  { query, unknown, instead: others, hits }: SearchResult,
  base: string,
  language: string,
  instead: (word: string, other: string) => HTMLElement,
): HTMLElement[] {
  const note = (...parts: (Node | string)[]) => make('p', { class: 'small' }, ...parts);
  return [
    ...query.dates.map(({ words: date, or: other }) =>
      note(other === undefined ? say(words.asDate, { date }) : say(words.asEitherDate, { date, other })),
    ),
    ...(query.place === undefined ? [] : [note(say(words.atPlace, { place: query.place }))]),
    ...others.map(({ typed, contested, phrases }) =>
      contested === undefined
        ? note(...sentence(words.alsoAs, { typed, others: phrases.join(words.comma) }))
        : note(
            ...sentence(words.contested, {
              typed,
              ours: make('bdi', inLanguage(language), contested.ours),
              why: make('bdi', inLanguage(language), contested.why),
            }),
            ' ',
            make('a', { href: `${base}/about/words/#${contested.id}` }, words.contestedWords),
          ),
    ),
    // If there are no hits, one sentence says so for all words.
    ...unknown
      .filter(({ nearest }) => nearest !== undefined || hits.length > 0)
      .map(({ word, nearest }) =>
        note(
          ...(nearest === undefined
            ? sentence(words.unknown, { word })
            : sentence(words.unknownNear, { word, nearest: instead(word, nearest) })),
        ),
      ),
  ];
}
