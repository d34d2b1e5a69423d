/** Invented records in any number, the same every time, for search tests and benchmarks. */
import { DIFFERS } from '../../src/search/data.ts';
import type { Searched, SearchedArchive } from '../../src/search/records.ts';
import { numbers } from '../timeline/generated.ts';

const SYLLABLES =
  'ba be da do fa ga ha ka la li ma mi na no pa ra re sa si ta to va wa za sha tha kho lor min tor ven'.split(' ');

/** Words as rare and as common as in real texts: the n-th occurs about 1/n as often as the first. */
export function vocabulary(size: number, random: () => number): (pick: number) => string {
  const words = Array.from({ length: size }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      '',
    ),
  );
  return (pick) => words[Math.min(size - 1, Math.floor(size ** pick) - 1)] ?? '';
}

export function generatedSearch(count: number): SearchedArchive {
  const random = numbers(count * 17 + 5);
  const word = vocabulary(Math.min(20_000, 500 + count * 2), random);
  const some = (length: number) => Array.from({ length }, () => word(random())).join(' ');
  const names = Array.from({ length: Math.max(20, Math.min(2000, count / 8)) }, () => `${some(1)} ${some(1)}`);
  const records = Array.from({ length: count }, (_, n): Searched => {
    const first = 13_149 + Math.floor(random() * 6900);
    return {
      record: {
        kind: n % 3 === 0 ? 'event' : 'claim',
        id: `record-${n}`,
        path: `/events/record-${n}/`,
        title: some(6),
        detail: '',
        first,
        last: first,
        status: 0,
        eventKind: n % 5,
        sources: [n % 5],
        actors: [n % names.length],
        differs: n % 9 === 0 ? DIFFERS : 0,
        place: 0,
        weight: n % 7,
        word: 0,
        certainty: 0,
      },
      name: '',
      text: some(40),
      about: '',
    };
  });
  const named = (kind: string, length: number) =>
    Array.from({ length }, (_, n) => ({ id: `${kind}-${n}`, name: `${kind} ${n}` }));
  return {
    language: 'en',
    sources: named('source', 5),
    actors: names.map((name, n) => ({ id: `actor-${n}`, name })),
    statuses: [{ id: 'occurred', name: 'Occurred', established: true }],
    eventKinds: named('kind', 5),
    synonyms: [],
    contested: [],
    spellings: names.map((name) => [name]),
    records,
  };
}

/** Queries for records of a generated archive: words of a title, with a typing error in every second query. */
export function generatedQueries({ records }: SearchedArchive, count = 60): { query: string; id: string }[] {
  const random = numbers(99);
  return Array.from({ length: count }, (_, n) => {
    const { record } = records[Math.floor(random() * records.length)] as Searched;
    const words = record.title.split(' ').slice(0, 4);
    const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
    const typed = words.map((word, at) =>
      n % 2 === 1 && at === longest && word.length > 5 ? word.slice(0, 3) + word.slice(4) : word,
    );
    return { query: typed.join(' '), id: record.id };
  });
}
