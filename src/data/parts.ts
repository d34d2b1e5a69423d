/** The parts that published records share: dates, texts, links of chains, and an event with its status. */
import { picturePath } from '../archive/address.ts';
import type { Event } from '../archive/archive.ts';
import type { NamedStep } from '../archive/attribution.ts';
import { type ArchiveDate, parseDate } from '../archive/date.ts';
import { dateWords } from '../archive/date-words.ts';
import type { Capture } from '../archive/schema/capture.ts';
import { HOW } from '../archive/schema/claim.ts';
import type { Image } from '../archive/schema/image.ts';
import { dates as english } from '../words/en.ts';
import * as f from './field.ts';
import { portableMarkdown, uri } from './portable.ts';

/** The record’s own id. @param of a phrase for the record, as in “the claim, as source/claim”. */
export const ownId = <Row extends { readonly id: string }>(of: string) =>
  f.name(`Id of ${of}, permanent.`, ({ id }: Row) => id);

/** @param path gives the path of a record from the site root. */
export const permalink = <Row>(path: (record: Row) => string) =>
  f.url('Permanent address of the record on this site.', (record: Row, { absolute }) => absolute(path(record)));

export const SURENESS = ['A', 'B', 'C', 'D'] as const;
export const sureness = <Row extends { readonly sure: (typeof SURENESS)[number] }>() =>
  f.oneOf(
    'How certain it is: A, a primary document or several good sources that agree; B, one good source or a sound inference; C, likely; D, a guess.',
    SURENESS,
    ({ sure }: Row) => sure,
  );

/** The ISO 8601 day of an instant in UTC milliseconds; null for an open end. */
function isoDay(instant: number): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString().replace(/T.*$/, '') : null;
}

export const dateShape = f.shape<ArchiveDate>()(
  {
    edtf: f.name('EDTF text (ISO 8601-2, levels 0 and 1, and parts of level 2, such as sets).', ({ edtf }) => edtf),
    words: f.name('The date in English words.', (date) => dateWords(date, english)),
    form: f.addedLater(
      f.oneOf(
        'point: one day, month, season or year; interval: from one date to another; window: some time between two dates; set: one of several dates.',
        ['point', 'interval', 'window', 'set'],
        ({ form }) => form,
      ),
    ),
    night: f.addedLater(f.flag('true for a window that is the night between two days.', ({ night }) => night === true)),
    precision: f.oneOf(
      'How precise the date is; for several points, the least precise.',
      ['day', 'month', 'season', 'year', 'decade', 'century'],
      ({ precision }) => precision,
    ),
    approximate: f.flag('true for “about”.', ({ approximate }) => approximate),
    uncertain: f.flag('true for “perhaps”.', ({ uncertain }) => uncertain),
    first: f.dayOrNull('The first possible day; empty if the beginning is open or not known.', ({ first }) =>
      isoDay(first),
    ),
    last: f.dayOrNull('The last possible day; empty if the end is open or not known.', ({ last }) => isoDay(last)),
  },
  { id: 'date', says: 'A date, never more precise than its evidence.' },
);

/**
 * Names for the columns of a date: its EDTF and words, its first and last days, and what those days delimit.
 * @example 'date' → date_edtf, date_words …
 */
export const dateNames = f.prefixed(['edtf', 'words', 'first', 'last', 'form', 'night']);

export const date = <Row>(says: string, of: (record: Row) => ArchiveDate) => f.object(says, dateShape, of, dateNames);
export const dateOrNull = <Row>(says: string, of: (record: Row) => ArchiveDate | undefined) =>
  f.objectOrNull(says, dateShape, of, dateNames);

/** A text in Markdown; for its plain text, see `blocks`. */
type Text = Pick<Event, 'body' | 'blocks'>;

