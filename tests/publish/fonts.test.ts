/** The fonts that an archive needs. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { charactersOf, inRange, makeFonts } from '../../src/publish/fonts.ts';

const PACKAGES = fileURLToPath(new URL('../../node_modules/@fontsource-variable', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'fonts '));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the fonts of an archive', () => {
  it('have ranges that can be read', () => {
    expect(inRange('U+0000-00FF,U+0131, U+2212', 'a')).toBe(true);
    expect(inRange('U+0000-00FF,U+0131, U+2212', '−')).toBe(true);
    expect(inRange('U+0000-00FF,U+0131, U+2212', 'ā')).toBe(false);
  });

  it('have every character of the texts, however it is composed, and what keyboards have', () => {
    const folder = join(place, 'texts');
    mkdirSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'deep', 'a.md'), 'ش e\u0301 א');
    writeFileSync(join(folder, 'picture.png'), 'Ж');
    const characters = charactersOf([folder]);
    for (const character of ['ش', 'é', '\u0301', 'א', 'z', '’', '–']) expect(characters).toContain(character);
    expect(characters).not.toContain('Ж');
  });

  it('are the same whether or not an editor begins its files with a byte-order mark', () => {
    const folder = join(place, 'marked');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.md'), 'é');
    const without = charactersOf([folder]);
    writeFileSync(join(folder, 'a.md'), '\ufeffé');
    expect(charactersOf([folder])).toBe(without);
  });

  it('have no characters that only the interface in other languages needs', () => {
    const folder = join(place, 'interface');
    mkdirSync(join(folder, 'words'), { recursive: true });
    writeFileSync(join(folder, 'words', 'en.ts'), 'é');
    writeFileSync(join(folder, 'words', 'ar.ts'), 'ش');
    expect(charactersOf([folder])).toContain('é');
    expect(charactersOf([folder])).not.toContain('ش');
    expect(charactersOf([folder], 'ar')).toContain('ش');
    expect(charactersOf([folder], 'ar')).not.toContain('é');
  });

  it('have no characters that the code only looks for in texts', () => {
    const folder = join(place, 'code');
    for (const room of ['search', 'pages']) mkdirSync(join(folder, room), { recursive: true });
    writeFileSync(join(folder, 'search', 'normalise.ts'), 'ß');
    writeFileSync(join(folder, 'pages', 'search.astro'), 'é');
    expect(charactersOf([folder])).not.toContain('ß');
    expect(charactersOf([folder])).toContain('é');
  });

  it('do not change a page if they arrive late, except italics', async () => {
    const folder = await makeFonts(PACKAGES, join(place, 'display'), 'abcش');
    const rules = readFileSync(join(folder, 'fonts.css'), 'utf8').match(/@font-face[^}]*\}/g) ?? [];
    const shown = rules.map((rule) => [/style: italic/i.test(rule), /font-display: (\w+)/.exec(rule)?.[1]].join());
    expect(new Set(shown)).toEqual(new Set(['false,optional', 'true,swap']));
    const list = readFileSync(join(folder, 'scripts.js'), 'utf8');
    expect(list).toMatch(
      /^import font0 from '\.\/noto-naskh-arabic-[\w-]+\.woff2\?url';\nexport default \[\{ font: font0, letters: \/\\p\{Script=Arabic\}\/u \}\];\n$/,
    );
  });

  it('have no part for a script that is not used, and are the same each time', async () => {
    const made = async (cache: string, characters: string) => {
      const folder = await makeFonts(PACKAGES, join(place, cache), characters);
      return readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name)).toString('base64')] as const);
    };
    const latin = await made('a', 'abc');
    expect(latin.map(([name]) => name)).toEqual([
      'fonts.css',
      'scripts.js',
      'source-sans-3-latin-wght-italic.woff2',
      'source-sans-3-latin-wght-normal.woff2',
      'source-serif-4-latin-wght-normal.woff2',
    ]);
    expect(await made('b', 'abc')).toEqual(latin);
    const both = await made('a', 'abc س');
    expect(both.map(([name]) => name)).toContain('noto-naskh-arabic-arabic-wght-normal.woff2');
  });
});
