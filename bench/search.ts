/**
 * npm run bench:search: how well and how fast search answers. Quality is measured with readers’ queries against the
 * real archive; times are measured for every keystroke of generated queries, in Chromium, at full speed and slowed by a
 * factor of four.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { given } from '../scripts/arguments.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { contentFolder, PROJECT } from '../scripts/content-folder.ts';
import { readArchive } from '../src/archive/join.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { pieceAddress } from '../src/search/pieces/pieces.ts';
import { type SearchedArchive, searchedArchive } from '../src/search/records.ts';
import { generatedQueries, generatedSearch } from '../tests/search/generated.ts';
import { heldOut, measureHeldOut, SETS } from '../tests/search/held-out.ts';
import { measure, type Quality } from '../tests/search/measure.ts';
import { piecesOf, recordsOf, wholeIndex } from '../tests/search/whole-index.ts';
import { DEPTH, others } from './search-others.ts';

const SIZES = [100, 1000, 10_000, 50_000];
/** If one answer takes longer than this, in milliseconds, the others of its kind are skipped. */
const MOST_TIME = 3000;

const compressed = (text: string, quality = 11) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const kb = (bytes: number) => (bytes / 1000).toFixed(1);

/** The index and its pieces as text, with their compressed sizes. */
function filesOf(searched: SearchedArchive, quality?: number) {
  const built = buildIndex(searched);
  const first = JSON.stringify({ ...built.packed, address: '{piece}' });
  const pieces = piecesOf(built).map(({ content, ...piece }) => {
    const text = JSON.stringify(content);
    return { kind: piece.kind, name: pieceAddress('{piece}', piece), text, bytes: compressed(text, quality) };
  });
  return { first, firstBytes: compressed(first, quality), pieces };
}

const sum = (pieces: readonly { readonly bytes: number }[]) => pieces.reduce((total, { bytes }) => total + bytes, 0);

const args = given({
  help: `Usage: npm run bench:search [-- --missed | --quality]

Says how often search finds what readers’ queries mean, and how long each key takes with up to 50,000 records;
beside other engines, if "npm ci" was run in bench/others. --missed lists the queries whose record is not first, but
not those of the set for judging. --quality stops before times are measured.

Example: npm run bench:search`,
  switches: ['missed', 'quality'],
});
const read = readArchive(listFiles(contentFolder()));
if ('problems' in read) throw new Error('the content is not whole');
const [expected] = read.records.expectations.map(({ data }) => data);
if (expected === undefined) throw new Error('there is no expectations.yaml with searches');
const { archive } = read;
const real = searchedArchive(archive);
const built = filesOf(real);
const whole = wholeIndex(real);
const records = recordsOf(whole);
console.log(
  `The archive: ${real.records.length} records. Read first: ${kb(built.firstBytes)} kB (brotli); then, when needed:`,
);
for (const [kind, pieces = []] of Object.entries(Object.groupBy(built.pieces, (piece) => piece.kind)))
  console.log(`- ${kind}: ${kb(sum(pieces))} kB in ${pieces.length} files`);
console.log(`All together ${kb(built.firstBytes + sum(built.pieces))} kB.\n`);
const engines = await others(real, whole);
/** An engine whose results are named by kind and id, or by address. */
const asking = (ask: (query: string) => readonly number[], name: 'id' | 'path') => (query: string) =>
  ask(query).flatMap((at) => {
    const record = records[at];
    return record === undefined ? [] : [name === 'path' ? record.path : `${record.kind}:${record.id}`];
  });
