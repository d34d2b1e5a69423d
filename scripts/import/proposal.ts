/** The records and statements that an importer reads from a file, before they are compared with the archive. */

/** Folders of the records that can be imported as files of their own. */
export type Folder = 'sources' | 'references' | 'events' | 'actors';

/** A file to import. */
export interface Brought {
  /** The name of the file, as messages give it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something in the file that is not put into any field of a record. */
export interface Left {
  readonly field: string;
  readonly value: string;
  /** The reason; absent if there is simply no field for the value. */
  readonly why?: string;
}

/** A record read from a file. */
export interface Proposal {
  /** The place in the file that the record comes from: `library.bib, entry "voss04"`. */
  readonly from: string;
  readonly folder: Folder;
  /** The id that the file gives the record. */
  readonly id?: string;
  /** What to do if another record has that id, as a sentence. */
  readonly ifTaken?: string;
  /** The words an id is made from, in order of preference. */
  readonly called: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly left: readonly Left[];
  /** What an editor still has to decide about the record, as sentences. */
  readonly remarks: readonly string[];
  /** For a row of a table: the name of the column that fills a field. A mistake in the field can be corrected there. */
  readonly column?: (field: string) => string;
}

/** A statement read from a file; it becomes part of its source. */
export interface Statement {
  readonly from: string;
  readonly source: string;
  readonly id?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly left: readonly Left[];
  /** The name of the column that fills a field of a claim: `date.edtf` → `date`. */
  readonly column: (field: string) => string;
}

/** Something that must be corrected in the file before anything is made from it. */
export interface Fault {
  readonly from: string;
  readonly field?: string;
  /** What is wrong, as a sentence without a full stop. */
  readonly wrong: string;
  /** What to write instead, as a sentence. */
  readonly instead: string;
}

/** Everything read from one file. */
export interface ReadFile {
  readonly proposals: readonly Proposal[];
  readonly statements?: readonly Statement[];
  readonly faults: readonly Fault[];
  /** Sentences about whole parts of the file that are not imported. */
  readonly notes?: readonly string[];
}

/** Several files read as one. */
export const together = (reads: readonly ReadFile[]): ReadFile => ({
  proposals: reads.flatMap(({ proposals }) => proposals),
  statements: reads.flatMap(({ statements = [] }) => statements),
  faults: reads.flatMap(({ faults }) => faults),
  notes: reads.flatMap(({ notes = [] }) => notes),
});

/** A fault as one line. */
export function faultText({ from, field, wrong, instead }: Fault): string {
  return visible(`${from}${field === undefined ? '' : `, ${field}`}: ${wrong}. ${instead}`);
}

/** Text on one line, without the invisible characters that could change how a terminal or an editor shows it. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
