/** Invented events in any number, the same every time, for tests and benchmarks. */
import { DAY, type Item, type Shape, type TimelineData } from '../../src/timeline/data.ts';

/** A small generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  'harbour council meeting agreement strike ferry quarrel letter delegation bridge ceremony election notice inquiry repair lantern visit order speech closing opening storm market petition'.split(
    ' ',
  );
const START = Date.UTC(2006, 0, 1);
const END = Date.UTC(2025, 0, 1) - 1;

/** @param count how many events; they are spread unevenly over nineteen years, with dates of every kind. */
export function generated(count: number, lanes = 5): TimelineData {
  const random = numbers(count * 31 + lanes);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const days = Math.round((END - START) / DAY);
  const items = Array.from({ length: count }, (_, n): Item => {
    const lump = random() < 0.3 ? 0.1 : random();
    const start = Math.floor((random() < 0.3 ? lump + random() * 0.02 : random()) * (days - 1));
    const kind = random();
    const shape: Shape =
      kind < 0.7
        ? 'disc'
        : kind < 0.74
          ? 'ring'
          : kind < 0.84
            ? 'capsule'
            : kind < 0.93
              ? 'bar'
              : kind < 0.96
                ? 'about'
                : kind < 0.98
                  ? 'open'
                  : 'set';
    const length =
      shape === 'disc' || shape === 'ring'
        ? 1
        : shape === 'capsule' || shape === 'about'
          ? pick([30, 91, 365])
          : shape === 'set'
            ? 3
            : 1 + Math.floor(random() * 200);
    const words = Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(WORDS)).join(' ');
    const first = START + Math.min(start, days - length) * DAY;
    return {
      id: `event-${n}`,
      title: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
      label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
      when: new Date(first).toISOString().slice(0, 10),
      first,
      last: first + length * DAY - 1,
      shape,
      open: shape === 'open' ? 'end' : '',
      lane: Math.floor(random() * random() * lanes),
      kind: Math.floor(random() * 6),
      status: random() < 0.7 ? 0 : 1 + Math.floor(random() * 2),
      sources: [Math.floor(random() * 5)],
      actors: [Math.floor(random() * 40)],
      attested: random() < 0.8 ? 'one' : 'several',
      unnamed: n % 11 === 0,
      differSorts: random() < 0.1 ? ['within'] : [],
      dateDiffers: random() < 0.05,
      dateOutside: false,
      weight: 100 + Math.floor(random() * 100),
    };
  }).sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
  const named = (word: string, length: number) =>
    Array.from({ length }, (_, n) => ({ id: `${word}-${n}`, name: `${word} ${n + 1}` }));
  return {
    language: 'en',
    span: [START, END],
    lanes: named('Lane', lanes),
    kinds: named('Kind', 6),
    statuses: [
      { id: 'occurred', name: 'Occurred', established: true },
      { id: 'reported', name: 'Reported', established: false },
      { id: 'alleged', name: 'Alleged', established: false },
    ],
    sources: named('Source', 5).map((source, n) => ({
      ...source,
      written: [START + n * 1000 * DAY, START + n * 1000 * DAY + DAY - 1] as const,
    })),
    actors: named('Actor', 40),
    periods: [],
    items,
  };
}
