/** Lists problems for people, for programs, and as code-review annotations. */
import { relative } from 'node:path';
import { byPlace, type Problem, problemsText } from '../src/archive/problems.ts';
import { PROJECT } from './content-folder.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Escapes line breaks in the text of a workflow command. In its properties, colons and commas are escaped as well. */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One problem as a GitHub workflow command, which a code review shows beside the line.
 *
 * @param folder the content folder; the file is named from the project’s root, as in the review.
 */
export function annotation({ file, place, field, wrong, instead }: Problem, folder: string): string {
  const path = relative(PROJECT, `${folder}/${file}`).replaceAll('\\', '/');
  const where = place === undefined ? '' : `,line=${place.line},col=${place.column}`;
  const title = field === undefined || field === '' ? '' : `,title=${property(field)}`;
  return `::error file=${property(path)}${where}${title}::${escaped(`${wrong}. ${instead}`)}`;
}

/**
 * All problems in one of the formats. In JSON they are under `problems`, with `line` and `column` if these are known.
 */
export function formatProblems(problems: readonly Problem[], format: Format, folder: string): string {
  if (format === 'text') return problemsText(problems);
  const sorted = problems.toSorted(byPlace);
  if (format === 'github') return sorted.map((problem) => annotation(problem, folder)).join('\n');
  const list = sorted.map(({ file, place, field, wrong, instead }) => ({
    file,
    ...(place !== undefined && { line: place.line, column: place.column }),
    ...(field !== undefined && { field }),
    wrong,
    instead,
  }));
  return JSON.stringify({ problems: list }, null, 2);
}
