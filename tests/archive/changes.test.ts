/** The list of versions: what an editor can get wrong in it, and what it says about a record. */
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import {
  changesOf,
  changesOnPage,
  firstPublished,
  lastChanged,
  versionWords,
  withdrawnRecords,
} from '../../src/archive/history.ts';
import { readArchive } from '../../src/archive/join.ts';
import { keepsAddress, permalinks } from '../../src/archive/permalinks.ts';
import { type NamedKind, readName, writeName } from '../../src/archive/record-name.ts';
import { compareVersions, nextVersion } from '../../src/archive/version-number.ts';
import { type Change, changed, problemsOf, swap } from './files.ts';

const LIST = 'changes.yaml';
const GAZETTE = 'sources/gazette-1899.md';

const CASES: readonly (readonly [string, Readonly<Record<string, Change>>, string])[] = [
  [
    'an added record that does not exist',
    { [LIST]: swap('- events/union-launch', '- events/union-lunch') },
    'changes.yaml:44:9 versions[1].added[0]: names the event "union-lunch", which does not exist. Events are the files of events/. Did you mean "union-launch"?',
  ],
  [
    'a corrected claim that does not exist',
    { [LIST]: swap('claims/gazette-1899/boats-counted', 'claims/gazette-1899/boats-cuonted') },
    'versions[1].corrected[0].record: names the claim "gazette-1899/boats-cuonted", which does not exist. Claims are named "source/claim" as in the sources’ "claims". Did you mean "gazette-1899/boats-counted"?',
  ],
  [
    'something else than a record',
    { [LIST]: swap('- events/union-launch', '- event/union-launch') },
    'versions[1].added[0]: "event/union-launch" names no record. Write its folder and its id: "events/lamp-lit"; a claim as "claims/source-id/claim-id".',
  ],
  [
    'a withdrawn record that still exists',
    { [LIST]: swap('record: events/storm-at-night', 'record: events/old-beacon') },
    'versions[0].withdrawn[0].record: "events/old-beacon" is withdrawn but still exists in events/old-beacon.md. Delete it there, or remove it from this list.',
  ],
  [
    'a withdrawn claim that still exists',
    { [LIST]: swap('record: claims/gazette-1899/storm', 'record: claims/gazette-1899/keeper') },
    '"claims/gazette-1899/keeper" is withdrawn but still exists in sources/gazette-1899.md.',
  ],
  [
    'an id that was withdrawn and is used again',
    {
      [LIST]: (text) =>
        text
          .replace('versions:\n', 'versions:\n  - version: "1.3"\n    date: "2026-06-01"\n    says: Nothing.\n')
          .replace('record: claims/gazette-1899/storm', 'record: claims/gazette-1899/keeper'),
    },
    'sources/gazette-1899.md:173:5 claims[10].id: "claims/gazette-1899/keeper" was withdrawn in version 1.2 and is used again. Ids are never used again: give this record an id of its own.',
  ],
  [
    'a moved record that is still there',
    { [LIST]: swap('from: events/second-lamp-planned', 'from: events/old-beacon') },
    'versions[0].moved[0].from: "events/old-beacon" is moved but exists in events/old-beacon.md. Undo this and run npm run rename, which updates every place that names the record.',
  ],
  [
    'a record that was moved to what does not exist',
    { [LIST]: swap('to: events/second-lamp-intended', 'to: events/second-lamp-intented') },
    'versions[0].moved[0].to: names the event "second-lamp-intented", which does not exist. Events are the files of events/. Did you mean "second-lamp-intended"?',
  ],
  [
    'a record that was moved into another folder',
    { [LIST]: swap('to: events/second-lamp-intended', 'to: actors/anna-voss') },
    'versions[0].moved[0].to: "actors/anna-voss" is in a different folder from "events/second-lamp-planned".',
  ],
  [
    'a record that was moved twice',
    { [LIST]: swap('from: claims/gazette-1899/the-keeper', 'from: claims/gazette-1899/storm') },
    'versions[0].moved[1].from: "claims/gazette-1899/storm" is moved twice, or withdrawn as well. Keep one.',
  ],
  [
    'an id that was withdrawn and is named again',
    {
      [LIST]: swap(
        'versions:\n',
        'versions:\n  - version: "1.3"\n    date: "2026-06-01"\n    says: Again.\n    added: [events/storm-at-night]\n',
      ),
    },
    'changes.yaml:5:13 versions[0].added[0]: "events/storm-at-night" was withdrawn in version 1.2 and is named again. Ids are never used again: give the new record an id of its own.',
  ],
  [
    'a difference that is called withdrawn but is still found',
    { [LIST]: swap('differences/storm-at-night--date', 'differences/denial--gazette-1899--crates-denied') },
    'versions[0].withdrawn[4].record: "differences/denial--gazette-1899--crates-denied" is withdrawn but the claims still differ. Remove it from this list.',
  ],
  [
    'a record to look at instead that does not exist',
    { [LIST]: swap('instead: events/lamp-lit', 'instead: events/lamp-lid') },
    'versions[0].withdrawn[0].instead: names the event "lamp-lid", which does not exist.',
  ],
  [
    'a record named twice in a version',
    { [LIST]: swap('- actors/storm-warden\n', '- actors/storm-warden\n      - events/union-launch\n') },
    '"events/union-launch" is named twice in version 1.1. Keep one of the two.',
  ],
  [
    'versions out of order',
    { [LIST]: swap('version: "1.2"', 'version: "1.0.9"') },
    'changes.yaml:2:5 versions[0].version: 1.0.9 is listed above 1.1 but is not higher. Put the newest version first, and give it a number above 1.1.',
  ],
  [
    'days out of order',
    { [LIST]: swap('"2026-05-04"', '"2026-03-04"') },
    'versions[0].date: 1.2 is dated 2026-03-04, before 1.1, dated 2026-04-02. Put the newest version first, and give each version the day it was published.',
  ],
  [
    'a first version with a list',
    { [LIST]: swap('says: First publication.', 'says: First publication.\n    added: [events/lamp-lit]') },
    'versions[2].added: the first version has a list of changes. Leave it out: the first version published everything.',
  ],
  [
    'a first version that rewords',
    { [LIST]: swap('says: First publication.', 'says: First publication.\n    reworded: { records: 2, what: All. }') },
    'versions[2].reworded: the first version has a list of changes. Leave it out: the first version published everything.',
  ],
  [
    'a rewording of no record',
    { [LIST]: swap('records: 2', 'records: 0') },
    'versions[0].reworded.records: has too few: at least 1 needed.',
  ],
  [
    'a rewording that does not say what was done',
    { [LIST]: (text) => text.replace(/(reworded:\n +records: 2\n) +what: .*\n/, '$1') },
    'versions[0].reworded.what: is missing. Expected: What was reworded and why, in a sentence or two.',
  ],
  [
    'a number without quotes',
    { [LIST]: swap('version: "1.0"', 'version: 1.0') },
    'versions[2].version: is a number, not text. Write it in quotes: "1.0".',
  ],
  [
    'a number that is none',
    { [LIST]: swap('version: "1.0"', 'version: "first"') },
    'versions[2].version: "first" is not the number of a version. Write two or three numbers with points between them, in quotes: "1.0", "1.1", "2.0.1".',
  ],
  [
    'a month where a day is due',
    { [LIST]: swap('"2026-05-04"', '"2026-05"') },
    'versions[0].date: is not a day. Write the year, the month and the day, in quotes: "2026-11-21".',
  ],
  [
    'a day that does not exist',
    { [LIST]: swap('"2026-05-04"', '"2026-02-30"') },
    'versions[0].date: 2026-02-30 has the day 30, but that month has 28 days.',
  ],
  [
    'a withdrawal without a reason',
    { [LIST]: swap('        why: Nothing rests on it any more.\n', '') },
    'versions[0].withdrawn[5].why: is missing. Expected: Why it was withdrawn, in a sentence or two.',
  ],
  [
    'a contested word in our voice',
    { [LIST]: swap('says: The storm', 'says: The folly') },
    'versions[0].says: uses the contested word “folly” in our voice. Write: the light.',
  ],
  [
    'a contested word in what was corrected',
    { [LIST]: swap('The number was given as forty.', 'The folly was given.') },
    'versions[1].corrected[0].what: uses the contested word “folly” in our voice.',
  ],
  ['no version at all', { [LIST]: 'versions: []\n' }, 'versions: has too few: at least 1 needed.'],
  [
    'a page that has the name of one the site makes itself',
    { 'pages/corrections.md': '---\ntitle: Corrections\ndescription: Some.\norder: 2\n---\nNone.\n' },
    'pages/corrections.md: the site makes the page about/corrections itself. Give this page another name.',
  ],
];

