/**
 * Finds where claims disagree. Typed values (dates, numbers, names) are compared automatically. The editor states
 * differences that typed values do not show, and a denial is shown next to the claim that it denies.
 */

import { foldedWords } from '../fingerprint/runs.ts';
import type { Words } from '../words/languages.ts';
import { say } from '../words/message.ts';
import { type ArchiveDate, overlap } from './date.ts';
import { dateWords } from './date-words.ts';
import type { ClaimValue } from './schema/claim.ts';
import type { DifferenceKind } from './schema/difference.ts';

/** One side: a few words on what it says, and the claims or outside works that say it. */
export interface Side {
  readonly says: string;
  /** The claims of the side, as `source/claim`. */
  readonly claims: readonly string[];
  /** Ids of references, for a side that rests on outside works. */
  readonly references: readonly string[];
  /** Set for the date that the archive itself uses. */
  readonly ours?: boolean;
}

/** A disagreement, however it was found. */
export interface Difference {
  /**
   * The permanent id. For a computed difference, it is built from the event and the measure; for a denial, from the
   * denying claim.
   */
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly title: string;
  readonly event?: string;
  readonly sides: readonly Side[];
  /** How the difference was found: computed from typed values, stated by the editor, or made from a denial. */
  readonly found: 'computed' | 'stated' | 'denial';
}

/** The parts of a claim that comparison needs. */
export interface Comparable {
  /** The ids of the source and of the claim: `source/claim`. */
  readonly ref: string;
  readonly date?: ArchiveDate;
  readonly values: readonly ClaimValue[];
}

/** The parts of an event that comparison needs. */
export interface ComparableEvent {
  readonly id: string;
  readonly title: string;
  /** The date that the archive uses, and the outside works it rests on. */
  readonly date?: ArchiveDate;
  readonly references: readonly string[];
  readonly claims: readonly Comparable[];
}

interface Stand<T> {
  readonly value: T;
  readonly says: string;
  readonly claims: string[];
  readonly references: readonly string[];
  readonly ours?: boolean;
}

/** The positions that contradict at least one other. Equal positions must already have been merged. */
function disputed<T>(stands: readonly Stand<T>[], compatible: (a: T, b: T) => boolean): Side[] {
  return stands
    .filter((stand) => stands.some((other) => other !== stand && !compatible(stand.value, other.value)))
    .map(({ says, claims, references, ours }) => ({ says, claims, references, ...(ours && { ours }) }));
}

function gather<T>(items: readonly { key: string; value: T; says: string; claim: string }[]): Stand<T>[] {
  const stands = new Map<string, Stand<T>>();
  for (const { key, value, says, claim } of items) {
    const stand = stands.get(key);
    if (stand === undefined) stands.set(key, { value, says, claims: [claim], references: [] });
    else if (!stand.claims.includes(claim)) stand.claims.push(claim);
  }
  return [...stands.values()];
}

/** Dates given for one event that cannot all be true, including the one that the archive uses. */
function dateSides(event: ComparableEvent, { dates }: Words): Side[] {
  const stands = gather(
    event.claims.flatMap(({ ref, date }) =>
      date === undefined ? [] : [{ key: date.edtf, value: date, says: dateWords(date, dates), claim: ref }],
    ),
  );
  const { date } = event;
  if (date !== undefined && !stands.some(({ value }) => value.edtf === date.edtf)) {
    stands.push({ value: date, says: dateWords(date, dates), claims: [], references: event.references, ours: true });
  }
  return disputed(stands, overlap);
}

const range = ({ number, min, max }: ClaimValue): [number, number] => [
  number ?? min ?? -Infinity,
  number ?? max ?? Infinity,
];

function numberWords({ number, min, max }: ClaimValue, { differences, language }: Words): string {
  const text = (value: number) => value.toLocaleString(language);
  if (number !== undefined) return text(number);
  if (min !== undefined && max !== undefined) return say(differences.range, { min: text(min), max: text(max) });
  return min !== undefined
    ? say(differences.atLeast, { min: text(min) })
    : say(differences.atMost, { max: text(max ?? 0) });
}

/** Whether one of two names is the other with words left out: "Voss" and "Anna Voss" do not differ. */
function isShortFor(a: string | undefined, b: string | undefined): boolean {
  const [short = [], long = []] = [foldedWords(a ?? '', 1), foldedWords(b ?? '', 1)].sort(
    (x, y) => x.length - y.length,
  );
  return short.every((word) => long.includes(word));
}

function valueSides(event: ComparableEvent, { id: measure, kind }: Measure, words: Words): Side[] {
  const given = event.claims.flatMap(({ ref, values }) =>
    values.filter((value) => value.measure === measure).map((value) => ({ value, claim: ref })),
  );
  const names = gather(
    given.flatMap(({ value, claim }) =>
      value.name === undefined ? [] : [{ key: foldedWords(value.name, 1).join(' '), value, says: value.name, claim }],
    ),
  );
  const numbers = gather(
    given.flatMap(({ value, claim }) =>
      value.name !== undefined ? [] : [{ key: range(value).join(' '), value, says: numberWords(value, words), claim }],
    ),
  );
  return [
    ...disputed(names, (a, b) => kind !== 'wording' && isShortFor(a.name, b.name)),
    ...disputed(numbers, (a, b) => {
      const [[fromA, toA], [fromB, toB]] = [range(a), range(b)];
      return fromA <= toB && fromB <= toA;
    }),
  ];
}

/** The parts of a measure that comparison needs. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly kind: DifferenceKind;
}

/**
 * Every disagreement about one event that shows in typed values.
 *
 * Two dates differ if they have no instant in common, two numbers if their ranges do not overlap, and two names if
 * their folded words are not the same. A month does not differ from a day within it, nor a name from its short form.
 * Two wordings, however, differ even if one is merely a shorter form of the other.
 *
 * @param words in the language of the archive, because computed differences are part of the archive and can be cited.
 */
export function computedDifferences(event: ComparableEvent, measures: readonly Measure[], words: Words): Difference[] {
  const found: Difference[] = [];
  const add = (suffix: string, kind: DifferenceKind, title: string, sides: Side[]) => {
    if (sides.length < 2) return;
    found.push({
      id: `${event.id}--${suffix}`,
      kind,
      title: `${title}: ${event.title}`,
      event: event.id,
      sides,
      found: 'computed',
    });
  };
  add('date', 'date', words.differences.when, dateSides(event, words));
  for (const measure of measures) add(measure.id, measure.kind, measure.name, valueSides(event, measure, words));
  return found;
}
