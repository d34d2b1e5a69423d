/** The sizes of made-up archives that are measured. */
import type { Size } from './generated-archive.ts';

export const SIZES: readonly Size[] = [
  { events: 100, sources: 50 },
  { events: 1000, sources: 200 },
  { events: 10_000, sources: 500 },
];

/** Measured when they are named: what fits where 20,000 files may be, and what takes many minutes. */
const NAMED: readonly Size[] = [
  { events: 5000, sources: 350 },
  { events: 50_000, sources: 1500 },
];

/** The sizes that were named by their events. @throws Error for one that there is not. */
export function sizesNamed(names: readonly string[]): Size[] {
  const known = [...SIZES, ...NAMED];
  return names.map((name) => {
    const size = known.find(({ events }) => String(events) === name);
    if (size === undefined)
      throw new Error(`There is no archive of ${name} events: ${known.map(({ events }) => events).join(', ')}.`);
    return size;
  });
}
