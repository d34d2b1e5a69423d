/** The texts by which a record is found, and what all kinds of record have in common. */
import type { ArchiveDate } from '../../archive/date.ts';
import { dateWords } from '../../archive/date-words.ts';
import type { Place } from '../../archive/schema/places.ts';
import type { Words } from '../../words/languages.ts';
import type { SearchRecord } from '../data.ts';

/** A record, with its searchable texts. */
export interface Searched {
  readonly record: SearchRecord;
  /** The title by which the record is searched, if it is not the one displayed; empty for none. */
  readonly title?: string;
  readonly text: string;
  /** The text from which passages are taken, if that is longer than the text that is searched. */
  readonly passages?: string;
  /** Every name that a reader may use for the record. */
  readonly name: string;
  /** Other facts about the record: kind, status, place, date in words. */
  readonly about: string;
  /** Additional text: the roles of actors in an event, the reasons for its date. */
  readonly context?: string;
  /** Words by which readers may look for the record and that its texts do not have. */
  readonly sought?: readonly string[] | undefined;
}

/** The index of a record in the list of its kind, by id. @throws Error for an id that is not in the list. */
export type PlaceOf = (id: string) => number;

/** Looks up positions in the lists that records refer to; also has the words of the archive’s own language. */
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
  differs: false,
} as const;

/** A record’s identifiers in other catalogues. */
export const idsOf = ({ identifiers = {} }: Pick<Place, 'identifiers'>): string => Object.values(identifiers).join(' ');

export const textOf = ({ blocks }: { readonly blocks: readonly { readonly text: string }[] }): string =>
  blocks.map(({ text }) => text).join(' ');

/** The days of a date; an open end is replaced by the other end. */
export function days(date: ArchiveDate | undefined): { first: number | null; last: number | null } {
  if (date === undefined) return { first: null, last: null };
  const first = Number.isFinite(date.first) ? date.first : date.last;
  const last = Number.isFinite(date.last) ? date.last : date.first;
  return { first: Math.floor(first / DAY), last: Math.floor(last / DAY) };
}

/**
 * The same words in the language of the interface and in that of the archive, so that a record can be found by either.
 */
export const both = (text: string, other: string): string => (text === other ? text : `${text} ${other}`);

/** A date in words, in the languages of the interface and of the archive; empty without one. */
export const datesIn = (date: ArchiveDate | undefined, { words }: Places): string =>
  date === undefined ? '' : both(dateWords(date), dateWords(date, words.dates));

/** Indexes of records in a list, sorted and without duplicates. */
export const numbers = (list: readonly { readonly id: string }[], place: PlaceOf): number[] =>
  [...new Set(list.map(({ id }) => place(id)))].sort((a, b) => a - b);
