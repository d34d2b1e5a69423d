/**
 * npm run bench [-- 100 1000 10000]: how long archives of different sizes take to check and to build, how much memory
 * that takes, and how heavy their pages are. The archives are invented, and built like any other from content folders.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { given } from '../scripts/arguments.ts';
import { PROJECT } from '../scripts/content-folder.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { astroAlone } from './astro-alone.ts';
import { generatedArchive, writeFiles } from './generated-archive.ts';
import { siteLinks } from './links.ts';
import { SIZES, sizesNamed } from './sizes.ts';

const CACHE = join(PROJECT, '.cache/scale');

interface Used {
  /** Elapsed time, and the processor time of all cores together, in seconds. */
  readonly time: number;
  readonly cpu: number;
  /** Peak memory, in bytes. */
  readonly memory: number;
}

const manifest: { scripts: { build: string } } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
/** The arguments with which `npm run build` starts Node.js. */
const BUILD = [...manifest.scripts.build.split(' ').slice(1), '--silent'];

/** Runs a Node.js command to completion. @throws Error with its output if it fails. */
function measure(args: readonly string[], env: Readonly<Record<string, string>>, cwd = PROJECT): Used {
  const file = join(CACHE, 'measured.json');
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(PROJECT, 'bench/measured.ts'), ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', MEASURED: file, ...env },
    },
  );
  const time = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed.\n${stdout.slice(-5000)}\n${stderr.slice(-5000)}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  return { time, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

function sizes(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const stat = statSync(join(folder, path));
    return stat.isFile() ? [{ path, bytes: stat.size }] : [];
  });
}

const compressed = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const kb = (bytes: number) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);

/** The size of a file, plain and compressed: "210 / 20.1". */
function weight(path: string): string {
  const bytes = readFileSync(path);
  return `${kb(bytes.length)} / ${kb(compressed(bytes))}`;
}

const rows: [name: string, cells: string[]][] = [];
const add = (name: string, cell: string) => {
  const row = rows.find(([known]) => known === name);
  if (row === undefined) rows.push([name, [cell]]);
  else row[1].push(cell);
};

const { names } = given({
  help: `Usage: npm run bench [-- EVENTS …]

Makes up archives of 100, 1,000 and 10,000 events, checks and builds them, follows every link, and prints how long
that took, how much memory it needed, and how heavy the pages are. With numbers, it measures only those sizes.

Example: npm run bench -- 1000`,
  names: { least: 0, most: SIZES.length },
});
mkdirSync(CACHE, { recursive: true });
for (const size of names.length === 0 ? SIZES : sizesNamed(names)) {
  const folder = join(CACHE, String(size.events), 'content');
  const dist = join(CACHE, String(size.events), 'dist');
  const bytes = writeFiles(folder, generatedArchive(size));
  const read = readArchive(listFiles(folder));
  if ('problems' in read) throw new Error(problemsText(read.problems.slice(0, 20)));
  const { archive } = read;
  const of = (list: readonly unknown[]) => list.length.toLocaleString('en');
  const env = { ARCHIVE_CONTENT: folder, OUT_DIR: dist };
  const checked = measure(['scripts/check.ts'], env);
  rmSync(dist, { recursive: true, force: true });
  const built = measure(BUILD, env);
  const pages = sizes(dist).filter(({ path }) => path.endsWith('.html')).length;
  const other = join(CACHE, 'astro-alone');
  const alone = measure(BUILD, astroAlone(other, folder, pages), other);
  const { broken, unreached } = siteLinks(dist);
  if (broken.length + unreached.length > 0)
    throw new Error(`Broken links or pages out of reach:\n${[...broken, ...unreached].slice(0, 20).join('\n')}`);
  const files = sizes(dist);
  const html = files.filter(({ path }) => path.endsWith('.html'));
  const page = (path: string) => weight(join(dist, path, 'index.html'));
  const heaviest = html.toSorted((a, b) => b.bytes - a.bytes)[0];
  const data = (start: string) => join(dist, files.find(({ path }) => path.startsWith(start))?.path ?? '');
  const [most] = archive.actors.toSorted((a, b) => b.events.length - a.events.length);
  const [fullest] = archive.sources.toSorted((a, b) => b.claims.length - a.claims.length);
  const [event] = archive.events.toSorted((a, b) => b.claims.length - a.claims.length);
  add('events', of(archive.events));
  add('sources, claims', `${of(archive.sources)}, ${archive.claims.size.toLocaleString('en')}`);
  add('actors, differences', `${of(archive.actors)}, ${of(archive.differences)}`);
  add('content', `${(bytes / 1e6).toFixed(1)} MB`);
  add('check: time', `${checked.time.toFixed(1)} s`);
  add('check: processor time', `${checked.cpu.toFixed(1)} s`);
  add('build: time', `${built.time.toFixed(1)} s`);
  add('build: processor time', `${built.cpu.toFixed(1)} s`);
  add('build: peak memory', `${(built.memory / 1e9).toFixed(2)} GB`);
  add(
    'Astro alone, same number of pages: time',
    `${alone.time.toFixed(1)} s (${(built.time / alone.time).toFixed(1)} times)`,
  );
  add(
    'Astro alone: processor time, memory',
    `${alone.cpu.toFixed(1)} s, ${(alone.memory / 1e9).toFixed(2)} GB (${(built.cpu / alone.cpu).toFixed(1)}, ${(built.memory / alone.memory).toFixed(1)} times)`,
  );
  add('pages, files', `${pages.toLocaleString('en')}, ${of(files)}`);
  add('site', `${(files.reduce((sum, file) => sum + file.bytes, 0) / 1e6).toFixed(0)} MB`);
  add('front page', page(''));
  add('search page', page('search'));
  add('page of an event', page(`events/${event?.id}`));
  add(`page of the actor with most events`, `${page(`actors/${most?.id}`)} (${most?.events.length})`);
  add('page of the source with most claims', `${page(`sources/${fullest?.id}`)} (${fullest?.claims.length})`);
  for (const list of ['sources', 'actors', 'differences', 'about/references', 'chronology', 'matrix'])
    add(`/${list}/`, page(list));
  for (const parts of ['matrix/', 'lists/differences-', 'chronology/']) {
    const largest = html.filter(({ path }) => path.startsWith(parts)).toSorted((a, b) => b.bytes - a.bytes)[0];
    add(`/${parts}, the largest`, largest === undefined ? '' : weight(join(dist, largest.path)));
  }
  add('heaviest page', `${kb(heaviest?.bytes ?? 0)} (/${heaviest?.path.replace('index.html', '')})`);
  add('timeline’s data', weight(data('timeline-')));
  add('search: read first', weight(data('search/index-')));
  console.error(`${size.events} events: built in ${built.time.toFixed(1)} s`);
}

const [processor] = cpus();
console.log(
  `\n${processor?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB; Node.js ${process.versions.node}. Sizes of files in kB, as they are / as brotli.\n`,
);
const [[head, heads], ...rest] = rows as [[string, string[]], ...[string, string[]][]];
console.log(`| ${head} | ${heads.join(' | ')} |\n| --- |${' ---: |'.repeat(heads.length)}`);
for (const [name, cells] of rest) console.log(`| ${name} | ${cells.join(' | ')} |`);
