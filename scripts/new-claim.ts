/**
 * npm run new -- claim SOURCE
 *
 * Adds claims to a source. On a terminal, it asks for one after another; elsewhere, it adds the one that the flags
 * describe.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type RawFile, readContentFile } from '../src/archive/content-file.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemText } from '../src/archive/problems.ts';
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import { claimSchema, writtenOut } from '../src/archive/schema/claim.ts';
import { chainsIn, OWN_VOICE_VERB } from '../src/desk/chain-text.ts';
import { withClaims } from '../src/desk/claims-added.ts';
import { flagsGiven, type Use } from './arguments.ts';
import { type Answers, claimOf, type Here, quoteFault, STEPS } from './claim-questions.ts';
import { command } from './command.ts';
import type { Ask } from './new.ts';
import { idFault } from './new-record.ts';
import type { Unfinished } from './unfinished.ts';

/** The fields of a source that matter here; it may still lack others. */
const sourceSoFar = z.object({
  claims: z.array(z.unknown()).optional(),
  publisher: z.string().optional(),
  issuer: z.string().optional(),
});

/** The flags that describe a claim. */
export const CLAIM_FLAGS = [
  ...['at', 'says', 'chain', 'quote', 'events', 'topic', 'also-topics', 'actors', 'values'],
  ...['date', 'window', 'night', 'date-event', 'apart', 'phrase', 'basis', 'printed', 'resolved', 'denies', 'id'],
];

const USE: Use = {
  help: `Usage: npm run new -- claim SOURCE [answers]

Adds a claim to sources/SOURCE.md. On a terminal it asks for one claim after another, until you press Enter in place of
a ¶; elsewhere it asks nothing. Several values in one answer are separated by ";".
  --at PLACE        the number of the ¶, or "title", "caption 1" …
  --says TEXT       the statement, in our words
  --chain CHAIN     who told whom: "gazette = reports; anna-voss = states"; someone the document does not name in
                    brackets: "gazette = reports; (a fisherman) = states"; several people with the verb in the
                    plural: "(two fishermen) = state". An occasion may follow: "anna-voss = states = a
                    letter". One word (states, reports …) for what the document says in its own voice; left out: ${OWN_VOICE_VERB}
  --quote TEXT      the document’s own words, compared with its fingerprint
  --events IDS      the events it is about, with --topic ID and, if it answers more questions, --also-topics IDS
  --actors IDS      the actors it is about
  --values VALUES   numbers and names that other claims may give differently, so that differences are found:
                    "boats = 60; ship = Aurora"; "boats = 40..60" or "boats = 40.." for the limits of a number
  --date EDTF       the date it gives, with --phrase TEXT, the words that date rests on; --basis stated (also if left
                    out), converted, relative or inferred; the last two with --resolved TEXT
  --window yes      for a date with two ends: it happened on one of these days; --night yes: in the night between them
  --date-event ID   which of the events the date belongs to, if not to all; --apart yes: to none of them
  --printed DATE    the date in another calendar, as "words = calendar = date in it", for a Julian date also "= day on
                    which the year begins": "30 January 1648 = julian = 1648-01-30 = 03-25". A calendar that is not
                    converted: "9 Thermidor an II = French Republican calendar"
  --denies CLAIMS   claims it denies, as source/claim
  --id ID           its name; by default made from the first words of the statement

Exits with 0 if the claim is added, 1 if the source cannot take it, 2 if an answer is missing or wrong.

Example: npm run new -- claim minutes-1901 --at 1 --says "The Board resolved to build a pier." --events pier-resolved --topic what`,
  values: CLAIM_FLAGS,
  names: { least: 1, most: 1 },
};

/**
 * Adds a claim, unless it has a fault. A name that has no record yet is not a fault, because the record may be made
 * later.
 */
