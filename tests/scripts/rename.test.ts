/** The commands that rename and remove records, on released copies of the small archive: no address is lost. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../scripts/permalinks.ts';
import { draft, release } from '../../scripts/release.ts';
import { remove } from '../../scripts/remove.ts';
import { rename } from '../../scripts/rename.ts';
import { readArchive } from '../../src/archive/join.ts';
import { formerIds } from '../../src/archive/moved.ts';
import { keepsAddress, permalinks } from '../../src/archive/permalinks.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { writeName } from '../../src/archive/record-name.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { archiveCopy } from './archive-copy.ts';

const VOYAGE = 'tests/archives/voyage';

const { folder, said, say } = archiveCopy();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const all = () => listFiles(folder).map(({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes)}`);
const archive = () => {
  const found = readArchive(listFiles(folder));
  if ('problems' in found) throw new Error(found.problems.map(({ wrong }) => wrong).join('\n'));
  return found.archive;
};
/** Addresses in the committed list that lead nowhere. */
const lost = () => {
  const now = archive();
  const there = new Set(permalinks(now));
  return readList(folder).filter((address) => !keepsAddress(now, address, there));
};
const newVersion = () =>
  writeFileSync(
    join(folder, 'changes.yaml'),
    read('changes.yaml').replace(
      'versions:\n',
      'versions:\n  - version: "1.3"\n    date: "2026-06-01"\n    says: More.\n',
    ),
  );

beforeEach(() => {
  writeFileSync(join(folder, 'permalinks.txt'), `${permalinks(archive()).join('\n')}\n`);
  expect(release(folder, say)).toBe(0);
  newVersion();
});

