/** Sets of queries written by people who had not seen the engine, and how well an index answers them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentFolder, PROJECT } from '../../scripts/content-folder.ts';
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
export const SETS = ['tuning', 'tuning-2', 'tuning-3', 'tuning-4', 'judging'] as const;

/**
 * A set of queries on the archive in `content/`.
 *
 * @returns undefined if another archive is built, because the queries are not about it.
 */
export function heldOut(name: (typeof SETS)[number]): HeldOut | undefined {
  const file = join(QUERIES, `${name}.yaml`);
  if (contentFolder() !== join(PROJECT, 'content') || !existsSync(file)) return undefined;
  return setSchema.parse(parse(readFileSync(file, 'utf8')));
}

/** Asks every query in a set. @param ask returns the addresses of the results, best first. */
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
