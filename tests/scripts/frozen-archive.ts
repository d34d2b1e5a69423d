/** An edition of the archive in content/ as files again, so that a test can read the archive as it was then. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { contentFolder } from '../../scripts/content-folder.ts';
import type { CollectionName } from '../../src/archive/collections.ts';
import type { RawFile } from '../../src/archive/content-file.ts';
import { canonical, type Edition, frozenEditions } from '../../src/archive/edition.ts';
import { listFiles, readRecords } from '../../src/archive/read-content.ts';
import { fileText } from '../archive/breaks.ts';

const content = listFiles(contentFolder());
const frames = new Map(readRecords(content).records.frames.map(({ id, data }) => [`sources/${id}`, canonical(data)]));

/** The editions whose documents have the same frames today, so that today’s fingerprints can prove their quotations. */
export const EDITIONS = frozenEditions(content).filter(({ records }) =>
  Object.entries(records).every(([name, { frame }]) => !frame || canonical(frame) === frames.get(name)),
);

/** Files that an edition does not include. The check also needs a list of contested words, but any list will do. */
const BESIDE = content.filter(({ path }) => /^(?:fingerprints|images|texts)\/|^places\.yaml$/.test(path));
const WORDING = { words: [{ id: 'none', contested: 'none', forms: [], ours: 'none', why: 'None.' }] };

function filesOf({ settings, records }: Edition): RawFile[] {
  const file = (path: string, collection: CollectionName, data: object, body = ''): RawFile => ({
    path,
    bytes: new TextEncoder().encode(fileText(collection, data, body)),
  });
  const all = Object.entries(records);
  const claimsOf = (id: string) => all.flatMap(([name, { data }]) => (name.startsWith(`claims/${id}/`) ? [data] : []));
  const own = all.flatMap(([name, { data, body, frame }]) => {
    const [folder = '', id = ''] = name.split('/');
    if (folder === 'claims') return [];
    const whole = folder === 'sources' ? { ...data, claims: claimsOf(id) } : data;
    const framed = frame === undefined || frame === null ? [] : [file(`frames/${id}.yaml`, 'frames', frame)];
    return [file(`${name}.md`, folder as CollectionName, whole, body), ...framed];
  });
  return [file('archive.yaml', 'settings', settings), file('wording.yaml', 'wording', WORDING), ...own, ...BESIDE];
}

/** Writes an edition into a folder that is deleted after the tests. @returns the folder. */
export function frozenArchive(edition: Edition): string {
  const folder = mkdtempSync(join(tmpdir(), 'an edition '));
  for (const { path, bytes } of filesOf(edition)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
