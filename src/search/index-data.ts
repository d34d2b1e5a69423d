/** The index in the browser. It has the first part, and the pieces that have been added to it. */

import { bisectRight } from './bisect.ts';
import type { FacetValue, SearchRecord } from './data.ts';
import type { Span } from './date-forms.ts';
import { Dictionary } from './dictionary.ts';
import { OtherWords } from './other-words.ts';
import type { FirstLists, PackedIndex } from './packed-index.ts';
import { at, type Facts, type Rank, type Stub, unpackFacts, unpackRanks, unpackStubs } from './pieces/columns.ts';
import { pieceOfId, unpackIds } from './pieces/ids.ts';
import { sums, unpackLists, unpackNumbers } from './pieces/numbers.ts';
import { type Piece, type PieceContents, type PieceKind, Pieces, pieceAddress } from './pieces/pieces.ts';
import { unpackPostings } from './pieces/postings.ts';

/** An actor, and the records that mention the actor. */
export interface Mentioned {
  /** The actor’s own record; -1 if there is none. */
  readonly own: number;
  /** Records that mention the actor, in order. */
  readonly records: readonly number[];
}

type Code = { -readonly [K in 'alike' | 'dates']: PieceContents[K] };

const NOT_MENTIONED: Mentioned = { own: -1, records: [] };

/**
 * The id of a record, read from its address. It is `x` for `/events/x/`, `/overview/#x`, `/about/references/#x` and
 * `/x/`, and `x/y` for `/sources/x/#claim-y`.
 */
