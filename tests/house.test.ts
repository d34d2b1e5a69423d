/**
 * The structure of the code, read from the source files themselves: rooms, one-way imports, one entry point per
 * library, short files.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  /** The room imported from, or undefined for a package. */
  readonly from: string | undefined;
  /** Whether only types are imported, which leave nothing behind when the code runs. */
  readonly types: boolean;
}

const ROOMS = [
  'pages',
  'components',
  'browser',
  'timeline',
  'search',
  'citation',
  'data',
  'own-copy',
  'markdown',
  'publish',
  'archive',
  'fingerprint',
  'documents',
  'address',
  'escape',
  'preview',
  'site',
  'desk',
  'words',
] as const;
/** The folder in src that a file is in; for files directly in src, the file’s name. */
const roomOf = (path: string) => relative(SRC, path).split('/')[0] ?? '';

const files = filesUnder(SRC).filter((path) => /\.(?:ts|astro|css)$/.test(path));
const code = files.filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.d.ts'));
const imports: Import[] = code.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm)].map(
    ([statement, target = '']) => ({
      file: relative(SRC, path),
      room: roomOf(path),
      target,
      types: /^\s*(?:import|export)\s+type\s/.test(statement),
      from: target === '#words' ? 'words' : target.startsWith('.') ? roomOf(resolve(dirname(path), target)) : undefined,
    }),
  ),
);

