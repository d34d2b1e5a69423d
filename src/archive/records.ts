/** The records of an archive as read from their files, each checked individually but not yet against the others. */
import type { z } from 'zod';
import type { COLLECTIONS, CollectionName } from './collections.ts';
import type { ContentFile, RawFile } from './content-file.ts';
import { fieldName, type Path, type Problem } from './problems.ts';

export type RecordOf<N extends CollectionName> = z.output<(typeof COLLECTIONS)[N]['schema']>;

/** A record, whose id is its file name. */
export interface Entry<T> {
  readonly id: string;
  /** Path within the content folder. */
  readonly file: string;
  readonly data: T;
  /** Markdown below the frontmatter. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly locate: ContentFile['locate'];
}

/**
 * All records by collection. There is exactly one each of `settings` and `wording`, and at most one of `changes`.
 * `texts` holds the documents that may be published in full, keyed by the id of their source; `images` and `fonts` hold
 * files, keyed by their names.
 */
export type Records = { readonly [N in CollectionName]: readonly Entry<RecordOf<N>>[] } & {
  readonly texts: ReadonlyMap<string, RawFile>;
  readonly images: ReadonlyMap<string, RawFile>;
  readonly fonts: ReadonlyMap<string, RawFile>;
};

/** A problem with one field of a record. */
export function fieldProblem(entry: Entry<unknown>, path: Path, wrong: string, instead: string): Problem {
  return { file: entry.file, place: entry.locate(path), field: fieldName(path), wrong, instead };
}

/** A problem on one line of a record’s body. */
export function bodyProblem(entry: Entry<unknown>, line: number, wrong: string, instead: string): Problem {
  return { file: entry.file, place: { line: entry.bodyLine + line - 1, column: 1 }, field: 'body', wrong, instead };
}