export function idOf(path: string): string {
  const [, folder, host, fragment] = /^\/([^/]+)\/(?:([^/#]+)\/)?(?:#(.+))?$/.exec(path) ?? [];
  if (folder === 'about' && host === 'references') return fragment ?? host;
  // A fragment has a prefix such as `claim-` only on the page of a record. On a page that lists records, the fragment
  // is just the id.
  const own = host === undefined || folder === 'about' ? fragment : fragment?.replace(/^(?:claim|note)-/, '');
  return [own === undefined ? (host ?? folder) : host, own].filter((part) => part !== undefined).join('/');
}

/** For each kind of piece, the unpacked contents of those that have been read, by number. */
interface Read {
  readonly postings: Int32Array[][];
  readonly later: Int32Array[][];
  /** The number of later records in which each word occurs. */
  readonly inLater: (readonly number[])[];
  readonly mentions: Mentioned[][];
  readonly ranks: Rank[][];
  readonly facts: Facts[][];
  readonly stubs: Stub[][];
  readonly texts: (readonly string[])[];
  readonly ids: ((id: string) => number[])[];
}

/**
 * An index that may lack some pieces. A look-up in a missing piece finds nothing, and the piece is noted in `pieces`.
 * `record`, `rank`, `facts` and `text` throw an error instead. They must be called only for records that have been
 * read.
 */
export class Index implements FirstLists {
  readonly language: string;
  readonly sources: FirstLists['sources'];
  readonly statuses: FirstLists['statuses'];
  readonly eventKinds: FirstLists['eventKinds'];
  readonly synonyms: FirstLists['synonyms'];
  readonly contested: FirstLists['contested'];
  readonly count: number;
  /** The first of the records that are searched after the others. The records after it are also searched later. */
  readonly later: number;
  readonly mean: number;
  readonly pieces = new Pieces();
  readonly dictionary: Dictionary;
  readonly otherWords: OtherWords;
  /** Names of the sources in lower case. */
  readonly sourceNames: readonly string[];
  /** The earliest and latest day in the dates of all records. */
  readonly dated: Span;
  /** Ids and names of the actors; empty until their piece is read. */
  actors: readonly FacetValue[] = [];
  /**
   * Whether an answer must consider all records. If not, postings in later records are used only if they have been
   * read.
   */
  whole = true;
  /** Number of pieces read so far that have postings in later records. */
  laterRead = 0;
  private readonly read: Read = {
    postings: [],
    later: [],
    inLater: [],
    mentions: [],
    ranks: [],
    facts: [],
    stubs: [],
    texts: [],
    ids: [],
  };
  private readonly loaded: Partial<Code> = {};
  private readonly records: SearchRecord[] = [];
  private readonly packed: PackedIndex;

  /** @param packed the first part of the index, as sent to browsers. */
  constructor(packed: PackedIndex) {
    this.packed = packed;
    const { language, sources, statuses, eventKinds, synonyms, contested, count, later, mean } = packed;
    this.language = language;
    this.sources = sources;
    this.statuses = statuses;
    this.eventKinds = eventKinds;
    this.synonyms = synonyms;
    this.contested = contested;
    this.count = count;
    this.later = later;
    this.mean = mean;
    this.dictionary = new Dictionary(this.pieces, packed);
    this.otherWords = new OtherWords(packed);
    this.sourceNames = sources.map(({ name }) => name.toLowerCase());
    this.dated = packed.dated ?? { from: Infinity, to: -Infinity };
    for (const kind of Object.keys(packed.along) as PieceKind[])
      packed.along[kind]?.forEach((content, n) => {
        this.take({ kind, n }, content);
      });
  }

  /** The content of a piece that contains code; undefined if it has not been read. */
  code<K extends keyof Code>(kind: K): Code[K] | undefined {
    return this.pieces.has(kind, 0) ? this.loaded[kind] : undefined;
  }

  addressOf(piece: Piece): string {
    return pieceAddress(this.packed.address, piece);
  }

  /** Adds a piece. @param content the content as sent to browsers. */
  take({ kind, n }: Piece, content: PieceContents[PieceKind]): void {
    const taking: { readonly [K in PieceKind]: (content: PieceContents[K]) => void } = {
      words: (words) => this.dictionary.take(n, words),
      postings: (postings) => {
        this.read.postings[n] = unpackPostings(postings);
        this.read.inLater[n] = unpackNumbers(postings.later);
      },
      later: (postings) => {
        this.read.later[n] = unpackPostings(postings);
        this.laterRead += 1;
      },
      mentions: (mentions) => {
        this.read.mentions[n] = unpackLists(mentions).map(([own = 0, ...steps]) => ({
          own: own - 1,
          records: sums(steps),
        }));
      },
      ranks: (ranks) => {
        this.read.ranks[n] = unpackRanks(ranks);
      },
      facts: (facts) => {
        this.read.facts[n] = unpackFacts(facts, this.packed.dated?.from ?? 0);
      },
      stubs: (stubs) => {
        this.read.stubs[n] = unpackStubs(stubs);
      },
      texts: (texts) => {
        this.read.texts[n] = texts;
      },
      actors: (actors) => {
        this.actors = actors;
      },
      ids: (ids) => {
        this.read.ids[n] = unpackIds(ids);
      },
      alike: (alike) => {
        this.loaded.alike = alike;
      },
      dates: (dates) => {
        this.loaded.dates = dates;
      },
    };
    (taking[kind] as (content: PieceContents[PieceKind]) => void)(content);
    this.pieces.add(kind, n);
  }

  /**
   * The postings of a word that have been read: `(record × 8 + field) × 4 + times − 1`. Postings in later records are
   * in a list of their own.
   */
  codes(word: number): readonly Int32Array[] {
    const { postingStarts, laterStarts } = this.packed;
    return [...this.placesIn('postings', postingStarts, word), ...this.placesIn('later', laterStarts, word)];
  }

  private placesIn(kind: 'postings' | 'later', starts: readonly number[], word: number): Int32Array[] {
    const n = bisectRight(starts, word) - 1;
    const piece = this.read[kind][n];
    if (piece !== undefined) return [at(piece, word - at(starts, n))];
    // If there are no later records, there are no such pieces.
    if (n >= 0 && (kind === 'postings' || this.whole)) this.pieces.has(kind, n);
    return [];
  }

  /** The number of later records in which a word occurs. It is known once the word’s postings have been read. */
  inLater(word: number): number {
    const n = bisectRight(this.packed.postingStarts, word) - 1;
    return this.read.inLater[n]?.[word - (this.packed.postingStarts[n] ?? 0)] ?? 0;
  }

  /** Whether all pieces with postings in later records have been read. */
  get laterComplete(): boolean {
    return this.laterRead === this.packed.laterStarts.length;
  }

  mentioned(actor: number): Mentioned {
    const starts = this.packed.mentionStarts;
    const n = bisectRight(starts, actor) - 1;
    if (!this.pieces.has('mentions', n)) return NOT_MENTIONED;
    return at(at(this.read.mentions, n), actor - at(starts, n));
  }

  /** Whether the piece of a kind that holds a record has been read. If not, the piece is noted as wanted. */
  has(kind: keyof PackedIndex['sizes'], record: number): boolean {
    const n = Math.floor(record / this.packed.sizes[kind]);
    return this.read[kind][n] !== undefined || this.pieces.has(kind, n);
  }

  /** Whether everything needed to rank all records has been read. */
  get ranked(): boolean {
    const count = Math.ceil(this.count / this.packed.sizes.ranks);
    return Object.keys(this.read.ranks).length === count;
  }

  private of<K extends keyof PackedIndex['sizes']>(kind: K, record: number): Read[K][number][number] {
    const size = this.packed.sizes[kind];
    const piece: Read[K][number] | undefined = this.read[kind][Math.floor(record / size)];
    if (piece === undefined) throw new Error(`The ${kind} of record ${record} have not been read.`);
    return at(piece as ArrayLike<Read[K][number][number]>, record % size);
  }

  rank(record: number): Rank {
    return this.of('ranks', record);
  }

  facts(record: number): Facts {
    return this.of('facts', record);
  }

  /** The text of a record. @throws Error if its piece has not been read. */
  text(record: number): string {
    return this.of('texts', record);
  }

  /** Whether all pieces that `record` needs have been read. If not, the missing ones are noted as wanted. */
  hasRecord(record: number): boolean {
    return [this.has('stubs', record), this.has('ranks', record), this.has('facts', record)].every((has) => has);
  }

  record(n: number): SearchRecord {
    const known = this.records[n];
    if (known !== undefined) return known;
    const stub = this.of('stubs', n);
    const { kind, status, weight } = this.rank(n);
    const made = { kind, id: idOf(stub.path), status, weight, ...stub, ...this.facts(n) };
    this.records[n] = made;
    return made;
  }

  /** Records that may have this id. The caller must still compare their ids with it. */
  mayBe(id: string): readonly number[] {
    const n = pieceOfId(id, this.packed.idPieces);
    return this.pieces.has('ids', n) ? at(this.read.ids, n)(id) : [];
  }

  /** Marks everything that filters need for these records as wanted. */
  wantFacts(records: readonly number[]): void {
    this.pieces.has('actors', 0);
    for (const record of records) {
      this.has('facts', record);
      this.has('ranks', record);
    }
  }

  /**
   * The records that may be dated within one of these spans, or all records if there are no spans. Only the facts of a
   * record show whether it really is.
   */
  around(spans: readonly (Span | undefined)[]): number[] {
    const size = this.packed.sizes.facts;
    return this.packed.factSpans.flatMap((own, n) => {
      const may =
        spans.length === 0 ||
        spans.some((span) => own !== null && (span === undefined || (own[1] >= span.from && own[0] <= span.to)));
      if (!may) return [];
      const first = n * size;
      return Array.from({ length: Math.min(size, this.count - first) }, (_, record) => first + record);
    });
  }
}