const textShape = f.shape<Text>()(
  {
    text: f.text('Plain text, with an empty line between paragraphs.', ({ blocks }) =>
      blocks.map((block) => block.text.replaceAll('\n', ' ')).join('\n\n'),
    ),
    markdown: f.text('Markdown with its citations as links to the claims.', ({ body }, place) =>
      portableMarkdown(body, place),
    ),
    cites: f.ids('claims', 'the claims it cites, each once, as source/claim', ({ blocks }) => [
      ...new Set(blocks.flatMap(({ cites }) => cites)),
    ]),
  },
  { id: 'text', says: 'A text of the archive’s own.' },
);

/** A Markdown text. The column for it contains the plain text, and may be empty. */
export function written<Row>(says: string, of: (record: Row) => Text) {
  const field = f.object(says, textShape, of, (name) => ({ text: name }));
  return f.withColumns(field, (name) => field.columns(name).map((column) => ({ ...column, required: false })));
}

const image = f.shape<Image>()({
  file: f.name('Name of the file in the content folder.', ({ file }) => file),
  url: f.url('Address of the file on this site.', ({ file }, { absolute }) => absolute(picturePath(file))),
  alt: f.text('What the picture shows.', ({ alt }) => alt),
  credit: f.text('Whose picture it is.', ({ credit }) => credit),
  licence: f.text('Its licence, by its name in the SPDX list.', ({ licence }) => licence),
  source: f.textOrNull('Where it comes from.', ({ source }) => source),
});
export const images = <Row extends { readonly record: { readonly images?: Image[] | undefined } }>() =>
  f.list(
    'Pictures of it.',
    image,
    ({ record }: Row) => record.images,
    () => ({ file: 'images' }),
  );

export const sought = <Row>(of: (record: Row) => readonly string[] | undefined) =>
  f.addedLater(f.texts('Words that readers may search for but that its own texts do not contain.', of));

const captured = f.shape<Capture>()({
  url: f.url('Address of the stored copy.', ({ address }) => uri(address)),
  date: f.object(
    'The day it was stored.',
    dateShape,
    (copy) => parseDate(copy.date),
    (name) => ({ edtf: name }),
  ),
});
/** @param of a phrase for the thing copied, as in “that page”. */
export const capture = <Row extends { readonly record: { readonly capture?: Capture | undefined } }>(of: string) =>
  f.objectOrNull(
    `A stored copy of ${of} in a web archive; empty if none is known.`,
    captured,
    ({ record }: Row) => record.capture,
    f.prefixed(['url', 'date']),
  );

/** An event is never named without the status that the archive gives it. */
export const eventRef = f.shape<Event>()(
  {
    id: f.idOf('events', 'the event, permanent', ({ id }) => id),
    status: f.idIn('statuses', 'What the archive takes responsibility for', ({ status }) => status.id),
    established: f.flag(
      'false: alleged, contested, planned or reported on one person’s or document’s word only; not to be told as fact.',
      ({ status }) => status.established,
    ),
  },
  { id: 'event-ref', says: 'An event with its status.' },
);

export const eventNames = f.prefixed(['id', 'status', 'established'], 'id');
/** A list of events, each with its status. */
export const events = <Row extends { readonly events: readonly Event[] }>(says: string) =>
  f.list(
    says,
    eventRef,
    (record: Row) => record.events,
    () => ({ id: 'events', status: 'event_statuses' }),
  );

export const step = f.shape<NamedStep>()(
  {
    name: f.name('The speaker’s name, or the document’s words for someone unnamed.', ({ name: who }) => who),
    actor: f.idOfOrNull('actors', 'the actor; none if the document does not name the speaker', ({ actor }) => actor),
    plural: f.flag('true if the words for someone unnamed mean several people.', ({ plural }) => plural === true),
    how: f.oneOf('What this speaker does.', HOW, ({ how }) => how),
    occasion: f.textOrNull('The document or occasion.', ({ in: occasion }) => occasion),
  },
  { id: 'step', says: 'One link of a chain of attribution.' },
);
