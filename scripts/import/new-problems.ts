/** Finds the problems that a change would cause in the content. */
import type { RawFile } from '../../src/archive/content-file.ts';
import { readArchive } from '../../src/archive/join.ts';
import type { Problem } from '../../src/archive/problems.ts';
import { rememberingReader } from '../../src/archive/read-content.ts';
import { type Edits, edited } from '../content-change.ts';

/** A problem without its line number and list positions, which a change elsewhere in the file may shift. */
const bare = ({ file, field = '', wrong }: Problem) => `${file} ${field.replaceAll(/\[\d+\]/g, '')} ${wrong}`;

/** Compares content with what it was before. @returns the problems that edits would add. */
export function newProblems(files: readonly RawFile[]): (edits: Edits) => Problem[] {
  const reader = rememberingReader();
  const problemsIn = (all: readonly RawFile[]) => {
    const read = readArchive(all, reader);
    return 'problems' in read ? read.problems : [];
  };
  const before = new Set(problemsIn(files).map(bare));
  return (edits) => problemsIn(edited(files, edits)).filter((problem) => !before.has(bare(problem)));
}
