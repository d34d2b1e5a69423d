/** Editions: what every record said when a version was released, frozen and verified by its checksum. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contentFolder } from '../../scripts/content-folder.ts';
import { lastRelease } from '../../scripts/release.ts';
import { COLLECTIONS } from '../../src/archive/collections.ts';
import {
  editionOf,
  editionPath,
  editionText,
  hashOf,
  readEditions,
  recordContents,
  SUMS,
  withSum,
} from '../../src/archive/edition.ts';
import { problemText } from '../../src/archive/problems.ts';
import { listFiles, readRecords } from '../../src/archive/read-content.ts';
import { claimSchema } from '../../src/archive/schema/claim.ts';
import { type Change, changed, problemsOf, VOYAGE } from './files.ts';

const { records } = readRecords(changed({}));
const edition = editionOf(records);
const FILE = editionPath('1.2');
const frozen = { [FILE]: editionText(edition), [SUMS]: withSum('', '1.2.json', editionText(edition)) };
const editionsOf = (changes: Readonly<Record<string, Change>>) => readEditions(changed(changes));

describe('a released edition', () => {
  it('is read as it was: no later field adds a default value', () => {
    const read = readEditions(listFiles(contentFolder()));
    if ('problems' in read) throw new Error(read.problems.map(problemText).join('\n'));
    const all = read.editions.flatMap((edition) => Object.entries(edition.records));
    for (const [name, { data }] of all) {
      const [folder = ''] = name.split('/');
      if (folder === 'claims') expect(claimSchema.parse(data), name).toEqual(data);
      else if (folder === 'sources')
        expect(COLLECTIONS.sources.schema.parse({ ...data, claims: [] }), name).toEqual({ ...data, claims: [] });
      else expect(COLLECTIONS[folder as 'events'].schema.parse(data), name).toEqual(data);
    }
  });
});

/** The archives that have a release. The real archive may have none yet; the one made for this test must have one. */
const RELEASED = [contentFolder(), VOYAGE].filter((folder) => folder === VOYAGE || lastRelease(folder) !== undefined);

it.each(RELEASED)('the last release in %s has an edition with the hash of every record', (folder) => {
  const files = listFiles(folder);
  const released = lastRelease(folder);
  const read = readEditions(files);
  if (released === undefined || 'problems' in read || 'problems' in released) throw new Error('not as it was released');
  const frozen = read.editions.find(({ version }) => version === released.version)?.records ?? {};
  const hashes = Object.entries(frozen).map(([name, content]) => [name, hashOf(content)] as const);
  expect(new Map(hashes)).toEqual(released.hashes);
});

describe('an edition', () => {
  it('has every record with what it says, the settings and the day', () => {
    expect([edition.version, edition.date]).toEqual(['1.2', '2026-05-04']);
    expect(Object.keys(edition.records)).toEqual([...recordContents(records).keys()]);
    expect(edition.records['events/board-resolves']).toMatchObject({
      data: { title: 'The Board resolves to build a light' },
      body: 'So it is told [@gazette-1899/resolved].',
    });
    expect(edition.records['claims/gazette-1899/resolved']?.data).toMatchObject({ at: 1, topic: 'what' });
    expect(edition.records['sources/gazette-1899']?.data).not.toHaveProperty('claims');
    expect(edition.records['sources/almanac-1912']?.frame).toBeNull();
  });

  it('comes back from its file as it was, with a line for each record', () => {
    expect(JSON.parse(editionText(edition))).toEqual(JSON.parse(JSON.stringify(edition)));
    const lines = editionText(edition).split('\n');
    for (const name of Object.keys(edition.records))
      expect(lines.filter((line) => line.startsWith(`  ${JSON.stringify(name)}:`))).toHaveLength(1);
  });

  it('gives each record the hash it had when it was released', () => {
    const read = editionsOf(frozen);
    if ('problems' in read) throw new Error(read.problems.map(problemText).join('\n'));
    const [again] = read.editions;
    for (const [name, content] of recordContents(records)) {
      const kept = again?.records[name];
      expect(kept && hashOf(kept), name).toBe(hashOf(content));
    }
  });

  it('is not read as records, nor is one needed', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf(frozen)).toEqual([]);
  });
});

describe('editions', () => {
  const other = editionText({ ...edition, version: '1.10' });
  it('are listed newest first, by number and not by letter', () => {
    const both = { ...frozen, 'editions/1.10.json': other, [SUMS]: withSum(frozen[SUMS] ?? '', '1.10.json', other) };
    const read = editionsOf(both);
    expect('editions' in read && read.editions.map(({ version }) => version)).toEqual(['1.10', '1.2']);
  });

  it.each<readonly [string, Readonly<Record<string, Change>>, string]>([
    [
      'was changed after it was frozen',
      { ...frozen, [FILE]: editionText(edition).replace('to build a light', 'to build a house') },
      'editions/1.2.json: has changed since it was frozen: its checksum is not the one in editions/SHA256SUMS. Restore the file from the last commit: only npm run release writes editions.',
    ],
    ['is not in the list', { [FILE]: editionText(edition) }, 'editions/1.2.json: has changed since it was frozen'],
    ['is missing', { [SUMS]: withSum('', '1.2.json', '') }, 'editions/SHA256SUMS: names 1.2.json, which is missing.'],
    ['is no JSON', { [FILE]: 'version: 1', [SUMS]: withSum('', '1.2.json', 'version: 1') }, 'is not an edition.'],
    ['is something else', { [FILE]: '{"a":1}', [SUMS]: withSum('', '1.2.json', '{"a":1}') }, 'is not an edition.'],
    [
      'has the name of another version',
      { 'editions/1.3.json': editionText(edition), [SUMS]: withSum('', '1.3.json', editionText(edition)) },
      'editions/1.3.json: is not an edition.',
    ],
  ])('are refused when one %s', (_name, changes, message) => {
    const problems = problemsOf(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

describe('fields that are added to the schemas', () => {
  /** Every path in a JSON Schema where a default is declared. */
  const defaultsIn = (part: unknown, path: string): string[] =>
    typeof part !== 'object' || part === null
      ? []
      : Object.entries(part).flatMap(([key, below]) => [
          ...(key === 'default' ? [path] : []),
          ...defaultsIn(below, `${path}/${key}`),
        ]);
  it.each(Object.entries(COLLECTIONS))(
    'have no default in %s: it would change the hash of every record',
    (_name, rule) => {
      expect(defaultsIn(z.toJSONSchema(rule.schema, { unrepresentable: 'any', io: 'input' }), '')).toEqual([]);
    },
  );
});
