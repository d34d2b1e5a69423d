/** The archive: it is valid, covers its documents, and keeps the rules that a machine can check. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, PROJECT } from '../../scripts/content-folder.ts';
import { readList } from '../../scripts/permalinks.ts';
import { lastRelease } from '../../scripts/release.ts';
import { readBody } from '../../src/archive/body.ts';
import { readArchive } from '../../src/archive/join.ts';
import { checkOriginals } from '../../src/archive/originals.ts';
import { keepsAddress, permalinks } from '../../src/archive/permalinks.ts';
import { problemsText, problemText } from '../../src/archive/problems.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { PERMALINKS } from '../../src/archive/released.ts';
import type { ExpectationsRecord } from '../../src/archive/schema/expectations.ts';
import { unreleased } from '../../src/archive/unreleased.ts';
import { comesWithProject } from '../search/held-out.ts';

const read = readArchive(listFiles(contentFolder()));
if ('problems' in read) throw new Error(problemsText(read.problems));
const { archive, records } = read;
/** What the archive expects of itself. Without expectations.yaml, only the rules for every archive apply. */
const expected: ExpectationsRecord = records.expectations[0]?.data ?? {};

describe('the archive', () => {
  it('has at least as much as it expects', () => {
    const { least } = expected;
    if (least === undefined) return;
    expect(archive.sources.length).toBeGreaterThanOrEqual(least.sources);
    expect(archive.claims.size).toBeGreaterThanOrEqual(least.claims);
    expect(archive.events.length).toBeGreaterThanOrEqual(least.events);
    expect(archive.actors.length).toBeGreaterThanOrEqual(least.actors);
  });

  it.each(archive.sources.filter(({ paragraphs }) => paragraphs > 0).map((source) => [source.id, source] as const))(
    'covers every ¶ of %s with a claim or a reason, and enough of them with a claim',
    (_id, source) => {
      const spoken = new Set(source.claims.map(({ at }) => at));
      const excused = new Set((source.record.silent ?? []).map(({ paragraph }) => paragraph));
      const missing = Array.from({ length: source.paragraphs }, (_, n) => n + 1).filter(
        (n) => !spoken.has(n) && !excused.has(n),
      );
      expect(missing).toEqual([]);
      expect(spoken.size / source.paragraphs).toBeGreaterThan(expected.spoken ?? 0);
    },
  );

  it.each(
    expected.summary === undefined
      ? []
      : records.sources.filter(({ data }) => data.claims.length > 0).map((entry) => [entry.id, entry] as const),
  )('sums up %s in as many words as it expects, each paragraph with citations', (_id, entry) => {
    const body = readBody(entry.body);
    expect(body.words).toBeGreaterThanOrEqual(expected.summary?.least ?? 0);
    expect(body.words).toBeLessThanOrEqual(expected.summary?.most ?? Number.POSITIVE_INFINITY);
    expect(body.blocks.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it('gives every event an account with citations', () => {
    const bare = records.events.filter(({ body }) => readBody(body).blocks.every(({ cites }) => cites.length === 0));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('gives every person who belongs to a principal a name in another script, where that is expected', () => {
    if (expected.namesInScript !== true) return;
    const without = archive.actors.filter(
      ({ record, principal }) =>
        record.kind === 'person' && principal !== undefined && Object.keys(record.names ?? {}).length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('keeps every permanent address that was ever published, and lists every new one', () => {
    if (!existsSync(join(contentFolder(), PERMALINKS))) return;
    const now = new Set(permalinks(archive));
    const listed = readList(contentFolder());
    expect(listed.filter((address) => !keepsAddress(archive, address, now))).toEqual([]);
    expect([...now].filter((address) => !listed.includes(address))).toEqual([]);
  });

  it('says nothing other than what was released under its version', () => {
    const released = lastRelease(contentFolder());
    if (released === undefined) return;
    if ('problems' in released) throw new Error(problemsText(released.problems));
    // A version newer than the released one is in preparation; `npm run release` checks it against its lists of
    // changes.
    if (released.version !== archive.version?.number) return;
    expect(unreleased(records, released)).toEqual({ added: [], corrected: [], withdrawn: [] });
  });

  it('has no document that belongs to others among its files', () => {
    const longest = listFiles(contentFolder()).flatMap(({ path, bytes }) =>
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        .filter((line) => line.length > 6000 && !path.endsWith('.json')),
    );
    expect(longest).toEqual([]);
  });
});

describe('the code', () => {
  // Another archive may well share a name with an example in a comment.
  it.skipIf(!comesWithProject(archive))('has no word about the subject in it', () => {
    const words = archive.actors
      .flatMap(({ name, record }) => [name, ...(record.spellings ?? [])])
      .filter((name) => /^[\p{Lu}][\p{L}-]{4,}$/u.test(name));
    const ids = [...archive.events, ...archive.sources].map(({ id }) => id).filter((id) => id.includes('-'));
    const pattern = new RegExp(`\\b(?:${[...words, ...ids].join('|')})\\b`, 'u');
    const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:ts|astro|css)$/.test(path),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(files.filter((path) => pattern.test(readFileSync(join(PROJECT, 'src', path), 'utf8')))).toEqual([]);
  });
});

describe('the original documents', () => {
  const folder = process.env.ORIGINALS ?? join(PROJECT, '../shared/sources');
  const there = existsSync(folder);
  it(
    there ? 'bear out every fingerprint and quotation' : `are not at hand (${folder}): not checked against them`,
    () => {
      if (!there) return;
      const { problems, checked } = checkOriginals(
        records,
        readdirSync(folder).map((name) => readFileSync(join(folder, name))),
      );
      expect(problems.map(problemText)).toEqual([]);
      if (checked.length > 0) expect(checked).toHaveLength(archive.sources.length);
    },
  );
});
