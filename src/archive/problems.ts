/** Problems in content, worded so that an editor needs no manual. */
import { amount } from '../words/amount.ts';

/** A position in a content file. Lines and columns are counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One problem in one file. */
export interface Problem {
  /** Path of the file within the content folder, with forward slashes. */
  readonly file: string;
  readonly place?: Place | undefined;
  /** Path of the field, `claims[3].chain[0].who`; absent if the problem concerns the whole file. */
  readonly field?: string | undefined;
  /** What is wrong, as a sentence without a full stop. */
  readonly wrong: string;
  /** What to write instead, as a sentence. */
  readonly instead: string;
  /**
   * The id that is reported as missing, which may belong to a file that could not be read. For a claim, `source/claim`.
   */
  readonly names?: string;
  /** Set if a required field is missing. */
  readonly missing?: true;
  /** Set if the field names something that does not exist: the kind and the id of that thing. */
  readonly unknown?: { readonly kind: string; readonly id: string };
  /**
   * Set if an id is given twice, or if things of one kind are missing. Names of this kind may be reported as unknown
   * merely for that reason. `inside` limits this to the names in one record.
   */
  readonly doubled?: { readonly kind: string; readonly inside?: string };
  /** The words that our text quotes, if no quotation contains them. */
  readonly unquoted?: string;
  /**
   * The words of a quotation that is not in its document. If our texts quote similar words, these are not reported
   * separately.
   */
  readonly misquoted?: string;
  /**
   * The folder whose files must all have been read for the problem to be meaningful; `everything` stands for all
   * folders.
   */
  readonly needs?: 'sources' | 'everything';
}

/** A problem whose position is not yet known: what is wrong, and what to do. */
export type Fault = Pick<Problem, 'wrong' | 'instead'>;

/**
 * The fault reported if a record names a file that does not exist.
 *
 * @param path the file’s path within the content folder.
 */
export const noFile = (path: string): Fault => ({
  wrong: `there is no ${path}`,
  instead: 'Put the file there, or correct its name.',
});

/** A path into the data of a file; each step is a key or an index. */
export type Path = readonly (string | number)[];

/** Formats `['claims', 3, 'says']` as `claims[3].says`. */
export function fieldName(path: Path): string {
  return path.map((key, n) => (typeof key === 'number' ? `[${key}]` : n === 0 ? key : `.${key}`)).join('');
}

/** One problem as text: `file:line:column field: what is wrong. What to write.` */
export function problemText(problem: Problem): string {
  const { file, place, field, wrong, instead } = problem;
  const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
  return `${where}${field ? ` ${field}` : ''}: ${wrong}. ${instead}`;
}

/** Sorts problems by file, then by position. Problems at the same position keep the order in which they were found. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

/** All problems as one text, one per line, with the total at the end. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = problems.toSorted(byPlace).map(problemText);
  return `${lines.join('\n')}\n${amount(problems.length, 'problem')} in the content.`;
}
