/**
 * The join: turns records into a complete archive, or returns every problem found; there is never a partial archive.
 *
 * Records are checked individually when they are read (`read-content.ts`) and against each other here. Only records
 * without problems are assembled (`assemble.ts`), so assembly cannot fail because of the content.
 */
import type { Archive } from './archive.ts';
import { assemble } from './assemble.ts';
import { borrowedProblems } from './checks/borrowed.ts';
import { changeProblems } from './checks/changes.ts';
import { dateProblems } from './checks/dates.ts';
import { documentProblems } from './checks/documents.ts';
import { imageProblems } from './checks/images.ts';
import { laneProblems } from './checks/lanes.ts';
import { lookProblems } from './checks/look.ts';
import { knownNames, misnamed, nameProblems, withoutDoubled } from './checks/names.ts';
import { overviewProblems } from './checks/overview.ts';
import { publishedTextProblems } from './checks/published-texts.ts';
import { referenceProblems } from './checks/references.ts';
import { ruleProblems } from './checks/rules.ts';
import { textProblems, withoutMisquoted } from './checks/texts.ts';
import type { RawFile } from './content-file.ts';
import { byPlace, type Problem } from './problems.ts';
import { type FileReader, readRecords } from './read-content.ts';
import { fieldProblem, type Records } from './records.ts';
import { remembered } from './remembered.ts';

/** Every inconsistency between records that can be found before they are joined. */
function problemsBetween(records: Records): Problem[] {
  const known = knownNames(records);
  const found = withoutDoubled([
    ...nameProblems(records, known),
    ...changeProblems(records, known),
    ...ruleProblems(records),
    ...laneProblems(records, known),
    ...referenceProblems(records),
    ...documentProblems(records),
    ...publishedTextProblems(records),
    ...imageProblems(records),
    ...lookProblems(records),
    ...dateProblems(records),
    ...overviewProblems(records),
    ...textProblems(records),
    ...borrowedProblems(records),
  ]);
  return withoutMisquoted(found).sort(byPlace);
}

/**
 * Assembles records that have already been checked against each other; the result is cached for each set of records.
 *
 * @throws Error if a record names something that does not exist: nothing is omitted silently.
 */
export const assembleChecked = remembered((records: Records): Archive => {
  const [settings] = records.settings;
  const [wording] = records.wording;
  if (settings === undefined || wording === undefined) throw new Error('archive.yaml and wording.yaml were not read');
  return assemble(records, settings.data, wording.data);
});

/** Differences that are listed as withdrawn although a comparison of the claims still finds them. */
function foundAgain(records: Records): Problem[] {
  const withdrawn = records.changes.flatMap((entry) =>
    entry.data.versions.flatMap((version, n) =>
      (version.withdrawn ?? []).map(({ record }, m) => ({
        entry,
        record,
        field: ['versions', n, 'withdrawn', m, 'record'],
      })),
    ),
  );
  if (!withdrawn.some(({ record }) => record.startsWith('differences/'))) return [];
  const found = new Set(assembleChecked(records).differences.map(({ id }) => `differences/${id}`));
  return withdrawn
    .filter(({ record }) => found.has(record))
    .map(({ entry, record, field }) =>
      fieldProblem(entry, field, `"${record}" is withdrawn but the claims still differ`, 'Remove it from this list.'),
    );
}

/** Every inconsistency between records that are valid individually. */
export function recordProblems(records: Records): Problem[] {
  const between = problemsBetween(records);
  return between.length > 0 ? between : foundAgain(records);
}

/**
 * Reads content files and checks them. Problems within files and inconsistencies between records form one list. It
 * leaves out inconsistencies that may exist only because a file could not be read.
 */
function readChecked(files: readonly RawFile[], read?: FileReader): { records: Records; problems: Problem[] } {
  const { records, problems } = readRecords(files, read);
  if (problems.length > 0) {
    const unread = [...new Set(problems.map(({ file }) => file.replace(/^.*\/|\.[a-z]+$/g, '')))];
    const folders = new Set(problems.map(({ file }) => file.split('/')[0] ?? ''));
    const caused = ({ names, needs }: Problem) =>
      needs === 'everything' ||
      folders.has(needs ?? '') ||
      unread.some((id) => names === id || names?.startsWith(`${id}/`));
    const between = records.settings.length > 0 ? problemsBetween(records) : [];
    const within = problems.map(misnamed(records, knownNames(records)));
    return { records, problems: [...within, ...between.filter((problem) => !caused(problem))].sort(byPlace) };
  }
  return { records, problems: recordProblems(records) };
}

/**
 * Reads, checks and joins content files.
 *
 * @param read reads a single file; use `rememberingReader` if files are read repeatedly.
 * @returns the archive and its records, or all problems and the records that could be read.
 */
export function readArchive(
  files: readonly RawFile[],
  read?: FileReader,
): { archive: Archive; records: Records } | { problems: Problem[]; records: Records } {
  const { records, problems } = readChecked(files, read);
  return problems.length > 0 ? { problems, records } : { archive: assembleChecked(records), records };
}
