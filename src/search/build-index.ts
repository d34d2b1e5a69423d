/**
 * Builds the index from records at build time. The index consists of a first part, which browsers always read, and of
 * pieces that they load when needed.
 */
import { chunks } from '../address/paging.ts';
import { FIELDS, LATER_KINDS, ONLY_SHOWN } from './data.ts';
import { indexedWords, isStopword, wordsOf } from './normalise.ts';
import type { PackedIndex, PieceSizes } from './packed-index.ts';
import { packFacts, packRanks, packStubs, type Rank } from './pieces/columns.ts';
import { packIds, pieceOfId } from './pieces/ids.ts';
import { gaps, packLists, sums } from './pieces/numbers.ts';
import type { FilledPiece, PieceContents, PieceKind } from './pieces/pieces.ts';
import { packPostings } from './pieces/postings.ts';
import { packWords, type Vocabulary } from './pieces/words.ts';
import type { Searched, SearchedArchive } from './records.ts';

/** Sizes of the pieces, and a limit on the pieces that are sent along with the first part of the index. */
export interface PieceLimits extends PieceSizes {
  /**
   * Number of words in a piece of the dictionary. Compressed, such a piece is about 7 kB. Words with the same first
   * letter stay together.
   */
  readonly words: number;
  /** Number of postings, or of mentions of actors, in a piece. Compressed, such a piece is about 12 kB. */
  readonly postings: number;
  readonly ids: number;
  /** Maximum total length of the pieces sent along with the first part, as JSON. Compressed, this is about 50 kB. */
  readonly along: number;
}

const LIMITS: PieceLimits = {
  words: 3000,
  postings: 12_500,
  ids: 4000,
  ranks: 8192,
  facts: 2048,
  stubs: 300,
  texts: 350,
  along: 250_000,
};

/** A stop word with more postings than this, as a share of the number of records, is not indexed in texts. */
const COMMON = 0.25;
const TEXT = FIELDS.indexOf('text');

/**
 * Kinds of piece that a small archive sends along with the first part. A further such piece has the titles of all
 * records except the later ones.
 */
const ALONG = ['words', 'mentions', 'ranks', 'facts', 'actors'] as const satisfies readonly PieceKind[];

export interface BuiltIndex {
  /** The first part of the index, without the address of the pieces. */
  readonly packed: Omit<PackedIndex, 'address'>;
  /** The pieces that are not sent along with the first part. */
  readonly pieces: readonly FilledPiece[];
}

/**
 * The words of the title that is displayed, if the record is searched by another title. A note has none, because its
 * displayed title is that of another record.
 */
const shownWords = ({ record, title }: Searched): string[] =>
  title === undefined || title === record.title || record.kind === 'note'
    ? []
    : wordsOf(record.title).map(({ word }) => word);

/**
 * The postings of each word, and the number of words in each record’s text. A posting is `(record × 8 + field) × 4 +
 * times − 1`. Stop words that very many texts contain are indexed only outside texts.
 */
function postingsOf({ records, language }: Pick<SearchedArchive, 'records' | 'language'>) {
  const postings = new Map<string, number[]>();
  const add = (word: string, code: number) => {
    const found = postings.get(word);
    if (found === undefined) postings.set(word, [code]);
    else found.push(code);
  };
  const lengths: number[] = [];
  records.forEach(({ record, title = record.title, name, text, about, context = '', sought = [] }, n) => {
    const byField = { name, title, text, about, context, sought: sought.join(' · ') };
    FIELDS.forEach((field, place) => {
      const times = new Map<string, number>();
      const words = indexedWords(byField[field]);
      if (field === 'text') lengths.push(words.length);
      for (const word of words) times.set(word, Math.min(4, (times.get(word) ?? 0) + 1));
      for (const [word, count] of times) add(word, (n * 8 + place) * 4 + count - 1);
    });
  });
  for (const [word, codes] of postings)
    if (isStopword(word, language) && codes.length > records.length * COMMON)
      postings.set(
        word,
        codes.filter((code) => ((code >> 2) & 7) !== TEXT),
      );
  // Titles that are only displayed add no words to the dictionary, because a word that is only in such titles finds no
  // record by itself.
  records.forEach((each, n) => {
    for (const word of new Set(shownWords(each))) if (postings.has(word)) add(word, (n * 8 + ONLY_SHOWN) * 4);
  });
  for (const codes of postings.values()) codes.sort((a, b) => a - b);
  return { postings, lengths };
}

