/** Records whose id has changed: their earlier names, and the addresses they had then. */
import type { Archive } from './archive.ts';
import { KIND_OF, type NamedKind, namedPath, type RecordName, readName, writeName } from './record-name.ts';
import { remembered } from './remembered.ts';
import type { ChangesRecord } from './schema/changes.ts';
import { compareVersions } from './version-number.ts';

/**
 * A map from names of records to other names. Names have the form that `writeName` gives them, or `places/id` for a
 * place.
 */
export type Names = ReadonlyMap<string, string>;

/** The beginning of the name of a place. Places are listed in one file and have no addresses. */
export const PLACES = 'places';

/** The old and new name of a record whose id has changed. */
export interface Move {
  readonly from: RecordName;
  readonly to: RecordName;
}

/**
 * Current names, keyed by former ones. @param since only versions later than this one are read; all versions by
 * default.
 */
export function movesIn(changes: ChangesRecord | undefined, since?: string): Names {
  const versions = (changes?.versions ?? []).filter(
    ({ version }) => since === undefined || compareVersions(version, since) > 0,
  );
  return new Map(versions.flatMap(({ moved }) => (moved ?? []).map(({ from, to }) => [from, to] as const)));
}

/** The inverse map: former names, keyed by current ones. If a record has two former names, the older is kept. */
export const turned = (names: Names): Names => new Map([...names].map(([from, to]) => [to, from]));

/** Splits the id of a claim into the source’s id and the claim’s own. */
const parts = (id: string): [source: string, claim: string] => {
  const [source = '', claim = ''] = id.split('/');
  return [source, claim];
};

/**
 * The id of a record after renaming. Claims are renamed with their source, and computed differences with their event or
 * claim.
 *
 * @example newId(new Map([['events/a', 'events/b']]), 'difference', 'a--date') // 'b--date'
 */
export function newId(names: Names, kind: string, id: string): string {
  const folder = kind === 'place' ? PLACES : Object.entries(KIND_OF).find(([, each]) => each === kind)?.[0];
  const own = names.get(`${folder}/${id}`);
  const moved = own === undefined ? id : own.slice(own.indexOf('/') + 1);
  if (kind === 'claim') {
    const [source, claim] = parts(moved);
    return `${newId(names, 'source', source)}/${claim}`;
  }
  if (kind !== 'difference' || own !== undefined || !id.includes('--')) return moved;
  const [first = '', second = '', ...rest] = id.split('--');
  if (first !== 'denial') return [newId(names, 'event', first), second, ...rest].join('--');
  return ['denial', ...parts(newId(names, 'claim', `${second}/${rest.join('--')}`))].join('--');
}

/**
 * The name of a record after renaming. @example newName(new Map([['events/a', 'events/b']]), 'events/a') // 'events/b'
 */
export function newName(names: Names, name: string): string {
  const { kind, id } = readName(name);
  return writeName({ kind, id: newId(names, kind, id) });
}

/** The moves of all records, including computed differences that were renamed with their event or claim. */
export const movesOf = remembered((archive: Archive): readonly Move[] => {
  const moves = archive.versions.flatMap(({ changes }) =>
    changes.flatMap(({ from, record }) => (from === undefined ? [] : [{ from, to: record }])),
  );
  const found = archive.differences.filter(({ id }) => id.includes('--'));
  const went = moves.flatMap(({ from, to }) =>
    found.flatMap(({ id }): Move[] => {
      const former = newId(new Map([[writeName(to), writeName(from)]]), 'difference', id);
      return former === id ? [] : [{ from: { kind: 'difference', id: former }, to: { kind: 'difference', id } }];
    }),
  );
  return [...moves, ...went];
});

/** Former ids of a record; for a claim, only those that it had within its present source. */
export function formerIds(archive: Archive, kind: NamedKind, id: string): string[] {
  const [source] = parts(id);
  return movesOf(archive)
    .filter(({ from, to }) => to.kind === kind && to.id === id && (kind !== 'claim' || parts(from.id)[0] === source))
    .map(({ from }) => from.id);
}

/** The current addresses of moved records, keyed by their former ones. */
export const formerAddresses = remembered(
  (archive: Archive): Names => new Map(movesOf(archive).map(({ from, to }) => [namedPath(from), namedPath(to)])),
);
