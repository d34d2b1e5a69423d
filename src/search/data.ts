/** The index as plain columns, built in advance and read in the browser. */

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

/** On whose word a statement or an event rests, in the order of the bits of `word`. */
export const SEARCH_WORDS = ['own', 'said', 'unnamed', 'several-documents', 'unnamed-alone'] as const;
export type SearchWord = (typeof SEARCH_WORDS)[number];

/** The searchable parts of a record, heaviest first. */
export const FIELDS = ['name', 'title', 'text', 'about', 'context'] as const;
export type Field = (typeof FIELDS)[number];

/** A record as it is searched and displayed. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** Unique within its kind: `lamp-lit`, `gazette-1899/boats-counted`. */
  readonly id: string;
  /** Path from the site root. */
  readonly path: string;
  readonly title: string;
  /** Shown next to the title: the date in words, the kind of actor, the origin of a statement, or a short name. */
  readonly detail: string;
  /** Days since 1970-01-01, both inclusive; null without a date. */
  readonly first: number | null;
  readonly last: number | null;
  /** Indexes into the lists; -1 for none. */
  readonly status: number;
  readonly eventKind: number;
  readonly sources: readonly number[];
  readonly actors: readonly number[];
  readonly differs: boolean;
  /** A bit for each of `SEARCH_WORDS` that applies. */
  readonly word: number;
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
  /** The language is set if the text of the document is searched. */
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
  /** What is written instead, and why. */
  readonly ours: string;
  readonly why: string;
}

/**
 * One file of postings. For each word, the values of `(record × 8 + field) × 4 + times − 1`, each as the difference
 * from the previous one. `times` is how often the word is in the field, counted up to four.
 */
export type PostingFile = readonly (readonly number[])[];

/** The index as sent to browsers: everything needed before the first word is searched for. */
export interface PackedIndex extends SearchLists {
  /** Columns, with one entry per record; the kind is a base-36 digit. */
  readonly kind: string;
  readonly path: readonly string[];
  readonly title: readonly string[];
  readonly detail: readonly string[];
  readonly first: readonly (number | null)[];
  readonly days: readonly number[];
  readonly status: readonly number[];
  readonly eventKind: readonly number[];
  readonly from: readonly (readonly number[])[];
  readonly who: readonly (readonly number[])[];
  /** place × 64 + word × 2 + differs. */
  readonly flags: readonly number[];
  readonly weight: readonly number[];
  /** Number of words in each record’s text, which affects the weight of a word in it. */
  readonly length: readonly number[];
  /** Sorted, and joined by spaces. */
  readonly words: string;
  /** Addresses of the files of postings, each for consecutive words, and the first word in each file. */
  readonly postings: readonly string[];
  readonly starts: readonly number[];
  /** The actors that a word names, for each word that names any. */
  readonly names: Readonly<Record<string, readonly number[]>>;
  /** Full names, as words joined by spaces, and the actors who have them. */
  readonly wholeNames: Readonly<Record<string, readonly number[]>>;
  /** The number of records per file of texts, and the addresses of the files. */
  readonly shard: number;
  readonly texts: readonly string[];
}
