/** What is wrong with content, said so that an editor needs no manual. */

/** A place in a content file. Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong in one file. */
export interface Problem {
  /** Path of the file inside the content folder, with forward slashes. */
  readonly file: string;
  readonly place?: Place | undefined;
  /** The field by its path, `claims[3].chain[0].who`; absent when the file as a whole is meant. */
  readonly field?: string | undefined;
  /** What is wrong, a sentence without a full stop. */
  readonly wrong: string;
  /** What to write instead, a sentence. */
  readonly instead: string;
  /** The id that is said not to exist: it may be that of a file that could not be read. A claim’s as `source/claim`. */
  readonly names?: string;
  /** Only means something when every file of this folder, or everything, could be read. */
  readonly needs?: 'sources' | 'everything';
}

/** A step into a document: a key or an index. */
export type Path = readonly (string | number)[];

/** `['claims', 3, 'says']` as `claims[3].says`. */
export function fieldName(path: Path): string {
  return path.map((key, n) => (typeof key === 'number' ? `[${key}]` : n === 0 ? key : `.${key}`)).join('');
}

/** One problem as text: `file:line:column field: what is wrong. What to write.` */
export function problemText(problem: Problem): string {
  const { file, place, field, wrong, instead } = problem;
  const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
  return `${where}${field ? ` ${field}` : ''}: ${wrong}. ${instead}`;
}

/** Order for a list of problems: by file, then by place, then as found. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

/** All problems as one text, one a line, with their number at the end. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = problems.toSorted(byPlace).map(problemText);
  return `${lines.join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`;
}
