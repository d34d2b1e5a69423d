/**
 * Breaks every field of complete archives in every possible way. Each archive must then be valid, or be
 * refused with a helpful message.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../../src/archive/collections.ts';
import type { RawFile } from '../../src/archive/content-file.ts';
import { parseDate } from '../../src/archive/date.ts';
import { assembleChecked, readArchive, recordProblems } from '../../src/archive/join.ts';
import { fieldName, type Path, type Problem, problemText } from '../../src/archive/problems.ts';
import { listFiles, readRecords } from '../../src/archive/read-content.ts';
import type { Entry, Records } from '../../src/archive/records.ts';
import { numbers } from '../timeline/generated.ts';
import {
  type Break,
  breaksOf,
  type Field,
  fieldsOf,
  fileText,
  placeFor,
  placesIn,
  valueAt,
  withValue,
} from './breaks.ts';
import { FILE_BREAKS, type FileBreak, WRONG_PLACES } from './broken-files.ts';
import { FERRIES, LIGHTHOUSE } from './files.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];
const bytes = (text: string) => new TextEncoder().encode(text);

/** A valid archive, read once. */
function archiveIn(folder: string): { files: RawFile[]; records: Records } {
  const files = listFiles(folder);
  const { records, problems } = readRecords(files);
  if (problems.length > 0) throw new Error(problems.map(problemText).join('\n'));
  return { files, records };
}
const SMALL = [FERRIES, LIGHTHOUSE].map(archiveIn);
const REAL = archiveIn(fileURLToPath(new URL('../../content', import.meta.url)));
type Good = typeof REAL;

/** Where a field is broken: the first archive that has it, and the first record in that archive that has it. */
interface Site {
  readonly field: Field;
  readonly good: Good;
  readonly entry: Entry<unknown>;
  readonly path: Path;
}

/**
 * Every field of a kind of file, located in the small archives. A field that both lack gets the place where it would
 * be.
 */
function sitesOf(collection: CollectionName): Site[] {
  const fields = fieldsOf(collection);
  const names = new Set(fields.map(({ name }) => name));
  const records = SMALL.flatMap((good) =>
    good.records[collection].map((entry) => ({ good, entry, places: placesIn(entry.data, names) })),
  );
  return fields.flatMap((field) => {
    const has = records.find(({ places }) => places.has(field.name)) ?? records.at(-1);
    const path = has === undefined ? undefined : placeFor(field.name, has.places);
    return has === undefined || path === undefined ? [] : [{ field, good: has.good, entry: has.entry, path }];
  });
}

