/** Results row by row, and how the query was read, as elements. */
import { search as words } from '#words';
import type { RecordKind } from '../../search/data.ts';
import type { Index } from '../../search/index-data.ts';
import { passage } from '../../search/passage.ts';
import type { Hit, SearchResult } from '../../search/search.ts';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import { make, sentence } from '../page/make.ts';

/** Kinds with words of the archive beside the title; beside the others they are the interface’s. */
const THEIRS: readonly RecordKind[] = ['claim', 'source', 'difference', 'work', 'thread'];

/**
 * One record that was found.
 *
 * @param base what the site’s addresses begin with. @param whole its text, which may come later.
 */
export function hitRow(
  index: Index,
  { record }: Hit,
  marks: ReadonlySet<string>,
  base: string,
  whole: Promise<string>,
): HTMLElement {
  const theirs = inLanguage(index.language);
  const status = index.statuses[record.status];
  const text = make('p', { class: 'passage', ...theirs });
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
      // Behind the date, which would otherwise read as that of the difference.
      ...(record.differs && record.kind !== 'difference'
        ? [' ', make('span', { class: 'differs' }, words.differs)]
        : []),
    ),
    text,
  );
}

/**
 * How a query was read, as far as it is not plain.
 *
 * @param instead a link to the same query with another word in it.
 */
export function readingNotes(
  { query, unknown }: SearchResult,
  instead: (word: string, other: string) => HTMLElement,
): HTMLElement[] {
  const note = (...parts: (Node | string)[]) => make('p', { class: 'small' }, ...parts);
  return [
    ...query.dates.map(({ words: date, or: other }) =>
      note(other === undefined ? say(words.asDate, { date }) : say(words.asEitherDate, { date, other })),
    ),
    ...(query.place === undefined ? [] : [note(say(words.atPlace, { place: query.place }))]),
    ...unknown.map(({ word, nearest }) =>
      note(
        ...(nearest === undefined
          ? sentence(words.unknown, { word })
          : sentence(words.unknownNear, { word, nearest: instead(word, nearest) })),
      ),
    ),
  ];
}
