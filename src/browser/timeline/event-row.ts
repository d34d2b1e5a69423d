/** A row of the list of events, made alike by the build and by the browser. */
import { drawing, eventWords } from '#words';
import { scriptRuns } from '../../markdown/scripts.ts';
import type { Item, TimelineData } from '../../timeline/data.ts';
import { element, type Shape } from '../../timeline/drawing.ts';
import { inLanguage } from '../../words/in-language.ts';

/** An event as its row tells it. */
export interface EventRow {
  readonly id: string;
  /** Address of its page. */
  readonly address: string;
  /** Its date in words; undefined without one. */
  readonly when: Shape | string | undefined;
  /** No document gives the date. */
  readonly dateOutside: boolean;
  readonly title: string;
  /** Only where it is not established that it happened. */
  readonly status: string | undefined;
  readonly differs: boolean;
  /** Left out where all rows of a list are of one lane, or it says nothing. */
  readonly lane: string | undefined;
  /** Short names; none where there is no room for them. */
  readonly sources: readonly string[];
}

/** A row with no more than a line: when, and what. */
export function rowOfItem(item: Item, { statuses }: TimelineData, address: string): EventRow {
  const { id, title, when, dateOutside, differs } = item;
  const status = statuses[item.status];
  return {
    id,
    address,
    when: when === '' ? undefined : when,
    dateOutside,
    title,
    status: status?.established === false ? status.name : undefined,
    differs,
    lane: undefined,
    sources: [],
  };
}

/** A title with the language of each name in another script. */
function titled(title: string, language: string): (Shape | string)[] {
  const around = inLanguage(language);
  const runs = scriptRuns(title);
  const parts = runs.map(({ text, language: lang, direction: dir }) =>
    lang === undefined ? text : element('bdi', { lang, dir }, text),
  );
  const foreign = around.lang !== undefined && parts.some((part) => typeof part === 'string');
  return foreign ? [element('bdi', { ...around }, ...parts)] : parts;
}

/** @param language of titles and names, as BCP 47 has it. */
export function eventRow(row: EventRow, language: string): Shape {
  const { id, address, when, dateOutside, title, status, differs, lane, sources } = row;
  const ours = inLanguage(language);
  return element(
    'li',
    { class: 'event-row', 'data-row': id },
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
      status === undefined ? undefined : element('span', { class: 'status', ...ours }, status),
      differs ? element('span', { class: 'differs' }, eventWords.differInRow) : undefined,
    ),
    lane === undefined ? undefined : element('span', { class: 'lane', ...ours }, lane),
    sources.length === 0 ? undefined : element('span', { class: 'by', ...ours }, sources.join(drawing.comma)),
  );
}