function vocabularyOf({ spellings }: SearchedArchive, indexed: Iterable<string>): Vocabulary {
  const named = new Map<string, number[]>();
  const wholeNames = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, actor: number) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [actor]);
    else if (known.at(-1) !== actor) known.push(actor);
  };
  spellings.forEach((spelling, actor) => {
    for (const name of spelling) {
      const words = wordsOf(name).map(({ word }) => word);
      if (words.length > 0) add(wholeNames, words.join(' '), actor);
      for (const word of indexedWords(name)) add(named, word, actor);
    }
  });
  return { words: [...new Set([...indexed, ...named.keys()])].sort(), named, wholeNames };
}

/**
 * The first letter and the first word of each piece of the dictionary. All words with the same first letter are in one
 * piece.
 */
function lettersOf(words: readonly string[], most: number): { initials: string[]; wordStarts: number[] } {
  // If there are no words, there is one empty piece.
  const runs = words.length === 0 ? [{ letter: '', start: 0, count: 0 }] : [];
  words.forEach((word, start) => {
    const letter = word[0] ?? '';
    const last = runs.at(-1);
    if (last?.letter === letter) last.count += 1;
    else runs.push({ letter, start, count: 1 });
  });
  const pieces = chunks(runs, most, ({ count }) => count);
  const firsts = pieces.flatMap(([first]) => first ?? []);
  return { initials: firsts.map(({ letter }) => letter), wordStarts: firsts.map(({ start }) => start) };
}

/** Where each run begins in a list that is split into consecutive runs. */
const startsOf = (runs: readonly (readonly unknown[])[]) => sums(runs.map((_, n) => runs[n - 1]?.length ?? 0));

/**
 * For each actor, the number of the actor’s own record plus one. It is followed by the records that mention the actor,
 * each as the difference from the record before.
 */
function mentionsOf({ records, actors }: SearchedArchive): number[][] {
  const mentions: number[][] = actors.map(() => []);
  const own = new Map<string, number>();
  records.forEach(({ record }, n) => {
    if (record.kind === 'actor') own.set(record.id, n + 1);
    for (const actor of record.actors) mentions[actor]?.push(n);
  });
  return mentions.map((found, actor) => [own.get(actors[actor]?.id ?? '') ?? 0, ...gaps(found)]);
}

function idPiecesOf(records: readonly Searched[], most: number): PieceContents['ids'][] {
  const count = Math.max(1, Math.ceil(records.length / most));
  const pieces: [id: string, record: number][][] = Array.from({ length: count }, () => []);
  records.forEach(({ record: { id } }, n) => {
    pieces[pieceOfId(id, count)]?.push([id, n]);
  });
  return pieces.map(packIds);
}

