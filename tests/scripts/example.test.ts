/** The example shows everything an archive can hold: it uses every optional field, and all words of closed lists. */
import { describe, expect, it } from 'vitest';
import { jsonSchema, NAMES } from '../../scripts/schemas.ts';
import { type CollectionName, collectionOf } from '../../src/archive/collections.ts';
import { readContentFile } from '../../src/archive/content-file.ts';
import { readArchive } from '../../src/archive/join.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { listFiles, readRecords } from '../../src/archive/read-content.ts';
import { DIFFERENCE_KINDS } from '../../src/archive/schema/difference.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly additionalProperties?: Part | boolean;
  readonly enum?: readonly unknown[];
  readonly type?: string;
}

/** What the example leaves out, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'settings.lanes.all': 'needs three principals; shown by tests/archives/ferries',
  'settings.lanes.several': 'needs four principals; shown by tests/archives/ferries',
  'settings.lanes.of': 'is for lanes by actor or place; shown by tests/archives/voyage',
  'sources.claims[].date.apart':
    'every date in the invented documents is that of an event; shown by tests/archive/differences.test.ts',
  'events.notes[].claims': 'for notes of sources alone',
  'actors.notes[].claims': 'for notes of sources alone',
  ...Object.fromEntries(
    ['', '.logo', '.logo.dark', '.logo.instead', '.logo.icon', '.accent', '.accent.dark', '.font', '.font.licence'].map(
      (field) => [
        `settings.look${field}`,
        'the example shows the default look of pages; shown by tests/site/look.test.ts',
      ],
    ),
  ),
};

/** Words of closed lists that the example leaves out, by field, and why. */
const UNUSED: Readonly<Record<string, { readonly words: readonly string[]; readonly why: string }>> = {
  'settings.interface': {
    words: ['ar', 'he'],
    why: 'an archive has one interface; the others are tried with INTERFACE',
  },
  'settings.lanes.by': {
    words: ['actor', 'place', 'kind', 'one'],
    why: 'an archive has lanes of one sort; others are shown by tests/archives/voyage',
  },
  'sources.kind': {
    words: ['journal-article', 'manuscript', 'interview', 'speech', 'film', 'photograph', 'map'],
    why: 'the example has few documents',
  },
  ...Object.fromEntries(
    ['events', 'sources', 'actors'].map((list) => [
      `${list}.images[].licence`,
      {
        words: ['own', 'public-domain', 'CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'OGL-UK-3.0'],
        why: 'the pictures of the example were drawn for it and are free for all',
      },
    ]),
  ),
  'sources.claims[].date.printed.in': {
    words: ['islamic-umalqura'],
    why: 'its table is for a later time than that of the example',
  },
  'sources.licence': {
    words: ['others', 'own', 'CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'OGL-UK-3.0'],
    why: 'the documents of the example are free for all',
  },
  'references.kind': {
    words: ['agency', 'newspaper', 'book', 'encyclopedia'],
    why: 'the example rests on few works',
  },
};

const files = listFiles(LIGHTHOUSE).flatMap((raw) => {
  const collection = collectionOf(raw.path)?.name;
  if (collection === undefined) return [];
  const read = readContentFile(raw);
  if ('problems' in read) throw new Error(`${raw.path} cannot be read`);
  return [{ collection, data: read.file.data as unknown }];
});

/**
 * Every optional field in a kind of file, and every closed list, whether of words or of true and false, each with its
 * path.
 */
function declared(name: CollectionName): { optional: string[]; words: { path: string; values: readonly unknown[] }[] } {
  const optional: string[] = [];
  const words: { path: string; values: readonly unknown[] }[] = [];
  const walk = (part: Part, path: string) => {
    if (part.enum !== undefined) words.push({ path, values: part.enum });
    for (const [key, below] of Object.entries(part.properties ?? {})) {
      const here = `${path}.${key}`;
      const required = part.required?.includes(key) ?? false;
      if (!required) optional.push(here);
      // An optional switch counts as used if it is present.
      else if (below.type === 'boolean') words.push({ path: here, values: [true, false] });
      walk(below, here);
    }
    if (part.items !== undefined) walk(part.items, `${path}[]`);
    if (typeof part.additionalProperties === 'object') walk(part.additionalProperties, `${path}.*`);
  };
  walk(jsonSchema(name), name);
  return { optional, words };
}

/**
 * Paths of the fields in a file, with the values at each. The keys of a map, such as names by language, share one path,
 * `*`.
 */
function used(): Map<string, Set<unknown>> {
  const found = new Map<string, Set<unknown>>();
  const walk = (value: unknown, part: Part | undefined, path: string) => {
    if (part === undefined) return;
    found.set(path, (found.get(path) ?? new Set()).add(value));
    if (Array.isArray(value)) for (const item of value) walk(item, part.items, `${path}[]`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) {
        const named = part.properties?.[key];
        const other = typeof part.additionalProperties === 'object' ? part.additionalProperties : undefined;
        walk(item, named ?? other, named === undefined ? `${path}.*` : `${path}.${key}`);
      }
  };
  for (const { collection, data } of files) walk(data, jsonSchema(collection), collection);
  return found;
}

const read = readArchive(listFiles(LIGHTHOUSE));
if ('problems' in read) throw new Error('the example is not whole');
const { archive } = read;
const all = NAMES.map(declared);
const here = used();

describe('the example', () => {
  it('uses every field that may be left out, apart from the exceptions', () => {
    const optional = all.flatMap(({ optional: paths }) => paths);
    expect(optional.length).toBeGreaterThan(60);
    expect(optional.filter((path) => !here.has(path) && !(path in EXCEPTIONS))).toEqual([]);
  });

  it('has no exception that is used after all, or that no schema has', () => {
    const optional = new Set(all.flatMap(({ optional: paths }) => paths));
    expect(Object.keys(EXCEPTIONS).filter((path) => here.has(path) || !optional.has(path))).toEqual([]);
    const used = Object.entries(UNUSED).flatMap(([path, { words }]) =>
      words.filter((word) => here.get(path)?.has(word)),
    );
    expect(used).toEqual([]);
  });

  it('uses every word of every closed list, wherever the list stands', () => {
    const lists = new Map<string, { values: readonly unknown[]; paths: string[] }>();
    for (const { path, values } of all.flatMap(({ words }) => words)) {
      // Computed differences have the same kinds as stated ones.
      if (path === 'differences.kind') continue;
      const list = lists.get(JSON.stringify(values)) ?? { values, paths: [] };
      lists.set(JSON.stringify(values), { values, paths: [...list.paths, path] });
    }
    expect(lists.size).toBeGreaterThan(8);
    const excused = (value: unknown, paths: readonly string[]) =>
      paths.some((path) => UNUSED[path]?.words.some((word) => word === value));
    const missing = [...lists.values()].flatMap(({ values, paths }) =>
      values
        .filter((value) => !excused(value, paths) && !paths.some((path) => here.get(path)?.has(value)))
        .map((value) => `${String(value)} in ${paths.join(', ')}`),
    );
    expect(missing).toEqual([]);
  });

  it('has a difference of every kind, found or stated, and a denial', () => {
    const kinds = new Set(archive.differences.map(({ kind }) => kind));
    expect(DIFFERENCE_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('has documents in more than one language, with quotations from each', () => {
    const quoted = archive.sources.filter(({ claims }) => claims.some(({ quote }) => quote !== undefined));
    expect(new Set(quoted.map(({ record }) => record.language))).toEqual(new Set(['en', 'fr']));
  });

  it('has every document it is made from beside it', () => {
    const framed = readRecords(listFiles(LIGHTHOUSE)).records.frames.map(({ data }) => data.document.sha256);
    expect(framed.toSorted()).toEqual(
      listFiles(`${LIGHTHOUSE}-documents`)
        .map(({ bytes }) => sha256(bytes))
        .toSorted(),
    );
  });
});
