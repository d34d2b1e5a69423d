/** The texts by which a record is found, and code that is shared by all kinds of record. */
import type { ArchiveDate } from '../../archive/date.ts';
import { dateWords } from '../../archive/date-words.ts';
import type { Place } from '../../archive/schema/places.ts';
import type { Words } from '../../words/languages.ts';
import type { SearchRecord } from '../data.ts';

/** A record, with its searchable texts. */
export interface Searched {
  readonly record: SearchRecord;
  /** The title by which the record is searched, if it differs from the one displayed; empty for none. */
  readonly title?: string;
  readonly text: string;
  /** The text from which passages are taken, if it is longer than the searchable text. */
  readonly passages?: string;
  /** All names that a reader may use for the record. */
  readonly name: string;
  /** Other facts about the record: its kind, status, place and date in words. */
  readonly about: string;
  /** Additional text: the roles of actors in an event and the reasons for its date. */
  readonly context?: string;
  /** Words by which readers may look for the record, but which its texts do not contain. */
  readonly sought?: readonly string[] | undefined;
}

/** Returns the index of a record in the list of its kind. @throws Error if the list has no record with this id. */
export type PlaceOf = (id: string) => number;

/** Functions that find a record’s index in each list, and the words of the archive’s own language. */
export interface Places {
  readonly source: PlaceOf;
  readonly actor: PlaceOf;
  readonly status: PlaceOf;
  readonly kind: PlaceOf;
  /** The titles of an actor’s offices. */
  readonly offices: (actor: string) => readonly string[];
  readonly words: Words;
}

const DAY = 86_400_000;

/** Default values for fields that are unknown or do not apply to a record. */
export const NONE = {
  first: null,
  last: null,
  status: -1,
  eventKind: -1,
  place: 0,
  weight: 0,
  word: 0,
  certainty: 0,
  sources: [],
  actors: [],
  differs: 0,
} as const;

/** A record’s identifiers in other catalogues. */
export const idsOf = ({ identifiers = {} }: Pick<Place, 'identifiers'>): string => Object.values(identifiers).join(' ');

export const textOf = ({ blocks }: { readonly blocks: readonly { readonly text: string }[] }): string =>
  blocks.map(({ text }) => text).join(' ');

/** The first and last day of a date. If one end is open, both are the day of the other end. */
export function days(date: ArchiveDate | undefined): { first: number | null; last: number | null } {
  if (date === undefined) return { first: null, last: null };
  const first = Number.isFinite(date.first) ? date.first : date.last;
  const last = Number.isFinite(date.last) ? date.last : date.first;
  return { first: Math.floor(first / DAY), last: Math.floor(last / DAY) };
}

/** The same words in the interface’s language and in the archive’s, so that readers can find a record by either. */
export const both = (text: string, other: string): string => (text === other ? text : `${text} ${other}`);

/** A date in words, in the languages of the interface and of the archive; empty if there is no date. */
export const datesIn = (date: ArchiveDate | undefined, { words }: Places): string =>
  date === undefined ? '' : both(dateWords(date), dateWords(date, words.dates));

/** The indexes of records in a list, sorted and without duplicates. */
export const numbers = (list: readonly { readonly id: string }[], place: PlaceOf): number[] =>
  [...new Set(list.map(({ id }) => place(id)))].sort((a, b) => a - b);
