/** Checks claims against their documents: paragraphs, coverage, quotations, frames and fingerprints. */
import { RUN } from '../../fingerprint/runs.ts';
import { frameHash, paragraphCount, standsAt } from '../fingerprint.ts';
import { frameFaults, locators } from '../frame.ts';
import type { Path, Problem } from '../problems.ts';
import { contains, countWords, LONGEST, quotedSpans } from '../quotations.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { remembered } from '../remembered.ts';
import type { ClaimRecord } from '../schema/claim.ts';
import type { FingerprintRecord } from '../schema/fingerprint.ts';
import { isFree } from '../schema/licences.ts';
import { isPrinted, type Locator } from '../schema/text.ts';
import { placeName, placesNamedProblems } from './places-named.ts';

type SourceEntry = Entry<RecordOf<'sources'>>;

interface Quotation {
  readonly at: Locator;
  readonly text: string;
  readonly path: Path;
  readonly what: string;
}

const quotationsIn = remembered((data: RecordOf<'sources'>): readonly Quotation[] =>
  data.claims.flatMap((claim, n) => [
    ...(claim.quote === undefined
      ? []
      : [{ at: claim.at, text: claim.quote, path: ['claims', n, 'quote'], what: 'quotation' }]),
    ...(claim.date === undefined
      ? []
      : [{ at: claim.at, text: claim.date.phrase, path: ['claims', n, 'date', 'phrase'], what: 'phrase' }]),
    ...(claim.date?.printed === undefined
      ? []
      : [
          { at: claim.at, text: claim.date.printed.text, path: ['claims', n, 'date', 'printed', 'text'], what: 'date' },
        ]),
  ]),
);

/** Every passage in a source’s claims that is in the document’s own words. */
export const quotationsOf = ({ data }: { readonly data: RecordOf<'sources'> }) => quotationsIn(data);

/**
 * The total number of words printed from a document. A phrase that is part of a longer quotation from the same place is
 * not counted again.
 */
export function wordsPrinted(quotations: readonly Pick<Quotation, 'at' | 'text'>[]): number {
  const longestFirst = quotations.toSorted((a, b) => b.text.length - a.text.length);
  const kept: Pick<Quotation, 'at' | 'text'>[] = [];
  for (const each of longestFirst) {
    if (!kept.some((other) => other.at === each.at && other.text.includes(each.text))) kept.push(each);
  }
  return kept.reduce((sum, { text }) => sum + countWords(text), 0);
}

const MAKE_AGAIN = 'Run npm run fingerprint with the document.';

function frameProblems(records: Records): Problem[] {
  const problems: Problem[] = [];
  const sources = new Set(records.sources.map(({ id }) => id));
  const framed = new Set(records.frames.map(({ id }) => id));
  const alone = records.fingerprints.filter(({ id }) => !framed.has(id));
  for (const entry of [...records.frames, ...alone]) {
    if (!sources.has(entry.id)) {
      problems.push({
        file: entry.file,
        names: entry.id,
        wrong: `there is no source "${entry.id}"`,
        instead: `Make it (npm run new -- source --id ${entry.id}), or give the file the name of its source.`,
      });
    }
  }
  const faulty = new Set<string>();
  for (const entry of records.frames) {
    const faults = frameFaults(entry.data);
    const instead = `Correct the frame, renumber it with npm run frame -- --renumber ${entry.id}, then run npm run fingerprint with the document.`;
    problems.push(...faults.map((fault) => fieldProblem(entry, ['blocks'], fault, instead)));
    if (faults.length > 0) faulty.add(entry.id);
  }
  const frames = new Map(records.frames.map((frame) => [frame.id, frame]));
  for (const entry of records.fingerprints) {
    const frame = frames.get(entry.id);
    if (frame === undefined) {
      problems.push({
        file: entry.file,
        names: entry.id,
        wrong: 'there is no reading frame for this fingerprint',
        instead: `Write frames/${entry.id}.yaml.`,
      });
    } else if (faulty.has(entry.id)) {
      // No further problems are reported until the frame is corrected.
    } else if (frameHash(frame.data) !== entry.data.frame) {
      const wrong = 'the reading frame was changed after this fingerprint was made';
      problems.push({ file: entry.file, field: 'frame', wrong, instead: MAKE_AGAIN });
    } else {
      const framed = locators(frame.data.blocks).filter((at) => at !== undefined);
      const body = entry.data.blocks.filter(({ at }) => typeof at === 'number');
      const same = framed.join() === entry.data.blocks.map(({ at }) => at).join();
      if (!same || entry.data.words !== body.reduce((sum, { words }) => sum + words, 0)) {
        const wrong = same ? 'is not the number of words in the body' : 'the blocks are not those of the reading frame';
        problems.push({ file: entry.file, field: same ? 'words' : 'blocks', wrong, instead: MAKE_AGAIN });
      }
    }
  }
  return problems;
}

/** If the record gives no licence, a reminder that an open licence would lift the limit on quotations. */
const unsaid = ({ data }: SourceEntry) =>
  data.licence === undefined
    ? ' If the document is in the public domain, your own or under an open licence, say so in "licence": then there is no limit.'
    : '';

/**
 * Reports words that our text puts in quotation marks but that no quotation contains. If the marks enclose the whole
 * text, they were meant for YAML.
 */
export function unquotedProblem(problem: Problem, text: string, span: string): Problem {
  const inMarks = {
    wrong: 'is in quotation marks that YAML takes for part of the text',
    instead:
      'Write straight ones, or none. If they are the document’s words, put them in "quote" of the claim as well.',
  };
  return { ...problem, ...(isPrinted(text) && inMarks), unquoted: span };
}

