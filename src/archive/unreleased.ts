/** Compares the content with the last release, and finds the changes that the list of versions omits. */
import { movesIn, newName, turned } from './moved.ts';
import type { Problem } from './problems.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from './records.ts';
import { type Released, recordHashes } from './released.ts';
import { recordsWith } from './renaming.ts';
import { compareVersions, nextVersion } from './version-number.ts';

/** Names of records that differ from the release, sorted. */
export interface Unreleased {
  readonly added: readonly string[];
  readonly corrected: readonly string[];
  readonly withdrawn: readonly string[];
}

/** Records added, changed or withdrawn since a release. A record that only has a new id counts as unchanged. */
export function unreleased(records: Records, released: Released): Unreleased {
  const moves = movesIn(records.changes[0]?.data, released.version);
  const now = recordHashes(moves.size === 0 ? records : recordsWith(records, turned(moves)));
  const before = released.hashes;
  const list = (names: Iterable<string>, differs: (name: string) => boolean) =>
    [...names].filter(differs).map((name) => newName(moves, name));
  return {
    added: list(now.keys(), (name) => !before.has(name)),
    corrected: list(now.keys(), (name) => before.has(name) && before.get(name) !== now.get(name)),
    withdrawn: list(before.keys(), (name) => !now.has(name)),
  };
}

const LISTS = ['added', 'corrected', 'withdrawn'] as const;
const IS = { added: 'is new since', corrected: 'differs from', withdrawn: 'was in' } as const;
const sourceOf = (name: string) => name.replace(/^claims\/([^/]+)\/.*$/, 'sources/$1');

/**
 * Everything that prevents the content from being released: no newer version, a change missing from the list of
 * versions, or a listed change that did not happen. Listing a source as added or withdrawn covers its claims too.
 *
 * @param released the state of the last release; undefined for the first release.
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
  const found = unreleased(records, released);
  if (compareVersions(newest, released.version) <= 0) {
    const only = versions.length === 1 ? ' If nothing was published yet, delete released.txt and run this again.' : '';
    return LISTS.flatMap((list) => {
      const instead = `Put version "${nextVersion(released.version)}" above ${newest} and name it there under "${list}".${only}`;
      return found[list].map((name) => {
        const wrong = `"${name}" ${IS[list]} version ${released.version}, and no newer version names it`;
        return fieldProblem(entry, ['versions'], wrong, instead);
      });
    });
  }
  const since = versions.filter(({ version }) => compareVersions(version, released.version) > 0);
  const lacking = unnamed(found, since);
  return LISTS.flatMap((list) => {
    const context = { entry, list, newest, released };
    const idle = idleProblems(context, namesOf(since, list), new Set(found[list]));
    if (list === 'corrected' && since.some(({ reworded }) => reworded !== undefined))
      return [...rewordedProblems(context, since, lacking[list].length), ...idle];
    return [...unnamedProblems(context, lacking[list]), ...idle];
  });
}

type Versions = RecordOf<'changes'>['versions'];

/**
 * Changed records that the list of versions does not name. Listing a source as added or withdrawn covers its claims
 * too.
 */
export function unnamed(found: Unreleased, since: Versions): Unreleased {
  const lacking = (list: (typeof LISTS)[number]) => {
    const named = namesOf(since, list);
    return found[list].filter((name) => !named.has(name) && (list === 'corrected' || !named.has(sourceOf(name))));
  };
  return { added: lacking('added'), corrected: lacking('corrected'), withdrawn: lacking('withdrawn') };
}

/** The number of records that these versions list as reworded. */
export const rewordedIn = (since: Versions): number =>
  since.reduce((sum, { reworded }) => sum + (reworded?.records ?? 0), 0);

/** The list of changes being checked, with the newest version and the last release. */
interface Context {
  readonly entry: Entry<RecordOf<'changes'>>;
  readonly list: (typeof LISTS)[number];
  readonly newest: string;
  readonly released: Released;
}

function namesOf(versions: Versions, list: (typeof LISTS)[number]): Set<string> {
  return new Set(
    versions.flatMap((version) =>
      list === 'added' ? (version.added ?? []) : (version[list] ?? []).map(({ record }) => record),
    ),
  );
}

function unnamedProblems({ entry, list, newest, released }: Context, unnamed: readonly string[]): Problem[] {
  const more = { added: '', corrected: ', with what was changed', withdrawn: ', with its title and why' }[list];
  return unnamed.map((name) => {
    const wrong = `"${name}" ${IS[list]} version ${released.version}, and version ${newest} does not say so`;
    return fieldProblem(entry, ['versions', 0, list], wrong, `Name it under "${list}" of version ${newest}${more}.`);
  });
}

/** Reports a wrong number of reworded records. It must equal the number of changed records that are not listed. */
function rewordedProblems({ entry, released }: Context, since: Versions, lacking: number): Problem[] {
  const told = rewordedIn(since);
  if (told === lacking) return [];
  const n = since.findIndex(({ reworded }) => reworded !== undefined);
  const wrong = `says ${told}, but ${lacking} records differ from version ${released.version} and are not named under "corrected"`;
  const instead =
    lacking === 0 ? 'Remove "reworded".' : `Write ${lacking - told + (since[n]?.reworded?.records ?? 0)}.`;
  return [fieldProblem(entry, ['versions', n, 'reworded', 'records'], wrong, instead)];
}

/** Listed records that have not changed. */
function idleProblems(
  { entry, list, released }: Context,
  named: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): Problem[] {
  // A computed difference has no file and no hash, and may disappear when a claim changes.
  return [...named]
    .filter((name) => !changed.has(name) && !name.includes('--'))
    .map((name) => {
      const wrong = `"${name}" is named under "${list}", but has not changed since version ${released.version}`;
      return fieldProblem(entry, ['versions', 0, list], wrong, 'Remove it from the list.');
    });
}
