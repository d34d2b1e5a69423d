/** Sets of queries written by people who had not seen the engine, and how well an index answers them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT } from '../../scripts/content-folder.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { permalinks } from '../../src/archive/permalinks.ts';
import type { Index } from '../../src/search/index-data.ts';
import { search } from '../../src/search/search.ts';
import type { Quality } from './measure.ts';

const QUERIES = join(PROJECT, 'tests/content/queries');

const setSchema = z.array(
  z.strictObject({
    /** The query as a reader types it. */
    q: z.string(),
    /** Addresses of records, any of which may come first; empty if nothing should be found. */
    want: z.array(z.string()),
    why: z.string(),
  }),
);
export type HeldOut = z.infer<typeof setSchema>;
/** The sets that may be looked at while the engine is changed, and the one that only judges it. */
export const SETS = [
  'tuning',
  'tuning-2',
  'tuning-3',
  'tuning-4',
  'tuning-5',
  'tuning-6',
  'tuning-7',
  'judging',
] as const;

function readSet(name: (typeof SETS)[number]): HeldOut {
  const file = join(QUERIES, `${name}.yaml`);
  return existsSync(file) ? setSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
}

/**
 * Whether an archive is the one that comes with the project, which the sets of queries are about: it has most of the
 * records that they want. Its title may change, and another archive may stand in `content/`.
 */
export function comesWithProject(archive: Archive): boolean {
  const addresses = new Set(permalinks(archive));
  const wanted = readSet('tuning').flatMap(({ want }) => want);
  return wanted.filter((path) => addresses.has(path)).length > wanted.length / 2;
}

/** A set of queries on the archive that comes with the project. @returns undefined for another archive. */
export function heldOut(name: (typeof SETS)[number], archive: Archive): HeldOut | undefined {
  return comesWithProject(archive) ? readSet(name) : undefined;
}

/** Runs every query in a set. @param ask returns the addresses of the results, best first. */
export function measureHeldOut(
  index: Index,
  set: HeldOut,
  ask: (query: string) => readonly string[] = (query) => search(index, query).hits.map(({ record }) => record.path),
): Quality {
  const missed: string[] = [];
  let [one, five, rank] = [0, 0, 0];
  for (const { q, want } of set) {
    const found = ask(q);
    const at = want.length === 0 ? (found.length === 0 ? 0 : -1) : found.findIndex((path) => want.includes(path));
    if (at === 0) one += 1;
    else missed.push(`"${q}": ${found.slice(0, 3).join(', ') || 'nothing'}; wanted ${want.join(', ') || 'nothing'}`);
    if (at >= 0 && at < 5) five += 1;
    if (at >= 0) rank += 1 / (at + 1);
  }
  return { count: set.length, atOne: one / set.length, atFive: five / set.length, rank: rank / set.length, missed };
}