describe('rename', () => {
  it('lists what it would change, and changes nothing until it is told to', () => {
    const before = all();
    expect(rename(['event', 'lamp-lit', 'first-light'], folder, say)).toBe(0);
    expect(all()).toEqual(before);
    expect(said).toContain('deletes events/lamp-lit.md');
    expect(said.at(-1)).toBe('Nothing is written yet: add --write to do so.');
  });

  it.each([
    ['event', 'lamp-lit', 'first-light'],
    ['event', 'boats-stay-in-port', 'boats-in-port'],
    ['actor', 'anna-voss', 'a-voss'],
    ['claim', 'gazette-1899/boats-counted', 'number-of-boats'],
    ['source', 'gazette-1899', 'the-gazette'],
    ['reference', 'museum-list', 'list-of-the-museum'],
    ['difference', 'why-the-boats-stayed', 'boats-why'],
    ['thread', 'who-opened-what', 'crates'],
    ['chapter', 'not-told', 'untold'],
  ] as const)(
    'updates every place that names the %s %s, keeps its addresses, and changes nothing that is said',
    (kind, id, to) => {
      expect(rename([kind, id, to, '--originals', `${LIGHTHOUSE}-documents`, '--write'], folder, say)).toBe(0);
      expect(lost()).toEqual([]);
      const full = kind === 'claim' ? `gazette-1899/${to}` : to;
      if (kind !== 'source') expect(formerIds(archive(), kind, full)).toContain(id);
      expect(release(folder, say), said.join('\n')).toBe(0);
      expect(read('released.txt')).toContain(`${writeName({ kind, id: full })} `);
      expect(read('released.txt')).not.toContain(`${writeName({ kind, id })} `);
    },
  );

  it('leaves the rest of every file exactly as it was', () => {
    rename(['event', 'lamp-lit', 'first-light', '--write'], folder, say);
    const before = readFileSync(join(LIGHTHOUSE, 'sources/gazette-1899.md'), 'utf8');
    expect(read('sources/gazette-1899.md')).toBe(before.replaceAll(/(?<=[[ :])lamp-lit(?=[\],)])/g, 'first-light'));
    expect(read('changes.yaml')).toContain(
      '    moved:\n      - from: events/lamp-lit\n        to: events/first-light\n  - version: "1.2"',
    );
  });

  it('leads from the first name to the last when a record is renamed twice', () => {
    rename(['event', 'lamp-lit', 'first-light', '--write'], folder, say);
    rename(['event', 'first-light', 'light-of-1898', '--write'], folder, say);
    expect(read('changes.yaml')).toContain('- from: events/lamp-lit\n        to: events/light-of-1898\n');
    expect(lost()).toEqual([]);
    expect(read('changes.yaml')).not.toContain('from: events/first-light');
  });

  it.each([
    [
      ['event', 'lamp-lit', 'old-beacon'],
      1,
      '"events/old-beacon" is, or was, the name of a record: choose another id.',
    ],
    [['event', 'lamp-lit', 'storm-at-night'], 1, 'is, or was, the name of a record'],
    [['event', 'lamp-lit', 'second-lamp-planned'], 1, 'is, or was, the name of a record'],
    [['event', 'lamp-lit', 'Lamp Lit'], 2, 'The new id "Lamp Lit" is not an id'],
    [['event', 'nothing', 'something'], 2, 'There is no event "nothing".'],
    [['thing', 'lamp-lit', 'something'], 2, 'There is no kind "thing"'],
    [['event', 'lamp-lit'], 2, 'Something is missing.'],
  ] as const)('refuses %j', (args, code, words) => {
    const before = all();
    expect(rename([...args, '--write'], folder, say)).toBe(code);
    expect(said.at(-1)).toContain(words);
    expect(all()).toEqual(before);
  });

  it('makes the fingerprint of a source again, and says when it lacks the document for that', () => {
    expect(rename(['source', 'gazette-1899', 'the-gazette', '--write'], folder, say)).toBe(1);
    expect(said.at(-1)).toContain('--originals FOLDER');
  });

  it('changes nothing while the content has problems, and says so', () => {
    writeFileSync(join(folder, 'events/lamp-lit.md'), read('events/lamp-lit.md').replace('status: ', 'status: no-'));
    for (const change of [
      () => rename(['event', 'lamp-lit', 'first-light'], folder, say),
      () => remove(['event', 'lamp-lit'], folder, say),
    ]) {
      expect(change()).toBe(1);
      expect(said.at(-1)).toMatch(/\nNothing is changed: correct these first\.$/);
    }
  });

  it('asks for a new version where the newest is released', () => {
    cpSync(join(LIGHTHOUSE, 'changes.yaml'), join(folder, 'changes.yaml'));
    expect(rename(['event', 'lamp-lit', 'first-light', '--write'], folder, say)).toBe(1);
    expect(said.at(-1)).toMatch(
      /^Version 1\.2 is released\. Begin the next one first: npm run release -- --draft, and say/,
    );
  });

  it('keeps no address of a record that was never published', () => {
    cpSync(join(folder, 'references/museum-list.md'), join(folder, 'references/other-list.md'));
    writeFileSync(
      join(folder, 'events/old-beacon.md'),
      `${read('events/old-beacon.md')}\n[A list](reference:other-list).\n`,
    );
    writeFileSync(join(folder, 'permalinks.txt'), `${read('permalinks.txt')}/about/references/#other-list\n`);
    expect(rename(['reference', 'other-list', 'third-list', '--write'], folder, say)).toBe(0);
    expect(read('events/old-beacon.md')).toContain('[A list](reference:third-list)');
    expect(read('permalinks.txt')).not.toContain('other-list');
    expect(read('changes.yaml')).not.toContain('other-list');
  });
});

