/** All the files, commands, links and pictures named in the README and the docs exist. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../scripts/content-folder.ts';

const DOCS = readdirSync(join(PROJECT, 'docs')).filter((name) => name.endsWith('.md'));
const TEXTS = ['README.md', ...DOCS.map((name) => `docs/${name}`)].map((file) => ({
  file,
  text: readFileSync(join(PROJECT, file), 'utf8'),
}));
const { scripts, engines } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};

/**
 * Folders of the project. A path in `code` that begins with one of them names a file of the project, or one that a
 * guide tells the reader to make.
 */
const FOLDERS = readdirSync(PROJECT).filter(
  (name) => statSync(join(PROJECT, name)).isDirectory() && !['node_modules', '.git', '.cache', 'dist'].includes(name),
);
/** Files that a command makes when someone follows a guide. */
const MADE = [
  'content/frames/bulletin-2024.yaml',
  'content/frames/minutes-1901.yaml',
  'content/released.txt',
  'content/permalinks.txt',
  'content/editions/',
];

/** Paths in a text: in `code`, beginning with a folder of the project, and without a placeholder for a name. */
function paths(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, code = '']) => {
    const path = code.replace(/^\.\//, '');
    return FOLDERS.includes(path.split('/')[0] ?? '') && path.includes('/') && !/[*…]|[A-Z]{4,}/.test(path)
      ? [path]
      : [];
  });
}

/** The fragment that GitHub gives a heading. */
const fragment = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const fragments = (text: string) =>
  new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => fragment(heading)));

const links = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
/** The text outside blocks of code, which show what files may hold. */
const prose = (text: string) => text.replaceAll(/^```.*?^```$/gms, '');

