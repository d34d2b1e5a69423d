/**
 * Searchable records for what the editors write themselves: notes, works from outside the archive, chapters, threads,
 * pages and contested words.
 */
import { searchAbout, searchWorks } from '#words';
import { noteFragment, recordPath } from '../../archive/address.ts';
import type {
  Actor,
  Archive,
  Chapter,
  EditorNote,
  Event,
  Page,
  Reference,
  Source,
  Thread,
} from '../../archive/archive.ts';
import { readBody } from '../../archive/body.ts';
import { type ArchiveDate, parseDate } from '../../archive/date.ts';
import { shortDateWords } from '../../archive/date-words.ts';
import { both, days, NONE, numbers, type Places, type Searched, textOf } from './searched.ts';

function ofNote(note: EditorNote, host: Event | Actor | Source, path: string, title: string, places: Places): Searched {
  return {
    record: {
      ...NONE,
      kind: 'note',
      id: `${host.id}/${note.id}`,
      path: `${path}#${noteFragment(note.id)}`,
      title,
      detail: searchAbout.note,
      ...days('date' in host ? host.date : undefined),
      sources: numbers(
        note.claims.map(({ source }) => source),
        places.source,
      ),
    },
    title: '',
    name: '',
    text: note.says,
    about: both(searchAbout.note, places.words.searchAbout.note),
  };
}

export const notesOf = ({ events, sources, actors }: Archive, places: Places): Searched[] => [
  ...events.flatMap((event) =>
    event.notes.map((note) => ofNote(note, event, recordPath('event', event.id), event.title, places)),
  ),
  ...sources.flatMap((source) =>
    source.notes.map((note) => ofNote(note, source, recordPath('source', source.id), source.record.short, places)),
  ),
  ...actors.flatMap((actor) =>
    actor.notes.map((note) => ofNote(note, actor, recordPath('actor', actor.id), actor.name, places)),
  ),
];

export function ofWork({ id, record, body }: Reference, places: Places): Searched {
  return {
    record: {
      ...NONE,
      kind: 'work',
      id,
      path: recordPath('reference', id),
      title: record.title,
      detail: record.publisher,
      ...days(record.published === undefined ? undefined : parseDate(record.published)),
    },
    name: (record.authors ?? []).join(' '),
    text: textOf(readBody(body)),
    about: [record.publisher, record.kind && both(searchWorks[record.kind], places.words.searchWorks[record.kind])]
      .filter((each) => each !== undefined)
      .join(' '),
  };
}

/** A chapter of the overview, or a thread. Readers can find it under the sources that it cites. */
function ofOurs(
  kind: 'chapter' | 'thread',
  { id, title }: Chapter | Thread,
  texts: readonly Pick<Chapter, 'blocks'>[],
  detail: string,
  places: Places,
  date?: ArchiveDate,
): Searched {
  const cited = texts.flatMap(({ blocks }) => blocks.flatMap(({ cites }) => cites));
  return {
    record: {
      ...NONE,
      kind,
      id,
      title,
      detail,
      ...days(date),
      path: recordPath(kind, id),
      sources: numbers(
        cited.map((ref) => ({ id: ref.split('/')[0] ?? '' })),
        places.source,
      ),
    },
    name: kind === 'thread' ? detail : '',
    text: texts.map(textOf).join(' '),
    about: both(searchAbout[kind], places.words.searchAbout[kind]),
  };
}

export function ofChapter(chapter: Chapter, places: Places): Searched {
  const { span } = chapter;
  return ofOurs('chapter', chapter, [chapter], span === undefined ? '' : shortDateWords(span), places, span);
}

export const ofThread = (thread: Thread, places: Places): Searched =>
  ofOurs('thread', thread, [thread, ...thread.steps], thread.question, places);

export const ofPage = ({ id, title, description, body }: Page): Searched => ({
  record: { ...NONE, kind: 'page', id, path: `/about/${id}/`, title, detail: searchAbout.page },
  name: '',
  text: textOf(readBody(body)),
  about: description,
});

/** A contested word, with the archive’s own wording and the reason for it. */
export const ofContested = ({ id, contested, ours, quoted, why }: Archive['wording']['words'][number]): Searched => ({
  record: {
    ...NONE,
    kind: 'page',
    id: `words/${id}`,
    path: `/about/words/#${id}`,
    title: contested,
    detail: searchAbout.word,
  },
  title: '',
  name: '',
  text: `${ours}. ${why}`,
  about: [contested, quoted].filter((each) => each !== undefined).join(' '),
});