describe('a bad list of versions is refused with a message that says what to write', () => {
  it.each(CASES)('%s', (_name, changes, message) => {
    const problems = problemsOf(changes);
    expect(problems.join('\n')).toContain(message);
    for (const problem of problems) expect(problem).not.toMatch(/\bat .*\.ts:\d+|undefined|\[object/);
  });

  it('does not blame the list for a record whose file could not be read', () => {
    expect(problemsOf({ 'events/union-launch.md': swap('kind: work', 'kind: [work') })).toHaveLength(1);
    expect(problemsOf({ [GAZETTE]: swap('kind: newspaper-article', 'kind: paper') })).toHaveLength(1);
  });

  it('lets a correction quote what was there before', () => {
    expect(problemsOf({ [LIST]: swap('given as forty.', 'given as “just forty”.') })).toEqual([]);
  });
});

function archiveOf(changes: Readonly<Record<string, Change>> = {}): Archive {
  const read = readArchive(changed(changes));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.archive;
}

describe('the history', () => {
  const archive = archiveOf();
  const number = (kind: NamedKind, id: string) => lastChanged(archive, { kind, id })?.number;

  it('knows the present version and its day', () => {
    expect(archive.version && versionWords(archive.version)).toBe('version 1.2 of 4 May 2026');
    expect(archive.versions.map((version) => version.number)).toEqual(['1.2', '1.1', '1.0']);
  });

  it('names a statement by its source and place, in the language of the archive', () => {
    const title = (from: Archive) =>
      from.versions.flatMap(({ changes }) => changes).find(({ record }) => record.id === 'gazette-1899/boats-counted')
        ?.title;
    expect(title(archive)).toBe('Statement in Gazette 1899, ¶ 3');
    expect(title(archiveOf({ 'archive.yaml': swap('language: en', 'language: ar') }))).toBe(
      'إفادة في Gazette 1899، ¶ 3',
    );
  });

  it('says when a record was first published: when it was added, with its source, or at the beginning', () => {
    const first = (kind: NamedKind, id: string) => firstPublished(archive, { kind, id })?.number;
    expect(first('event', 'union-launch')).toBe('1.1');
    expect(first('claim', 'letter-1899/launch')).toBe('1.1');
    expect(first('event', 'lamp-lit')).toBe('1.0');
    const added = archiveOf({
      [LIST]: swap('added:\n', 'added:\n      - sources/almanac-1912\n'),
    });
    expect(firstPublished(added, { kind: 'claim', id: 'almanac-1912/anything' })?.number).toBe('1.1');
  });

  it('says when a record was last changed, a page with the claims on it', () => {
    expect(number('event', 'lamp-lit')).toBe('1.0');
    expect(number('event', 'boats-stay-in-port')).toBe('1.2');
    expect(number('claim', 'gazette-1899/boats-counted')).toBe('1.1');
    expect(number('claim', 'gazette-1899/boats-stay')).toBe('1.0');
    expect(number('source', 'gazette-1899')).toBe('1.2');
    expect(number('source', 'letter-1899')).toBe('1.1');
    expect(changesOf(archive, { kind: 'event', id: 'boats-stay-in-port' })).toHaveLength(1);
    expect(
      changesOnPage(archive, { kind: 'event', id: 'boats-stay-in-port' }).map(({ change }) => writeName(change.record)),
    ).toEqual(['events/boats-stay-in-port', 'claims/gazette-1899/boats-counted']);
  });

  it('keeps the addresses that records had before', () => {
    const now = new Set(permalinks(archive));
    for (const address of [
      '/events/second-lamp-planned/',
      '/sources/gazette-1899/#claim-the-keeper',
      '/about/references/#list-of-names',
    ])
      expect(keepsAddress(archive, address, now)).toBe(true);
    expect(keepsAddress(archive, '/events/third-lamp/', now)).toBe(false);
  });

  it('keeps withdrawn records at their addresses, titled as the list says', () => {
    expect(withdrawnRecords(archive, 'claim', 'gazette-1899').map(({ change }) => change.path)).toEqual([
      '/sources/gazette-1899/#claim-storm',
    ]);
    expect(withdrawnRecords(archive, 'claim', 'letter-1899')).toEqual([]);
    const now = new Set(permalinks(archive));
    for (const address of [
      '/events/storm-at-night/',
      '/differences/#storm-at-night--date',
      '/about/references/#tide-tables',
    ])
      expect(now).toContain(address);
    expect(keepsAddress(archive, '/sources/chart-1890/#p3', now)).toBe(true);
    expect(keepsAddress(archive, '/sources/gazette-1899/#claim-gone', now)).toBe(false);
    expect(keepsAddress(archive, '/events/gone/', now)).toBe(false);
    expect(archive.versions[1]?.changes.find(({ record }) => record.id === 'storm-warden')?.title).toBe(
      'The storm warden',
    );
  });

  it('is empty for an archive that keeps no list of versions', () => {
    const without = archiveOf({ [LIST]: null });
    expect(without.version).toBeUndefined();
    expect(without.versions).toEqual([]);
    expect(lastChanged(without, { kind: 'event', id: 'lamp-lit' })).toBeUndefined();
  });
});

describe('names and numbers', () => {
  it.each(['events/a-b', 'claims/a/b', 'differences/a--b', 'sources/a', 'actors/a', 'references/a'])(
    '%s is read and written back',
    (name) => expect(writeName(readName(name))).toBe(name),
  );

  it('compares numbers part by part, as numbers', () => {
    const sorted = ['2.0', '1.10', '1.9.1', '1.9', '1.0.1', '1.0'];
    expect(sorted.toSorted((a, b) => compareVersions(b, a))).toEqual(sorted);
    expect(compareVersions('1.0', '1.0.0')).toBe(0);
    expect([nextVersion('1.0'), nextVersion('1.9.3')]).toEqual(['1.1', '1.10']);
  });
});