const sets: readonly (readonly [name: string, measured: (engine?: (typeof engines)[number]) => Quality])[] = [
  ['the archive’s own', (engine) => measure(whole, expected, engine && asking(engine.ask, 'id'))],
  ...SETS.flatMap((name) => {
    const set = heldOut(name, archive);
    const measured = (engine?: (typeof engines)[number]) =>
      measureHeldOut(whole, set ?? [], engine && asking(engine.ask, 'path'));
    return set === undefined ? [] : [[`held out, ${name}`, measured] as const];
  }),
];
for (const [name, measured] of sets) {
  console.log(`Queries: ${name}\n`);
  console.log('| system | queries | first is right | among five | mean reciprocal rank |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  const line = (system: string, { count, atOne, atFive, rank }: Quality) =>
    console.log(`| ${system} | ${count} | ${atOne.toFixed(3)} | ${atFive.toFixed(3)} | ${rank.toFixed(3)} |`);
  const own = measured();
  line('ours', own);
  for (const engine of engines) line(engine.name, measured(engine));
  // The failures in the judging set are never printed, because whoever saw them would tune the search to that set.
  if (args.has('missed') && !name.endsWith('judging')) console.log(`\nNot first:\n${own.missed.join('\n')}`);
  console.log('');
}
if (args.has('quality')) process.exit();

const script = join(PROJECT, '.cache/bench/search.js');
await build({
  logLevel: 'error',
  configFile: false,
  build: {
    outDir: join(PROJECT, '.cache/bench'),
    emptyOutDir: true,
    lib: {
      entry: join(PROJECT, 'bench/search-entry.ts'),
      formats: ['iife'],
      name: 'engine',
      fileName: () => 'search.js',
    },
  },
});
console.log(
  `\nEngine ${kb(compressed(readFileSync(script, 'utf8')))} kB (brotli). Times in ms per keystroke of 60 queries, with the reading of pieces as text; read: from the index as text to the first answer. First: what is read before the first keystroke; next: what the first two letters of a query need besides, the median and the most, without titles and texts.\n`,
);
console.log(
  '| records | first kB | next kB | files | all kB | desktop: read | p50 | p95 | slowed: read | p50 | p95 | among ten |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const browser = await launchBrowser();
for (const size of SIZES) {
  const searched = generatedSearch(size);
  const files = filesOf(searched, 9);
  const queries = generatedQueries(searched);
  const bytesOf = new Map(files.pieces.map(({ name, bytes }) => [name, bytes]));
  const texts = files.pieces.map(({ name, text }) => [name, text] as const);
  const cells: string[] = [];
  let right = 0;
  for (const rate of [1, 4]) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.addScriptTag({ path: script });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const figures = await page.evaluate(
      ([text, pieces, asked]) => {
        const { Index, alike, answer, readDate } = (window as unknown as { engine: typeof import('./search-entry.ts') })
          .engine;
        const contents = new Map(pieces);
        /** Answers a query after reading the pieces it needs, and says which pieces those were. */
        const ask = (from: InstanceType<typeof Index>, typed: string) => {
          const names: string[] = [];
          for (;;) {
            const given = answer(from, typed);
            if ('hits' in given) return { hits: given.hits, names };
            for (const piece of given) {
              const name = from.addressOf(piece);
              names.push(name);
              from.take(piece, JSON.parse(contents.get(name) ?? 'null'));
            }
          }
        };
        const began = performance.now();
        const read = () => {
          const fresh = new Index(JSON.parse(text));
          fresh.take({ kind: 'alike', n: 0 }, alike);
          fresh.take({ kind: 'dates', n: 0 }, readDate);
          return fresh;
        };
        const index = read();
        ask(index, asked[0]?.query ?? '');
        const ready = performance.now() - began;
        const firstKeys = asked.map(({ query }) => ask(read(), query.slice(0, 2)).names);
        const times: number[] = [];
        let found = 0;
        for (const { query, id } of asked) {
          for (let length = 2; length <= query.length; length++) {
            const start = performance.now();
            const { hits } = ask(index, query.slice(0, length));
            times.push(performance.now() - start);
            if (length === query.length && hits.slice(0, 10).some(({ at: place }) => `record-${place}` === id))
              found += 1;
          }
        }
        return { ready, times, found, firstKeys };
      },
      [files.first, texts, queries] as const,
    );
    right = figures.found;
    if (rate === 1) {
      const next = figures.firstKeys.map((names) => names.reduce((total, name) => total + (bytesOf.get(name) ?? 0), 0));
      cells.push(
        size.toLocaleString('en'),
        kb(files.firstBytes),
        `${kb(at(next, 0.5))}, ${kb(Math.max(...next))}`,
        String(files.pieces.length),
        kb(files.firstBytes + sum(files.pieces)),
      );
    }
    cells.push(figures.ready.toFixed(0), at(figures.times, 0.5).toFixed(2), at(figures.times, 0.95).toFixed(2));
    await page.close();
  }
  console.log(`| ${[...cells, `${right} of ${queries.length}`].join(' | ')} |`);
}
await browser.close();

console.log(
  '\nOther engines on the same records, whole queries only, in Node.js; – means over three seconds per answer.\n',
);
console.log('| records | system | p50 | p95 | among ten |');
console.log('| ---: | --- | ---: | ---: | ---: |');
const givenUp = new Set<string>();
for (const size of process.env.ALONE === undefined ? SIZES.slice(0, 3) : []) {
  const searched = generatedSearch(size);
  const queries = generatedQueries(searched);
  for (const { name, ask } of await others(searched, wholeIndex(searched))) {
    if (givenUp.has(name)) continue;
    const times: number[] = [];
    let right = 0;
    for (const { query, id } of queries) {
      const start = performance.now();
      const found = ask(query);
      times.push(performance.now() - start);
      if (found.slice(0, DEPTH).some((each) => searched.records[each]?.record.id === id)) right += 1;
      if ((times.at(-1) ?? 0) > MOST_TIME) {
        givenUp.add(name);
        break;
      }
    }
    const cells = givenUp.has(name)
      ? ['–', '–', '–']
      : [at(times, 0.5).toFixed(2), at(times, 0.95).toFixed(2), `${right} of ${queries.length}`];
    console.log(`| ${[size.toLocaleString('en'), name, ...cells].join(' | ')} |`);
  }
}
