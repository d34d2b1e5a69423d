/** The sizes of the made-up archives that are measured. */
import type { Size } from './generated-archive.ts';

export const SIZES: readonly Size[] = [
  { events: 100, sources: 50 },
  { events: 1000, sources: 200 },
  { events: 10_000, sources: 500 },
];

/**
 * Sizes measured only when named: one that fits within a host’s limit of 20,000 files, and one that takes many minutes.
 */
const NAMED: readonly Size[] = [
  { events: 5000, sources: 350 },
  { events: 50_000, sources: 1500 },
];

/** The sizes named by their number of events. @throws Error if there is no such size. */
export function sizesNamed(names: readonly string[]): Size[] {
  const known = [...SIZES, ...NAMED];
  return names.map((name) => {
    const size = known.find(({ events }) => String(events) === name);
    if (size === undefined)
      throw new Error(`There is no archive of ${name} events: ${known.map(({ events }) => events).join(', ')}.`);
    return size;
  });
}
