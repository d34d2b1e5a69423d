/** Checks that every date is supported by evidence, and is no more precise or certain than that evidence. */

import { inDigits } from '../../words/digits.ts';
import { dates as english } from '../../words/en.ts';
import { yearNumber, yearWords } from '../../words/year-words.ts';
import { type ArchiveDate, type DatePoint, overlap, parseDate } from '../date.ts';
import { pointsSurerThanEvidence, pointsWithoutEvidence } from '../date-evidence.ts';
import { dateWords } from '../date-words.ts';
import type { Path, Problem } from '../problems.ts';
import { recordDate } from '../record-date.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { remembered } from '../remembered.ts';
import type { ClaimRecord } from '../schema/claim.ts';
import { printedDateProblems } from './printed-dates.ts';

type EventEntry = Entry<RecordOf<'events'>>;

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Converts Chinese numerals before the words for year, month and day: "一九〇一年三月二十四日" → "1901年3月24日". */
const chineseInDigits = (text: string): string =>
  text.replace(/[〇一二三四五六七八九十]+(?=[年月日号號])/gu, (numerals) => {
    const [tens, ones] = numerals
      .split('十')
      .map((part) => [...part].map((sign) => CHINESE_DIGITS.indexOf(sign)).join(''));
    return ones === undefined ? `${tens}` : `${tens || 1}${ones || 0}`;
  });

const numeral = (text: string, number: number) =>
  new RegExp(`(?<!\\d)0?${number}(?!\\d)`, 'u').test(chineseInDigits(inDigits(text)));

/**
 * The part of a stated date that the quoted phrase does not give: the number of a day, or the digits of a bare year.
 */
function notPrinted(point: DatePoint, phrase: string): string | undefined {
  if (point.day !== undefined && !numeral(phrase, point.day)) return `the day ${point.day}`;
  if (point.precision === 'year' && point.unspecified === undefined && !numeral(phrase, yearNumber(point.year)))
    return `the year ${yearWords(point.year, english)}`;
  return undefined;
}

/** Reports a date that is marked as a window but is not an interval. */
function windowProblems(
  entry: Entry<unknown>,
  path: Path,
  { edtf, window }: { edtf?: string | undefined; window?: boolean | undefined },
): Problem[] {
  if (window !== true || (edtf !== undefined && recordDate({ edtf, window }).form === 'window')) return [];
  return [
    fieldProblem(
      entry,
      [...path, 'window'],
      'is true, but the date is not an interval',
      'Leave it out: a month or a year is a window anyway. Or write the interval: "1899-03-12/1899-03-24".',
    ),
  ];
}

const DAY = 86_400_000;

/** Reports a night that is not between two consecutive days, or that is also marked as a window. */
function nightProblems(
  entry: Entry<unknown>,
  path: Path,
  { edtf, window, night }: { edtf?: string | undefined; window?: boolean | undefined; night?: true | undefined },
): Problem[] {
  if (night === undefined) return [];
  const instead = 'Write both days: edtf: "1899-03-12/1899-03-13".';
  const wrong = (text: string) => [fieldProblem(entry, [...path, 'night'], text, instead)];
  if (window !== undefined) return wrong('is given as well as "window", but a night is a window already');
  const { form, first, last, precision } = parseDate(edtf ?? '..');
  const isNight = form === 'interval' && precision === 'day' && last - first === 2 * DAY - 1;
  return isNight ? [] : wrong('is true, but the date is not two successive days');
}

const claimDateProblems = remembered((entry: Entry<RecordOf<'sources'>>): readonly Problem[] => {
  const problems: Problem[] = [];
  entry.data.claims.forEach(({ date, events }, n) => {
    if (date === undefined) return;
    const path = ['claims', n, 'date'];
    const say = (field: string, wrong: string, instead: string) =>
      problems.push(fieldProblem(entry, [...path, field], wrong, instead));
    problems.push(...windowProblems(entry, path, date), ...nightProblems(entry, path, date));
    problems.push(...printedDateProblems(entry, path, date));
    if (date.event !== undefined && !events.includes(date.event)) {
      const wrong = `the date belongs to "${date.event}", which is not one of the claim’s events`;
      say('event', wrong, `Name one of its events: ${events.join(', ')}.`);
    }
    if (date.event !== undefined && date.apart !== undefined)
      say('apart', 'is given beside "event"', 'Keep one of the two.');
    if (date.basis === 'stated') {
      const lacking = parseDate(date.edtf)
        .points.map((point) => notPrinted(point, date.phrase))
        .find((each) => each !== undefined);
      if (lacking !== undefined)
        say(
          'basis',
          `the date is called stated, but its phrase does not print ${lacking}`,
          'Quote the words that print it, or call it relative or inferred and say how it was resolved.',
        );
    } else if (date.basis !== 'converted' && date.resolved === undefined) {
      const wrong = `the date is ${date.basis} but nothing says how it was resolved`;
      say('resolved', wrong, 'Say how the words lead to the date.');
    }
  });
  return problems;
});

/**
 * The dates that an event’s evidence supports. Adds a problem for each piece of evidence that is incomplete; another
 * check reports unknown claims. An interval that is given in the evidence itself counts as a window, unless the event’s
 * own date is a lasting interval.
 */
