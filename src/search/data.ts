/** The records that search covers, and the lists to which they refer. */

/** The kinds of record in their order, with how much a hit of each kind counts. */
export const KIND_WEIGHTS = {
  event: 1.15,
  actor: 1.1,
  claim: 0.95,
  source: 0.7,
  difference: 0.75,
  note: 0.5,
  work: 0.15,
  chapter: 0.6,
  thread: 0.9,
  page: 0.8,
  picture: 0.4,
  passage: 0.3,
} as const;
export type RecordKind = keyof typeof KIND_WEIGHTS;
export const RECORD_KINDS = Object.keys(KIND_WEIGHTS) as readonly RecordKind[];

/**
 * Kinds of record that are searched after all others, so that readers need not wait for them. They come last in an
 * index.
 */
export const LATER_KINDS: readonly RecordKind[] = ['note', 'work', 'page', 'picture', 'passage'];

/** On whose word a statement or an event rests, in the order of the bits of `word`. */
export const SEARCH_WORDS = ['own', 'said', 'unnamed', 'several-documents', 'unnamed-alone'] as const;
export type SearchWord = (typeof SEARCH_WORDS)[number];

/**
 * How certain a date is, in the order of the bits of `certainty`. The first three come from `date-certainty.ts`.
 * `outside` may be combined with any of them.
 */
export const CERTAINTIES = ['day', 'wider', 'doubtful', 'outside'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The bit of `differs` for a record that is not itself what accounts differ about. It follows those of `sortBits`. */
export const DIFFERS = 16;

/** The searchable parts of a record, beginning with the one that weighs most. */
export const FIELDS = ['name', 'title', 'text', 'about', 'context', 'sought'] as const;
export type Field = (typeof FIELDS)[number];
/**
 * Stands for the field of a word that is only in the title displayed, not in the one that is searched. Such a word
 * finds the record only if the reader types the whole title.
 */
export const ONLY_SHOWN = FIELDS.length;

/** A record as search finds and displays it. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** The record’s id, unique within its kind: `lamp-lit`, `gazette-1899/boats-counted`. */
  readonly id: string;
  /** Path from the site root. */
  readonly path: string;
  readonly title: string;
  /**
   * Text displayed next to the title: the date in words, the kind of actor, the origin of a statement, or a short name.
   */
  readonly detail: string;
  /** The first and last day of the record, in days since 1970-01-01; null if it has no date. */
  readonly first: number | null;
  readonly last: number | null;
  /** Indexes into the lists of `SearchLists`; -1 for none. */
  readonly status: number;
  readonly eventKind: number;
  readonly sources: readonly number[];
  readonly actors: readonly number[];
  /**
   * How accounts differ, as the bits of `sortBits`; 0 if they do not. `DIFFERS` is added for all records but events and
   * statements that are denied.
   */
  readonly differs: number;
  /** One bit for each of `SEARCH_WORDS` that applies. */
  readonly word: number;
  /**
   * One bit for each of `CERTAINTIES` that applies to an event, or to a statement that gives a date; 0 for other
   * records.
   */
  readonly certainty: number;
  /** The paragraph of a statement; 0 for none. */
  readonly place: number;
  /** Number of statements about an event; 0 for other records. */
  readonly weight: number;
}

export interface FacetValue {
  readonly id: string;
  readonly name: string;
}

/** Lists to which records refer by index. */
export interface SearchLists {
  readonly language: string;
  /** `language` is the document’s language. It is set only if the document’s text is searched. */
  readonly sources: readonly (FacetValue & { readonly language?: string })[];
  /** The ids and names of the actors. Other spellings of the names are among the words of the dictionary. */
  readonly actors: readonly FacetValue[];
  /** `explained` is set if the page of words says what the status means. */
  readonly statuses: readonly (FacetValue & { readonly established: boolean; readonly explained?: true })[];
  readonly eventKinds: readonly FacetValue[];
  /** Groups of words that mean the same thing to a reader. */
  readonly synonyms: readonly (readonly string[])[];
  readonly contested: readonly Contested[];
}

/** Contested words that readers may type. */
export interface Contested {
  readonly id: string;
  /** The forms in which readers may type the words. A `*` at the end stands for any ending. */
  readonly forms: readonly string[];
  /** The words of the archive that are searched for as well. */
  readonly finds: readonly string[];
  /** What the archive writes instead, and why. */
  readonly ours: string;
  readonly why: string;
}
