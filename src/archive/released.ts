/**
 * What was released: of every record a hash of its content, so that no change goes out without a word.
 *
 * `released.txt` in the content folder is written by `npm run release`: the version on its first line, then a line
 * a record, `events/id 0123456789ab`, sorted. Layout of files and order of fields do not count as content.
 */
import type { Problem } from './problems.ts';
import { sha256 } from './quotations.ts';
import { writeName } from './record-name.ts';
import { fieldProblem, type RecordOf, type Records } from './records.ts';
import { compareVersions, nextVersion } from './version-number.ts';

/** The file, inside the content folder. */
export const RELEASED = 'released.txt';

export interface Released {
  /** Number of the version it was written for. */
  readonly version: string;
  /** Hashes by name of record. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Names of records that differ from what was released, sorted. */
export interface Unreleased {
  readonly added: readonly string[];
  readonly corrected: readonly string[];
  readonly withdrawn: readonly string[];
}

/** JSON with its fields in the order of the alphabet. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const hashOf = (...parts: readonly unknown[]) => sha256(canonical(parts)).slice(0, 12);

/** Every record with the hash of its content: of a source without its claims but with its reading frame. */
export function recordHashes(records: Records): Map<string, string> {
  const found: [string, string][] = [];
  for (const { id, data, body } of records.sources) {
    const { claims, ...own } = data;
    const frame = records.frames.find((each) => each.id === id)?.data;
    found.push([writeName({ kind: 'source', id }), hashOf(own, body.trim(), frame ?? null)]);
    for (const claim of claims) found.push([writeName({ kind: 'claim', id: `${id}/${claim.id}` }), hashOf(claim)]);
  }
  for (const folder of ['events', 'actors', 'differences', 'references'] as const) {
    for (const { id, data, body } of records[folder]) found.push([`${folder}/${id}`, hashOf(data, body.trim())]);
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes `released.txt`. */
export function writeReleased({ version, hashes }: Released): string {
  return `version ${version}\n${[...hashes].map(([name, hash]) => `${name} ${hash}\n`).join('')}`;
}

/** Reads `released.txt`, or says which line cannot be read. */
export function readReleased(text: string): Released | { problems: Problem[] } {
  const [head = '', ...lines] = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  const version = /^version (\d+(?:\.\d+){1,2})$/.exec(head)?.[1];
  const problem = (line: number, wrong: string): Problem => ({
    file: RELEASED,
    place: { line, column: 1 },
    wrong,
    instead: 'Take the file back from the last commit: only npm run release writes it.',
  });
  const problems = version === undefined ? [problem(1, 'the line does not name a version')] : [];
  const hashes = new Map<string, string>();
  lines.forEach((line, n) => {
    const [, name, hash] = /^([a-z]+\/[a-z0-9/-]+) ([0-9a-f]{12})$/.exec(line) ?? [];
    if (name === undefined || hash === undefined) problems.push(problem(n + 2, 'the line is no record with its hash'));
    else hashes.set(name, hash);
  });
  return version === undefined || problems.length > 0 ? { problems } : { version, hashes };
}

/** What came, changed and went since a release. */
export function unreleased(released: Released, now: ReadonlyMap<string, string>): Unreleased {
  const before = released.hashes;
  return {
    added: [...now.keys()].filter((name) => !before.has(name)),
    corrected: [...now].filter(([name, hash]) => before.has(name) && before.get(name) !== hash).map(([name]) => name),
    withdrawn: [...before.keys()].filter((name) => !now.has(name)),
  };
}

/** How many records differ. */
export function countOf({ added, corrected, withdrawn }: Unreleased): number {
  return added.length + corrected.length + withdrawn.length;
}

const LISTS = ['added', 'corrected', 'withdrawn'] as const;
const IS = {
  added: 'is new',
  corrected: 'says something else than',
  withdrawn: 'was in',
} as const;
const sourceOf = (name: string) => name.replace(/^claims\/([^/]+)\/.*$/, 'sources/$1');

/**
 * What keeps the content from being released: no newer version, a change it does not name, or a change it names
 * that did not happen. A source that is added or withdrawn carries its claims along.
 *
 * @param released what was released last; undefined for the first release.
 */
export function releaseProblems(records: Records, released: Released | undefined): Problem[] {
  const [entry] = records.changes;
  if (entry === undefined) {
    return [
      {
        file: 'changes.yaml',
        wrong: 'the file is missing, so there is no version to release',
        instead: 'Write it: versions: [{ version: "1.0", date: "2026-11-21", says: First publication. }]',
      },
    ];
  }
  if (released === undefined) return [];
  const { versions } = entry.data;
  const newest = versions[0]?.version ?? '';
  const found = unreleased(released, recordHashes(records));
  if (compareVersions(newest, released.version) <= 0) {
    const only = versions.length === 1 ? ' If nothing was published yet, delete released.txt and run this again.' : '';
    return LISTS.flatMap((list) =>
      found[list].map((name) =>
        fieldProblem(
          entry,
          ['versions'],
          `"${name}" ${IS[list]}${list === 'added' ? ' since' : ''} version ${released.version}, and no newer version names it`,
          `Put version "${nextVersion(released.version)}" above ${newest} and name it there under "${list}".${only}`,
        ),
      ),
    );
  }
  const since = versions.filter(({ version }) => compareVersions(version, released.version) > 0);
  return LISTS.flatMap((list) => listProblems(entry, list, found, namesOf(since, list), { newest, released }));
}

function namesOf(versions: RecordOf<'changes'>['versions'], list: (typeof LISTS)[number]): Set<string> {
  return new Set(
    versions.flatMap((version) =>
      list === 'added' ? (version.added ?? []) : (version[list] ?? []).map(({ record }) => record),
    ),
  );
}

function listProblems(
  entry: Records['changes'][number],
  list: (typeof LISTS)[number],
  found: Unreleased,
  named: ReadonlySet<string>,
  { newest, released }: { newest: string; released: Released },
): Problem[] {
  const changed = new Set(found[list]);
  const path = ['versions', 0, list];
  const unnamed = found[list]
    .filter((name) => !named.has(name) && (list === 'corrected' || !named.has(sourceOf(name))))
    .map((name) =>
      fieldProblem(
        entry,
        path,
        `"${name}" ${IS[list]}${list === 'added' ? ' since' : ''} version ${released.version}, and version ${newest} does not say so`,
        `Name it under "${list}" of version ${newest}${list === 'corrected' ? ', with what was changed' : list === 'withdrawn' ? ', with its title and why' : ''}.`,
      ),
    );
  // A difference that is found by comparing claims has no file and no hash: it may go when a claim changes.
  const idle = [...named]
    .filter((name) => !changed.has(name) && !name.includes('--'))
    .map((name) =>
      fieldProblem(
        entry,
        path,
        `"${name}" is named under "${list}", but is as it was in version ${released.version}`,
        'Take it out of the list.',
      ),
    );
  return [...unnamed, ...idle];
}