describe.each(TEXTS)('$file', ({ file, text }) => {
  it('names files that exist', () => {
    expect(paths(prose(text)).filter((path) => !MADE.includes(path) && !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...text.matchAll(/\bnpm run (?:--?\S+ )*([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('has no relative link that leads nowhere', () => {
    const broken = links(prose(text))
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', place] = target.split('#');
        const there = path === '' ? join(PROJECT, file) : join(PROJECT, dirname(file), path);
        if (!existsSync(there)) return true;
        return place !== undefined && !fragments(readFileSync(there, 'utf8')).has(place);
      });
    expect(broken).toEqual([]);
  });
});

describe('the docs', () => {
  it('name many files and commands, so that the tests above look at something', () => {
    const all = TEXTS.map(({ text }) => text).join('\n');
    expect(paths(all).length).toBeGreaterThan(60);
    expect(links(all).length).toBeGreaterThan(20);
  });

  it('are each linked from the README', () => {
    const targets = links(TEXTS[0]?.text ?? '');
    expect(DOCS.filter((name) => !targets.includes(`docs/${name}`))).toEqual([]);
  });

  it('show every picture that is kept, and keep them light', () => {
    const pictures = readdirSync(join(PROJECT, 'docs')).filter((name) => name.endsWith('.png'));
    const shown = TEXTS.flatMap(({ text }) => links(text)).map((target) => target.replace(/^docs\//, ''));
    expect(pictures.filter((name) => !shown.includes(name))).toEqual([]);
    const bytes = pictures.reduce((sum, name) => sum + statSync(join(PROJECT, 'docs', name)).size, 0);
    expect(bytes).toBeLessThan(1_000_000);
  });

  it('name every command of the project in the README', () => {
    const [readme] = TEXTS;
    const silent = ['test', 'start', 'check:types', 'check:lint', 'format'];
    expect(
      Object.keys(scripts).filter((name) => !silent.includes(name) && !readme?.text.includes(`npm run ${name}`)),
    ).toEqual([]);
  });

  it('explain every field, including those of the parts of an archive that have names of their own', () => {
    const fields = readFileSync(join(PROJECT, 'docs/fields.md'), 'utf8');
    const silent = /^- \*\*(\S+)\*\*(?: \(needed\))?:\s*(?:One of: .*)?$/gm;
    expect([...fields.matchAll(silent)].map(([, field]) => field)).toEqual([]);
    expect(fields).toContain('**searches.NAME[].query**');
  });

  it('give commands that mean the same in sh, PowerShell and cmd', () => {
    const named = new Set(['README.md', 'docs/start-your-own.md', 'docs/editing.md']);
    const guides = TEXTS.filter(({ file }) => named.has(file)).map(({ text }) => text);
    const blocks = guides.flatMap((text) => [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block));
    const inline = guides.flatMap((text) => [...prose(text).matchAll(/`((?:[A-Z]+=\S+ )?np[mx]\s[^`]+)`/g)]);
    const commands = readdirSync(join(PROJECT, 'scripts')).filter((name) => name.endsWith('.ts'));
    const helps = commands.map((name) => readFileSync(join(PROJECT, 'scripts', name), 'utf8'));
    const all = [
      ...blocks.flatMap((block) => block.trim().split('\n')),
      ...inline.map(([, code = '']) => code.replaceAll(/\s+/g, ' ')),
      ...helps.flatMap((text) => [...text.matchAll(/^Example: (.+?)`?,?$/gm)].map(([, example = '']) => example)),
    ];
    expect(all.length).toBeGreaterThan(90);
    // No settings before a command, no second command after it, nothing that a shell replaces, and no quotation marks
    // but the double ones, which all three take as one word.
    const plain = /^np[mx](?: (?:[\w./:=…-]+|"[^"“”„`$%^!&|<>\\]*"))+$/;
    expect(all.filter((command) => !plain.test(command))).toEqual([]);
  });

  it('need no sh for the commands of the project, except to install browsers on Debian', () => {
    const shell = /^[A-Z_]+=|['"`$*?~;|<>\\]|(?:^|&& )(?:sh|rm|cp|mv|ls|mkdir|cat|export) /;
    const found = Object.entries(scripts).filter(([, command]) => shell.test(command));
    expect(found.map(([name]) => name)).toEqual(['browsers:install']);
  });

  it('have the words that an editor without a glossary did not understand in the glossary', () => {
    const glossary = readFileSync(join(PROJECT, 'docs/glossary.md'), 'utf8');
    const explained = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].map(([, word = '']) => word).join(', ');
    const asked = [
      'EDTF',
      'level',
      'slug',
      'frontmatter',
      'block collection',
      'principal',
      'lane',
      'container',
      'capture',
    ];
    const also = ['standpoint', 'silent', 'agency', 'attests', 'standfirst', 'SHA-256', 'lint'];
    expect([...asked, ...also].filter((word) => !explained.includes(word))).toEqual([]);
  });

  it('ask for the Node that package.json asks for', () => {
    const least = /^>=(\d+\.\d+)\.0$/.exec(engines.node)?.[1] ?? 'no version';
    const asked = TEXTS.flatMap(({ file, text }) =>
      [...text.matchAll(/Node\.js (\d+\.\d+) or newer/g)].map(([, version]) => ({ file, version })),
    );
    expect(asked.map(({ file }) => file)).toEqual(['README.md', 'docs/start-your-own.md']);
    expect(new Set(asked.map(({ version }) => version))).toEqual(new Set([least]));
  });

  it('name functions that are in the files they are said to be in', () => {
    const developing = TEXTS.find(({ file }) => file === 'docs/developing.md')?.text ?? '';
    const told = [...developing.matchAll(/`([a-zA-Z]+)`(?:(?:, | and )`[a-zA-Z]+`)*\)? (?:in|of) `([^`]+\.ts)`/g)].map(
      ([, name = '', path = '']) => ({ name, path }),
    );
    expect(told.length).toBeGreaterThan(10);
    const wrong = told.filter(
      ({ name, path }) =>
        !new RegExp(`\\b(?:function|const|class) ${name}\\b`).test(readFileSync(join(PROJECT, path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
