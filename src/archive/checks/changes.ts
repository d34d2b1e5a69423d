/** Checks the list of versions: numbers and dates are in order, names exist, and ids are not reused. */
import type { Path, Problem } from '../problems.ts';
import { filedRecords, readName } from '../record-name.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { compareVersions } from '../version-number.ts';
import { type Known, unknownName } from './names.ts';

type Changes = Entry<RecordOf<'changes'>>;
type Version = RecordOf<'changes'>['versions'][number];

/** Every record that a version names, with the path of its name in the file. */
function named(
  version: Version,
  n: number,
): { record: string; list: 'added' | 'corrected' | 'withdrawn'; path: Path }[] {
  return [
    ...(version.added ?? []).map((record, m) => ({
      record,
      list: 'added' as const,
      path: ['versions', n, 'added', m],
    })),
    ...(['corrected', 'withdrawn'] as const).flatMap((list) =>
      (version[list] ?? []).map(({ record }, m) => ({ record, list, path: ['versions', n, list, m, 'record'] })),
    ),
  ];
}

function orderProblems(entry: Changes): Problem[] {
  const { versions } = entry.data;
  return versions.slice(1).flatMap((older, n) => {
    const newer = versions[n] ?? older;
    const problems: Problem[] = [];
    const say = (field: string, wrong: string, instead: string) =>
      problems.push(fieldProblem(entry, ['versions', n, field], wrong, instead));
    if (compareVersions(newer.version, older.version) <= 0) {
      const instead = `Put the newest version first, and give it a number above ${older.version}.`;
      say('version', `${newer.version} is listed above ${older.version} but is not higher`, instead);
    }
    if (newer.date < older.date) {
      const wrong = `${newer.version} is dated ${newer.date}, before ${older.version}, dated ${older.date}`;
      say('date', wrong, 'Put the newest version first, and give each version the day it was published.');
    }
    return problems;
  });
}

function firstProblems(entry: Changes): Problem[] {
  const n = entry.data.versions.length - 1;
  const first = entry.data.versions[n];
  return (['added', 'corrected', 'reworded', 'moved', 'withdrawn'] as const)
    .filter((list) => first?.[list] !== undefined)
    .map((list) => {
      const instead = 'Leave it out: the first version published everything.';
      return fieldProblem(entry, ['versions', n, list], 'the first version has a list of changes', instead);
    });
}

/** Names that appear twice in a version, names of records already withdrawn, and names of records that do not exist. */
function nameProblems(entry: Changes, known: Known): Problem[] {
  const { versions } = entry.data;
  const problems: Problem[] = [];
  /** Records withdrawn so far, counting from the oldest version, each with the version that withdrew it. */
  const withdrawn = new Map<string, string>();
  const everWithdrawn = new Set(versions.flatMap((version) => (version.withdrawn ?? []).map(({ record }) => record)));
  const gone = (record: string) =>
    everWithdrawn.has(record) || everWithdrawn.has(record.replace(/^claims\/([^/]+)\/.*$/, 'sources/$1'));
  for (const [n, version] of [...versions.entries()].reverse()) {
    const seen = new Map<string, string>();
    for (const { record, list, path } of named(version, n)) {
      const say = (wrong: string, instead: string) => problems.push(fieldProblem(entry, path, wrong, instead));
      const before = withdrawn.get(record);
      const other = seen.get(record);
      if (before !== undefined) {
        say(
          `"${record}" was withdrawn in version ${before} and is named again`,
          'Ids are never used again: give the new record an id of its own.',
        );
      } else if (other !== undefined) {
        say(`"${record}" is named twice in version ${version.version}`, 'Keep one of the two.');
      } else if (list !== 'withdrawn' && !gone(record)) {
        const { kind, id } = readName(record);
        if (!known[kind].has(id)) problems.push(unknownName(entry, path, kind, id, known));
      }
      seen.set(record, list);
    }
    (version.withdrawn ?? []).forEach(({ record, instead }, m) => {
      withdrawn.set(record, withdrawn.get(record) ?? version.version);
      if (instead === undefined) return;
      const path = ['versions', n, 'withdrawn', m, 'instead'];
      const { kind, id } = readName(instead);
      if (instead === record) problems.push(fieldProblem(entry, path, 'names the record itself', 'Name another one.'));
      else if (!gone(instead) && !known[kind].has(id)) problems.push(unknownName(entry, path, kind, id, known));
    });
  }
  return problems;
}

/** The file and the field that define a record; undefined if the record does not exist. */
function homeOf(records: Records, name: string): { entry: Entry<unknown>; path: Path } | undefined {
  const { kind, id } = readName(name);
  if (kind === 'claim') {
    const [source, claim] = id.split('/');
    const entry = records.sources.find((each) => each.id === source);
    const n = entry?.data.claims.findIndex((each) => each.id === claim) ?? -1;
    return entry === undefined || n < 0 ? undefined : { entry, path: ['claims', n, 'id'] };
  }
  const entry = filedRecords(records, kind).find((each) => each.id === id);
  return entry && { entry, path: [] };
}

/** Withdrawn records that still exist or have been added again. */
function stillThere(entry: Changes, records: Records): Problem[] {
  return entry.data.versions.flatMap(({ version, withdrawn }, n) =>
    (withdrawn ?? []).flatMap(({ record }, m) => {
      const home = homeOf(records, record);
      if (home === undefined) return [];
      if (n === 0) {
        const wrong = `"${record}" is withdrawn but still exists in ${home.entry.file}`;
        const instead = 'Delete it there, or remove it from this list.';
        return [fieldProblem(entry, ['versions', n, 'withdrawn', m, 'record'], wrong, instead)];
      }
      const wrong = `"${record}" was withdrawn in version ${version} and is used again`;
      const instead = 'Ids are never used again: give this record an id of its own.';
      return [fieldProblem(home.entry, home.path, wrong, instead)];
    }),
  );
}

/** Moved records whose old name is still in use or used again, or whose new name does not exist. */
function movedProblems(entry: Changes, records: Records, known: Known): Problem[] {
  const withdrawn = new Set(entry.data.versions.flatMap((each) => (each.withdrawn ?? []).map(({ record }) => record)));
  const seen = new Set<string>();
  return entry.data.versions.flatMap(({ moved }, n) =>
    (moved ?? []).flatMap(({ from, to }, m) => {
      const path = ['versions', n, 'moved', m];
      const { kind, id } = readName(to);
      const home = homeOf(records, from);
      const twice = seen.has(from);
      seen.add(from);
      if (readName(from).kind !== kind)
        return [fieldProblem(entry, [...path, 'to'], `"${to}" is in a different folder from "${from}"`, MOVED)];
      if (twice || withdrawn.has(from))
        return [fieldProblem(entry, [...path, 'from'], `"${from}" is moved twice, or withdrawn as well`, 'Keep one.')];
      if (home !== undefined)
        return [fieldProblem(entry, [...path, 'from'], `"${from}" is moved but exists in ${home.entry.file}`, MOVED)];
      return known[kind].has(id) || withdrawn.has(to) ? [] : [unknownName(entry, [...path, 'to'], kind, id, known)];
    }),
  );
}
const MOVED = 'Undo this and run npm run rename, which updates every place that names the record.';

/** All problems in `changes.yaml`, whether in the file itself or in what it says about records. */
export function changeProblems(records: Records, known: Known): Problem[] {
  return records.changes.flatMap((entry) => [
    ...orderProblems(entry),
    ...firstProblems(entry),
    ...nameProblems(entry, known),
    ...stillThere(entry, records),
    ...movedProblems(entry, records, known),
  ]);
}
