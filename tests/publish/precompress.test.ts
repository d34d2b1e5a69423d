/** Files compressed in advance: correct, the same each time, and only where it helps. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precompress } from '../../src/publish/precompress.ts';

const TEXT = 'What each source says, and on whose word. '.repeat(100);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), TEXT);
  writeFileSync(join(folder, 'small.css'), 'a{}');
  writeFileSync(join(folder, 'picture.png'), TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(join(folder, name));

describe('compressing a built site', () => {
  it('writes both forms beside texts that gain by it, and leaves small files and pictures alone', async () => {
    const sum = await precompress(folder);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(
      ['a', 'a/index.html', 'a/index.html.br', 'a/index.html.gz', 'picture.png', 'small.css'].toSorted(),
    );
    expect(brotliDecompressSync(read('a/index.html.br')).toString()).toBe(TEXT);
    expect(gunzipSync(read('a/index.html.gz')).toString()).toBe(TEXT);
    expect(sum.files).toBe(1);
    expect(sum.bytes).toBe(TEXT.length);
  });

  it('writes the same bytes each time, with neither time nor system in them', async () => {
    await precompress(folder);
    const [br, gz] = [read('a/index.html.br'), read('a/index.html.gz')];
    await precompress(folder);
    expect(read('a/index.html.br').equals(br)).toBe(true);
    expect(read('a/index.html.gz').equals(gz)).toBe(true);
    expect([...gz.subarray(4, 8), gz[9]]).toEqual([0, 0, 0, 0, 255]);
  });
});
