/** Records that were given another id: what they were called before, and the addresses they had then. Pure. */
import type { Archive } from './archive.ts';
import { KIND_OF, type NamedKind, namedPath, type RecordName, readName, writeName } from './record-name.ts';
import { remembered } from './remembered.ts';
import type { ChangesRecord } from './schema/changes.ts';
import { compareVersions } from './version-number.ts';

/** Names of records by names of records, as `writeName` writes them. */
export type Names = ReadonlyMap<string, string>;

/** A record’s name once it was given another id. */
export interface Move {
  readonly from: RecordName;
  readonly to: RecordName;
}

/** Present names by former ones. @param since only of versions above this one. */
export function movesIn(changes: ChangesRecord | undefined, since?: string): Names {
  const versions = (changes?.versions ?? []).filter(
    ({ version }) => since === undefined || compareVersions(version, since) > 0,
  );
  return new Map(versions.flatMap(({ moved }) => (moved ?? []).map(({ from, to }) => [from, to] as const)));
}

/** The same names turned round: former ones by present ones. Of two former names, the older. */
export const turned = (names: Names): Names => new Map([...names].map(([from, to]) => [to, from]));

/** The source’s id in a claim’s, and the claim’s own. */
const parts = (id: string): [source: string, claim: string] => {
  const [source = '', claim = ''] = id.split('/');
  return [source, claim];
};

/**
 * The id that a record has under other names. The claims of a source, and the differences found by comparing what is
 * said of an event, go with it.
 *
 * @example newId(new Map([['events/a', 'events/b']]), 'difference', 'a--date') // 'b--date'
 */
export function newId(names: Names, kind: string, id: string): string {
  const folder = Object.entries(KIND_OF).find(([, each]) => each === kind)?.[0];
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

/** The name that a record has under other names. @example newName(new Map([['events/a', 'events/b']]), 'events/a') // 'events/b' */
export function newName(names: Names, name: string): string {
  const { kind, id } = readName(name);
  return writeName({ kind, id: newId(names, kind, id) });
}

/** Every record that was moved, with a name it had; differences found by comparing are among them. */
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

/** Ids that a record had before at the place where it is now: of a claim those in the same source. */
export function formerIds(archive: Archive, kind: NamedKind, id: string): string[] {
  const [source] = parts(id);
  return movesOf(archive)
    .filter(({ from, to }) => to.kind === kind && to.id === id && (kind !== 'claim' || parts(from.id)[0] === source))
    .map(({ from }) => from.id);
}

/** The addresses that moved records had, and those they have. */
export const formerAddresses = remembered(
  (archive: Archive): Names => new Map(movesOf(archive).map(({ from, to }) => [namedPath(from), namedPath(to)])),
);
