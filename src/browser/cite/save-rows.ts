/** Adds to each row of a list the checkbox that saves its record. */
import { cite } from '#words';
import { say } from '../../words/message.ts';
import { make } from '../page/make.ts';
import { readList, setListed } from './store.ts';

const ROWS = '[data-row], [data-saves]';

const boxes = new Map<string, Set<HTMLInputElement>>();

function show(): void {
  const list = new Set(readList());
  for (const [key, own] of boxes) for (const box of own) box.checked = list.has(key);
}

function add(row: HTMLElement): void {
  const { row: event, saves: key = `events/${event}` } = row.dataset;
  const record = row.dataset.name ?? (row.closest('tr') ?? row).querySelector('a')?.textContent ?? '';
  const name = say(cite.saveOf, { record });
  const box = make('input', { type: 'checkbox', 'aria-label': name });
  box.addEventListener('change', () => {
    const kept = setListed(key, box.checked);
    dispatchEvent(new Event('storage'));
    if (!kept) row.append(make('span', { role: 'alert', class: 'small' }, cite.notKept));
  });
  boxes.set(key, (boxes.get(key) ?? new Set()).add(box));
  row.append(make('label', { class: 'save-row', title: name }, box, make('span')));
}

function addAll(within: ParentNode): void {
  for (const row of within.querySelectorAll<HTMLElement>(ROWS)) add(row);
  show();
}

addAll(document);
addEventListener('storage', show);
// If a list is too long for the page, its rows are made when the reader narrows it down.
const made = document.querySelector('[data-list-rows]');
if (made !== null) new MutationObserver(() => addAll(made)).observe(made, { childList: true });