describe('a place', () => {
  /** The ids of the events at each place. */
  const eventsAt = () => {
    const { places, events } = archive();
    const at = (place: string) => events.filter((event) => event.places.some(({ id }) => id === place));
    return Object.fromEntries(places.map(({ id }) => [id, at(id).map((event) => event.id)]));
  };

  it.each([
    [LIGHTHOUSE, 'skerry-point', ['events/lamp-lit.md', 'places.yaml']],
    [VOYAGE, 'tarn', ['archive.yaml', 'events/takes-water.md', 'places.yaml']],
  ])('of %s that is renamed keeps its events and its lane, and every file the rest of its text', (from, id, files) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(from, folder, { recursive: true });
    rmSync(join(folder, 'permalinks.txt'), { force: true });
    const [before, events] = [all(), eventsAt()];
    expect(events[id]).toHaveLength(1);
    expect(rename(['place', id, 'north-head', '--write'], folder, say), said.join('\n')).toBe(0);
    expect(eventsAt()['north-head']).toEqual(events[id]);
    expect(archive().lanes.some((lane) => lane.id === 'north-head')).toBe(from === VOYAGE);
    const named = new RegExp(`\\b${id}(?=[,\\] \n])`, 'g');
    const expected = before.map((text) =>
      files.some((path) => text.startsWith(`${path}\n`)) ? text.replaceAll(named, 'north-head') : text,
    );
    expect(all()).toEqual(expected);
  });

  it('that is removed is taken out of its events, and the file goes with the last place', () => {
    const ids = archive().places.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(remove(['place', id, '--write'], folder, say), said.join('\n')).toBe(0);
    expect(archive().events.flatMap(({ places }) => places)).toEqual([]);
    expect(existsSync(join(folder, 'places.yaml'))).toBe(false);
    expect(said.join('\n')).toContain('Released events among these (events/lamp-lit.md)');
    expect(release(folder, say)).toBe(1);
    expect(draft(folder, '2026-06-01', say)).toBe(0);
    expect(read('changes.yaml')).toContain('- record: events/lamp-lit\n        what: ""\n');
  });

  it.each([
    [['place', 'skerry', 'skerry-point'], 1, 'is, or was, the name of a record'],
    [['place', 'nowhere', 'somewhere'], 2, 'There is no place "nowhere".'],
  ] as const)('cannot be renamed by %j', (args, code, words) => {
    const before = all();
    expect(rename([...args, '--write'], folder, say)).toBe(code);
    expect(said.at(-1)).toContain(words);
    expect(all()).toEqual(before);
  });
});

describe('remove', () => {
  it('removes a record from every list that names it, and keeps a page that says why', () => {
    expect(
      remove(['difference', 'who-was-asked', '--why', 'They agree.', '--instead', 'events/lamp-lit'], folder, say),
    ).toBe(0);
    expect(existsSync(join(folder, 'differences/who-was-asked.md'))).toBe(true);
    expect(remove(['difference', 'who-was-asked', '--why', 'They agree.', '--write'], folder, say)).toBe(0);
    expect(existsSync(join(folder, 'differences/who-was-asked.md'))).toBe(false);
    expect(read('changes.yaml')).toMatch(
      /withdrawn:\n {6}- record: differences\/who-was-asked\n {8}title: ".+"\n {8}why: "They agree\."\n {2}- version: "1\.2"/,
    );
    expect(lost()).toEqual([]);
  });

  it('names every place where it cannot just be left out, and removes nothing', () => {
    const before = all();
    expect(remove(['claim', 'gazette-1899/resolved', '--why', 'No.', '--write'], folder, say)).toBe(1);
    expect(said.at(-1)).toMatch(/^These places cannot simply leave it out:\nevents\/board-resolves\.md:\d+:\d+ /);
    expect(all()).toEqual(before);
  });

  it('removes from the open version what it says about a record that was never published', () => {
    writeFileSync(join(folder, 'threads/begun-again.md'), read('threads/board-and-union.md'));
    const added = 'says: More.\n    added:\n      - threads/begun-again\n';
    writeFileSync(join(folder, 'changes.yaml'), read('changes.yaml').replace('says: More.\n', added));
    expect(remove(['thread', 'begun-again', '--write'], folder, say)).toBe(0);
    expect(read('changes.yaml')).not.toContain('begun-again');
    expect(existsSync(join(folder, 'threads/begun-again.md'))).toBe(false);
    expect(archive().versions[0]?.changes).toEqual([]);
  });

  it('asks why a published record is removed', () => {
    expect(remove(['difference', 'who-was-asked', '--write'], folder, say)).toBe(2);
    expect(said.at(-1)).toBe('It was published: give the reason for withdrawing it with --why.');
  });

  it.each([[['event']], [['event', 'nothing']], [['event', 'lamp-lit', 'actor']], [['thing', 'lamp-lit']]])(
    'refuses wrong use: %j',
    (args) => expect(remove([...args, '--why', 'No.'], folder, say)).toBe(2),
  );
});
