/** The records that are searched, and the lists that they refer to. */

export const RECORD_KINDS = [
  'event',
  'actor',
  'claim',
  'source',
  'difference',
  'note',
  'work',
  'chapter',
  'thread',
  'page',
  'picture',
  'passage',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Kinds of records that are searched after all others, so that readers need not wait for them. In an index, they come
 * last.
 */
export const LATER_KINDS: readonly RecordKind[] = ['note', 'work', 'page', 'picture', 'passage'];

/** On whose word a statement or an event rests, in the order of the bits of `word`. */
export const SEARCH_WORDS = ['own', 'said', 'unnamed', 'several-documents', 'unnamed-alone'] as const;
export type SearchWord = (typeof SEARCH_WORDS)[number];

/**
 * How certain a date is, in the order of the bits of `certainty`: the first three are those of `date-certainty.ts`;
 * `outside` may be added to any of them.
 */
export const CERTAINTIES = ['day', 'wider', 'doubtful', 'outside'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The searchable parts of a record, heaviest first. */
export const FIELDS = ['name', 'title', 'text', 'about', 'context', 'sought'] as const;
export type Field = (typeof FIELDS)[number];
/**
 * In place of a field, marks a word of a title that is displayed but not searched. Such a word leads to the record only
 * if the whole title is typed.
 */
export const ONLY_SHOWN = FIELDS.length;

/** A record as it is searched and displayed. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** The record’s id, unique within its kind: `lamp-lit`, `gazette-1899/boats-counted`. */
  readonly id: string;
  /** Path from the site root. */
  readonly path: string;
  readonly title: string;
  /** Text shown next to the title: the date in words, the kind of actor, the origin of a statement, or a short name. */
  readonly detail: string;
  /** The record’s first and last day, counted in days since 1970-01-01, both inclusive; null if it has no date. */
  readonly first: number | null;
  readonly last: number | null;
  /** Indexes into the lists of `SearchLists`; -1 for none. */
  readonly status: number;
  readonly eventKind: number;
  readonly sources: readonly number[];
  readonly actors: readonly number[];
  readonly differs: boolean;
  /** A bit for each of `SEARCH_WORDS` that applies. */
  readonly word: number;
  /** For an event, or a statement that gives a date: a bit for each of `CERTAINTIES` that applies to it; otherwise 0. */
  readonly certainty: number;
  /** The paragraph of a claim; 0 for none. */
  readonly place: number;
  /** Number of statements about an event; 0 for other records. */
  readonly weight: number;
}

export interface FacetValue {
  readonly id: string;
  readonly name: string;
}

/** Lists that records refer to by index. */
export interface SearchLists {
  readonly language: string;
  /** `language` is that of the document; set only if the document’s text is searched. */
  readonly sources: readonly (FacetValue & { readonly language?: string })[];
  /** Records refer to actors by index; the spellings of their names are looked up among the words. */
  readonly actors: readonly FacetValue[];
  readonly statuses: readonly (FacetValue & { readonly established: boolean })[];
  readonly eventKinds: readonly FacetValue[];
  /** Groups of words that mean the same to a reader. */
  readonly synonyms: readonly (readonly string[])[];
  readonly contested: readonly Contested[];
}

/** Contested words that readers may type. */
export interface Contested {
  readonly id: string;
  /** The forms in which they may be typed; a final `*` matches any ending. */
  readonly forms: readonly string[];
  /** Words in the archive that are searched for as well. */
  readonly finds: readonly string[];
  /** What the archive writes instead, and why. */
  readonly ours: string;
  readonly why: string;
}
