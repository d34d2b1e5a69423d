/** Which files of a site are kept on a reader’s device. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachesName, keepOffline, offlineList, WORKER } from '../../src/publish/offline.ts';

const file = (path: string, bytes = 10) => ({ path, bytes, sha256: `hash of ${path}` });
const FILES = [
  'index.html',
  '404.html',
  '_headers',
  'robots.txt',
  'sitemap.xml',
  WORKER,
  'offline-0123456789ab.json',
  '_astro/a.css',
  '_astro/documents/pdf.js',
  'events/x/index.html',
  'data/editions/1.0.json',
  'search/index-0123456789ab.json',
].map((path) => file(path));
const paths = (limits?: { bytes: number; files: number }) => offlineList(FILES, limits).files.map(([path]) => path);

describe('the list of what is kept', () => {
  it('has everything that readers open, at its address, and nothing meant for programs', () => {
    expect(paths()).toEqual(['', '404.html', '_astro/a.css', 'events/x/', 'search/index-0123456789ab.json']);
    expect(offlineList(FILES).whole).toBe(true);
  });

  it.each([
    ['bytes', { bytes: 49, files: 100 }],
    ['files', { bytes: 100, files: 4 }],
  ])('has of an archive with too many %s only what every page and searching need', (_name, limits) => {
    expect(paths(limits)).toEqual(['', '404.html', '_astro/a.css', 'search/index-0123456789ab.json']);
    expect(offlineList(FILES, limits).whole).toBe(false);
  });

  it('is a new version if one file or the worker changes, and the same if nothing does', () => {
    const dist = mkdtempSync(join(tmpdir(), 'kept '));
    const kept = (base = '/some/folder') => {
      keepOffline(dist, base);
      return { worker: readFileSync(join(dist, WORKER), 'utf8'), files: readdirSync(dist).length };
    };
    writeFileSync(join(dist, WORKER), 'work();');
    writeFileSync(join(dist, 'index.html'), 'one');
    const first = kept();
    expect(first.worker).toMatch(/^const KEPT=\{"root":"\/some\/folder\/".*\};\nwork\(\);$/);
    expect(kept()).toEqual(first);
    writeFileSync(join(dist, 'index.html'), 'two');
    const second = kept();
    expect(second.worker).not.toBe(first.worker);
    expect(second.files).toBe(first.files);
    writeFileSync(join(dist, WORKER), 'other();');
    expect(kept().worker.split('\n')[0]).not.toBe(second.worker.split('\n')[0]);
    rmSync(dist, { recursive: true });
  });

  it('is told apart from that of another archive on the same host', () => {
    expect(cachesName('/a/b').startsWith(cachesName('/a'))).toBe(false);
    expect(cachesName('/')).not.toBe(cachesName('/a'));
    expect(cachesName('/a/')).toBe(cachesName('/a'));
  });
});
