/** Renders results row by row. */
import { search as words } from '#words';
import { DIFFERS, type RecordKind } from '../../search/data.ts';
import type { Hit } from '../../search/hit.ts';
import type { Index } from '../../search/index-data.ts';
import { passage } from '../../search/passage.ts';
import type { SearchResult } from '../../search/search.ts';
import { sortsOfBits } from '../../words/differ-sorts.ts';
import { differKinds, differWords } from '../../words/differ-words.ts';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import type { toggleCitation } from '../cite/hit-cite.ts';
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
  let toggle: typeof toggleCitation | undefined;
  button.addEventListener('click', async () => {
    // Once it has been loaded, nothing is waited for, so that a citation is hidden at once.
    toggle ??= (await import('../cite/hit-cite.ts')).toggleCitation;
    const read = await toggle(button, key, base);
    warn(button, read ? '' : told.unreadable);
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

/** How accounts differ, as the hit for a record says it. */
function differing({ kind, differs }: Hit['record']): string {
  const sorts = sortsOfBits(differs);
  if (differs < DIFFERS) return differWords(sorts);
  const kinds = differKinds(sorts);
  return kind === 'difference' ? kinds : say(words.differs, { kinds });
}

/** The status of an event, linked to its meaning as on the event’s page. */
function statusMark({ id, name, explained }: Index['statuses'][number], base: string, language: string): HTMLElement {
  const theirs = inLanguage(language);
  return explained
    ? make('a', { class: 'term status', href: `${base}/about/words/#term-status-${id}`, ...theirs }, name)
    : make('span', { class: 'status', ...theirs }, name);
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
      ...(status === undefined || status.established ? [] : [' ', statusMark(status, base, index.language)]),
      ...(record.detail === '' ? [] : [' · ', make('span', beside, record.detail)]),
      // The mark goes after the date: before it, the mark would seem to say that accounts differ about the date.
      ...(record.differs === 0 ? [] : [' ', make('span', { class: 'differs' }, differing(record))]),
      ...(told === null ? [] : tools(record, base, told)),
    ),
    text,
    ...(sought.length === 0
      ? []
      : [make('p', { class: 'small' }, ...sentence(words.sought, { typed: sought.join(words.comma) }))]),
  );
}