/** The earliest and latest day in the dates of these records; null if none has a date. */
function spanOf(records: readonly Searched[]): readonly [from: number, to: number] | null {
  let span: readonly [number, number] | null = null;
  for (const { first, last } of records.map(({ record }) => record)) {
    if (first === null || last === null) continue;
    span = span === null ? [first, last] : [Math.min(span[0], first), Math.max(span[1], last)];
  }
  return span;
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Makes all pieces except titles and texts, with the data for finding the piece for a word, an actor or a record. */
function piecesOf(searched: SearchedArchive, limits: PieceLimits, later: number) {
  const { records, actors } = searched;
  const { postings, lengths } = postingsOf(searched);
  const vocabulary = vocabularyOf(searched, postings.keys());
  const letters = lettersOf(vocabulary.words, limits.words);
  const places = (isOne: (record: number) => boolean) =>
    chunks(
      vocabulary.words.map((word) => (postings.get(word) ?? []).filter((code) => isOne(code >> 5))),
      limits.postings,
      ({ length }) => length,
    );
  const sooner = places((record) => record < later);
  const rest = later < records.length ? places((record) => record >= later) : [];
  const starts = startsOf(sooner);
  const inLater = rest
    .flat()
    .map((codes) => new Set(codes.flatMap((code) => (((code >> 2) & 7) === ONLY_SHOWN ? [] : [code >> 5]))).size);
  const mentions = chunks(mentionsOf(searched), limits.postings, ({ length }) => length);
  const ranks = records.map(({ record: { kind, status, weight, title } }, n): Rank => {
    return { kind, status, weight, length: lengths[n] ?? 0, titleWords: wordsOf(title).length };
  });
  const facts = chunks(records, limits.facts);
  const from = spanOf(records)?.[0] ?? 0;
  const pieces = {
    words: packWords(vocabulary, letters.wordStarts, letters.initials),
    postings: sooner.map((lists, n) => packPostings(lists, inLater.slice(starts[n], starts[n + 1]))),
    later: rest.map((lists) => packPostings(lists)),
    mentions: mentions.map(packLists),
    ranks: chunks(ranks, limits.ranks).map(packRanks),
    facts: facts.map((run) =>
      packFacts(
        run.map(({ record }) => record),
        from,
      ),
    ),
    actors: [actors],
    ids: idPiecesOf(records, limits.ids),
  };
  const known = {
    ...letters,
    mean: Math.max(1, mean(lengths)),
    postingStarts: starts,
    laterStarts: startsOf(rest),
    mentionStarts: startsOf(mentions),
    factSpans: facts.map(spanOf),
    idPieces: pieces.ids.length,
  };
  return { pieces, known };
}

const filled = <K extends PieceKind>(kind: K, contents: readonly PieceContents[K][]) =>
  contents.map((content, n) => ({ kind, n, content }) as FilledPiece);

/** Builds the index of an archive. @param limits sizes of the pieces. Only tests give sizes other than the defaults. */
export function buildIndex(searched: SearchedArchive, limits: PieceLimits = LIMITS): BuiltIndex {
  const { records, spellings: _, actors: __, ...lists } = searched;
  const later = records.findLastIndex(({ record }) => !LATER_KINDS.includes(record.kind)) + 1;
  const { pieces, known } = piecesOf(searched, limits, later);
  const shown = records.map(({ record }) => record);
  const along = {
    ...Object.fromEntries(ALONG.map((kind) => [kind, pieces[kind]])),
    stubs: [packStubs(shown.slice(0, later))],
  };
  const isSmall = JSON.stringify(along).length <= limits.along;
  // In a small archive, all records except the later ones share one piece of titles and one piece of texts.
  const sizes = {
    ranks: limits.ranks,
    facts: limits.facts,
    stubs: isSmall ? Math.max(1, later) : limits.stubs,
    texts: isSmall ? Math.max(1, later) : limits.texts,
  };
  const all = [
    ...(Object.keys(pieces) as (keyof typeof pieces)[]).flatMap((kind) => filled(kind, pieces[kind])),
    ...filled('stubs', chunks(shown, sizes.stubs).map(packStubs)),
    ...filled(
      'texts',
      chunks(
        records.map(({ text, passages = text }) => passages),
        sizes.texts,
      ),
    ),
  ];
  const isAlong = ({ kind, n }: FilledPiece) => isSmall && n < (along[kind as keyof typeof along]?.length ?? 0);
  const span = spanOf(records);
  const packed = {
    ...lists,
    ...known,
    count: records.length,
    later,
    dated: span === null ? null : { from: span[0], to: span[1] },
    sizes,
    along: isSmall ? along : {},
  };
  return { packed, pieces: all.filter((piece) => !isAlong(piece)) };
}
