/** The guides, tried out: their commands in order and their files as printed, on a copy of the project. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { init } from '../../scripts/init.ts';
import { release } from '../../scripts/release.ts';
import { cutDocument } from '../../src/archive/frame.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { readFolder } from '../../src/archive/read-content.ts';
import { foldedWords } from '../../src/fingerprint/runs.ts';
import { pdfOf } from './pdf-of.ts';
import { copyProject } from './project-copy.ts';

const SAMPLES = fileURLToPath(new URL('documents/', import.meta.url));

type Step = { readonly file: string; readonly text: string; readonly below: boolean } | { readonly commands: string };

/**
 * The blocks of a guide that ask for something to be done. An `sh` block is run. A block with a path after its language
 * is a file. If a plus follows the path, the lines of the block go below the first line of that file.
 */
function stepsOf(guide: string): Step[] {
  return [...guide.matchAll(/^```(\S+)(?: (\S+)( \+)?)?\n(.*?)^```$/gms)].flatMap(
    ([, language, file, plus, text = '']): Step[] =>
      file !== undefined ? [{ file, text, below: plus !== undefined }] : language === 'sh' ? [{ commands: text }] : [],
  );
}

/** The content of a file in a guide. For a PDF, the guide prints only the text, which is put into a PDF of one page. */
const written = (path: string, text: string) => (path.endsWith('.pdf') ? pdfOf(text.split('\n')) : text);

