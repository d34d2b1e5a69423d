/** A row in the list of events. The same code renders it in the build and in the browser. */
import { drawing, eventWords } from '#words';
import { scriptRuns } from '../../markdown/scripts.ts';
import type { Item, TimelineData } from '../../timeline/data.ts';
import { element, type Shape } from '../../timeline/drawing.ts';
import { differWords } from '../../words/differ-words.ts';
import { inLanguage } from '../../words/in-language.ts';

/** The facts about an event that a row shows. */
export interface EventRow {
  readonly id: string;
  /** Address of the event’s page. */
  readonly address: string;
  /** The event’s date in words; undefined if it has none. */
  readonly when: Shape | string | undefined;
  /** Whether the date is known only from outside the documents. */
  readonly dateOutside: boolean;
  readonly title: string;
  /** Set only if it is not established that the event happened. */
  readonly status: string | undefined;
  /** How accounts differ, in words; empty if they do not. */
  readonly differs: string;
  /**
   * The name of the event’s lane; absent in lists that do not name it, for example because all their events share a
   * lane.
   */
  readonly lane: string | undefined;
  /** Short names of the sources; empty if there is no room for them. */
  readonly sources: readonly string[];
}

/** A one-line row with just the date and title. */
export function rowOfItem(item: Item, { statuses }: TimelineData, address: string): EventRow {
  const { id, title, when, dateOutside } = item;
  const status = statuses[item.status];
  return {
    id,
    address,
    when: when === '' ? undefined : when,
    dateOutside,
    title,
    status: status?.established === false ? status.name : undefined,
    differs: differWords(item.differSorts),
    lane: undefined,
    sources: [],
  };
}

/** A title in which names in other scripts are marked with their language. */
function titled(title: string, language: string): (Shape | string)[] {
  const around = inLanguage(language);
  const runs = scriptRuns(title);
  const parts = runs.map(({ text, language: lang, direction: dir }) =>
    lang === undefined ? text : element('bdi', { lang, dir }, text),
  );
  const foreign = around.lang !== undefined && parts.some((part) => typeof part === 'string');
  return foreign ? [element('bdi', { ...around }, ...parts)] : parts;
}

/** The key under which an event is saved. */
export const savedAs = (id: string): string => `events/${id}`;

/** @param language the language of titles and names, as a BCP 47 tag. */
export function eventRow(row: EventRow, language: string): Shape {
  const { id, address, when, dateOutside, title, status, differs, lane, sources } = row;
  const ours = inLanguage(language);
  return element(
    'li',
    { class: 'event-row', 'data-saves': savedAs(id) },
    element(
      'span',
      { class: 'when' },
      when ?? eventWords.noDateInRow,
      dateOutside ? element('span', { class: 'outside' }, ` ${eventWords.dateOutsideInRow}`) : undefined,
    ),
    element(
      'span',
      { class: 'title' },
      element('a', { href: address }, ...titled(title, language)),
      ...(status === undefined ? [] : [' ', element('span', { class: 'status', ...ours }, status)]),
      ...(differs === '' ? [] : [' ', element('span', { class: 'differs' }, differs)]),
    ),
    lane === undefined ? undefined : element('span', { class: 'lane', ...ours }, lane),
    sources.length === 0 ? undefined : element('span', { class: 'by', ...ours }, sources.join(drawing.comma)),
  );
}
