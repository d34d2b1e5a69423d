/** Splits chapters into paragraphs for their page, each with the differences that it mentions. */
import type { Archive, Chapter, Difference } from '../archive/archive.ts';
import { remembered } from '../archive/remembered.ts';
import { textHtml } from './body.ts';

export interface Passage {
  readonly html: string;
  /**
   * Differences that no earlier passage of the chapter mentions. A passage mentions a difference if it cites two sides
   * of the difference.
   */
  readonly differences: readonly Difference[];
}

const byClaim = remembered(({ differences }: Archive): ReadonlyMap<string, readonly Difference[]> => {
  const found = new Map<string, Difference[]>();
  for (const difference of differences) {
    for (const { ref } of difference.sides.flatMap(({ claims }) => claims)) {
      const known = found.get(ref) ?? [];
      found.set(ref, known);
      if (!known.includes(difference)) known.push(difference);
    }
  }
  return found;
});

/**
 * The differences that a text mentions. A text mentions a difference if it cites claims from at least two sides of the
 * difference.
 */
function toldIn(archive: Archive, cites: readonly string[]): Difference[] {
  const cited = new Set(cites);
  const near = new Set(cites.flatMap((ref) => byClaim(archive).get(ref) ?? []));
  return [...near].filter(
    ({ sides }) => sides.filter(({ claims }) => claims.some(({ ref }) => cited.has(ref))).length > 1,
  );
}

/** The paragraphs of a chapter, in order. */
export function passagesOf(archive: Archive, { id, body, blocks }: Chapter): Passage[] {
  const lines = body.split('\n');
  const told = new Set<Difference>();
  const parts: { from: number; to: number }[] = [];
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const last = parts.at(-1);
    if (last?.to === n) last.to = n + 1;
    else parts.push({ from: n, to: n + 1 });
  }
  return parts.map(({ from, to }) => {
    const cites = blocks.filter(({ line }) => line > from && line <= to).flatMap((block) => block.cites);
    const differences = toldIn(archive, cites).filter((difference) => !told.has(difference));
    for (const difference of differences) told.add(difference);
    return { html: textHtml(lines.slice(from, to).join('\n'), `${id}-${from}`), differences };
  });
}
