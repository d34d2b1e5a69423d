/** An index in pieces: a query reads only the pieces it needs, and is answered as if all had been read. */
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { type BuiltIndex, buildIndex, type PieceLimits } from '../../src/search/build-index.ts';
import { choicesOf, FACETS, NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { Index } from '../../src/search/index-data.ts';
import { packLists, packNumbers, unpackLists, unpackNumbers } from '../../src/search/pieces/numbers.ts';
import { type Piece, pieceAddress } from '../../src/search/pieces/pieces.ts';
import { type SearchedArchive, searchedArchive } from '../../src/search/records.ts';
import { answer, type SearchResult, search } from '../../src/search/search.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { generatedQueries, generatedSearch } from './generated.ts';
import { type Invented, inventedSearch } from './invented.ts';
import { firstRead, piecesOf, wholeIndex } from './whole-index.ts';

const TINY: PieceLimits = {
  words: 12,
  postings: 40,
  ids: 7,
  ranks: 8,
  facts: 8,
  stubs: 3,
  texts: 3,
  along: 0,
};
const asAddress = (piece: Piece) => pieceAddress('{piece}', piece);

/** An index that at first has only the part that pages load, and then reads whatever an answer needs. */
class InPieces {
  readonly index: Index;
  /** Names of the pieces that were read, in the order in which they were asked for, one list per round. */
  rounds: string[][] = [];
  private readonly contents: ReadonlyMap<string, ReturnType<typeof piecesOf>[number]>;

  constructor(built: BuiltIndex) {
    this.index = firstRead(built);
    this.contents = new Map(piecesOf(built).map((piece) => [asAddress(piece), piece]));
  }

  read(pieces: readonly Piece[]): void {
    if (pieces.length > 0) this.rounds.push(pieces.map(asAddress));
    for (const piece of pieces) {
      const found = this.contents.get(asAddress(piece));
      if (found === undefined) throw new Error(`There is no piece ${asAddress(piece)}.`);
      this.index.take(piece, found.content);
    }
  }

  search(typed: string): SearchResult {
    for (;;) {
      const found = answer(this.index, typed);
      if ('hits' in found) return found;
      expect(found.length, 'an answer lacks something, or is complete').toBeGreaterThan(0);
      this.read(found);
    }
  }

  /** Everything in an answer that a page shows. */
  shown(typed: string) {
    const found = this.search(typed);
    this.index.pieces.begin();
    this.index.wantFacts(found.hits.map(({ at }) => at));
    for (const { at } of found.hits) this.index.hasRecord(at);
    this.read(this.index.pieces.wanted);
    return shownOf(this.index, found);
  }
}

const shownOf = (index: Index, { hits, marks, instead, unknown }: SearchResult) => ({
  hits: hits.map(({ at, score, record }) => ({ at, score, record })),
  marks: [...marks()].sort(),
  instead,
  unknown,
  facets: FACETS.map((facet) => choicesOf(facet, hits, NOTHING_CHOSEN, index)),
});

/** Every beginning of a text, as it is typed. */
const typedOf = (text: string) => Array.from({ length: text.length }, (_, n) => text.slice(0, n + 1));

/** Expects an index in tiny pieces, made anew for each query, to give the same answers as a whole index. */
function expectSame(searched: SearchedArchive, queries: readonly string[]): void {
  const whole = wholeIndex(searched);
  const built = buildIndex(searched, TINY);
  for (const query of queries)
    expect(new InPieces(built).shown(query), query).toEqual(shownOf(whole, search(whole, query)));
}

const read = readArchive(listFiles(LIGHTHOUSE));
if ('problems' in read) throw new Error('the example is not whole');
const lighthouse = searchedArchive(read.archive);

it('asks for the code that reads dates only if there may be a date', () => {
  const { packed } = buildIndex(lighthouse);
  const asked = (typed: string) => {
    const found = answer(new Index({ ...packed, address: '{piece}' }), typed);
    return 'hits' in found ? [] : found.map(({ kind }) => kind);
  };
  expect(asked('the lamp')).not.toContain('dates');
  expect(asked('the lamp of 1899')).toContain('dates');
});

describe('an index in tiny pieces answers as a whole one does', () => {
  it('what is typed letter by letter', () =>
    expectSame(lighthouse, ['halim lens', 'keepers of the lamp', 'pointe du skerry'].flatMap(typedOf)));
  it.each([
    ['words that are mistyped', ['lanturn', 'skery bel', 'gazete', 'helicopter', 'zz']],
    ['other spellings of the same sound', ['khalim', 'ketter', 'quay', 'kuay', 'phare', 'fare']],
    ['dates, ranges, and days of any year', ['1899', 'november 1899', '11 november', '1898..1900', '44 BC', '2300']],
    ['places in documents', ['¶ 2', 'lamp ¶ 5', '§ 900']],
    ['words that are not wanted', ['lamp -lit', 'board -halim', '-lamp', 'lamp -zzzz']],
    ['phrases, and words joined or apart', ['"the lamp"', 'light-house', 'light house', 'co-operation']],
    [
      'ids, addresses and whole titles',
      lighthouse.records.slice(0, 60).flatMap(({ record: { id, title, path } }) => [id, title, path]),
    ],
    [
      'titles that are shown but not searched',
      lighthouse.records.filter(({ title }) => title !== undefined).map(({ record }) => record.title),
    ],
    ['hostile text', ['', ' ', '-', '__proto__', 'constructor', '\ud800', '\u202eboard', 'a'.repeat(400), '(((']],
  ])('%s', (_name, queries) => expectSame(lighthouse, queries));

  it('words of right-to-left scripts, with and without particles', () => {
    const records: Invented[] = [
      { id: 'a', title: 'وحماس في غزة', text: 'بالمنارة' },
      { id: 'b', title: 'المنارة', text: 'حماس' },
      { id: 'c', title: 'בנמל של חיפה', text: 'ולנמל' },
      { id: 'd', title: 'נמל', text: '灯塔落成 レンズ' },
      { id: 'e', title: 'Port', text: 'port of call', name: 'zebra' },
    ];
    const queries = ['حماس', 'وحماس', 'منارة', 'المنارة', 'נמל', 'בנמל', 'הנמל', '灯塔', 'ンズ', 'p'].flatMap(typedOf);
    expectSame(inventedSearch(records), queries);
  });

  it('a large archive, with the names of actors and synonyms', () => {
    const searched = { ...generatedSearch(400), synonyms: [['ba', 'da']] };
    const queries = generatedQueries(searched, 12).map(({ query }) => query);
    const names = searched.actors.slice(0, 5).map(({ name }) => name);
    expectSame(searched, [...queries, ...names, ...queries.slice(0, 2).flatMap(typedOf)]);
  });
});

describe('of a large archive', () => {
  const searched = generatedSearch(6000);
  const built = buildIndex(searched);

  it('little is read first, however many records there are', () => {
    const first = (count: number) => JSON.stringify(buildIndex(generatedSearch(count)).packed).length;
    const [small, large] = [first(3000), first(12_000)];
    expect(built.packed.along).toEqual({});
    expect(large - small).toBeLessThan(1000);
    expect(large).toBeLessThan(5000);
  });

  it('a query reads few pieces: those of its words, then those of the words’ places and of the records’ ranks', () => {
    const [{ query = '' } = {}] = generatedQueries(searched);
    const inPieces = new InPieces(built);
    inPieces.search(query.slice(0, 2));
    const kinds = inPieces.rounds.map((round) =>
      [...new Set(round.map((name) => name.split('-')[0]))].sort().join(' '),
    );
    expect(kinds).toEqual(['words', 'mentions postings', 'ranks']);
    expect(inPieces.rounds.flat().length).toBeLessThan(piecesOf(built).length / 4);
    inPieces.rounds = [];
    inPieces.search(query.slice(0, 3));
    expect(inPieces.rounds.flat().length).toBeLessThanOrEqual(4);
  });

  it('nothing is found in pieces that have not been read: the search says so', () => {
    const word = searched.records[0]?.record.title.split(' ')[0] ?? '';
    expect(() => search(firstRead(built), word)).toThrow(/Not all that the query needs has been read: words \d/);
    const { index } = new InPieces(built);
    expect(() => index.record(0)).toThrow('have not been read');
  });
});

it('a small archive sends everything along except postings, texts and ids', () => {
  const { packed, pieces } = buildIndex(lighthouse);
  expect(Object.keys(packed.along).sort()).toEqual(['actors', 'facts', 'mentions', 'ranks', 'stubs', 'words']);
  expect([...new Set(pieces.map(({ kind }) => kind))].sort()).toEqual(['ids', 'later', 'postings', 'stubs', 'texts']);
});

describe('later records', () => {
  const records: Invented[] = [
    { id: 'lamp', text: 'a lamp on the quay' },
    { id: 'boat', text: 'a boat' },
    { id: 'note', kind: 'note', text: 'the lamp was old, of brass' },
    { id: 'work', kind: 'work', text: 'a book on lamps' },
  ];
  const built = buildIndex(inventedSearch(records));
  const inOrder = ({ hits }: SearchResult) => hits.map(({ at }) => at);
  /** What is found without waiting for later records, and the kinds of pieces that were read. */
  const sooner = (typed: string) => {
    const inPieces = new InPieces(built);
    for (;;) {
      const found = answer(inPieces.index, typed, false);
      if ('hits' in found) return { found, kinds: inPieces.rounds.flat().map((name) => name.split('-')[0]), inPieces };
      inPieces.read(found);
    }
  };
  it('are not waited for', () => {
    const { found, kinds, inPieces } = sooner('lamp');
    expect(inOrder(found)).toEqual([0]);
    expect(found.whole).toBe(false);
    expect(kinds).not.toContain('later');
    const all = inPieces.search('lamp');
    expect(all.whole).toBe(true);
    expect(inOrder(all)).toEqual([0, 2, 3]);
    expect(all.hits[0]?.score).toBe(found.hits[0]?.score);
  });
  it('are read at once if no other record has the word', () => {
    const { found, kinds } = sooner('brass');
    expect(inOrder(found)).toEqual([2]);
    expect(found.whole).toBe(true);
    expect(kinds).toContain('later');
  });
});

it('an index of no records can be searched', () => {
  const empty = { ...generatedSearch(0), actors: [], spellings: [] };
  expect(new InPieces(buildIndex(empty, TINY)).shown('anything 1899').hits).toEqual([]);
});

describe('numbers', () => {
  const numbers = [0, 1, 45, 46, 47, 2115, 2116, 2161, 2162, 97_335, 97_336, 1_000_000, 0x7fff_ffff];
  it('are read as they were packed', () => {
    const many = Array.from({ length: 5000 }, (_, n) => n);
    expect(unpackNumbers(packNumbers([...numbers, ...many]))).toEqual([...numbers, ...many]);
    expect(unpackLists(packLists([[], numbers, [7], []]))).toEqual([[], numbers, [7], []]);
  });
  it.each([-1, 1.5, Number.NaN, 2 ** 31])('%d cannot be packed', (number) =>
    expect(() => packNumbers([number])).toThrow('must be a whole number'),
  );
  it.each(['"', 'é', ' '])('%j is not a number', (text) =>
    expect(() => unpackNumbers(text)).toThrow('was not made for this code'),
  );
  it('are not read if some are missing', () =>
    expect(() => unpackLists([packNumbers([3]), ''])).toThrow('was not made for this code'));
});

it('an index that was sent for other code is refused', () => {
  const { packed } = buildIndex(lighthouse);
  const short = { ...packed.along, ranks: packed.along.ranks?.map((piece) => ({ ...piece, length: '' })) ?? [] };
  expect(() => new Index({ ...packed, address: '{piece}', along: short })).toThrow('was not made for this code');
});