function evidenceDates(
  entry: EventEntry,
  lasted: boolean,
  claims: ReadonlyMap<string, ClaimRecord>,
  problems: Problem[],
): ArchiveDate[] {
  return (entry.data.date.evidence ?? []).flatMap((evidence, n) => {
    const path = ['date', 'evidence', n];
    const say = (key: string, wrong: string, instead: string) => {
      problems.push(fieldProblem(entry, [...path, key], wrong, instead));
      return [];
    };
    if (evidence.basis === undefined) {
      if (evidence.claim === undefined)
        return say(
          'claim',
          'names neither a claim nor a basis',
          'Name the claim whose date is used, or give "basis" with "edtf" and "resolved".',
        );
      const claim = claims.get(evidence.claim);
      if (claim === undefined) return [];
      if (claim.date === undefined)
        return say(
          'claim',
          `the claim ${evidence.claim} gives no date`,
          'Give the claim a date, or add "basis: inferred" with "edtf" and "resolved".',
        );
      const other = claim.date.apart ? 'something else' : claim.date.event && `"${claim.date.event}"`;
      if (other !== undefined && claim.date.event !== entry.id)
        return say(
          'claim',
          `the claim ${evidence.claim} gives the date of ${other}, not of this event`,
          'Name another claim, or add "basis: inferred" with "edtf" and "resolved".',
        );
      return [recordDate(claim.date)];
    }
    if (evidence.edtf === undefined) return say('edtf', 'does not say which date it supports', 'Add "edtf".');
    if (evidence.resolved === undefined)
      return say('resolved', 'does not say how it leads to the date', 'Add "resolved".');
    if (evidence.basis === 'inferred' && evidence.claim === undefined)
      return say('claim', 'is inferred, but names no claim', 'Name the claim.');
    if (evidence.basis === 'outside') {
      if ((evidence.references ?? []).length === 0)
        return say(
          'references',
          'is from outside, but nothing says where it was read',
          'Add ids of files in references/.',
        );
      if (evidence.sure === undefined)
        return say('sure', 'is from outside, but nothing says how sure it is', 'Add "sure: A", B, C or D.');
    }
    return [recordDate({ edtf: evidence.edtf, window: !lasted })];
  });
}

function eventDateProblems(entry: EventEntry, claims: ReadonlyMap<string, ClaimRecord>): Problem[] {
  const { date } = entry.data;
  const say = (path: Path, wrong: string, instead: string) => [fieldProblem(entry, ['date', ...path], wrong, instead)];
  if (date.undated !== undefined) {
    return date.edtf === undefined && date.evidence === undefined
      ? []
      : say(['undated'], 'is called undated but has a date', 'Keep one of the two.');
  }
  if (date.claim !== undefined && date.evidence?.[0]?.claim !== date.claim) {
    const isAlone = Object.keys(date).every((field) => field === 'claim' || field === 'order');
    if (!isAlone)
      return say(
        ['claim'],
        'is given beside a date',
        'Keep one of the two: "claim" alone takes the date of that claim.',
      );
    if (!claims.has(date.claim)) return [];
    return say(['claim'], `the claim ${date.claim} gives no date`, 'Write the date as "edtf" with its "evidence".');
  }
  if (date.edtf === undefined) {
    const instead = 'Give the date as EDTF in quotes, or say in "undated" why it has none.';
    return say(['edtf'], 'is missing', instead).map((problem) => ({ ...problem, missing: true }));
  }
  const problems: Problem[] = [...windowProblems(entry, ['date'], date), ...nightProblems(entry, ['date'], date)];
  if (date.order !== undefined && parseDate(date.edtf).precision !== 'day') {
    const wrong = 'is given, but the date is not a single day';
    problems.push(...say(['order'], wrong, 'Leave it out: only events on the same day need it.'));
  }
  const used = recordDate({ ...date, edtf: date.edtf });
  const evidence = evidenceDates(entry, used.form === 'interval', claims, problems);
  if (problems.length > 0) return problems;
  const unknown = (date.evidence ?? []).some(({ claim }) => claim !== undefined && !claims.has(claim));
  if (unknown) return [];
  if (evidence.length === 0)
    return say(['evidence'], 'the date rests on nothing', 'Name at least one claim or outside reference it rests on.');
  const spoken = (each: ArchiveDate) => dateWords(each, english);
  const elsewhere = evidence.flatMap((each, n) =>
    overlap(each, used)
      ? []
      : say(
          ['evidence', n],
          `supports ${spoken(each)}, not the date used (${spoken(used)})`,
          'Leave it out here; a claim with another date is shown as a difference anyway.',
        ),
  );
  if (elsewhere.length > 0) return elsewhere;
  if (used.form === 'interval' && evidence.every(({ form }) => form === 'window')) {
    const instead = 'Add "window: true", or evidence that it lasted all that time.';
    return say(['edtf'], 'is a period, but its evidence is a window', instead);
  }
  const thanEvidence = `than its evidence (${evidence.map(spoken).join('; ')})`;
  if (pointsSurerThanEvidence(used, evidence).length > 0) {
    const instead = 'Write "~" after an approximate date and "?" after an uncertain one, as in the evidence.';
    return say(['edtf'], `the date is more certain ${thanEvidence}`, instead);
  }
  if (pointsWithoutEvidence(used, evidence).length > 0) {
    const instead = 'Write a date no more precise than the evidence, or add evidence for it.';
    return say(['edtf'], `the date is more precise ${thanEvidence}`, instead);
  }
  return [];
}

/** All problems with the dates of claims and events. */
export function dateProblems(records: Records): Problem[] {
  const all = records.sources.flatMap(({ id, data }) =>
    data.claims.map((claim) => [`${id}/${claim.id}`, claim] as const),
  );
  // Of two claims with the same id, the second is reported, and the id still means the first.
  const claims = new Map(all.toReversed());
  return [
    ...records.sources.flatMap((entry) => claimDateProblems(entry)),
    ...records.events.flatMap((entry) => eventDateProblems(entry, claims)),
  ];
}
