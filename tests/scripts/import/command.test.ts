/** npm run import: what it lists, what it writes, what it never overwrites, and how it is undone. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../scripts/check.ts';
import { placesOf, write } from '../../../scripts/import/journal.ts';
import { importsWith } from '../../../scripts/import.ts';
import { readArchive } from '../../../src/archive/join.ts';
import { listFiles } from '../../../src/archive/read-content.ts';
import { LIGHTHOUSE } from '../../archive/files.ts';

const root = mkdtempSync(join(tmpdir(), 'an import '));
const folder = join(root, 'archive');
const drafts = `${folder}-drafts`;
let said: string[];
const say = (line: string) => said.push(line);
const kept = (name: string) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const run = (...args: string[]) => importsWith()(args, folder, say);
const all = () =>
  [folder, drafts]
    .filter(existsSync)
    .flatMap((each) => listFiles(each).map(({ path, bytes }) => `${each}/${path}\n${new TextDecoder().decode(bytes)}`));
const given = (name: string, text: string) => {
  const file = join(root, name);
  writeFileSync(file, text);
  return file;
};

beforeEach(() => {
  said = [];
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  cpSync(LIGHTHOUSE, folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('an import', () => {
  it('lists what it would make, and writes nothing until it is told to', async () => {
    const before = all();
    expect(await run(kept('zotero-biblatex.bib'))).toBe(0);
    expect(all()).toEqual(before);
    expect(said).toContainEqual(expect.stringMatching(/^makes .*archive-drafts\/sources\/voss-1904\.md \(zotero-bib/));
    expect(said.join('\n')).toContain('not imported: author: "others"; isbn: "978-0-00-000000-2"');
    expect(said.slice(-2)).toEqual(['0 for the archive, 3 drafts.', 'Nothing is written yet: add --write to do so.']);
  });

  it.each([
    ['yes', 3],
    ['no', 0],
    ['', 0],
    [undefined, 0],
  ])('asks on a terminal, and takes “%s” as it is meant', async (answer, files) => {
    await importsWith(async () => answer)([kept('zotero-biblatex.bib')], folder, say);
    const made = existsSync(drafts) ? listFiles(drafts).filter(({ path }) => path.endsWith('.md')) : [];
    expect(made).toHaveLength(files);
  });

  it('keeps the archive valid: what is not complete becomes a draft, which says what it lacks', async () => {
    expect(await run(kept('zotero-biblatex.bib'), kept('zotero.ris'), kept('zotero-csl.json'), '--write')).toBe(0);
    expect(check([], folder, () => {})).toBe(0);
    const draft = readFileSync(join(drafts, 'sources/lind-1901.md'), 'utf8');
    expect(draft).toContain(
      '# Missing: genre, rights, known, standpoint, omitted, claims, the text below the fields\n',
    );
    expect(draft).toContain('# "Board Press" is no actor of the archive yet.');
    expect(draft).toContain('# Not taken: isbn: "978-0-00-000000-2"\n');
    expect(draft).toContain('\ntitle: "The Aurora: A Ship\'s Life"\n');
    // A draft that is moved into the archive is read there, and the check asks for what it lacks.
    renameSync(join(drafts, 'sources/lind-1901.md'), join(folder, 'sources/lind-1901.md'));
    const read = readArchive(listFiles(folder));
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map(({ file }) => file)).toContain('sources/lind-1901.md');
    expect(problems.map(({ wrong }) => wrong).join()).not.toMatch(/YAML|frontmatter|HTML/);
  });

  it('finds a new id where one is taken, in the archive, among the drafts or in the same file, and says so', async () => {
    await run(kept('zotero.ris'), '--write');
    said = [];
    await run(kept('zotero.ris'), kept('zotero.ris'), '--write');
    expect(said.join('\n')).toContain('The id "voss-1904" belongs to another source: this one is "voss-1904-2".');
    expect(said.join('\n')).toContain('The id "voss-1904" belongs to another source: this one is "voss-1904-3".');
  });

  it('writes nothing if a file is broken, and lists every problem of all files', async () => {
    const broken = given('a.bib', '@book{a, title={x\n');
    expect(await run(kept('zotero.ris'), broken, given('b.txt', 'Once'), '--write')).toBe(1);
    expect(existsSync(drafts)).toBe(false);
    expect(said.at(-1)).toBe('2 problems. Nothing is written.');
    expect(said.join('\n')).toMatch(/a\.bib, entry "a": .*\nb\.txt: its format is not known\./);
  });

  it('says that a Markdown file whose id is taken must be renamed', async () => {
    const lamp = given('lamp-lit.md', readFileSync(join(folder, 'events/lamp-lit.md'), 'utf8'));
    expect(await run(lamp, '--as', 'events', '--write')).toBe(1);
    expect(said[0]).toBe(
      'lamp-lit.md, id: the id "lamp-lit" belongs to another event. Rename the file: its name becomes the id.',
    );
  });

  it.each([
    ['is damaged', (file: string) => writeFileSync(file, 'title: [')],
    ['is not there', (file: string) => rmSync(file)],
  ])('makes nothing in an archive whose archive.yaml %s, since nothing could be checked', async (_what, damage) => {
    damage(join(folder, 'archive.yaml'));
    expect(await run(kept('events.csv'), '--write')).toBe(1);
    expect(said.at(-2)).toContain('archive.yaml: it cannot be read, and without it nothing can be checked.');
    expect(said.at(-1)).toBe('1 problem. Nothing is written.');
    expect(existsSync(drafts)).toBe(false);
  });

  it('shows no control characters of a hostile file', async () => {
    await run(given('a.ris', 'TY  - BOOK\nTI  - A\u001b[2J\u202Etitle\nKW  - \u001b]0;x\u0007\nER  - \n'));
    expect(said.join('')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });

  it('leaves nothing behind if one of its files cannot be written', async () => {
    writeFileSync(join(folder, 'actors/blocked'), '');
    const before = all();
    const at = (path: string, text: string) => ({
      ...({ place: 'content', path, text, from: 'a file', open: [], remarks: [], left: [] } as const),
    });
    const lit = readFileSync(join(folder, 'events/lamp-lit.md'), 'utf8');
    const made = [
      at('actors/new.md', 'New.'),
      { ...at('events/lamp-lit.md', 'More.'), before: lit },
      at('actors/blocked/inside.md', 'No.'),
    ];
    expect(() => write(placesOf(folder), made)).toThrow();
    expect(all()).toEqual(before);
    expect(existsSync(drafts)).toBe(false);
  });

  it.each([[[]], [['nowhere.bib']], [['a.bib', '--as', 'poems']], [['a.bib', '--undo']], [['--nonsense']]])(
    'is refused when it is used wrongly: %j',
    async (args) => expect(await run(...args)).toBe(2),
  );
});

describe('an import that is taken back', () => {
  it('leaves everything as it was', async () => {
    const before = all();
    await run(kept('zotero-biblatex.bib'), '--write');
    const after = all();
    expect(await run('--undo')).toBe(0);
    expect(all()).toEqual(after);
    expect(await run('--undo', '--write')).toBe(0);
    expect(all()).toEqual(before);
    expect(existsSync(drafts)).toBe(false);
  });

  it('is only the last one', async () => {
    await run(kept('zotero-biblatex.bib'), '--write');
    const before = listFiles(drafts).map(({ path }) => path);
    await run(kept('zotero-csl.json'), '--write');
    await run('--undo', '--write');
    expect(listFiles(drafts).map(({ path }) => path)).toEqual(before.filter((path) => path !== 'last-import.json'));
    expect(await run('--undo', '--write')).toBe(1);
    expect(said.at(-1)).toContain('There is no import to take back');
  });

  it('is refused if its journal is damaged', async () => {
    await run(kept('zotero-biblatex.bib'), '--write');
    writeFileSync(join(drafts, 'last-import.json'), '{ "files": [');
    expect(await run('--undo', '--write')).toBe(1);
    expect(said.at(-1)).toContain('its journal cannot be read');
  });

  it.each([
    ['changed', (file: string) => writeFileSync(file, `${readFileSync(file, 'utf8')}More.`)],
    ['moved', (file: string) => renameSync(file, `${file}.bak`)],
  ])('is refused as a whole if a file was %s', async (_how, change) => {
    await run(kept('zotero-biblatex.bib'), '--write');
    change(join(drafts, 'sources/lind-1901.md'));
    const before = all();
    expect(await run('--undo', '--write')).toBe(1);
    expect(said.at(-1)).toContain('archive-drafts/sources/lind-1901.md');
    expect(all()).toEqual(before);
  });
});
