/** Checks the fields of a record against each other. */

import { SETTINGS_LISTS } from '../called.ts';
import { parseDate } from '../date.ts';
import { FORMAT, formatOf } from '../format.ts';
import type { Path, Problem } from '../problems.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import type { Nameable } from '../schema/text.ts';
import { ownWords } from './documents.ts';
import { eventProblems } from './events.ts';
import { issuerOf, sourceProblems } from './sources.ts';

/** Pages under about/ that the site generates from other content. */
const MADE: readonly string[] = ['words', 'references', 'corrections'];

type SourceEntry = Entry<RecordOf<'sources'>>;

/**
 * Ids that occur twice in one list.
 *
 * @param kind the kind of thing that has these ids, if other records can name it.
 */
function twice(
  entry: Entry<unknown>,
  list: readonly { id: string }[] | undefined,
  path: Path,
  kind?: Nameable,
): Problem[] {
  const seen = new Set<string>();
  return (list ?? []).flatMap(({ id }, n) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const instead = 'Ids are permanent and name one thing: give this one a different id.';
    const problem = fieldProblem(entry, [...path, n, 'id'], `the id "${id}" is given twice`, instead);
    const inside = kind === 'claim' ? { inside: entry.id } : {};
    return [kind === undefined ? problem : { ...problem, doubled: { kind, ...inside } }];
  });
}

function claimProblems(entry: SourceEntry, measures: RecordOf<'settings'>['measures']): Problem[] {
  const problems: Problem[] = [];
  entry.data.claims.forEach((claim, n) => {
    const say = (path: Path, wrong: string, instead: string) =>
      problems.push(fieldProblem(entry, ['claims', n, ...path], wrong, instead));
    const first = claim.chain[0];
    const issuer = issuerOf(entry.data);
    if (issuer !== undefined && first !== undefined && (first.named === false || first.who !== issuer)) {
      const whose = entry.data.publisher === undefined ? 'author or issuing body' : 'publisher';
      say(
        ['chain', 0, 'who'],
        `the chain does not begin with the ${whose}`,
        `Write this step above the others: first - who: ${issuer}, then how: ….`,
      );
    }
    if (claim.events.length > 0 && claim.topic === undefined) {
      say(['topic'], 'the claim is about an event but does not say which question it answers', 'Add "topic".');
    }
    if (claim.topic === undefined && claim.alsoTopics !== undefined)
      say(['alsoTopics'], 'the claim has further topics but no topic', 'Name the first of them under "topic".');
    if (claim.topic !== undefined && claim.alsoTopics?.includes(claim.topic))
      say(['alsoTopics'], `names "${claim.topic}", which is already its topic`, 'Name it once.');
    if (claim.denies?.includes(`${entry.id}/${claim.id}`))
      say(['denies'], 'the claim denies itself', 'Name the claim it answers.');
    (claim.values ?? []).forEach((value, m) => {
      const kind = measures.find(({ id }) => id === value.measure)?.kind;
      const numbers = [value.number, value.min, value.max].filter((each) => each !== undefined).length;
      if (kind === 'number' && (numbers === 0 || value.name !== undefined)) {
        say(['values', m], `"${value.measure}" is a number`, 'Give "number", "min" or "max", and no "name".');
      } else if (kind !== undefined && kind !== 'number' && (value.name === undefined || numbers > 0)) {
        say(['values', m], `"${value.measure}" is a name`, 'Give "name", and no number.');
      } else if (value.number !== undefined && numbers > 1)
        say(['values', m], 'gives a number and a range', 'Keep one of the two.');
      else if ((value.min ?? -Infinity) > (value.max ?? Infinity))
        say(['values', m], 'has a minimum above its maximum', 'Swap them.');
      const { name } = value;
      if (kind === 'wording' && name !== undefined && !ownWords(entry, claim).some((words) => words.includes(name))) {
        say(['values', m, 'name'], `“${name}” is not part of the claim’s quotation`, 'Quote the words it is in.');
      }
    });
  });
  return problems;
}

function settingsProblems(entry: Entry<RecordOf<'settings'>>): Problem[] {
  const { data } = entry;
  const kinds = Object.keys(SETTINGS_LISTS) as (keyof typeof SETTINGS_LISTS)[];
  const problems = kinds.flatMap((kind) => twice(entry, data[SETTINGS_LISTS[kind]], [SETTINGS_LISTS[kind]], kind));
  if (formatOf(data) > FORMAT) {
    const wrong = `is ${formatOf(data)}, but this program only knows formats up to ${FORMAT}`;
    problems.push(fieldProblem(entry, ['format'], wrong, 'Use a newer version of the program.'));
  }
  const span = parseDate(data.span);
  if (!Number.isFinite(span.first) || !Number.isFinite(span.last)) {
    problems.push(fieldProblem(entry, ['span'], 'has an open end', 'Give the first and the last year: "1895/1905".'));
  }
  return problems;
}

/** Inconsistencies between fields of sources, events, actors, differences and settings. */
export function ruleProblems(records: Records): Problem[] {
  const measures = records.settings[0]?.data.measures ?? [];
  const problems = [...records.settings.flatMap(settingsProblems), ...eventProblems(records)];
  for (const entry of records.sources) {
    problems.push(
      ...twice(entry, entry.data.claims, ['claims'], 'claim'),
      ...claimProblems(entry, measures),
      ...sourceProblems(entry),
      ...twice(entry, entry.data.notes, ['notes']),
    );
  }
  for (const entry of [...records.events, ...records.actors])
    problems.push(...twice(entry, entry.data.notes, ['notes']));
  for (const entry of records.actors) {
    (entry.data.offices ?? []).forEach((office, n) => {
      if (office.source === undefined && (office.references ?? []).length === 0) {
        const instead = 'Name the source and ¶ that give it, or references.';
        problems.push(fieldProblem(entry, ['offices', n], 'the office rests on nothing', instead));
      }
    });
    const { names = {}, namesFrom = [], namesIn = [] } = entry.data;
    if (Object.keys(names).length > 0 && namesFrom.length + namesIn.length === 0) {
      const instead = 'Say in "namesFrom" or "namesIn" where they were read.';
      problems.push(fieldProblem(entry, ['names'], 'the names rest on nothing', instead));
    }
  }
  for (const entry of records.differences) {
    if (!entry.data.sides.some(({ claims }) => (claims ?? []).length > 0)) {
      problems.push(
        fieldProblem(entry, ['sides'], 'no side rests on a claim', 'At least one side must be what a source says.'),
      );
    }
    entry.data.sides.forEach((side, n) => {
      if ((side.claims ?? []).length + (side.references ?? []).length === 0) {
        const instead = 'Name its claims, or the references it was read in.';
        problems.push(fieldProblem(entry, ['sides', n], 'this side rests on nothing', instead));
      }
    });
  }
  for (const entry of records.pages) {
    if (!MADE.includes(entry.id)) continue;
    problems.push({
      file: entry.file,
      wrong: `the site makes the page about/${entry.id} itself`,
      instead: 'Give this page another name.',
    });
  }
  for (const entry of records.wording) problems.push(...twice(entry, entry.data.words, ['words']));
  for (const entry of records.places) problems.push(...twice(entry, entry.data.places, ['places'], 'place'));
  return problems;
}
