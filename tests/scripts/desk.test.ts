/** An editor’s tools: problems in other formats, schemas, review, open questions, a new archive. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { contentFolder, PROJECT } from '../../scripts/content-folder.ts';
import { init } from '../../scripts/init.ts';
import { annotation } from '../../scripts/problem-formats.ts';
import { questions } from '../../scripts/questions.ts';
import { review } from '../../scripts/review.ts';
import {
  FIELDS,
  fieldsText,
  jsonSchema,
  NAMES,
  SCHEMAS,
  schemas,
  schemaText,
  writeEditorFiles,
} from '../../scripts/schemas.ts';
import { knownNames } from '../../src/archive/checks/names.ts';
import { COLLECTIONS, collectionOf } from '../../src/archive/collections.ts';
import { readContentFile } from '../../src/archive/content-file.ts';
import { listFiles, readFolder, readRecords } from '../../src/archive/read-content.ts';
import { writtenByCommand } from '../../src/archive/released.ts';
import { problemPage } from '../../src/desk/problem-page.ts';

import { FERRIES, LIGHTHOUSE } from '../archive/files.ts';

const outer = mkdtempSync(join(tmpdir(), 'a project '));
const folder = join(outer, 'content');
const DOCUMENTS = `${LIGHTHOUSE}-documents`;
let said: string[];
const say = (line: string) => said.push(line);
const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

beforeEach(() => {
  said = [];
  rmSync(outer, { recursive: true, force: true });
  cpSync(LIGHTHOUSE, folder, { recursive: true });
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

describe('check in other formats', () => {
  it('prints one JSON value, with problems and without', () => {
    expect(check(['--json'], folder, say)).toBe(0);
    expect(check(['--json', '--originals', DOCUMENTS], folder, say)).toBe(0);
    expect(said.map((text) => JSON.parse(text))).toEqual([{ problems: [] }, { problems: [] }]);
    change('events/lamp-lit.md', 'status: happened', 'status: hapened');
    said = [];
    expect(check(['--format', 'json'], folder, say)).toBe(1);
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '').problems[0]).toMatchObject({
      file: 'events/lamp-lit.md',
      line: 7,
      field: 'status',
    });
  });

  it('annotates the line of the file for a code review', () => {
    change('events/lamp-lit.md', 'status: happened', 'status: hapened');
    expect(check(['--format', 'github'], folder, say)).toBe(1);
    expect(said[0]).toMatch(
      /^::error file=.*content\/events\/lamp-lit\.md,line=7,col=1,title=status::names the status/,
    );
    const problem = { file: 'a,b.md', field: 'x', wrong: '50% wrong\nhere', instead: 'Mend it.' };
    expect(annotation(problem, join(PROJECT, 'content'))).toBe(
      '::error file=content/a%2Cb.md,title=x::50%25 wrong%0Ahere. Mend it.',
    );
  });

  it.each([
    [['--format', 'xml'], 'There is no format "xml".'],
    [['--originals', 'nowhere'], 'There is no folder nowhere.'],
    [['extra'], 'There is one name too many: extra.'],
  ])('refuses %j', (args, message) => {
    expect(check(args, folder, say)).toBe(2);
    expect(said[0]).toContain(message);
  });

  it('names a content folder that is not there', () => {
    expect(check([], join(outer, 'nowhere'), say)).toBe(2);
    expect(said[0]).toContain('There is no content folder');
  });
});

describe('the page of problems', () => {
  it('shows everything and runs none of it', () => {
    const html = problemPage(
      [{ file: 'a.md', wrong: 'there is HTML (<script>)', instead: 'Write & say.' }],
      'content',
      '/@vite/client',
    );
    expect(html).toContain('there is HTML (&lt;script&gt;).');
    expect(html).toContain('The file as a whole');
    expect(html.match(/<script/g)).toHaveLength(1);
  });
});

describe('the JSON Schemas', () => {
  it('are those of the code (else run npm run schemas)', () => {
    expect(readdirSync(SCHEMAS).sort()).toEqual(NAMES.map((name) => `${name}.schema.json`).sort());
    for (const name of NAMES) expect(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8')).toBe(schemaText(name));
    expect(readFileSync(FIELDS, 'utf8')).toBe(fieldsText());
  });

  it.each([
    ['the archive', contentFolder()],
    ['the lighthouse', LIGHTHOUSE],
    ['the ferries', FERRIES],
  ])('hold for every file of %s, with the ids it has', (_name, content) => {
    const ajv = new Ajv({ allErrors: true });
    const known = knownNames(readRecords(listFiles(content)).records);
    const compiled = new Map(
      NAMES.map((name) => [name, [ajv.compile(jsonSchema(name)), ajv.compile(jsonSchema(name, known))]]),
    );
    const wrong: string[] = [];
    for (const raw of listFiles(content).filter(
      ({ path }) => !writtenByCommand(path) && !/^(?:texts|images)\//.test(path),
    )) {
      const read = readContentFile(raw);
      const place = collectionOf(raw.path);
      if ('problems' in read || place === undefined) wrong.push(`${raw.path} cannot be read`);
      else
        for (const validate of compiled.get(place.name) ?? [])
          if (!validate(read.file.data)) wrong.push(`${raw.path}: ${ajv.errorsText(validate.errors)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('refuse what the check refuses', () => {
    const validate = new Ajv().compile(jsonSchema('actors'));
    expect(validate({ name: 'A', sort: 'A', kind: 'person' })).toBe(true);
    expect(validate({ name: 'A', sort: 'A', kind: 'persn' })).toBe(false);
    expect(validate({ name: 'A', sort: 'A', kind: 'person', colour: 'red' })).toBe(false);
  });

  it('explain every field the code explains', () => {
    expect(JSON.stringify(jsonSchema('events'))).toContain('Neutral words that any side could use.');
  });

  it('offer the ids of actors, events, claims and sources where they are named', () => {
    const known = knownNames(readRecords(listFiles(LIGHTHOUSE)).records);
    const naming = NAMES.filter((name) => JSON.stringify(jsonSchema(name, known)).includes('"anyOf":[{"enum":'));
    expect(naming.sort()).toEqual([
      'actors',
      'differences',
      'events',
      'overview',
      'references',
      'settings',
      'sources',
      'threads',
    ]);
    expect(JSON.stringify(NAMES.map((name) => jsonSchema(name, known)))).not.toMatch(
      /"(?:names|prose|unlessFalse|ofThisSource)":(?:"|true)/,
    );
    const text = JSON.stringify(jsonSchema('events', known));
    expect(text).toContain('"harbour-board"');
    expect(text).toContain('"letter-1899/lamp-lit"');
  });

  it('are written for the editor with every Markdown file and its kind, even in a folder with spaces', () => {
    const count = writeEditorFiles(outer, folder, readFolder(folder));
    const { entries, collections } = JSON.parse(
      readFileSync(join(outer, '.astro/collections/collections.json'), 'utf8'),
    );
    expect(count).toBe(listFiles(folder).filter(({ path }) => path.endsWith('.md')).length);
    expect(Object.keys(entries).filter((key) => !key.includes('/a project '))).toEqual([]);
    for (const { name } of collections)
      expect(existsSync(join(outer, `.astro/collections/${name}.schema.json`))).toBe(true);
    expect(collections).toHaveLength(
      NAMES.filter((name) => 'ending' in COLLECTIONS[name] && COLLECTIONS[name].ending === '.md').length,
    );
  });

  it('refuse wrong use', () => {
    expect(schemas(['--nonsense'], folder, say)).toBe(2);
    expect(said[0]).toContain('Usage: npm run schemas');
  });
});

describe('review', () => {
  it('shows claims and silent ¶s, ¶ by ¶, without the document', () => {
    expect(review(['gazette-1899'], folder, say)).toBe(0);
    const text = said.join('\n');
    expect(text).toContain('¶ 7\n  silent: Only about the weather.');
    expect(text).toContain('chain: Skerry Gazette reports that Anna Voss says so.');
    expect(text).not.toContain('Old Mother Tollak');
    expect(said.at(-1)).toBe('Without the document (give its folder with --originals).');
  });

  it('sets the document beside them and marks what no claim covers', () => {
    change('sources/gazette-1899.md', 'silent:\n  - paragraph: 7\n    why: Only about the weather.\n', '');
    expect(review(['gazette-1899', '--originals', DOCUMENTS], folder, say)).toBe(0);
    expect(said.join('\n')).toContain('Old Mother Tollak');
    expect(said.join('\n')).toContain('* No claim, and nothing in "silent" says why.');
    expect(said.at(-1)).toContain('¶ without claim or reason: 7.');
  });

  it('writes a separate page, never into the published site and never over another file', () => {
    const page = join(outer, 'a review.html');
    for (const _ of [1, 2])
      expect(review(['letter-1899', '--originals', DOCUMENTS, '--html', page], folder, say)).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<h2>¶ 1</h2>');
    expect(html).toContain('I measured the rock');
    expect(html).not.toMatch(/<script|src=|href=/);
    expect(review(['letter-1899', '--html', join(folder, 'x.html')], folder, say)).toBe(2);
    expect(review(['letter-1899', '--html', join(folder, 'archive.yaml')], folder, say)).toBe(2);
    writeFileSync(page, 'mine');
    expect(review(['letter-1899', '--html', page], folder, say)).toBe(1);
    expect(readFileSync(page, 'utf8')).toBe('mine');
  });

  it.each([
    [[], 2, 'Something is missing.'],
    [['gazete-1899'], 2, 'Did you mean "gazette-1899"?'],
    [['gazette-1899', '--originals', 'nowhere'], 2, 'There is no folder nowhere.'],
  ])('refuses %j', (args, code, message) => {
    expect(review(args, folder, say)).toBe(code);
    expect(said.join('\n')).toContain(message);
  });
});

describe('questions', () => {
  it('lists what is open, kind by kind', () => {
    expect(questions([], folder, say)).toBe(0);
    const text = said.join('\n');
    expect(text).toContain('Events without a date: 1.');
    expect(text).toContain('  events/quarrel-before.md: Nobody says when.');
    expect(text).toContain('  actors/the-pilot.md: The pilot of Skerry');
    expect(text).toContain('Claims without an event: 0');
  });
  it('lists the texts that are still those of the example', () => {
    change('archive.yaml', 'title: The light at Skerry Point', 'title: The lamp');
    expect(questions([], folder, say)).toBe(0);
    expect(said.join('\n')).toMatch(/still those of the example: 1\..*\n {2}wording\.yaml: as npm run init wrote it/);
  });
  it('asks about a denial and a difference of fact that leave an event established', () => {
    change(
      'sources/gazette-1899.md',
      '    topic: what\n    actors: []\n    denies: [gazette-1899/crates-opened]',
      '    topic: view',
    );
    change('events/crates-opened.md', 'status: disputed', 'status: happened');
    expect(questions([], folder, say)).toBe(0);
    const text = said.join('\n');
    expect(text).toContain('Established, but disputed: 2. See whether the status still holds.');
    expect(text).toMatch(/\n {2}events\/board-resolves\.md: /);
    expect(text).toContain('  events/crates-opened.md: gazette-1899/crates-denied denies something: The Board denies');
  });
  it('is JSON for programs', () => {
    expect(questions(['--json'], folder, say)).toBe(0);
    expect(JSON.parse(said.join('')).questions).toHaveLength(13);
  });
  it('asks whether two authors are one author whose name has a comma', () => {
    change('sources/letter-1899.md', 'authors: ["Adar, Shimon"]', 'authors: [Adar, Shimon]');
    expect(questions([], folder, say)).toBe(0);
    expect(said.join('\n')).toContain('Authors that may be parts of one name: 1.');
    expect(said.join('\n')).toContain('  sources/letter-1899.md: Shimon');
  });
  it('name the steps of a thread that cite nothing about their target, and a thread with one document', () => {
    const thread = 'threads/who-opened-what.md';
    change(thread, 'claim: delmas-1900/left-yard\n', 'claim: gazette-1899/crates-opened\n');
    expect(questions([], folder, say)).toBe(0);
    expect(said.join('\n')).toContain('cite nothing about what they lead to: 1.');
    expect(said.join('\n')).toMatch(new RegExp(`\\n {2}${thread}: Gazette 1899, ¶ 4`));
    said = [];
    const text = readFileSync(join(folder, thread), 'utf8');
    writeFileSync(
      join(folder, thread),
      text.replaceAll(/@(?:delmas|letter)-\d+\/[a-z-]+/g, '@gazette-1899/crates-opened'),
    );
    expect(questions([], folder, say)).toBe(0);
    expect(said.join('\n')).toContain(`only one document: 1. Add`);
    expect(said.join('\n')).toContain(`  ${thread}: Were the crates of the lens opened`);
  });
  it('first require valid content', () => {
    change('events/lamp-lit.md', 'status: happened', 'status: hapened');
    expect(questions([], folder, say)).toBe(1);
    expect(said[0]).toContain('Correct these first');
  });
});

describe('a new archive', () => {
  beforeEach(() => {
    cpSync(LIGHTHOUSE, join(outer, 'examples/lighthouse'), { recursive: true });
    writeFileSync(join(folder, 'permalinks.txt'), '/\n');
  });

  it.each([[[]], [['--bare']]])('is valid from the first day: %j', (more) => {
    expect(init(['my archive', ...more], outer, say)).toBe(0);
    expect(said[0]).toContain('ARCHIVE_CONTENT="my archive"');
    expect(check([], join(outer, 'my archive'), say)).toBe(0);
  });

  it('is never written over existing files', () => {
    expect(init(['content'], outer, say)).toBe(1);
    expect(said[0]).toContain('or replace it with --replace');
    expect(init(['content/permalinks.txt'], outer, say)).toBe(1);
  });

  it('replaces the content only if told twice, and keeps the replaced content each time', () => {
    change('archive.yaml', 'heading: How', 'heading: Whether');
    expect(init(['--replace'], outer, say)).toBe(1);
    expect(said[0]).toContain('add --yes');
    expect(readFileSync(join(folder, 'archive.yaml'), 'utf8')).toContain('heading: Whether');
    expect(init(['--replace', '--yes'], outer, say)).toBe(0);
    expect(init(['--replace', '--yes', '--bare'], outer, say)).toBe(0);
    expect(readFileSync(join(outer, 'content-kept-1/archive.yaml'), 'utf8')).toContain('heading: Whether');
    expect(readFileSync(join(outer, 'content-kept-1/permalinks.txt'), 'utf8')).toBe('/\n');
    expect(existsSync(join(outer, 'content-kept-2/events/lamp-lit.md'))).toBe(true);
    expect(existsSync(join(folder, 'events'))).toBe(false);
  });

  it.each([[[]], [['a', '--replace']], [['a', 'b']]])('refuses wrong use: %j', (args) => {
    expect(init(args, outer, say)).toBe(2);
  });
});

describe('every command', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: object };
  const commands = Object.entries(scripts).flatMap(([name, line]) => {
    const [, file] = /^node ((?:scripts|bench)\/\S+)$/.exec(String(line)) ?? [];
    return file === undefined ? [] : [[name, file] as const];
  });

  it('is a file that can be asked for help', () => {
    expect(commands.length).toBeGreaterThan(15);
    // The other scripts run tools from packages, or several commands at once.
    expect(Object.values(scripts).filter((line) => /^node (?:scripts|bench)\/\S+\.ts/.test(String(line)))).toHaveLength(
      commands.length,
    );
  });

  it.each(commands)('npm run %s explains itself with an example, without a terminal', (name, file) => {
    const run = spawnSync(process.execPath, [join(PROJECT, file), '--help'], {
      encoding: 'utf8',
      cwd: outer,
      input: '',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(new RegExp(`^Usage: npm run (?:--silent )?${name}\\b`));
    expect(run.stdout).toMatch(new RegExp(`\\n\\nExample: npm run (?:--silent )?${name}\\b`));
  });
});
