/**
 * npm run new -- source|event|actor|reference|difference|chapter|thread|place
 *
 * Makes a record to fill in. On a terminal it asks questions; elsewhere every answer is a flag, and nothing waits for
 * input.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { COLLECTIONS } from '../src/archive/collections.ts';
import { readContentFile } from '../src/archive/content-file.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemText } from '../src/archive/problems.ts';
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import { FOLDER_OF } from '../src/archive/record-name.ts';
import { partAt } from '../src/archive/schema-manual.ts';
import { valueProblems } from '../src/archive/schema-problems.ts';
import { BODIES, hintsOf, type NewKind } from '../src/desk/beginning.ts';
import { oneOf, templateOf } from '../src/desk/template.ts';
import { flagsGiven, type Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { claimsWith } from './new-claim.ts';
import { ASKED, type AskedKind, FORMS, fieldsOf, idFault, QUESTIONS, type Question, schemaOf } from './new-record.ts';
import { placesWith } from './places-file.ts';
import { type Unfinished, unfinished as unfinishedIn } from './unfinished.ts';

const flagsOf = (kind: AskedKind) =>
  QUESTIONS[kind].map(({ flag, needed }) => (needed ? `--${flag}` : `[--${flag}]`)).join(' ');

const USE: Use = {
  help: `Usage: npm run new -- ${ASKED.join('|')} [--id ID] [answers]
     npm run new -- claim SOURCE [answers]

Makes the file of a new record, with every field explained in a comment. On a terminal it asks for the answers it still
needs; elsewhere it asks nothing and says which flags are missing. An existing file is never overwritten. If you
stop halfway, your answers are kept, and the same command continues from there. A place has no file of its own: it is
added to places.yaml.

In every flag, several values in one answer are separated by semicolons: --actors "harbour-board; anna-voss".
--text is the text below the fields: the summary, the account. "claim" adds to a source: npm run new -- claim --help
${ASKED.map((kind) => `  ${kind.padEnd(10)} --id ${flagsOf(kind)}`).join('\n')}

Answers of several parts:
${Object.entries(FORMS)
  .flatMap(([flag, form]) => (form.startsWith('Here') ? [`  --${flag.padEnd(12)}${form.replace(/^Here,? /, '')}`] : []))
  .join('\n')}

Exits with 0 if the file is made, 1 if it exists already, 2 if an answer is missing or wrong.

Example: npm run new -- actor --id anna-voss --name "Anna Voss" --sort "Voss, Anna" --kind person`,
  values: ['id', 'text', ...new Set(ASKED.flatMap((kind) => QUESTIONS[kind].map(({ flag }) => flag)))],
  names: { least: 1, most: 1 },
};

/** Asks one question on a terminal; undefined if the terminal was closed. */
export type Ask = (question: string) => Promise<string | undefined>;

function questionText(kind: AskedKind, { flag, field, needed }: Question): string {
  const part = partAt(schemaOf(kind), field.split('.'));
  const words = [
    part?.description ?? '',
    oneOf(part ?? {}),
    FORMS[flag] ?? '',
    needed ? '' : 'Press Enter to leave it out.',
  ];
  return `${words.filter((each) => each !== '').join(' ')}\n${flag}: `;
}

