/** The index as plain columns, made at build and read in the browser. */

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
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** On whose word a statement or an event rests. The order is that of the bits of `word`. */
export const SEARCH_WORDS = ['own', 'said', 'unnamed', 'several-documents', 'unnamed-alone'] as const;
export type SearchWord = (typeof SEARCH_WORDS)[number];

/** Parts of a record that are searched, heaviest first. */
export const FIELDS = ['name', 'title', 'text', 'about'] as const;
export type Field = (typeof FIELDS)[number];

/** One record as it is found and shown. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** Inside its kind: `mecca-agreement`, `haaretz-2010/seizure`. */
  readonly id: string;
  /** Path from the site’s root. */
  readonly path: string;
  readonly title: string;
  /** Shown beside the title: the date in words, the kind of actor, the origin of a statement, a short name. */
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
  /** A bit for each of `SEARCH_WORDS` that is so. */
  readonly word: number;
  /** The ¶ of a claim; 0 for none. */
  readonly place: number;
  /** Statements on an event; 0 for other records. */
  readonly weight: number;
}

export interface FacetValue {
  readonly id: string;
  readonly name: string;
}

/** Lists that records point into. */
export interface SearchLists {
  readonly language: string;
  readonly sources: readonly FacetValue[];
  /** Every spelling of an actor’s name is looked up among the words; records point to actors. */
  readonly actors: readonly FacetValue[];
  readonly statuses: readonly (FacetValue & { readonly established: boolean })[];
  readonly eventKinds: readonly FacetValue[];
  /** Words that mean the same to a reader, group by group. */
  readonly synonyms: readonly (readonly string[])[];
}

/** An occurrence of a word: the record, the field, how often (counted up to four). */
export interface Posting {
  readonly record: number;
  readonly field: number;
  readonly times: number;
}

/** One file of postings. For each word: `(record × 4 + field) × 4 + times − 1`, each as the difference to the one before. */
export type PostingFile = readonly (readonly number[])[];

/** The index as it is sent: everything that is needed before the first word is looked for. */
export interface PackedIndex extends SearchLists {
  /** Columns, one entry a record. */
  readonly kind: string;
  readonly id: readonly string[];
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
  /** Words of each record’s text, for how much a word in it weighs. */
  readonly length: readonly number[];
  /** In order, joined by spaces. */
  readonly words: string;
  /** Where the postings are, in files of neighbouring words, and the first word of each file. */
  readonly postings: readonly string[];
  readonly starts: readonly number[];
  /** For each word that names actors: those actors. */
  readonly names: Readonly<Record<string, readonly number[]>>;
  /** Whole names, as words joined by spaces, and whose they are. */
  readonly wholeNames: Readonly<Record<string, readonly number[]>>;
  /** How many records each file of texts holds, and where the files are. */
  readonly shard: number;
  readonly texts: readonly string[];
}
