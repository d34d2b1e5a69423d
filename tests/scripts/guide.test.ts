/** The guides, tried out: their commands in order and their files as printed, on a copy of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { init } from '../../scripts/init.ts';
import { release } from '../../scripts/release.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { pdfOf } from './pdf-of.ts';
import { copyProject } from './project-copy.ts';

type Step = { readonly file: string; readonly text: string; readonly below: boolean } | { readonly commands: string };

/**
 * The blocks of a guide that ask for something to be done: `sh` is run; a block with a path after its language is a
 * file; with a plus after the path, its lines go below the first line of that file.
 */
function stepsOf(guide: string): Step[] {
  return [...guide.matchAll(/^```(\S+)(?: (\S+)( \+)?)?\n(.*?)^```$/gms)].flatMap(
    ([, language, file, plus, text = '']): Step[] =>
      file !== undefined ? [{ file, text, below: plus !== undefined }] : language === 'sh' ? [{ commands: text }] : [],
  );
}

/** The content of a file in a guide. For a PDF, the guide prints only the text, which is put into a PDF of one page. */
const written = (path: string, text: string) => (path.endsWith('.pdf') ? pdfOf(text.split('\n')) : text);

function follow(folder: string, guide: string): string {
  let said = '';
  for (const step of stepsOf(readFileSync(join(folder, guide), 'utf8'))) {
    if ('file' in step) {
      const path = join(folder, step.file);
      mkdirSync(dirname(path), { recursive: true });
      const [first, ...rest] = step.below ? readFileSync(path, 'utf8').split('\n') : [];
      writeFileSync(path, first === undefined ? written(path, step.text) : `${first}\n${step.text}${rest.join('\n')}`);
      continue;
    }
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step.commands], {
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
    said += stdout;
    if (status !== 0) throw new Error(`${guide}, at\n${step.commands}\n${stdout}\n${stderr}`);
  }
  return said;
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
    const said = follow(folder, 'docs/editing.md');
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
    expect(said).toContain('The content is complete: 7 sources');
    expect(said).toContain('bulletin-2024: 2 claims');
    expect(said).toContain('Version 1.3 is released');
  });

  it('lead from a PDF to a built archive', () => {
    const { folder } = copies[1];
    const said = follow(folder, 'docs/start-your-own.md');
    expect(said).toContain('content-kept-1/: what was in content/');
    expect(said).toContain('frames/minutes-1901.yaml: 2 ¶, 1 block of furniture');
    expect(said).toContain('The content is complete: 1 source, 2 claims, 1 event');
    expect(said).toContain('Checked against the original documents: minutes-1901.');
    expect(said).toContain('Version 1.0 is released and frozen in editions/1.0.json: 9 records.');
    expect(said).toContain('Version 1.1 is released');
    expect(existsSync(join(folder, 'content-kept-1/archive.yaml'))).toBe(true);
    expect(readFileSync(join(folder, 'dist/events/pier-resolved/index.html'), 'utf8')).toContain('4 March 1901');
    // What `npm test` says of an archive holds for this one too.
    const tested = spawnSync('npx', ['vitest', 'run', '--project', 'content'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ARCHIVE_CONTENT: undefined, VITEST: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
    });
    expect(tested.stdout).toMatch(/Tests {2}\d+ passed/);
    expect(tested.status, tested.stdout).toBe(0);
  });
});
