/**
 * npm run questions
 *
 * Lists what an editor may still want to settle: undated events, thin evidence, unresolved differences, unused actors.
 */
import { existsSync } from 'node:fs';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { PROJECT } from './content-folder.ts';
import { bareFiles } from './init.ts';
import { type OpenQuestions, openQuestions } from './open-questions.ts';

const USE: Use = {
  help: `Usage: npm run questions [-- --json]

Lists what an editor may still want to settle. None of it is a mistake.

Exits with 0 if all is well, 1 if the content has problems, 2 for a usage error.

Example: npm run questions -- --json`,
  switches: ['json'],
};

/** The page about archives in general, which any archive can keep. */
const GENERAL = 'pages/how-to-read.md';

/** Settings, wording rules and pages that `npm run init` wrote and nobody has changed. */
function leftFromExample(files: ReturnType<typeof listFiles>): OpenQuestions {
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  return {
    title: 'Texts that are still those of the example',
    advice: 'Write your own: readers see them.',
    items: bareFiles(PROJECT)
      .filter(({ path, text }) => !path.startsWith('actors/') && path !== GENERAL && texts.get(path) === text)
      .map(({ path }) => ({ file: path, what: 'as npm run init wrote it' })),
  };
}

/** Lists open questions. @returns the exit code. */
export const questions = command(USE, ({ given, folder, say, stop }) => {
  if (!existsSync(folder)) return stop(2, `There is no content folder ${folder}. Name one in ARCHIVE_CONTENT.`);
  const files = listFiles(folder);
  const read = readArchive(files);
  if ('problems' in read)
    return stop(
      1,
      `${problemsText(read.problems)}\nCorrect these first; open questions are listed only when the content has no problems.`,
    );
  const found = [...openQuestions(read.archive), leftFromExample(files)];
  if (given.has('json')) return stop(0, JSON.stringify({ questions: found }, null, 2));
  for (const { title, advice, items } of found) {
    say(`${title}: ${items.length}${items.length === 0 ? '' : `. ${advice}`}`);
    for (const { file, what } of items) say(`  ${file}: ${what}`);
  }
  return 0;
});

if (import.meta.main) await runHere(questions);