function add(here: Here, answers: Answers, folder: string, say: (line: string) => void): 0 | 1 | 2 {
  const stop = (exit: 1 | 2, text: string) => {
    say(text);
    return exit;
  };
  const made = claimOf(here, answers);
  if ('fault' in made) return stop(2, made.fault);
  const id = idFault(String(made.claim.id));
  if (id !== undefined) return stop(2, `--id ${id}`);
  const { file } = here;
  if (here.claims.some((each) => each.id === made.claim.id))
    return stop(1, `${file} already has a claim "${made.claim.id}". Give this one another --id.`);
  const path = join(folder, file);
  const text = withClaims(readFileSync(path, 'utf8'), [made.claim], 'at the end');
  if (text === undefined)
    return stop(
      1,
      `${file}: its claims are written in brackets on one line, or are missing. Write them one below the other, or "claims: []".`,
    );
  const bytes = new TextEncoder().encode(text);
  const files = listFiles(folder).map((each): RawFile => (each.path === file ? { path: file, bytes } : each));
  const read = readArchive(files);
  const field = `claims[${here.count}]`;
  const own =
    'problems' in read ? read.problems.filter((each) => each.file === file && each.field?.startsWith(field)) : [];
  const faults = own.filter(({ unknown }) => unknown === undefined || !/^[a-z0-9/-]+$/.test(unknown.id));
  if (faults.length > 0)
    return stop(
      2,
      faults
        .map(({ field: at = '', wrong, instead }) => `${at.slice(field.length + 1)}: ${wrong}. ${instead}`)
        .join('\n'),
    );
  writeFileSync(path, text);
  say(`${file}: claim ${made.claim.id} added.`);
  if (own.length > 0) say(`Still to be done:\n${own.map(problemText).join('\n')}`);
  return 0;
}

/** Asks for one claim. @returns undefined if the terminal was closed, 'end' if the editor gave no paragraph. */
async function askFor(
  here: Here,
  given: Answers,
  ask: Ask,
  say: (line: string) => void,
  kept: Unfinished | undefined,
): Promise<Answers | 'end' | undefined> {
  const answers: Record<string, string> = { ...given };
  for (const { flag, needed, asks } of STEPS) {
    while (answers[flag] === undefined) {
      const question = asks(here, answers);
      if (question === undefined) break;
      const answer = (await ask(`${question}\n${flag}: `))?.trim();
      if (answer === undefined) return undefined;
      if (flag === 'at' && answer === '') return 'end';
      const checked = { ...answers, [flag]: answer };
      const fault =
        needed && answer === ''
          ? 'It cannot be left out.'
          : ['at', 'quote'].includes(flag)
            ? quoteFault(here, checked)
            : undefined;
      if (fault === undefined) answers[flag] = answer;
      else say(fault);
    }
    kept?.keep(answers);
  }
  return answers;
}

/** A source as it is now; undefined if there is none with this id, or if its file cannot be read at all. */
function hereIn(folder: string, id: string): Here | undefined {
  const files = listFiles(folder);
  const file = `sources/${id}.md`;
  const raw = files.find(({ path }) => path === file);
  const read = raw && readContentFile(raw);
  if (read === undefined || 'problems' in read) return undefined;
  const whole = sourceSoFar.safeParse(read.file.data);
  if (!whole.success) return undefined;
  const { claims = [], publisher, issuer } = whole.data;
  const known = claims.flatMap((each) => {
    const claim = claimSchema.safeParse(each);
    return claim.success ? [writtenOut(claim.data, publisher ?? issuer)] : [];
  });
  return {
    id,
    file,
    count: claims.length,
    claims: known,
    records: readRecords(files).records,
    chains: chainsIn(known),
  };
}

/**
 * Makes the command that adds claims to a source. Its arguments are those after `claim`, and it returns 0 if a claim is
 * added, 1 if nothing can be added to the source, 2 for a usage error or wrong answers.
 *
 * @param ask undefined if there is no terminal.
 * @param keeper keeps the answers for one source until the claim is added.
 */
export const claimsWith = (ask?: Ask, keeper?: (what: string) => Unfinished) =>
  command(USE, async ({ given, folder, say, stop, misused }) => {
    const [id = ''] = given.names;
    const here = hereIn(folder, id);
    if (here === undefined)
      return existsSync(join(folder, 'sources', `${id}.md`))
        ? stop(1, `sources/${id}.md cannot be read. Run npm run check:content and correct it first.`)
        : misused(`There is no source "${id}".`);
    const flags = flagsGiven(given, CLAIM_FLAGS);
    const missing = STEPS.filter(({ flag, needed }) => needed && (flags[flag] ?? '').trim() === '');
    if (missing.length === 0) return add(here, flags, folder, say);
    if (ask === undefined)
      return stop(2, `To add a claim, also give: ${missing.map(({ flag }) => `--${flag}`).join(' ')}`);
    const kept = keeper?.(`claim-${id}`);
    let before: Answers = { ...kept?.read(), ...flags };
    for (;;) {
      const present = hereIn(folder, id) ?? here;
      const answers = await askFor(present, before, ask, say, kept);
      if (answers === undefined)
        say('Stopped halfway: your answers are kept, and the same command continues from there.');
      if (answers === undefined || answers === 'end') return answers === undefined ? 2 : 0;
      if (add(present, answers, folder, say) === 0) {
        kept?.forget();
        before = {};
      } else {
        const { at = '', says = '', chain = '' } = answers;
        before = { at, says, chain };
        say('Please answer the rest again.');
      }
    }
  });
