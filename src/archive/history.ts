/** Lists the changes that each version made, and finds the changes that concern a single record. */
import { versions as words } from '#words';
import { say } from '../words/message.ts';
import type { Archive, Change, Event, Source, Version } from './archive.ts';
import { parseDate } from './date.ts';
import { dateWords } from './date-words.ts';
import { namedPath, type RecordName, readName, writeName } from './record-name.ts';
import { remembered } from './remembered.ts';
import type { ChangesRecord } from './schema/changes.ts';

/** A change, with the version that made it. */
export interface DatedChange {
  readonly version: Version;
  readonly change: Change;
}

/** The versions of the archive, newest first. @param titleOf gives the title of an existing record. */
export function versionsOf(
  changes: ChangesRecord | undefined,
  titleOf: (name: string) => string | undefined,
): Version[] {
  const versions = changes?.versions ?? [];
  const titles = new Map(
    versions.flatMap(({ withdrawn }) => (withdrawn ?? []).map(({ record, title }) => [record, title])),
  );
  const title = (name: string) => titles.get(name) ?? titleOf(name) ?? name;
  const change = (name: string, kind: Change['kind']) => {
    const record = readName(name);
    return { kind, record, title: title(name), path: namedPath(record) };
  };
  return versions.map(({ version, date, says, added, corrected, reworded, moved, withdrawn }) => ({
    number: version,
    date: parseDate(date),
    says,
    path: `/about/corrections/#${versionFragment(version)}`,
    ...(reworded && { reworded }),
    changes: [
      ...(added ?? []).map((record) => change(record, 'added')),
      ...(corrected ?? []).map(({ record, what }) => ({ ...change(record, 'corrected'), says: what })),
      ...(moved ?? []).map(({ from, to }) => {
        const former = readName(from);
        const address = namedPath(former);
        return { ...change(to, 'moved'), from: former, says: say(words.movedFrom, { address }) };
      }),
      ...(withdrawn ?? []).map(({ record, why, instead }) => ({
        ...change(record, 'withdrawn'),
        says: why,
        ...(instead !== undefined && { instead: { title: title(instead), path: namedPath(readName(instead)) } }),
      })),
    ],
  }));
}

/** The fragment of the page of all versions that leads to one version. */
export const versionFragment = (number: string): string => `version-${number}`;

/** "version 1.0 of 21 November 2026". */
export function versionWords({ number, date }: Pick<Version, 'number' | 'date'>): string {
  return say(words.dated, { number, date: dateWords(date) });
}

/** Every change, newest version first. */
export const datedChanges = remembered((archive: Archive): readonly DatedChange[] =>
  archive.versions.flatMap((version) => version.changes.map((change) => ({ version, change }))),
);

const changesByRecord = remembered(
  (archive: Archive): ReadonlyMap<string, readonly DatedChange[]> =>
    Map.groupBy(datedChanges(archive), ({ change }) => writeName(change.record)),
);

/** The changes to one record, newest first. */
export function changesOf(archive: Archive, record: RecordName): readonly DatedChange[] {
  return changesByRecord(archive).get(writeName(record)) ?? [];
}

/** The records on whose pages a record appears, including the record itself. */
function pagesOf({ claims }: Archive, record: RecordName): RecordName[] {
  if (record.kind !== 'claim') return [record];
  const events = claims.get(record.id)?.events ?? [];
  return [
    record,
    { kind: 'source', id: record.id.split('/')[0] ?? '' },
    ...events.map(({ id }): RecordName => ({ kind: 'event', id })),
  ];
}

const changesByPage = remembered((archive: Archive): ReadonlyMap<string, readonly DatedChange[]> => {
  const found = new Map<string, DatedChange[]>();
  for (const dated of datedChanges(archive)) {
    for (const page of new Set(pagesOf(archive, dated.change.record).map(writeName))) {
      const changes = found.get(page) ?? [];
      found.set(page, changes);
      changes.push(dated);
    }
  }
  return found;
});

/**
 * Every change to a record and to the statements on its page, newest first. The statements on a source’s page are its
 * claims, including withdrawn ones; those on an event’s page are the claims about it.
 */
export function changesOnPage(archive: Archive, record: RecordName): readonly DatedChange[] {
  return changesByPage(archive).get(writeName(record)) ?? [];
}

/** The version in which a record was first published; undefined if the archive has no versions. */
export function firstPublished(archive: Archive, record: RecordName): Version | undefined {
  const added = changesOf(archive, record).find(({ change }) => change.kind === 'added')?.version;
  if (added !== undefined || record.kind !== 'claim') return added ?? archive.versions.at(-1);
  return firstPublished(archive, { kind: 'source', id: record.id.split('/')[0] ?? '' });
}

/**
 * The version that last changed a record or anything on its page, or else the one that first published it. Undefined if
 * the archive has no versions.
 */
export function lastChanged(archive: Archive, record: RecordName): Version | undefined {
  return changesOnPage(archive, record)[0]?.version ?? firstPublished(archive, record);
}

/**
 * Withdrawn records of one kind, with the version that withdrew each. @param source limits claims to those from one
 * source.
 */
export function withdrawnRecords(archive: Archive, kind: RecordName['kind'], source?: string): DatedChange[] {
  const changes = source === undefined ? datedChanges(archive) : changesOnPage(archive, { kind: 'source', id: source });
  return changes.filter(({ change }) => change.kind === 'withdrawn' && change.record.kind === kind);
}

/**
 * The names of the records in a list, both current and withdrawn. @param source limits claims to those from one source.
 */
export function listedRecords(
  archive: Archive,
  kind: RecordName['kind'],
  present: readonly { readonly id: string }[],
  source?: string,
): RecordName[] {
  const withdrawn = withdrawnRecords(archive, kind, source).map(({ change }) => change.record.id);
  return [...present.map(({ id }) => id), ...withdrawn].map((id) => ({ kind, id }));
}

const claimsByPage = remembered(
  ({ sources, events }: Archive): ReadonlyMap<string, Source['claims'] | Event['claims']> =>
    new Map([
      ...sources.map(({ id, claims }) => [writeName({ kind: 'source', id }), claims] as const),
      ...events.map(({ id, claims }) => [writeName({ kind: 'event', id }), claims] as const),
    ]),
);

/** The names of the claims on the page of a source (current and withdrawn) or of an event; none for other records. */
export function statementsOnPage(archive: Archive, record: RecordName): RecordName[] {
  const claims = (claimsByPage(archive).get(writeName(record)) ?? []).map(({ ref }) => ({ id: ref }));
  return record.kind === 'source'
    ? listedRecords(archive, 'claim', claims, record.id)
    : claims.map(({ id }) => ({ kind: 'claim', id }));
}
