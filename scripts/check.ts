/**
 * npm run check:content [-- --originals FOLDER]
 *
 * Every problem in the content, all at once. With the folder of the original documents it also proves that the
 * fingerprints are those of the documents and that every quotation stands there to the letter.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../src/archive/join.ts';
import { checkOriginals } from '../src/archive/originals.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { contentFolder } from './content-folder.ts';
import { releaseNote } from './release.ts';

/** Checks a content folder. @returns the exit code: 0 nothing wrong, 1 problems, 2 wrong use. */
export function check(args: readonly string[], folder: string, say: (line: string) => void): number {
  const flag = args.indexOf('--originals');
  const originals = flag < 0 ? undefined : args[flag + 1];
  if ((flag >= 0 && originals === undefined) || args.some((arg) => arg.startsWith('-') && arg !== '--originals')) {
    say('Use: npm run check:content [-- --originals FOLDER]');
    return 2;
  }
  const read = readArchive(listFiles(folder));
  if ('problems' in read) {
    say(problemsText(read.problems));
    return 1;
  }
  const { archive, records } = read;
  const quotations = archive.sources.reduce(
    (sum, { claims }) => sum + claims.filter(({ quote }) => quote !== undefined).length,
    0,
  );
  say(
    `Content is whole: ${archive.sources.length} sources, ${archive.claims.size} claims, ${archive.events.length} events, ` +
      `${archive.actors.length} actors, ${archive.differences.length} differences; ${quotations} quotations borne out by fingerprint.`,
  );
  say(releaseNote(folder, records));
  if (originals === undefined) {
    say('Not checked against the original documents (give their folder with --originals).');
    return 0;
  }
  const files = readdirSync(originals)
    .map((name) => join(originals, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
  const { problems, checked, absent } = checkOriginals(records, files);
  if (problems.length > 0) say(problemsText(problems));
  say(`Checked against the original documents: ${checked.join(', ') || 'none'}.`);
  if (absent.length > 0) say(`Not checked, because the document was not in ${originals}: ${absent.join(', ')}.`);
  return problems.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = check(process.argv.slice(2), contentFolder(), (line) => console.log(line));