/** What is unhelpful in the message for a problem, as an editor would read it; empty if the message helps. */
function unhelpful({ file, wrong, instead, field }: Problem): string[] {
  return [
    ...(file === '' ? ['names no file'] : []),
    ...(wrong.trim() === '' ? ['does not say what is wrong'] : []),
    ...(/[.:?]$|^npm run/.test(wrong) ? ['ends what is wrong with a stop'] : []),
    ...(instead.trim().length < 5 ? ['does not say what to write'] : []),
    ...([wrong, instead, field ?? ''].some((text) => /undefined|\[object|NaN|\.ts:\d|ZodError|Invalid/.test(text))
      ? ['speaks of the code']
      : []),
  ];
}

type Outcome = { problems: readonly Problem[] } | { entry: Entry<unknown>; events: number };

/** Reads one broken file within its archive, as the build would. */
function readBroken({ good, entry, field: { collection } }: Site, text: string): Outcome {
  const read = readRecords([{ path: entry.file, bytes: bytes(text) }]);
  const own = read.problems.filter(({ file, wrong }) => !(wrong === 'the file is missing' && file !== entry.file));
  if (own.length > 0) return { problems: own };
  const records: Record<CollectionName, readonly Entry<unknown>[]> = { ...good.records };
  const [replaced] = read.records[collection];
  if (replaced === undefined) throw new Error('neither a record nor a problem');
  records[collection] = good.records[collection].map((other) => (other.id === entry.id ? replaced : other));
  const problems = recordProblems(records as Records);
  if (problems.length > 0) return { problems };
  return { entry: replaced, events: assembleChecked(records as Records).events.length };
}

/** Everything wrong with how one broken field was handled. */
function faultsOf(site: Site, broken: Break): string[] {
  const { field, entry, good, path } = site;
  const where = `${entry.file} ${fieldName(path)}, ${broken.what}`;
  let outcome: Outcome;
  try {
    outcome = readBroken(site, fileText(field.collection, withValue(entry.data, path, broken.value), entry.body));
  } catch (error) {
    return [`${where}: threw ${String(error).slice(0, 200)}`];
  }
  if ('entry' in outcome) {
    if (broken.refused) return [`${where}: was let through`];
    const read = valueAt(outcome.entry.data, path);
    // A missing list may be read as an empty one.
    const isEmptied = broken.value === undefined && Array.isArray(read) && read.length === 0;
    const kept = isEmptied || JSON.stringify(read) === JSON.stringify(broken.value);
    return [
      ...(kept ? [] : [`${where}: was changed in silence`]),
      ...(outcome.events === good.records.events.length ? [] : [`${where}: events were lost`]),
    ];
  }
  const { problems } = outcome;
  if (problems.length === 0) return [`${where}: neither an archive nor a problem`];
  const unclear = problems.flatMap((problem) =>
    unhelpful(problem).map((fault) => `${where}: ${fault}: ${problemText(problem)}`),
  );
  // A missing value may be noticed only elsewhere, but a wrong value must be reported in its own file.
  const named = !broken.refused || broken.value === undefined || problems.some(({ file }) => file === entry.file);
  const name = fieldName(path);
  const inField = problems.some(
    (problem) =>
      problem.file !== entry.file ||
      problem.field === undefined ||
      problem.field.startsWith(name) ||
      name.startsWith(problem.field) ||
      problem.field.split(/[.[]/)[0] === String(path[0]) ||
      problem.instead.includes(`"${path[0]}"`),
  );
  return [
    ...unclear.slice(0, 1),
    ...(named ? [] : [`${where}: another file is blamed: ${problems.slice(0, 2).map(problemText).join(' | ')}`]),
    ...(inField ? [] : [`${where}: another field is blamed: ${problems.slice(0, 2).map(problemText).join(' | ')}`]),
  ];
}

const isDate = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && /^-?\d{4}|^[[.]|^\//.test(value) && parseDate(value) !== undefined;
  } catch {
    return false;
  }
};

describe.each(NAMES)('every field of %s, broken in every way', (collection) => {
  const sites = sitesOf(collection);

  it('is refused in words that help, or is harmless', () => {
    const faults: string[] = [];
    let count = 0;
    for (const site of sites) {
      const value = valueAt(site.entry.data, site.path);
      for (const broken of breaksOf(site.field, value, isDate(value))) {
        count += 1;
        faults.push(...faultsOf(site, broken));
      }
    }
    expect(count).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });

  it('is among those tested', () => expect(sites).toHaveLength(fieldsOf(collection).length));
});

/**
 * Reads a whole archive with some files added or changed. @returns the outcome as lines if it is wrong, otherwise
 * nothing.
 */
function faultsOfFiles(
  good: Good,
  changes: ReadonlyMap<string, Uint8Array>,
  what: string,
  refused: boolean | undefined,
): string[] {
  const kept = good.files.filter(({ path }) => !changes.has(path));
  const files = [...kept, ...[...changes].map(([path, own]) => ({ path, bytes: own }))];
  let read: ReturnType<typeof readArchive>;
  try {
    read = readArchive(files);
  } catch (error) {
    return [`${what}: threw ${String(error).slice(0, 200)}`];
  }
  if ('archive' in read) {
    if (refused === true) return [`${what}: was let through`];
    const lost = NAMES.filter((name) => read.records[name].length !== good.records[name].length);
    return lost.map((name) => `${what}: ${name} were lost`);
  }
  const { problems } = read;
  const unclear = problems.flatMap((problem) =>
    unhelpful(problem).map((fault) => `${what}: ${fault}: ${problemText(problem)}`),
  );
  const unsaid = [...changes.keys()].filter((path) => !problems.some(({ file }) => file === path));
  return [
    ...unclear.slice(0, 1),
    ...(refused === false ? [`${what}: was refused: ${problems.map(problemText)[0]}`] : []),
    ...(problems.length === 0 ? [`${what}: neither an archive nor a problem`] : []),
    ...(refused === true ? unsaid.slice(0, 3).map((path) => `${what}: nothing is said of ${path}`) : []),
  ];
}

/** Files broken together, so that a large archive is read only once for each way of breaking them. */
function brokenAtOnce(good: Good, broken: FileBreak): Map<string, Uint8Array> {
  const files = good.files.filter(({ path }) => broken.markdown !== true || path.endsWith('.md'));
  return new Map(files.map((file) => [file.path, broken.make(new TextDecoder().decode(file.bytes))]));
}

describe('files broken as a whole, one of each kind', () => {
  it.each(FILE_BREAKS)('with $what are refused by name, or read as before', (broken) => {
    const faults = SMALL.slice(broken.slow === true ? 1 : 0).flatMap((good) => {
      const changes = new Map(
        NAMES.flatMap((name) => {
          const file = good.files.find(({ path }) => path === good.records[name][0]?.file);
          if (file === undefined || (broken.markdown === true && !file.path.endsWith('.md'))) return [];
          return [[file.path, broken.make(new TextDecoder().decode(file.bytes))] as const];
        }).slice(0, broken.slow === true ? 1 : undefined),
      );
      return faultsOfFiles(good, changes, broken.what, broken.refused);
    });
    expect(faults).toEqual([]);
  });

  it.each(WRONG_PLACES)('put at %j are refused by name', (path) => {
    for (const good of SMALL) {
      const event = good.files.find((file) => file.path.startsWith('events/'));
      const changes = new Map([[path, event?.bytes ?? bytes('x')]]);
      expect(faultsOfFiles(good, changes, path, true)).toEqual([]);
    }
  });
});

describe('the real archive', () => {
  it('with all its files broken at once is refused, each file by name', () => {
    const ways = FILE_BREAKS.filter(({ refused, what }) => refused === true && !/without end|megabyte/.test(what));
    const random = numbers(7);
    const changes = new Map(
      REAL.files.map((file) => {
        const fit = ways.filter(({ markdown }) => markdown !== true || file.path.endsWith('.md'));
        const broken = fit[Math.floor(random() * fit.length)];
        return [file.path, broken?.make(new TextDecoder().decode(file.bytes)) ?? file.bytes];
      }),
    );
    // Faults in a body may go unreported if other files could not be read.
    const inFields = new Map([...changes].filter(([path]) => path.endsWith('.yaml') || path.endsWith('.json')));
    expect(faultsOfFiles(REAL, inFields, 'YAML and JSON', true)).toEqual([]);
    expect(faultsOfFiles(REAL, changes, 'all files', undefined)).toEqual([]);
  });

  it.each([1, 2, 3])('with fields broken here and there never becomes half an archive (%i)', (seed) => {
    const random = numbers(seed);
    const changes = new Map<string, Uint8Array>();
    for (const name of NAMES) {
      const fields = fieldsOf(name);
      const known = new Set(fields.map((field) => field.name));
      for (const entry of REAL.records[name]) {
        const places = placesIn(entry.data, known);
        const field = fields[Math.floor(random() * fields.length)];
        const path = field === undefined ? undefined : places.get(field.name);
        if (field === undefined || path === undefined || random() < 0.5) continue;
        const value = valueAt(entry.data, path);
        const ways = breaksOf(field, value, isDate(value)).filter(({ what }) => !what.includes('long'));
        const broken = ways[Math.floor(random() * ways.length)];
        const text = fileText(name, withValue(entry.data, path, broken?.value), entry.body);
        changes.set(entry.file, bytes(text));
      }
    }
    expect(changes.size).toBeGreaterThan(REAL.files.length / 10);
    expect(faultsOfFiles(REAL, changes, 'fields', undefined)).toEqual([]);
  });

  it.each(FILE_BREAKS.filter(({ refused }) => refused === false))(
    'with $what everywhere is read as before',
    (broken) => {
      expect(faultsOfFiles(REAL, brokenAtOnce(REAL, broken), broken.what, false)).toEqual([]);
    },
  );
});
