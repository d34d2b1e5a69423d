/** Pieces that hold consecutive records as columns. */
import { RECORD_KINDS, type RecordKind, type SearchRecord } from '../data.ts';
import { misfit, packLists, packNumbers, unpackLists, unpackNumbers } from './numbers.ts';

/** The facts that are needed to rank a record. */
export interface Rank {
  readonly kind: RecordKind;
  /** Number of words in the text. A word weighs less in a longer text. */
  readonly length: number;
  readonly titleWords: number;
  readonly status: number;
  readonly weight: number;
}

/** The facts needed to filter a record, and to search by date or paragraph. */
export type Facts = Pick<
  SearchRecord,
  'first' | 'last' | 'eventKind' | 'sources' | 'actors' | 'differs' | 'word' | 'certainty' | 'place'
>;

/** The fields that are needed only for display. */
export type Stub = Pick<SearchRecord, 'path' | 'title' | 'detail'>;

export interface RanksPiece {
  /** A base-36 digit for each record. */
  readonly kind: string;
  readonly length: string;
  readonly titleWords: string;
  /** For each record, the index of its status plus one; 0 if it has none. */
  readonly status: string;
  readonly weight: string;
}

export interface FactsPiece {
  /** For each record, the number of days since the first day of the archive, plus one; 0 if it has no date. */
  readonly first: string;
  readonly days: string;
  /** For each record, the index of its kind of event plus one; 0 if it is not an event. */
  readonly eventKind: string;
  readonly sources: readonly [lengths: string, numbers: string];
  readonly actors: readonly [lengths: string, numbers: string];
  /** For each record, place × 1024 + word × 32 + differs. */
  readonly flags: string;
  readonly certainty: string;
}

export interface StubsPiece {
  readonly path: readonly string[];
  readonly title: readonly string[];
  readonly detail: readonly string[];
}

/**
 * An entry in a column.
 *
 * @throws Error if there is no such entry, because the index and this code are from different versions.
 */
export function at<T>(column: ArrayLike<T>, n: number): T {
  return column[n] ?? misfit();
}

export const packRanks = (ranks: readonly Rank[]): RanksPiece => ({
  kind: ranks.map(({ kind }) => RECORD_KINDS.indexOf(kind).toString(36)).join(''),
  length: packNumbers(ranks.map(({ length }) => length)),
  titleWords: packNumbers(ranks.map(({ titleWords }) => titleWords)),
  status: packNumbers(ranks.map(({ status }) => status + 1)),
  weight: packNumbers(ranks.map(({ weight }) => weight)),
});

export function unpackRanks(piece: RanksPiece): Rank[] {
  const [length, titleWords, status, weight] = [piece.length, piece.titleWords, piece.status, piece.weight].map(
    unpackNumbers,
  ) as [number[], number[], number[], number[]];
  return [...piece.kind].map((kind, n) => ({
    kind: at(RECORD_KINDS, Number.parseInt(kind, 36)),
    length: at(length, n),
    titleWords: at(titleWords, n),
    status: at(status, n) - 1,
    weight: at(weight, n),
  }));
}

/** Packs the facts of records. @param from the first day of the archive. */
export const packFacts = (facts: readonly Facts[], from: number): FactsPiece => ({
  first: packNumbers(facts.map(({ first }) => (first === null ? 0 : first - from + 1))),
  days: packNumbers(facts.map(({ first, last }) => (first === null || last === null ? 0 : last - first))),
  eventKind: packNumbers(facts.map(({ eventKind }) => eventKind + 1)),
  sources: packLists(facts.map(({ sources }) => sources)),
  actors: packLists(facts.map(({ actors }) => actors)),
  flags: packNumbers(facts.map(({ place, word, differs }) => place * 1024 + word * 32 + differs)),
  certainty: packNumbers(facts.map(({ certainty }) => certainty)),
});

/** The inverse of `packFacts`. @param from the first day of the archive. */
export function unpackFacts(piece: FactsPiece, from: number): Facts[] {
  const [days, eventKind, flags, certainty] = [piece.days, piece.eventKind, piece.flags, piece.certainty].map(
    unpackNumbers,
  ) as [number[], number[], number[], number[]];
  const [sources, actors] = [unpackLists(piece.sources), unpackLists(piece.actors)];
  return unpackNumbers(piece.first).map((day, n) => {
    const first = day === 0 ? null : day - 1 + from;
    const flag = at(flags, n);
    return {
      first,
      last: first === null ? null : first + at(days, n),
      eventKind: at(eventKind, n) - 1,
      sources: at(sources, n),
      actors: at(actors, n),
      differs: flag & 31,
      word: (flag >> 5) & 31,
      certainty: at(certainty, n),
      place: flag >> 10,
    };
  });
}

export const packStubs = (stubs: readonly Stub[]): StubsPiece => ({
  path: stubs.map(({ path }) => path),
  title: stubs.map(({ title }) => title),
  detail: stubs.map(({ detail }) => detail),
});

export const unpackStubs = ({ path, title, detail }: StubsPiece): Stub[] =>
  path.map((each, n) => ({ path: each, title: at(title, n), detail: at(detail, n) }));
