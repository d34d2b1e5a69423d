/**
 * npm run import -- FILE [FILE …] [--as KIND] [--write]
 *
 * Imports files that an editor already has. Complete records go into the archive, and all others become drafts beside
 * it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import { amount } from '../src/words/amount.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { TABLES } from './import/columns.ts';
import { AS, FORMATS, readAny } from './import/format.ts';
import { placesOf, shownFolder, write } from './import/journal.ts';
import type { Made } from './import/made.ts';
import { planImport } from './import/plan.ts';
import { faultText, together, visible } from './import/proposal.ts';
import { leftTexts } from './import/record-text.ts';
import { sheetCsv } from './import/sheet.ts';
import { templateRows } from './import/sheet-records.ts';
import { undoImport } from './import/undo.ts';
import { type Ask, terminal } from './new.ts';

const USE: Use = {
  help: `Usage: npm run import -- FILE [FILE …] [--as ${AS.join('|')}] [--write]
     npm run import -- --template ${TABLES.join('|')}
     npm run import -- --undo [--write]

Brings in what you already have: bibliographies, tables of actors, events and statements, timelines and records. It reads
${FORMATS}.
Lists the files it would make, what they lack, and what it could not import. Records that lack nothing go into the archive.
All others become drafts in a folder beside it (content-drafts for content), which the archive does not read: fill them
in and move them. No file is ever overwritten.
  --as        what works become: sources (documents of the archive) unless you say references (outside works); what
              a table contains, if its name and headings do not show it; which kind of record a Markdown file is
  --template  prints an empty table with its headings: npm run --silent import -- --template events > events.csv
  --write     writes the files; without it, the command asks on a terminal, and elsewhere only lists them
  --undo      removes exactly what the last import wrote, if nobody has changed it since

Exits with 0 if all is well, 1 if something must be corrected first, 2 for a usage error.

Example: npm run import -- library.bib --as sources --write`,
  names: { least: 0, most: 40 },
  values: ['as', 'template'],
  switches: ['write', 'undo'],
};

/** What the command prints about one file that it makes. */
function madeLines({ path, from, open, remarks, left, before }: Made, folder: string): string[] {
  return [
    `${before === undefined ? 'makes' : 'adds to'} ${folder}/${path} (${from})`,
    ...open.map((each) => `  missing: ${each}`),
    ...remarks.map((remark) => `  ${remark}`),
    ...(left.length === 0 ? [] : [`  not imported: ${leftTexts(left, 60).join('; ')}`]),
  ].map((line) => line.replace(/\S.*/s, visible));
}

/** The command that imports files, or undoes the last import. @param ask undefined if there is no terminal. */
export const importsWith = (ask?: Ask) =>
  command(USE, async ({ given, folder: content, say, stop, misused }) => {
    const as = AS.find((each) => each === given.value('as'));
    if (given.value('as') !== undefined && as === undefined)
      return misused(`--as takes ${AS.join(' or ')}, not "${given.value('as')}".`);
    if (given.has('template')) {
      const table = TABLES.find((each) => each === given.value('template'));
      if (table !== undefined) return stop(0, sheetCsv(templateRows(table)));
      return misused(`--template takes ${TABLES.join(', ')}, not "${given.value('template')}".`);
    }
    if (given.has('undo') === given.names.length > 0) return misused('Give a file, or --undo.');
    const places = placesOf(content);
    const agreed = async (question: string) =>
      given.has('write') || /^y(?:es)?$/i.test((await ask?.(`${question} (yes or no): `))?.trim() ?? '');
    if (given.has('undo')) return undoImport(places, say, agreed);
    const absent = given.names.filter((name) => !existsSync(name) || !statSync(name).isFile());
    if (absent.length > 0) return stop(2, `There is no file ${absent.join(', ')}.`);

    const reads = await Promise.all(
      given.names.map((name) => readAny({ name: basename(name), bytes: readFileSync(name) }, as)),
    );
    const read = together(reads);
    const files = listFiles(content);
    const drafts = existsSync(places.drafts) ? listFiles(places.drafts).map(({ path }) => path) : [];
    const { made, faults } = planImport(read, files, drafts, readRecords(files).records);
    for (const note of read.notes ?? []) say(visible(note));
    if (faults.length > 0) {
      for (const fault of faults) say(faultText(fault));
      return stop(1, `${amount(faults.length, 'problem')}. Nothing is written.`);
    }
    for (const each of made) for (const line of madeLines(each, shownFolder(places[each.place]))) say(line);
    const whole = made.filter(({ place }) => place === 'content').length;
    say(`${whole} for the archive, ${amount(made.length - whole, 'draft')}.`);
    if (!(await agreed('Write these files?'))) return stop(0, 'Nothing is written yet: add --write to do so.');
    write(places, made);
    return stop(0, 'Written. To take it back: npm run import -- --undo');
  });

if (import.meta.main) {
  const open = terminal();
  await runHere(importsWith(open?.ask));
  open?.close();
}