/** The rooms that each room may import from, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // The bottom layer: it folds, hashes and compares text, in the build and in the browser alike.
  fingerprint: [],
  // Turns the bytes of a document’s file into blocks of text, without the file system.
  documents: [],
  // Escapes text so that another format reads it unchanged.
  escape: [],
  // The parts of addresses: the form of an id, the site’s own pages, and the pages of long lists.
  address: [],
  // The text of the interface, one file per language.
  words: [],
  archive: ['fingerprint', 'address'],
  markdown: ['archive'],
  timeline: ['archive', 'address', 'escape'],
  search: ['archive', 'fingerprint', 'address'],
  citation: ['archive', 'escape'],
  data: ['archive', 'escape'],
  'own-copy': ['archive', 'fingerprint', 'documents'],
  publish: ['address', 'escape'],
  preview: ['timeline'],
  chains: ['archive', 'timeline'],
  browser: [
    'timeline',
    'search',
    'citation',
    'own-copy',
    'documents',
    'markdown',
    'publish',
    'styles',
    'address',
    'escape',
  ],
  components: [
    'browser',
    'chains',
    'timeline',
    'search',
    'citation',
    'data',
    'own-copy',
    'markdown',
    'archive',
    'publish',
    'preview',
    'styles',
    'site',
    'address',
  ],
  pages: [
    'escape',
    'components',
    'browser',
    'chains',
    'timeline',
    'search',
    'citation',
    'data',
    'own-copy',
    'markdown',
    'archive',
    'publish',
    'preview',
    'styles',
    'site',
    'address',
  ],
  // What pages are made of: the joined archive, and what each page takes from it.
  site: ['archive', 'markdown', 'timeline', 'search', 'citation', 'data', 'preview', 'publish', 'address'],
  // Pages that only editors see, and the text of the files that they write.
  desk: ['archive', 'escape', 'address'],
};

const say = ({ file, target }: Import) => `${file} imports ${target}`;

describe('the house', () => {
  it('has been read', () => {
    expect(code.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(50);
  });

  it('has only rooms the plan knows', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => room !== 'styles' && !(room in ALLOWED))).toEqual([]);
    expect(ROOMS.every((room) => room in ALLOWED)).toBe(true);
  });

  it('lets imports run downward only', () => {
    const upward = imports.filter(
      ({ room, from }) =>
        from !== undefined &&
        from !== room &&
        !ALLOWED[room]?.includes(from) &&
        !(from === 'words' && room !== 'fingerprint'),
    );
    expect(upward.map(say)).toEqual([]);
  });

  it('lets the tools beside it (commands, and what builds the site) import from certain rooms only', () => {
    const tools = ['scripts', 'integrations'].flatMap((room) => filesUnder(join(SRC, '..', room)));
    const inside = tools.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\sfrom '(?:\.\.\/)+(src\/[^']+)'/g)].map(
        ([, target = '']) => `${path} ${target}`,
      ),
    );
    expect(inside.length).toBeGreaterThan(20);
    expect(
      inside.filter((each) => !/ src\/(?:archive|desk|documents|search|escape|publish|words)\//.test(each)),
    ).toEqual([]);
    expect(tools.filter((path) => readFileSync(path, 'utf8').split('\n').length > 300)).toEqual([]);
  });

  it('keeps commands and what builds the site apart', () => {
    const across = (room: string, other: string) =>
      filesUnder(join(SRC, '..', room)).filter((path) => readFileSync(path, 'utf8').includes(`../${other}/`));
    expect([...across('scripts', 'integrations'), ...across('integrations', 'scripts')]).toEqual([]);
  });

  it('has no circular imports', () => {
    const targets = new Map<string, string[]>();
    for (const { file, target, from } of imports) {
      if (from !== undefined && target.startsWith('.'))
        targets.set(file, [...(targets.get(file) ?? []), relative(SRC, resolve(SRC, dirname(file), target))]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, above: string[]) => {
      if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' > '));
      else if (!done.has(file)) {
        for (const next of targets.get(file) ?? []) walk(next, [...above, file]);
        done.add(file);
      }
    };
    for (const file of targets.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('knows Astro only in .astro files', () => {
    const strangers = imports.filter(({ file, target }) => /^astro(?:$|[:/])/.test(target) && !file.endsWith('.astro'));
    expect(strangers.map(say)).toEqual([]);
  });

  it('loads neither zod nor an EDTF parser nor citeproc nor the archive in the browser', () => {
    const heavy = imports.filter(
      ({ room, target, from }) =>
        room === 'browser' && (from === 'archive' || /^(?:zod|edtf|yaml|citeproc|unified|remark|rehype)/.test(target)),
    );
    expect(heavy.map(say)).toEqual([]);
  });

  it('loads none of them by way of another room', () => {
    const reached: string[] = [];
    const seen = new Set<string>();
    const walk = (file: string, way: readonly string[]) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target, from } of imports.filter((each) => each.file === file && !each.types)) {
        if (from === 'archive' || /^(?:node:|zod|edtf|yaml|citeproc|unified|remark|rehype)/.test(target))
          reached.push([...way, file, target].join(' > '));
        else if (from !== undefined && target.startsWith('.'))
          walk(relative(SRC, resolve(SRC, dirname(file), target)), [...way, file]);
      }
    };
    for (const path of code.map((each) => relative(SRC, each)).filter((file) => file.startsWith('browser/')))
      walk(path, []);
    expect(seen.size).toBeGreaterThan(10);
    expect(reached).toEqual([]);
  });

  it('knows all languages at once only where texts are in the language of the content, never in a browser', () => {
    const all = imports.filter(({ target, types }) => target.endsWith('/words/languages.ts') && !types);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ room }) => room !== 'archive').map(say)).toEqual([]);
    expect(
      imports.filter(({ room, target }) => room === 'browser' && /words\/\w\w\.ts$/.test(target)).map(say),
    ).toEqual([]);
  });

  it('has nothing below the fingerprint but SHA-256', () => {
    const below = imports.filter(({ room, from }) => room === 'fingerprint' && from !== 'fingerprint');
    expect(below.filter(({ target }) => !target.startsWith('@noble/hashes/')).map(say)).toEqual([]);
  });

  it('meets the archive in one file of timeline, and where search makes its records', () => {
    const doors: Readonly<Record<string, RegExp>> = {
      timeline: /^timeline\/items\.ts$/,
      search: /^search\/records(\.ts$|\/)/,
    };
    const wrong = imports.filter(({ room, file, from }) => from === 'archive' && doors[room]?.test(file) === false);
    expect(wrong.map(say)).toEqual([]);
  });

  it.each([
    ['edtf', ['archive/date.ts']],
    ['d3-scale', ['timeline/scale.ts']],
    ['d3-sankey', ['chains/layout.ts']],
    ['yaml', ['archive/content-file.ts', 'desk/claims-added.ts', 'desk/yaml-edit.ts']],
    ['fuse.js', ['search/alike.ts']],
    ['stemmer', ['search/stemmer.ts']],
    ['@orama/stemmers', []],
    ['citeproc', ['citation/processor.ts']],
    ['@noble/hashes', ['fingerprint/sha256.ts']],
    ['sharp', ['preview/raster.ts']],
    ['harfbuzzjs', ['preview/letters.ts']],
    ['subset-font', ['publish/fonts.ts']],
    ['remark-parse', ['archive/body.ts', 'markdown/render.ts']],
    ['remark-rehype', ['markdown/render.ts']],
    ['parse5', ['documents/page-text.ts']],
    ['mammoth', ['documents/word-text.ts']],
    ['unpdf', ['documents/pdf-lines.ts']],
    ['fflate', ['documents/packed.ts']],
    ['@rgrove/parse-xml', ['documents/xml.ts']],
  ])('lets only one file import %s', (library, doors) => {
    const used = new Set(
      imports.filter(({ target }) => target === library || target.startsWith(`${library}/`)).map(({ file }) => file),
    );
    expect([...used].filter((file) => !doors.includes(file))).toEqual([]);
  });

  it('sends the service worker as one script that needs no other', () => {
    const own = imports.filter(
      ({ file, target }) => file === 'browser/offline/offline-worker.ts' || target.endsWith('/offline-worker.ts'),
    );
    expect(own.map(say)).toEqual([]);
  });

  it('finds its files in a folder whose name has a space', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const all = ['src', 'scripts', 'integrations', 'bench', 'tests'].flatMap((name) => filesUnder(join(root, name)));
    const written = [...all.filter((path) => /\.(?:ts|astro|mjs)$/.test(path)), join(root, 'astro.config.ts')];
    expect(written.filter((path) => /import\.meta\.url\)\.pathname/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('has no files with catch-all names', () => {
    expect(files.filter((path) => /\/(?:utils?|helpers?|common|types|constants|misc|index)\.ts$/.test(path))).toEqual(
      [],
    );
  });

  it('breaks templates and comments at 140 characters; the formatter does so for the rest', () => {
    const tools = ['scripts', 'integrations'].flatMap((room) => filesUnder(join(SRC, '..', room)));
    const long = [...code, ...tools].flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, n) =>
          line.length > 140 && (path.endsWith('.astro') || /^\s*(?:\/\*\*|\*|\/\/)/.test(line))
            ? [`${relative(SRC, path)}:${n + 1}`]
            : [],
        ),
    );
    expect(long).toEqual([]);
  });

  it('keeps every file short', () => {
    const long = files
      .map((path) => ({ path: relative(SRC, path), lines: readFileSync(path, 'utf8').split('\n').length }))
      // All the interface text in a language is in one file, so that a translator has it all in one place.
      .filter(({ path, lines }) => lines > (/^words\/\w\w\.ts$/.test(path) ? 2000 : 300));
    expect(long).toEqual([]);
  });
});
