/** How well an index answers the searches that an archive expects. */
import type { ExpectationsRecord } from '../../src/archive/schema/expectations.ts';
import type { Index } from '../../src/search/index-data.ts';
import { search } from '../../src/search/search.ts';

export interface Quality {
  readonly count: number;
  /** The share of searches whose first answer is right, and the share with a right answer among the first five. */
  readonly atOne: number;
  readonly atFive: number;
  /** Mean reciprocal rank. */
  readonly rank: number;
  /** Searches whose first answer is wrong, described in words. */
  readonly missed: readonly string[];
}

/** Runs every search. One that should find nothing is right if nothing is found. */
export function measure(
  index: Index,
  { searches = {} }: ExpectationsRecord,
  ask: (query: string) => readonly string[] = (query) =>
    search(index, query).hits.map(({ record }) => `${record.kind}:${record.id}`),
): Quality {
  const missed: string[] = [];
  let [one, five, rank, count] = [0, 0, 0, 0];
  for (const [group, queries] of Object.entries(searches)) {
    for (const { query, first } of queries) {
      const found = ask(query);
      const at = first.length === 0 ? (found.length === 0 ? 0 : -1) : found.findIndex((id) => first.includes(id));
      count += 1;
      if (at === 0) one += 1;
      else missed.push(`${group} "${query}": ${found.slice(0, 3).join(', ') || 'nothing'}`);
      if (at >= 0 && at < 5) five += 1;
      if (at >= 0) rank += 1 / (at + 1);
    }
  }
  return { count, atOne: one / count, atFive: five / count, rank: rank / count, missed };
}
