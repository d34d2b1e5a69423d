/** Other search engines on the same records: each on its own, and one of them also with our query parser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Fuse from 'fuse.js';
import { PROJECT } from '../scripts/content-folder.ts';
import { meetsQuery } from '../src/search/dated.ts';
import type { Index } from '../src/search/index-data.ts';
import { fold, keysOf, wordsOf } from '../src/search/normalise.ts';
import type { SearchedArchive } from '../src/search/records.ts';
import { readHere } from '../src/search/search.ts';

const MODULES = join(PROJECT, 'bench/others/node_modules');
/** The number of answers to look at. */
export const DEPTH = 10;

/** Another engine that searches the same records. */
export interface Engine {
  readonly name: string;
  /** The numbers of the records found, best first. */
  readonly ask: (query: string) => readonly number[];
}

/** The other engines. @param index our own index of the same records, which is used to read queries. */
export async function others({ records, spellings }: SearchedArchive, index: Index): Promise<Engine[]> {
  const flat = records.map(({ record, name, text, about, context = '' }, id) => ({
    id,
    title: record.title,
    text: `${name} ${text} ${about} ${context}`,
    actors: record.actors.flatMap((actor) => spellings[actor] ?? []).join(' '),
  }));
  const keys = [
    { name: 'title', weight: 3 },
    { name: 'actors', weight: 1 },
    { name: 'text', weight: 1 },
  ];
  const plain = new Fuse(flat, { keys, ignoreLocation: true });
  const tokens = new Fuse(flat, { keys, ignoreLocation: true, useTokenSearch: true });
  const fused = (engine: typeof plain) => (query: string) =>
    engine.search(query, { limit: DEPTH }).map(({ item }) => item.id);
  const engines: Engine[] = [
    { name: 'Fuse.js', ask: fused(plain) },
    { name: 'Fuse.js, token search', ask: fused(tokens) },
  ];
  if (!existsSync(join(MODULES, 'minisearch'))) return engines;
  const load = async (path: string) => import(pathToFileURL(join(MODULES, path)).href);
  const { default: MiniSearch } = await load('minisearch/dist/es/index.js');
  const mini = new MiniSearch({
    fields: ['title', 'actors', 'text'],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  mini.addAll(flat);
  // Words are split and reduced as in our index, so that diacritics, plural endings and differences of spelling do not
  // matter. Our own code handles function words, dates and exclusions.
  const read = new MiniSearch({
    fields: ['title', 'actors', 'text'],
    tokenize: (text: string) => wordsOf(text).map(({ word }) => word),
    processTerm: (word: string) => keysOf(fold(word))[1],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  read.addAll(flat);
  const behind = (typed: string): number[] => {
    const query = readHere(index, typed);
    const { words, dates, place, without, pasted } = query;
    const excluded = new Set(
      without.flatMap((word) => read.search(word, { prefix: false, fuzzy: false }).map(({ id }: { id: number }) => id)),
    );
    const passes = (id: number) => {
      return !excluded.has(id) && meetsQuery(index.facts(id), query);
    };
    const exact = records.flatMap(({ record }, id) => (record.id === pasted ? [id] : []));
    const asked = words.filter(({ stopword }) => !stopword).map(({ typed: word }) => word);
    const found: number[] =
      asked.length > 0
        ? read.search(asked.join(' ')).map(({ id }: { id: number }) => id)
        : dates.length > 0 || place !== undefined
          ? flat.map(({ id }) => id)
          : [];
    return [...exact, ...found.filter(passes)].slice(0, DEPTH);
  };
  const { default: flexsearch } = await load('flexsearch/dist/flexsearch.bundle.module.min.mjs');
  const flex = new flexsearch.Document({
    document: { id: 'id', index: ['title', 'actors', 'text'] },
    tokenize: 'forward',
  });
  for (const record of flat) flex.add(record);
  return [
    ...engines,
    {
      name: 'MiniSearch',
      ask: (query) =>
        mini
          .search(query)
          .slice(0, DEPTH)
          .map(({ id }: { id: number }) => id),
    },
    { name: 'MiniSearch behind our reading', ask: behind },
    {
      name: 'FlexSearch',
      ask: (query) => [
        ...new Set<number>(
          flex.search(query, { limit: DEPTH, suggest: true }).flatMap(({ result }: { result: number[] }) => result),
        ),
      ],
    },
  ];
}