/** Types commands in a folder, without a terminal. @returns what they say. */
function typed(folder: string, commands: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', commands], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ARCHIVE_CONTENT: undefined,
      VITEST: undefined,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`${commands}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Follows a guide, or part of one. */
function follow(folder: string, guide: string): string {
  let said = '';
  for (const step of stepsOf(guide)) {
    if ('file' in step) {
      const path = join(folder, step.file);
      mkdirSync(dirname(path), { recursive: true });
      const [first, ...rest] = step.below ? readFileSync(path, 'utf8').split('\n') : [];
      writeFileSync(path, first === undefined ? written(path, step.text) : `${first}\n${step.text}${rest.join('\n')}`);
      continue;
    }
    said += typed(folder, step.commands);
  }
  return said;
}

/** A page as a browser saves it. */
const PAGE = `<!doctype html><html lang="en"><head><title>A pier for the point - Skerry Gazette</title></head><body>
<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><main><article><h1>A pier for the point</h1>
<p>The Harbour Board will build a pier of stone, and the secre&shy;tary of the Fishermen&rsquo;s Union says that her
members read of it in this newspaper first, as did most of the town, on the morning after the meeting.</p>
<p>The stone is to come from the quarry at Tarn, which has sent stone for two piers before, one of which stands.</p>
</article></main><footer>Subscribe to the Gazette</footer></body></html>`;

/**
 * Other documents, such as a word processor, a browser or a printer makes. Each comes with words to quote from one
 * paragraph.
 */
const OTHERS = [
  { name: 'letter.docx', quote: 'said that the western light was out' },
  { name: 'report.odt', quote: 'a squall tore the staging from the head of the arm' },
  { name: 'printed.pdf', from: 'report.pdf', quote: 'one barge in five had brought less than its papers said' },
  { name: 'page.html', quote: 'the secretary of the Fishermen’s Union' },
] as const;

/** Adds other documents to the archive in the way that the guide adds its own: “one by one”. */
function addOthers(folder: string): void {
  const ids = OTHERS.map(({ name }) => basename(name, extname(name)));
  for (const other of OTHERS) {
    const to = join(folder, 'documents', other.name);
    if (other.name === 'page.html') writeFileSync(to, PAGE);
    else copyFileSync(join(SAMPLES, 'from' in other ? other.from : other.name), to);
  }
  typed(folder, OTHERS.map(({ name }) => `npm run frame -- documents/${name}`).join('\n'));
  typed(folder, `npm run fingerprint -- ${OTHERS.map(({ name }) => `documents/${name}.txt`).join(' ')}`);
  const { frames } = readFolder(join(folder, 'content')).records;
  for (const [n, { name, quote }] of OTHERS.entries()) {
    const frame = frames.find(({ id }) => id === ids[n])?.data;
    if (frame === undefined) throw new Error(`${name} has no frame`);
    const { blocks } = cutDocument(readFileSync(join(folder, `documents/${name}.txt`)), frame);
    const words = (text: string) => foldedWords(text, 2).join(' ');
    const numbers = blocks.flatMap(({ at, text }) => (typeof at === 'number' ? [{ at, text }] : []));
    const spoken = numbers.find(({ text }) => words(text).includes(words(quote)))?.at;
    const silent = numbers
      .filter(({ at }) => at !== spoken)
      .map(({ at }) => ({ paragraph: at, why: 'Not told here.' }));
    const fields = {
      ...{ title: name, short: name, kind: 'report', genre: 'Report', authors: [], issuer: 'harbour-board' },
      ...{ language: 'en', rights: 'Free for all.', licence: 'public-domain', omitted: 'Nothing.', silent },
      known: [{ field: 'title', how: 'inside', where: 'line 1', sure: 'A' }],
      standpoint: { who: 'Somebody.', for: 'Somebody else.', when: 'Soon after.', evidence: 'What was seen.' },
      claims: [{ id: 'told', at: spoken, says: 'It is told.', how: 'states', quote }],
    };
    writeFileSync(
      join(folder, `content/sources/${ids[n]}.md`),
      `---\n${stringify(fields)}---\nIt is told [@${ids[n]}/told].\n`,
    );
  }
}

/** Every file of the project with its hash, except packages and anything that is built. */
function files(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (inside: string) => {
    for (const name of readdirSync(join(folder, inside))) {
      const path = join(inside, name);
      if (['node_modules', '.cache', '.astro', 'dist', 'documents'].includes(path)) continue;
      if (statSync(join(folder, path)).isDirectory()) walk(path);
      else found.set(path, sha256(readFileSync(join(folder, path))));
    }
  };
  walk('');
  return found;
}

describe('the guides', () => {
  const copies = [copyProject(), copyProject()] as const;
  afterAll(() => {
    for (const { remove } of copies) remove();
  });

  it('add a document by touching the content alone', () => {
    const { folder } = copies[0];
    const quiet = () => {};
    expect(init(['--replace', '--yes'], folder, quiet)).toBe(0);
    expect(release(join(folder, 'content'), quiet)).toBe(0);
    const before = files(folder);
    const said = follow(folder, readFileSync(join(folder, 'docs/editing.md'), 'utf8'));
    const after = files(folder);
    const touched = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
    expect(touched.filter((path) => !path.startsWith('content/'))).toEqual([]);
    expect(touched.filter((path) => path.startsWith('content/')).sort()).toEqual([
      'content/actors/harbour-bulletin.md',
      'content/changes.yaml',
      'content/editions/1.3.json',
      'content/editions/SHA256SUMS',
      'content/events/readers-meet.md',
      'content/fingerprints/bulletin-2024.json',
      'content/frames/bulletin-2024.yaml',
      'content/permalinks.txt',
      'content/released.txt',
      'content/sources/bulletin-2024.md',
    ]);
    expect(said).toContain('The content is complete: 8 sources');
    expect(said).toContain('bulletin-2024: 2 claims');
    expect(said).toContain('Version 1.3 is released');
  });

  it('lead to a built archive from documents in the formats that people have', () => {
    const { folder } = copies[1];
    const guide = readFileSync(join(folder, 'docs/start-your-own.md'), 'utf8');
    const others = guide.indexOf('\nDo the same with the other documents');
    expect(others).toBeGreaterThan(0);
    let said = follow(folder, guide.slice(0, others));
    addOthers(folder);
    said += follow(folder, guide.slice(others));
    expect(said).toContain('content-kept-1/: what was in content/');
    expect(said).toContain('frames/minutes-1901.yaml: 2 ¶, 1 block of furniture');
    expect(said).toContain('The content is complete: 5 sources, 6 claims, 1 event');
    expect(said).toContain('4 quotations confirmed by fingerprint');
    expect(said).toContain('Checked against the original documents: letter, minutes-1901, page, printed, report.');
    expect(said).toContain('Version 1.0 is released and frozen in editions/1.0.json: 17 records.');
    expect(said).toContain('Version 1.1 is released');
    expect(existsSync(join(folder, 'content-kept-1/archive.yaml'))).toBe(true);
    expect(readFileSync(join(folder, 'dist/events/pier-resolved/index.html'), 'utf8')).toContain('4 March 1901');
    // The tests that `npm test` runs on an archive must pass for this one too.
    const tested = spawnSync('npx', ['vitest', 'run', '--project', 'content'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ARCHIVE_CONTENT: undefined, VITEST: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
    });
    expect(tested.stdout).toMatch(/Tests {2}\d+ passed/);
    expect(tested.status, tested.stdout).toBe(0);
  });
});