/** Faults in the answers themselves: problems in the fields that they fill, and in no others. */
function answerFaults(kind: AskedKind, answers: Readonly<Record<string, string>>): string[] {
  const formed = QUESTIONS[kind].flatMap(({ flag, fault }) => {
    const wrong = fault?.(answers[flag] ?? '');
    return wrong === undefined || (answers[flag] ?? '').trim() === '' ? [] : [`--${flag} ${wrong}`];
  });
  if (formed.length > 0) return formed;
  const data = fieldsOf(kind, answers);
  const problems = valueProblems(schemaOf(kind), data);
  return QUESTIONS[kind]
    .filter(({ flag }) => (answers[flag] ?? '').trim() !== '')
    .flatMap(({ flag, field }) =>
      problems.flatMap(({ wrong, instead, field: at = '' }) => {
        const inside = at.slice(field.length);
        if (wrong === 'is missing' || !at.startsWith(field) || !/^(?:[.[]|$)/.test(inside)) return [];
        return [`--${flag}${inside.replace('.', ' ')} ${wrong}. ${instead}`];
      }),
    );
}

/**
 * Asks every question that is not answered yet, and asks again if an answer cannot be used. @returns undefined if
 * cancelled.
 */
async function askFor(
  kind: AskedKind,
  given: Readonly<Record<string, string>>,
  ask: Ask,
  say: (line: string) => void,
  kept: Unfinished | undefined,
): Promise<Record<string, string> | undefined> {
  const answers: Record<string, string> = { ...given };
  const questions: readonly Question[] = [{ flag: 'id', field: 'id', needed: true }, ...QUESTIONS[kind]];
  for (const question of questions) {
    const { flag, needed } = question;
    while (answers[flag] === undefined) {
      const text =
        flag === 'id'
          ? 'The id: the file’s name and a permanent part of the address. Lower-case letters, digits and single hyphens.\nid: '
          : questionText(kind, question);
      const answer = (await ask(text))?.trim();
      if (answer === undefined) return undefined;
      const faults =
        answer === ''
          ? needed
            ? ['It cannot be left out.']
            : []
          : flag === 'id'
            ? [idFault(answer) ?? []].flat()
            : answerFaults(kind, { [flag]: answer });
      if (faults.length === 0) answers[flag] = answer;
      else say(faults.join('\n'));
    }
    kept?.keep(answers);
  }
  return answers;
}

/** The file that was written and what to say about it, or why nothing was written. */
type Made = { readonly path: string; readonly done: string } | { readonly refused: string };

/** Writes the file of a new record, unless the file exists already. */
function makeFile(kind: NewKind, id: string, answers: Readonly<Record<string, string>>, folder: string): Made {
  const path = `${FOLDER_OF[kind]}/${id}.md`;
  const file = join(folder, path);
  if (existsSync(file))
    return { refused: `${path} already exists and was left as it is. Choose another id, or open that file.` };
  const hints = hintsOf(kind, readRecords(listFiles(folder)).records);
  mkdirSync(dirname(file), { recursive: true });
  const text = templateOf(schemaOf(kind), fieldsOf(kind, answers), hints, answers.text ?? BODIES[kind]);
  writeFileSync(file, text, { flag: 'wx' });
  return { path, done: `Made ${path}.` };
}

/** Adds a place to the list of places, unless the list already has its id. */
function addPlace(id: string, answers: Readonly<Record<string, string>>, folder: string): Made {
  const path = COLLECTIONS.places.file;
  const file = join(folder, path);
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  const read = bytes && readContentFile({ path, bytes });
  if (read !== undefined && 'problems' in read) return { refused: read.problems.map(problemText).join('\n') };
  const places = read === undefined ? [] : (placesSoFar.safeParse(read.file.data).data?.places ?? []);
  if (places.some((place) => place.id === id))
    return { refused: `${path} already has a place "${id}". Choose another id, or open that file.` };
  const text = placesWith(bytes?.toString(), { id, ...fieldsOf('place', answers) });
  if (text === undefined)
    return {
      refused: `${path} has no list of places to which one can be added. Write "places:", and each place below.`,
    };
  writeFileSync(file, text);
  return { path, done: `${path}: place ${id} added.` };
}

/** The list of places, which may still have problems. */
const placesSoFar = z.object({ places: z.array(z.object({ id: z.unknown() })) });

const recordsWith = (ask?: Ask, kept?: (what: string) => Unfinished) =>
  command(USE, async ({ given, folder, say, stop, misused }) => {
    const kind = ASKED.find((each) => each === given.names[0]);
    if (kind === undefined) return misused(`There is no kind "${given.names[0]}".`);
    const questions = QUESTIONS[kind];
    const known = ['id', ...(kind === 'place' ? [] : ['text']), ...questions.map(({ flag }) => flag)];
    const stray = (USE.values ?? []).filter((flag) => given.has(flag) && !known.includes(flag));
    if (stray.length > 0)
      return stop(2, `A new ${kind} has no --${stray.join(', --')}. Its flags: --id ${flagsOf(kind)}`);
    let answers = flagsGiven(given, known);
    const faults = [
      ...(answers.id === undefined ? [] : [idFault(answers.id) ?? []].flat().map((fault) => `--id ${fault}`)),
      ...answerFaults(kind, answers),
    ];
    if (faults.length > 0) return stop(2, faults.join('\n'));
    const missing = () =>
      ['id', ...questions.flatMap(({ flag, needed }) => (needed ? [flag] : []))].filter(
        (flag) => (answers[flag] ?? '').trim() === '',
      );
    // If the flags give everything, the answers saved for another record are left alone.
    const unfinished = ask !== undefined && missing().length > 0 ? kept?.(kind) : undefined;
    if (ask !== undefined && missing().length > 0) {
      const asked = await askFor(kind, { ...unfinished?.read(), ...answers }, ask, say, unfinished);
      if (asked === undefined)
        return stop(
          2,
          'Stopped halfway: nothing was written. Your answers are kept, and the same command continues from there.',
        );
      answers = asked;
    }
    if (missing().length > 0)
      return stop(
        2,
        `To make a new ${kind}, also give: ${missing()
          .map((flag) => `--${flag}`)
          .join(' ')}\nAll of them: --id ${flagsOf(kind)}`,
      );

    const id = answers.id ?? '';
    const made = kind === 'place' ? addPlace(id, answers, folder) : makeFile(kind, id, answers, folder);
    if ('refused' in made) return stop(1, made.refused);
    const { path } = made;
    unfinished?.forget();
    say(made.done);
    const read = readArchive(listFiles(folder));
    const open = 'problems' in read ? read.problems.filter((problem) => problem.file === path) : [];
    if (open.length > 0) {
      say(
        `Still to be done in this file, as "npm run check:content" will also say:\n${open.map(problemText).join('\n')}`,
      );
    }
    if (kind === 'source') {
      const isFramed = existsSync(join(folder, 'frames', `${id}.yaml`));
      say(`Next: npm run ${isFramed ? `new -- claim ${id}` : `frame -- DOCUMENT --id ${id}`}`);
    }
    return 0;
  });

/**
 * Makes a record’s file, or adds a claim to a source.
 *
 * @param ask undefined if there is no terminal.
 * @returns the exit code: 0 if made, 1 if it exists already, 2 for a usage error or wrong answers.
 */
export async function newRecord(
  args: readonly string[],
  folder: string,
  say: (line: string) => void,
  ask?: Ask,
  kept?: (what: string) => Unfinished,
): Promise<number> {
  return args[0] === 'claim'
    ? claimsWith(ask, kept)(args.slice(1), folder, say)
    : recordsWith(ask, kept)(args, folder, say);
}

/** A way to ask questions on the terminal; undefined if there is no terminal. */
export function terminal(): { ask: Ask; close: () => void } | undefined {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<undefined>((resolve) => {
    lines.on('close', () => resolve(undefined));
  });
  return { ask: (question) => Promise.race([lines.question(question), closed]), close: () => lines.close() };
}

if (import.meta.main) {
  const open = terminal();
  await runHere((args, folder, say) => newRecord(args, folder, say, open?.ask, (what) => unfinishedIn(what, folder)));
  open?.close();
}
