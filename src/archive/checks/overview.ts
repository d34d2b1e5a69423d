/**
 * Checks threads and the chapters of the overview. Every sentence must cite a claim, and the drawing of a chapter may
 * show only events within the chapter’s years.
 */
import { bodyOf, uncitedSentences } from '../body.ts';
import { overlap, parseDate } from '../date.ts';
import type { Problem } from '../problems.ts';
import { bodyProblem, type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { stepBodies } from './bodies.ts';

type Chapter = Entry<RecordOf<'overview'>>;
type Thread = Entry<RecordOf<'threads'>>;

/** The start of a sentence, as quoted in a message. */
const begun = (sentence: string) => (sentence.length <= 60 ? sentence : `${sentence.slice(0, 59).trimEnd()}…`);

const CITE = 'Put [@source/claim] before its full stop; if the full stop ends an abbreviation, write the word out';

/**
 * Reports sentences in a record’s text that cite no claim.
 *
 * @param at the record, with the line on which its text begins. @param or another way to fix the problem, for the
 * advice.
 */
function uncitedProblems(at: Entry<unknown>, markdown: string, language: string, or = ''): Problem[] {
  return uncitedSentences(markdown, language).map(({ sentence, line }) =>
    bodyProblem(at, line, `“${begun(sentence)}” cites no claim`, `${CITE}${or}.`),
  );
}

function drawnProblems(entry: Chapter, events: ReadonlyMap<string, RecordOf<'events'>>): Problem[] {
  const { span, events: drawn } = entry.data;
  if (span === undefined) {
    return drawn === undefined
      ? []
      : [fieldProblem(entry, ['events'], 'there are events to draw, but no years', 'Add "span", or remove them.')];
  }
  const years = parseDate(span);
  if (!Number.isFinite(years.first) || !Number.isFinite(years.last))
    return [fieldProblem(entry, ['span'], 'has an open end', 'Give the first and the last year: "1898/1900".')];
  return (drawn ?? []).flatMap((id, n) => {
    const record = events.get(id);
    if (record === undefined) return [];
    const { edtf } = record.date;
    const say = (wrong: string) => [fieldProblem(entry, ['events', n], wrong, 'Remove it from this list.')];
    if (edtf === undefined) return say(`the event "${id}" has no date, so it cannot be drawn`);
    return overlap(parseDate(edtf), years) ? [] : say(`the event "${id}" (${edtf}) is not in the years of the chapter`);
  });
}

/** Reports chapters that have the same position as another chapter. */
function orderProblems(chapters: readonly Chapter[]): Problem[] {
  const taken = new Map<number, string>();
  return chapters.flatMap((entry) => {
    const { order } = entry.data;
    const other = taken.get(order);
    taken.set(order, other ?? entry.file);
    if (other === undefined) return [];
    const instead = 'Give each chapter a place of its own.';
    return [fieldProblem(entry, ['order'], `${order} is also the place of ${other}`, instead)];
  });
}

function threadProblems(entry: Thread, language: string): Problem[] {
  const seen = new Set<string>();
  const steps = entry.data.steps.flatMap(({ event, claim, difference }, n) => {
    const named = Object.entries({ event, claim, difference }).flatMap(([kind, id]) =>
      id === undefined ? [] : [`${kind} "${id}"`],
    );
    const [only] = named;
    const say = (wrong: string, instead: string) => [fieldProblem(entry, ['steps', n], wrong, instead)];
    if (only === undefined) return say('the step leads to nothing', 'Add "event", "claim" or "difference".');
    if (named.length > 1)
      return say(`the step leads to the ${named.join(' and the ')}`, 'Make each of them a step of its own.');
    if (seen.has(only)) return say(`the ${only} is already a step`, 'Keep one of the two.');
    seen.add(only);
    return [];
  });
  const bodies = stepBodies(entry);
  const uncited = entry.data.steps.flatMap(({ says }, n) => uncitedProblems(bodies[n]?.entry ?? entry, says, language));
  return [...steps, ...uncited];
}

/** All problems with the overview and with threads, apart from their names and wording. */
export function overviewProblems(records: Records): Problem[] {
  const { overview, threads } = records;
  const [settings] = records.settings;
  if (settings === undefined) return [];
  const { language } = settings.data;
  const events = new Map(records.events.map(({ id, data }) => [id, data]));
  const texts = overview.flatMap((entry) => {
    if (bodyOf(entry).words === 0)
      return [bodyProblem(entry, 1, 'the chapter has no text', 'Write it below the fields, with citations.')];
    const or = '; or set "remark" to true if the editors speak of the archive itself';
    return entry.data.remark === true ? [] : uncitedProblems(entry, entry.body, language, or);
  });
  return [
    ...orderProblems(overview),
    ...texts,
    ...overview.flatMap((entry) => drawnProblems(entry, events)),
    ...threads.flatMap((entry) => threadProblems(entry, language)),
  ];
}
