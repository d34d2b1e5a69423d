/**
 * npm run migrate [-- --write]
 *
 * Updates an archive from an older format to the current one.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, formatOf } from '../src/archive/format.ts';
import { readArchive } from '../src/archive/join.ts';
import { type Problem, problemsText, problemText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { recordDate } from '../src/archive/record-date.ts';
import { fieldProblem, type Records } from '../src/archive/records.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';

const USE: Use = {
  help: `Usage: npm run migrate [-- --write]

Updates an archive from an older format to the current one. Changes nothing that a record says, and lists
what the new format can hold but only an editor can decide.
  --write  writes the files; without it, only lists what would be changed

Exits with 0 if all is well, 1 if the content has problems, 2 for a usage error.

Example: npm run migrate -- --write`,
  switches: ['write'],
};

/** One step, from one format to the next. */
interface Step {
  readonly to: number;
  readonly says: string;
  /** Places where the new format lets an editor say more. */
  readonly open: (records: Records) => Problem[];
}

const STEPS: readonly Step[] = [
  {
    to: 2,
    says: 'distinguishes a lasting time from a window, and states on which topics a denial disputes that an event happened',
    open: (records) => [
      ...records.settings.flatMap((entry) => {
        if (entry.data.topics.some(({ happened }) => happened !== undefined)) return [];
        const instead = 'Add it to the topics on which a denial disputes the event.';
        return [fieldProblem(entry, ['topics'], 'no topic has "happened"', instead)];
      }),
      ...records.events.flatMap((entry) => {
        const { edtf, window } = entry.data.date;
        if (edtf === undefined || window !== undefined || recordDate({ edtf }).start !== 'open') return [];
        const instead = 'Add "window: true" if it was on a single day of that time.';
        return [fieldProblem(entry, ['date', 'edtf'], 'is a lasting time without a beginning', instead)];
      }),
    ],
  },
];

const OWN_LINE = /^format:.*$/m;

/**
 * Updates a content folder. @returns the exit code: 0 if done or if there is nothing to do, 1 if refused, 2 for a usage
 * error.
 */
export const migrate = command(USE, ({ given, folder, say, stop }) => {
  const files = listFiles(folder);
  const read = readArchive(files);
  if ('problems' in read) return stop(1, problemsText(read.problems));
  const format = formatOf(read.archive.settings);
  const steps = STEPS.filter(({ to }) => to > format);
  if (steps.length === 0) return stop(0, `The archive has format ${format}, the present one: nothing to do.`);
  for (const { to, says, open } of steps) {
    say(`Format ${to} ${says}.`);
    for (const problem of open(read.records)) say(`  ${problemText(problem)}`);
  }
  const settings = files.find(({ path }) => path === 'archive.yaml');
  const text = new TextDecoder().decode(settings?.bytes);
  const line = `format: ${FORMAT}`;
  say(`${given.has('write') ? 'writes' : 'would write'} "${line}" into archive.yaml`);
  if (given.has('write'))
    writeFileSync(
      join(folder, 'archive.yaml'),
      OWN_LINE.test(text) ? text.replace(OWN_LINE, line) : `${line}\n${text}`,
    );
  else say('Nothing is written yet: add --write to do so.');
  return 0;
});

if (import.meta.main) await runHere(migrate);
