/** A row of the list of events, made alike by the build and by the browser. */
import { drawing, eventWords } from '#words';
import { scriptRuns } from '../../markdown/scripts.ts';
import { element, type Shape } from '../../timeline/drawing.ts';
import { inLanguage } from '../../words/in-language.ts';

/** An event as its row tells it. */
export interface EventRow {
  readonly id: string;
  /** Address of its page. */
  readonly address: string;
  /** Its date in words; undefined without one. */
  readonly when: Shape | string | undefined;
  readonly title: string;
  /** Only where it is not established that it happened. */
  readonly status: string | undefined;
  readonly differs: boolean;
  /** Left out where all rows of a list are of one lane. */
  readonly lane: string | undefined;
  /** Short names. */
  readonly sources: readonly string[];
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
  const { id, address, when, title, status, differs, lane, sources } = row;
  const ours = inLanguage(language);
  return element(
    'li',
    { class: 'event-row', 'data-row': id },
    element('span', { class: 'when' }, when ?? eventWords.noDateInRow),
    element(
      'span',
      { class: 'title' },
      element('a', { href: address }, ...titled(title, language)),
      status === undefined ? undefined : element('span', { class: 'status', ...ours }, status),
      differs ? element('span', { class: 'differs' }, eventWords.differInRow) : undefined,
    ),
    lane === undefined ? undefined : element('span', { class: 'lane', ...ours }, lane),
    element('span', { class: 'by', ...ours }, sources.join(drawing.comma)),
  );
}
