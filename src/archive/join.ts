/**
 * The join: records → a whole archive, or every problem found. Nothing in between.
 *
 * Records are checked by themselves when read (`read-content.ts`) and against each other here. Only records
 * without problems are put together (`assemble.ts`), so nothing there can fail on content.
 */
import type { Archive } from './archive.ts';
import { assemble } from './assemble.ts';
import { changeProblems } from './checks/changes.ts';
import { dateProblems } from './checks/dates.ts';
import { documentProblems } from './checks/documents.ts';
import { knownNames, nameProblems } from './checks/names.ts';
import { ruleProblems } from './checks/rules.ts';
import { textProblems } from './checks/texts.ts';
import type { RawFile } from './content-file.ts';
import { byPlace, type Problem } from './problems.ts';
import { type FileReader, readRecords } from './read-content.ts';
import { fieldProblem, type Records } from './records.ts';

/** Every problem between records. */
export function problemsBetween(records: Records): Problem[] {
  const known = knownNames(records);
  return [
    ...nameProblems(records, known),
    ...changeProblems(records, known),
    ...ruleProblems(records),
    ...documentProblems(records),
    ...dateProblems(records),
    ...textProblems(records),
  ].sort(byPlace);
}

/** Differences that are called withdrawn although comparing the claims still finds them. */
function foundAgain(archive: Archive, records: Records): Problem[] {
  const found = new Set(archive.differences.map(({ id }) => `differences/${id}`));
  return records.changes.flatMap((entry) =>
    entry.data.versions.flatMap(({ withdrawn }, n) =>
      (withdrawn ?? []).flatMap(({ record }, m) =>
        found.has(record)
          ? fieldProblem(
              entry,
              ['versions', n, 'withdrawn', m, 'record'],
              `"${record}" is withdrawn but the claims still differ`,
              'Take it out of this list.',
            )
          : [],
      ),
    ),
  );
}

/**
 * Joins records into an archive.
 *
 * @param records each already valid by its own schema.
 * @returns the archive, or all problems between the records.
 */
export function joinRecords(records: Records): { archive: Archive } | { problems: Problem[] } {
  const problems = problemsBetween(records);
  const [settings] = records.settings;
  const [wording] = records.wording;
  if (problems.length > 0 || settings === undefined || wording === undefined) return { problems };
  const archive = assemble(records, settings.data, wording.data);
  const stillFound = foundAgain(archive, records);
  return stillFound.length > 0 ? { problems: stillFound } : { archive };
}

/**
 * Joins records that were checked against each other before, sparing the time of doing so again.
 *
 * @throws Error where a record names what does not exist: nothing is left out in silence.
 */
export function assembleChecked(records: Records): Archive {
  const [settings] = records.settings;
  const [wording] = records.wording;
  if (settings === undefined || wording === undefined) throw new Error('archive.yaml and wording.yaml were not read');
  return assemble(records, settings.data, wording.data);
}

/**
 * Reads and joins content files. Problems inside files and between records come in one list; names that only
 * seem unknown because their own file could not be read are left out of it.
 *
 * @param read how a single file is read; that of `rememberingReader` when they are read again and again.
 */
export function readArchive(
  files: readonly RawFile[],
  read?: FileReader,
): { archive: Archive; records: Records } | { problems: Problem[] } {
  const { records, problems } = readRecords(files, read);
  if (problems.length > 0) {
    const unread = [...new Set(problems.map(({ file }) => file.replace(/^.*\/|\.[a-z]+$/g, '')))];
    const folders = new Set(problems.map(({ file }) => file.split('/')[0] ?? ''));
    const caused = ({ wrong, needs }: Problem) =>
      needs === 'everything' ||
      folders.has(needs ?? '') ||
      unread.some((id) => wrong.includes(`"${id}"`) || wrong.includes(`"${id}/`));
    const between = records.settings.length > 0 ? problemsBetween(records) : [];
    return { problems: [...problems, ...between.filter((problem) => !caused(problem))].sort(byPlace) };
  }
  const joined = joinRecords(records);
  return 'archive' in joined ? { archive: joined.archive, records } : joined;
}