function quotationProblems(entry: SourceEntry, fingerprint: FingerprintRecord): Problem[] {
  const problems: Problem[] = [];
  const quotations = quotationsOf(entry);
  const free = isFree(entry.data.licence);
  const say = (path: Path, wrong: string, instead: string) => problems.push(fieldProblem(entry, path, wrong, instead));
  for (const { at, text, path, what } of quotations) {
    // A place that the document does not have is reported with the claim.
    if (!fingerprint.blocks.some((block) => block.at === at)) continue;
    const words = countWords(text);
    if (words > LONGEST && !free) {
      const wrong = `the ${what} has ${words} words, more than ${LONGEST}`;
      say(path, wrong, `Quote less; say the rest in our words.${unsaid(entry)}`);
    } else if (isPrinted(text)) {
      const wrong = `the ${what} is in quotation marks that YAML takes for part of the text`;
      say(path, wrong, 'Write straight ones, or none: pages print “ ” around it.');
    } else if (words < RUN && !standsAt(fingerprint, entry.id, at, text)) {
      const wrong = `the ${what} has fewer than ${RUN} words, too few to be checked`;
      say(path, wrong, 'Quote the neighbouring words too, or the whole ¶.');
    } else if (!standsAt(fingerprint, entry.id, at, text)) {
      const elsewhere = fingerprint.blocks.find((block) => standsAt(fingerprint, entry.id, block.at, text));
      const wrong = `the ${what} is not in ${placeName(at)} of the document, according to its fingerprint`;
      if (elsewhere !== undefined) say(path, wrong, `It is in ${placeName(elsewhere.at)}: correct "at".`);
      else {
        const instead = 'Copy it to the letter from that place, or correct "at".';
        problems.push({ ...fieldProblem(entry, path, wrong, instead), misquoted: text });
      }
    }
  }
  const printed = wordsPrinted(quotations);
  const most = Math.floor(fingerprint.words / 10);
  if (printed > most && !free) {
    const wrong = `the quotations and phrases have ${printed} words in all, more than a tenth of the document (${most})`;
    say(['claims'], wrong, `Remove those whose exact words do not matter.${unsaid(entry)}`);
  }
  return problems;
}

function placeProblems(entry: SourceEntry, fingerprint: FingerprintRecord): Problem[] {
  const problems: Problem[] = [];
  const { claims, silent = [] } = entry.data;
  const count = paragraphCount(fingerprint);
  const places = new Set(fingerprint.blocks.map(({ at }) => at));
  const say = (path: Path, wrong: string, instead: string) => problems.push(fieldProblem(entry, path, wrong, instead));
  const named = [...places].filter((at) => typeof at === 'string');
  const has = `It has ${[`¶ 1 to ${count}`, ...named].join(', ')}.`;
  claims.forEach(({ at }, n) => {
    if (!places.has(at)) say(['claims', n, 'at'], `the document has no ${placeName(at)}`, has);
  });
  const spoken = new Set(claims.map(({ at }) => at));
  const excused = new Set(silent.map(({ paragraph }) => paragraph));
  silent.forEach(({ paragraph }, n) => {
    if (spoken.has(paragraph))
      say(['silent', n], `¶ ${paragraph} is called silent but has a claim`, 'Keep one of the two.');
    if (!places.has(paragraph))
      say(['silent', n, 'paragraph'], `the document has no ¶ ${paragraph}`, `It has ¶ 1 to ${count}.`);
  });
  for (let n = 1; n <= count; n++) {
    if (!spoken.has(n) && !excused.has(n))
      say(['claims'], `¶ ${n} has no claim`, 'Write its claims, or say in "silent" why it has none.');
  }
  return problems;
}

/** The document’s own words in a claim: its quotation and, for a claim about the title, the title. */
export function ownWords({ data }: SourceEntry, { quote, at }: ClaimRecord): string[] {
  return [...(quote === undefined ? [] : [quote]), ...(at === 'title' ? [data.title] : [])];
}

/** Words in quotation marks that are not in the claim’s own quotation. */
function claimQuoteProblems(entry: SourceEntry): Problem[] {
  const instead = 'Put these words in "quote", or say it in our words.';
  return entry.data.claims.flatMap((claim, n) =>
    quotedSpans(claim.says)
      .filter((span) => !ownWords(entry, claim).some((quote) => contains(quote, span)))
      .map((span) => {
        const wrong = `“${span}” is not part of the claim’s quotation`;
        return unquotedProblem(fieldProblem(entry, ['claims', n, 'says'], wrong, instead), claim.says, span);
      }),
  );
}

/** Every inconsistency between one source’s claims and its document. */
const sourceProblems = remembered((entry: SourceEntry) => {
  const own = claimQuoteProblems(entry);
  return remembered((fingerprint: FingerprintRecord) => [
    ...own,
    ...placeProblems(entry, fingerprint),
    ...quotationProblems(entry, fingerprint),
  ]);
});

/** Every inconsistency between claims and documents. */
export function documentProblems(records: Records): Problem[] {
  const problems = [...frameProblems(records), ...placesNamedProblems(records)];
  const fingerprints = new Map(records.fingerprints.map(({ id, data }) => [id, data]));
  for (const entry of records.sources) {
    const fingerprint = fingerprints.get(entry.id);
    if (fingerprint !== undefined) problems.push(...sourceProblems(entry)(fingerprint));
    else if (entry.data.claims.length > 0) {
      const wrong = 'the source has claims but no fingerprint to check them against';
      const instead = `Write frames/${entry.id}.yaml and run npm run fingerprint with the document.`;
      problems.push(...claimQuoteProblems(entry), fieldProblem(entry, ['claims'], wrong, instead));
    }
  }
  return problems;
}
