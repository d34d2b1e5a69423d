/** The citation styles and locales are those of the Citation Style Language project, unchanged. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/citation/csl/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER));
const files = [
  ...readdirSync(FOLDER).filter((name) => name.endsWith('.csl')),
  ...readdirSync(new URL('locales/', FOLDER)).map((name) => `locales/${name}`),
];

/** Git’s name for the content of a file. Anyone can use it to find the file in the project that it came from. */
const blob = (bytes: Buffer) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

describe('citation styles and locales', () => {
  it('are byte for byte the files they came from', () => {
    const kept = readFileSync(new URL('csl-originals.txt', import.meta.url), 'utf8');
    expect(files.map((file) => `${blob(read(file))}  ${file}\n`).join('')).toBe(kept);
  });

  it('state their licence, and styles their authors', () => {
    for (const file of files) {
      const info = /<info>.*<\/info>/s.exec(read(file).toString('utf8'))?.[0] ?? '';
      if (file.endsWith('.csl')) expect(info, file).toMatch(/<author>\s*<name>[^<]+<\/name>/);
      expect(info, file).toContain('<rights license="http://creativecommons.org/licenses/by-sa/3.0/">');
    }
  });
});
