/**
 * npm run check:content [-- --originals FOLDER] [--format text|json|github]
 *
 * Lists every problem in the content at once. Given the folder of the original documents, it also checks that the
 * fingerprints match the documents and that every quotation is in them exactly as printed.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../src/archive/join.ts';
import { checkOriginals } from '../src/archive/originals.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { amount } from '../src/words/amount.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { FORMATS, formatProblems } from './problem-formats.ts';
import { releaseNote } from './release.ts';

const USE: Use = {
  help: `Usage: npm run check:content [-- --originals FOLDER] [--format text|json|github]

Lists every problem in the content at once: file, line, field, what is wrong, and what to write instead.
  --originals FOLDER  also compares fingerprints and quotations with the documents in this folder
  --json              the same as --format json
  --format github     writes lines that a code review shows beside the file (GitHub workflow commands)

Exits with 0 if nothing is wrong, 1 if there are problems, 2 for a usage error.

Example: npm run check:content -- --format json`,
  values: ['originals', 'format'],
  switches: ['json'],
};

/** Checks a content folder. @returns the exit code: 0 if nothing is wrong, 1 for problems, 2 for a usage error. */
export const check = command(USE, ({ given, folder, say, stop, misused }) => {
  const wanted = given.has('json') ? 'json' : (given.value('format') ?? 'text');
  const format = FORMATS.find((each) => each === wanted);
  if (format === undefined) return misused(`There is no format "${wanted}".`);
  const originals = given.value('originals');
  if (originals !== undefined && !(existsSync(originals) && statSync(originals).isDirectory()))
    return misused(`There is no folder ${originals}.`);
  if (!existsSync(folder)) return stop(2, `There is no content folder ${folder}. Name one in ARCHIVE_CONTENT.`);

  const read = readArchive(listFiles(folder));
  if ('problems' in read) return stop(1, formatProblems(read.problems, format, folder));
  const { archive, records } = read;
  // In JSON the output must be a single value, so only the other formats get sentences.
  const tell = format === 'json' ? () => {} : say;
  const quotations = archive.sources.reduce(
    (sum, { claims }) => sum + claims.filter(({ quote }) => quote !== undefined).length,
    0,
  );
  tell(
    `The content is complete: ${amount(archive.sources.length, 'source')}, ${amount(archive.claims.size, 'claim')}, ` +
      `${amount(archive.events.length, 'event')}, ${amount(archive.actors.length, 'actor')}, ` +
      `${amount(archive.differences.length, 'difference')}; ${amount(quotations, 'quotation')} confirmed by fingerprint.`,
  );
  tell(releaseNote(folder, records));
  if (originals === undefined) {
    if (format === 'json') say(formatProblems([], format, folder));
    tell('Not checked against the original documents (give their folder with --originals).');
    return 0;
  }
  const files = readdirSync(originals)
    .map((name) => join(originals, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
  const { problems, checked, absent } = checkOriginals(records, files);
  if (problems.length > 0 || format === 'json') say(formatProblems(problems, format, folder));
  tell(`Checked against the original documents: ${checked.join(', ') || 'none'}.`);
  if (absent.length > 0) tell(`Not checked, because the document was not in ${originals}: ${absent.join(', ')}.`);
  return problems.length > 0 ? 1 : 0;
});

if (import.meta.main) await runHere(check);
