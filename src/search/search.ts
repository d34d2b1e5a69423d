/** A query → records in the order in which they are likely to be meant, with what they could be narrowed by. */
import { editDistance } from '../fingerprint/edit-distance.ts';
import type { RecordKind, SearchRecord } from './data.ts';
import { type DateRead, meets } from './dates.ts';
import type { Index } from './index-data.ts';
import { keysOf } from './normalise.ts';
import { type Meant, meantBy, nearKeys } from './query.ts';
import { type Query, type QueryWord, readQuery } from './read-query.ts';

export interface Hit {
  /** Which of the index’s records. */
  readonly at: number;
  readonly record: SearchRecord;
  readonly score: number;
}

export interface Found {
  readonly query: Query;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Keys of the words that were looked for, to be marked in passages; made when asked for. */
  readonly marks: () => ReadonlySet<string>;
  /** Words nothing stands for, with the nearest that is known. */
  readonly unknown: readonly { readonly word: string; readonly nearest: string | undefined }[];
}

/** How much a word weighs by where it stands: in a name, in a title, in the text, in what else is known of it. */
const WEIGHTS = [3.2, 3, 1, 0.8];
/** A record that names an actor whom the word names. */
const NAMED = 1.1;
/** The actor itself. */
const ITSELF = 5;
const SATURATION = 1.2;
const LENGTH = 0.4;
const KIND: Readonly<Record<RecordKind, number>> = {
  event: 1.15,
  actor: 1.1,
  claim: 1,
  source: 1,
  difference: 0.9,
  note: 0.5,
  work: 0.35,
};
/** Least share of a query, by weight of its words, that a record must have; longer ones may be remembered less well. */
const LEAST = { short: 0.6, long: 0.5 } as const;
/** What it adds to an actor that the whole query is its name. */
const WHOLE_NAME = 2.5;
/** More edits away, a word is another one, and not proposed; in short words one edit is much. */
const mostEdits = (word: string) => (word.length < 6 ? 1 : 2);
/** An event that was only planned or alleged, beside one that occurred. */
const NOT_ESTABLISHED = 0.92;
/** What a word of grammar weighs against others. */
const SMALL = 0.04;

interface Sought {
  readonly word: QueryWord;
  readonly meant: readonly Meant[];
  readonly weight: number;
  /** Records that have it. */
  readonly touched: readonly number[];
  /** By record: how well it has it, and how surely it is the word that was meant. */
  readonly scores: Float64Array;
  readonly surely: Float64Array;
}

interface Recalled {
  readonly meant: readonly Meant[];
  sought: Sought | undefined;
}

/** Words sought lately: while one types, all but the last stay the same. */
const LATELY = 6;
const lately = new WeakMap<Index, Map<string, Recalled>>();

function recall(index: Index, word: QueryWord): Recalled {
  const known = lately.get(index) ?? new Map<string, Recalled>();
  lately.set(index, known);
  const name = [word.word, word.open, ...word.closed].join(' ');
  const recalled = known.get(name) ?? { meant: meantBy(index, word), sought: undefined };
  known.delete(name);
  known.set(name, recalled);
  for (const oldest of known.keys()) {
    if (known.size <= LATELY) break;
    known.delete(oldest);
  }
  return recalled;
}

function seek(index: Index, word: QueryWord): Sought {
  const recalled = recall(index, word);
  recalled.sought ??= seekAnew(index, word, recalled.meant);
  return recalled.sought;
}

function seekAnew(index: Index, word: QueryWord, meant: readonly Meant[]): Sought {
  const { records, length, mean } = index;
  const scores = new Float64Array(records.length);
  const surely = new Float64Array(records.length);
  const own = new Float64Array(records.length);
  const touched: number[] = [];
  let rarest = 0;
  for (const { word: found, sure } of meant) {
    const here: number[] = [];
    const add = (record: number, amount: number) => {
      if (own[record] === 0) here.push(record);
      own[record] = (own[record] ?? 0) + amount;
    };
    for (const code of index.codes(found)) {
      const record = code >> 4;
      const field = (code >> 2) & 3;
      const norm = field === 2 ? 1 - LENGTH + (LENGTH * (length[record] ?? mean)) / mean : 1;
      add(record, ((WEIGHTS[field] ?? 1) * ((code & 3) + 1)) / norm);
    }
    for (const actor of index.named(found)) {
      const id = index.actors[actor]?.id;
      for (const record of index.ofActor[actor] ?? []) {
        const named = records[record];
        add(record, named?.kind === 'actor' && named.id === id ? ITSELF : NAMED);
      }
    }
    const weight = Math.log(1 + (records.length - here.length + 0.5) / (here.length + 0.5));
    rarest = Math.max(rarest, weight * sure);
    for (const record of here) {
      const amount = own[record] ?? 0;
      own[record] = 0;
      if (surely[record] === 0) touched.push(record);
      scores[record] = Math.max(
        scores[record] ?? 0,
        (weight * sure * amount * (SATURATION + 1)) / (amount + SATURATION),
      );
      surely[record] = Math.max(surely[record] ?? 0, sure);
    }
  }
  const most = Math.log(1 + records.length);
  const weight = (meant.length === 0 ? most : Math.max(0.5, rarest)) * (word.small ? SMALL : 1);
  return { word, meant, weight, touched, scores, surely };
}

/** Words of the index that must not be there. */
const unwanted = (index: Index, words: readonly string[]) =>
  words.flatMap((word) => index.byKey.get(keysOf(word)[0]) ?? []);

/** Which records have words that must not be there. */
function excluded(index: Index, words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const n of unwanted(index, words)) {
    for (const code of index.codes(n)) found.add(code >> 4);
    for (const actor of index.named(n)) for (const record of index.ofActor[actor] ?? []) found.add(record);
  }
  return found;
}

/**
 * Files of postings to be taken in before a query can be answered; none when it can.
 *
 * @param typed anything at all.
 */
export function filesFor(index: Index, typed: string): number[] {
  const query = readHere(index, typed);
  const words = [
    ...query.words.flatMap((word) => recall(index, word).meant.map((meant) => meant.word)),
    ...unwanted(index, query.without),
  ];
  return [...new Set(words.map(index.fileOf))].filter((file) => !index.has(file));
}

/** Whether a title names this record alone: a note has that of another, and short ones of outside works name subjects. */
const namesItself = ({ kind, title }: SearchRecord) =>
  kind === 'work' ? title.split(' ').length > 2 : kind !== 'note';

/** Records that are asked for by their id or address, or by the whole of their title. */
function calledHits(index: Index, { pasted, text }: Query): Hit[] {
  const title = text.trim().toLowerCase();
  return index.records.flatMap((record, at) =>
    record.id === pasted || (record.title.toLowerCase() === title && namesItself(record))
      ? [{ at, record, score: 1000 }]
      : [],
  );
}

/** How a query is read in this archive. */
const readHere = (index: Index, typed: string): Query =>
  readQuery(typed, {
    language: index.language,
    isName: (text) => index.sources.some(({ name }) => text.toLowerCase().includes(name.toLowerCase())),
    knows: (word) => index.byKey.has(keysOf(word)[0]),
    // A number is a year where something is dated in that year or around it.
    plausible: ({ from, to }) => to >= index.dated.from && from <= index.dated.to,
  });

/** The words of a query as they are sought. Where one of them is nowhere, no other is taken for a mistyped word. */
function soughtWords(index: Index, { words }: Query): Sought[] {
  const sought = words.map((word) => seek(index, word));
  if (!sought.some(({ meant, word }) => meant.length === 0 && !word.small)) return sought;
  return sought.map((each) => (each.meant.some(({ slips }) => slips > 0) ? seekAnew(index, each.word, []) : each));
}

/**
 * Searches the index.
 *
 * @param typed anything at all.
 * @throws Error when a file of `filesFor` has not been taken in.
 */
export function search(index: Index, typed: string): Found {
  const query = readHere(index, typed);
  const sought = soughtWords(index, query);
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  const without = excluded(index, query.without);
  const called = calledHits(index, query);
  const hits: Hit[] = [];
  const passes = (at: number) => {
    const record = index.records[at];
    if (record === undefined || without.has(at)) return false;
    if (query.place !== undefined && record.place !== query.place) return false;
    return query.dates.every(
      (date) => record.first !== null && record.last !== null && meets(date, record.first, record.last),
    );
  };
  if (total === 0) {
    if (query.dates.length > 0 || query.place !== undefined)
      index.records.forEach((record, at) => {
        if (passes(at)) hits.push({ at, record, score: KIND[record.kind] * datedScore(record, query.dates) });
      });
  } else {
    const least = query.words.filter(({ small }) => !small).length > 2 ? LEAST.long : LEAST.short;
    const named = new Set(
      index.wholeName(query.words.map(({ word }) => word).join(' ')).map((actor) => index.actors[actor]?.id),
    );
    const scores = new Float64Array(index.records.length);
    const shares = new Float64Array(index.records.length);
    const touched = new Set<number>();
    for (const { touched: own, scores: how, surely, weight, word } of sought) {
      const small = word.small ? SMALL : 1;
      for (const at of own) {
        scores[at] = (scores[at] ?? 0) + (how[at] ?? 0) * small;
        shares[at] = (shares[at] ?? 0) + weight * (0.5 + 0.5 * (surely[at] ?? 0));
        touched.add(at);
      }
    }
    for (const at of touched) {
      const share = shares[at] ?? 0;
      const score = scores[at] ?? 0;
      const record = index.records[at];
      if (record === undefined || share / total < least || !passes(at)) continue;
      const whole = record.kind === 'actor' && named.has(record.id) ? WHOLE_NAME : 1;
      const open = index.statuses[record.status]?.established === false ? NOT_ESTABLISHED : 1;
      hits.push({ at, record, score: score * (share / total) ** 2 * KIND[record.kind] * whole * open });
    }
  }
  return {
    query,
    hits: [...called, ...hits.filter(({ at }) => called.every((hit) => hit.at !== at))].sort(
      (a, b) => b.score - a.score || a.at - b.at,
    ),
    marks: () => marksOf(index, sought),
    unknown: sought
      .filter(({ meant, word }) => meant.length === 0 && !word.small)
      .map(({ word }) => ({ word: word.typed, nearest: nearestWord(index, word.word) })),
  };
}

/** Records of a time: those that fill most of it and of which most is said first. */
function datedScore({ first, last, weight }: SearchRecord, dates: readonly DateRead[]): number {
  if (first === null || last === null) return 1;
  const within = dates.map(({ span }) => {
    if (span === undefined) return 1;
    return (Math.min(last, span.to) - Math.max(first, span.from) + 1) / (last - first + 1);
  });
  return 1 + Math.min(1, ...within) * (1 + weight);
}

/** Words of grammar are marked only where nothing else was looked for. */
function marksOf(index: Index, sought: readonly Sought[]): ReadonlySet<string> {
  const all = sought.every(({ word }) => word.small);
  return new Set(
    sought
      .filter(({ word }) => all || !word.small)
      .flatMap(({ meant }) => meant.flatMap(({ word }) => keysOf(index.words[word] ?? ''))),
  );
}

/** The known word nearest to one that nothing stands for, if it may have been meant. */
function nearestWord(index: Index, word: string): string | undefined {
  const known = nearKeys(index, word, mostEdits(word))
    .flatMap(({ key }) => index.byKey.get(key) ?? [])
    .map((found) => index.words[found] ?? '')
    .map((near) => ({ near, far: editDistance(word, near) }))
    .filter(({ far }) => far <= mostEdits(word));
  return known.sort((a, b) => a.far - b.far)[0]?.near;
}
