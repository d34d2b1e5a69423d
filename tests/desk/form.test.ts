/**
 * The editor’s forms: they have every field of the schemas, and change nothing in a file except what the editor
 * changed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { knownNames } from '../../src/archive/checks/names.ts';
import { COLLECTIONS } from '../../src/archive/collections.ts';
import { readContentFile } from '../../src/archive/content-file.ts';
import { listFiles, readRecords } from '../../src/archive/read-content.ts';
import { claimSchema } from '../../src/archive/schema/claim.ts';
import { withClaims } from '../../src/desk/claims-added.ts';
import { changedText } from '../../src/desk/editor/changed.ts';
import { type Field, formFields } from '../../src/desk/editor/fields.ts';
import { FOLDERS, type Folder } from '../../src/desk/editor/file.ts';
import { area, controls, placed } from '../../src/desk/editor/form.ts';
import { claimsOf, claimTask, readRecord, recordTask, type Task } from '../../src/desk/editor/task.ts';
import { given, type Values, valuesOf } from '../../src/desk/editor/values.ts';
import { block } from '../../src/desk/template.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { elementsIn, sentBy } from './sent.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const { records } = readRecords(listFiles(LIGHTHOUSE));
const known = knownNames(records);

/** The tasks of editing each record and each claim of an archive, with the text of the file. */
function tasksOf(folder: string): { name: string; task: Task; text: string }[] {
  const files = listFiles(folder);
  const own = readRecords(files).records;
  return files.flatMap((raw) => {
    const [, kind = '', id = ''] = /^(sources|events|actors)\/(.+)\.md$/.exec(raw.path) ?? [];
    const read = kind === '' ? undefined : readRecord(raw);
    if (read === undefined || 'problems' in read) return [];
    const { text, data } = read;
    const all = [{ name: raw.path, task: recordTask(kind as Folder, id, text, data), text }];
    const claims = kind === 'sources' ? claimsOf(data) : [];
    const more = claims.flatMap((claim) => {
      const task = claimTask(id, claim.id, text, data, own);
      return task === undefined ? [] : [{ name: `${raw.path} ${claim.id}`, task, text }];
    });
    return [...all, ...more];
  });
}

const htmlOf = (task: Task, values: Values = task.values) =>
  controls(task.fields, values, task.isFolded, { problems: new Map(), known, offered: task.offered }) +
  (task.body === undefined ? '' : area('name="body"', task.body, 8));

const answers = (task: Task, form: URLSearchParams) =>
  task.text(valuesOf(task.fields, '', form), (form.get('body') ?? '').replaceAll('\r\n', '\n'));

const namesIn = (fields: readonly Field[], parent = ''): string[] =>
  fields.flatMap(({ key, inside }) => [`${parent}${key}`, ...namesIn(inside, `${parent}${key}.`)]);

describe('the fields of a form', () => {
  it.each([...FOLDERS, 'claims'] as const)('are those that the page of all fields lists: %s', (kind) => {
    const schema = kind === 'claims' ? claimSchema : COLLECTIONS[kind].schema;
    const page = readFileSync(fileURLToPath(new URL('../../docs/fields.md', import.meta.url)), 'utf8');
    const part = page.split('\n## ').find((each) => each.startsWith(`${kind === 'claims' ? 'sources' : kind}/`)) ?? '';
    const listed = [...part.matchAll(/^- \*\*(\S+?)\*\*/gm)].map(([, name = '']) => name.replaceAll('[]', ''));
    const due = kind === 'claims' ? listed.flatMap((name) => /^claims\.(.+)/.exec(name)?.[1] ?? []) : listed;
    expect(due.length).toBeGreaterThan(10);
    expect(namesIn(formFields(schema))).toEqual(due);
  });

  it('know what is chosen, what is a number, and what names another record', () => {
    const claim = formFields(claimSchema);
    const field = (name: string) => claim.find(({ key }) => key === name);
    expect(field('at')).toMatchObject({ is: 'number', needed: true });
    expect(field('events')).toMatchObject({ is: 'texts', names: 'event', needed: false });
    expect(field('how')).toMatchObject({ is: 'choice', choices: expect.arrayContaining(['states', 'denies']) });
    expect(field('chain')?.inside.find(({ key }) => key === 'named')).toMatchObject({ choices: [true, false] });
    const date = formFields(COLLECTIONS.events.schema).find(({ key }) => key === 'date');
    expect(date?.inside.find(({ key }) => key === 'night')).toMatchObject({ is: 'choice', choices: [true] });
    expect(formFields(COLLECTIONS.actors.schema).find(({ key }) => key === 'names')?.is).toBe('pairs');
  });
});

describe.each([
  ['examples/lighthouse', LIGHTHOUSE],
  ['content', CONTENT],
])('a form of %s', (_name, folder) => {
  const tasks = tasksOf(folder);
  /** A few tasks of every kind, because rereading a source with many claims after each change takes a while. */
  const some = tasks.filter((_, n) => n % Math.ceil(tasks.length / 12) === 0);

  it('that is sent as it is leaves every byte of its file', () => {
    expect(tasks.length).toBeGreaterThan(50);
    expect(
      tasks.filter(({ task, text }) => answers(task, sentBy(htmlOf(task))) !== text).map(({ name }) => name),
    ).toEqual([]);
  });

  it('changes the one value that was changed, in every field that has one', () => {
    const wrong: string[] = [];
    for (const { name, task, text } of some) {
      const form = sentBy(htmlOf(task));
      for (const key of new Set(form.keys())) {
        const before = form.getAll(key);
        if (before.join('').trim() === '' || key === 'body' || key.startsWith('move ')) continue;
        const [first = '', ...others] = before;
        const after = new URLSearchParams(form);
        after.delete(key);
        for (const value of [`${first.replaceAll('\r\n', ' ')} changed: “x”, # y`, ...others]) after.append(key, value);
        const changed = answers(task, after);
        const lines = (whole: string) => whole.split('\n').length;
        const read = changed && readContentFile({ path: 'x.md', bytes: new TextEncoder().encode(changed) });
        if (changed === undefined || changed === text || !(read && 'file' in read)) wrong.push(`${name} ${key}`);
        else if (lines(changed) > lines(text) + before.length) wrong.push(`${name} ${key}: more lines`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes out a value that was emptied', () => {
    const wrong: string[] = [];
    for (const { name, task, text } of some) {
      const form = sentBy(htmlOf(task));
      for (const key of new Set(form.keys())) {
        if (form.getAll(key).join('').trim() === '' || key === 'body' || key.startsWith('move ')) continue;
        const without = new URLSearchParams(form);
        without.delete(key);
        // An entry whose fields have all been emptied is removed; the form then has no fields for it.
        const shorter = answers(task, without);
        if (shorter === undefined || shorter === text) wrong.push(`${name} ${key}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

function taskOf(text: string, folder: Folder): Task {
  const read = readRecord({ path: `${folder}/x.md`, bytes: new TextEncoder().encode(text) });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return recordTask(folder, 'x', read.text, read.data);
}

/** The text of a small record after its form was changed. */
function edited(text: string, change: (form: URLSearchParams) => void, folder: Folder = 'events'): string | undefined {
  const task = taskOf(text, folder);
  const form = sentBy(htmlOf(task));
  change(form);
  return answers(task, form);
}

const EVENT = `---
# A comment at the top.
title: A pier # as the minutes have it
date: { edtf: "1901" , evidence: [{ claim: a/b }, { claim: a/c, basis: inferred }] }
status: happened

kind: work
actors:
    # The Board
    - actor: board
      role: It builds.
    - actor: union # for the Union
place: >-
  On the
  quay
unknown: kept
---
The pier [@a/b].
`;

describe('a changed value', () => {
  it.each<[string, (form: URLSearchParams) => void, string, string, string?]>([
    ['in block style', (form) => form.set('title', 'A quay'), 'title: A pier #', 'title: "A quay" #'],
    ['in flow style', (form) => form.set('date.edtf', '1902'), '"1901" ,', '"1902" ,'],
    ['of several lines', (form) => form.set('place', 'there'), '>-\n  On the\n  quay\n', 'there\n'],
    ['in an entry', (form) => form.set('actors[0].role', 'x'), 'role: It builds.', 'role: x'],
    ['that is new', (form) => form.set('label', 'Pier'), 'date: {', 'label: "Pier"\ndate: {'],
    ['that is new in flow style', (form) => form.set('date.window', 'true'), '"1901" ,', '"1901", window: true ,'],
    [
      'that is new in an entry',
      (form) => form.set('actors[1].role', 'It asks.'),
      'for the Union\n',
      'for the Union\n      role: "It asks."\n',
    ],
    [
      'that is new in an entry in flow style',
      (form) => form.set('date.evidence[0].sure', 'A'),
      'claim: a/b }',
      'claim: a/b, sure: "A" }',
    ],
    ['that is gone', (form) => form.set('place', ''), 'place: >-\n  On the\n  quay\n', ''],
    ['that is gone from an entry', (form) => form.set('actors[0].role', ''), '      role: It builds.\n', ''],
    [
      'that is the first of its entry and gone',
      (form) => form.set('actors[0].actor', ''),
      'actor: board\n      role',
      'role',
    ],
    ['that is gone in flow style', (form) => form.set('date.evidence[1].claim', ''), '{ claim: a/c, basis', '{ basis'],
    [
      'beside one with the line break that ends it',
      (form) => form.set('title', 'A quay'),
      'title: A pier #',
      'title: "A quay" #',
      EVENT.replace('place: >-', 'label: |\n  A long\n  pier\nplace: >'),
    ],
    ['in the text below', (form) => form.set('body', 'Other.'), 'The pier [@a/b].\n', 'Other.\n'],
  ])('%s is all that changes', (_what, change, from, to, text = EVENT) => {
    expect(text).toContain(from);
    expect(edited(text, change)).toBe(text.replace(from, to));
  });

  it('adds entries and takes them out, in block and in flow style', () => {
    const more = edited(EVENT, (form) => {
      form.set('actors[2].actor', 'anna-voss');
      form.set('date.evidence[2].claim', 'a/d');
    });
    expect(more).toBe(
      EVENT.replace('for the Union\n', 'for the Union\n    - actor: anna-voss\n').replace(
        'inferred }',
        'inferred }, { claim: a/d }',
      ),
    );
    const fewer = (form: URLSearchParams) => {
      form.set('remove actors[0]', 'on');
      form.set('remove date.evidence[0]', 'on');
    };
    expect(edited(EVENT, fewer)).toBe(
      EVENT.replace('    - actor: board\n      role: It builds.\n', '').replace('{ claim: a/b }, ', ''),
    );
  });

  it('moves and inserts entries where the form says, with the comments above them', () => {
    const [board, union] = [
      '    # The Board\n    - actor: board\n      role: It builds.\n',
      '    - actor: union # for the Union\n',
    ];
    expect(edited(EVENT, (form) => form.set('move actors[1]', '1'))).toBe(EVENT.replace(board + union, union + board));
    const between = (form: URLSearchParams) => {
      form.set('actors[2].actor', 'anna-voss');
      form.set('move actors[2]', '2');
    };
    expect(edited(EVENT, between)).toBe(EVENT.replace(union, `    - actor: anna-voss\n${union}`));
    expect(edited(EVENT, (form) => form.set('move date.evidence[0]', '2'))).toBe(
      EVENT.replace(
        '{ claim: a/b }, { claim: a/c, basis: inferred }',
        '{ claim: a/c, basis: inferred }, { claim: a/b }',
      ),
    );
  });

  it('moves an entry that is also changed, and an entry while another is taken out', () => {
    const text = '---\ntitle: X\nactors:\n  - actor: a\n    role: b\n  - actor: c\n  - actor: d\n---\n';
    const both = edited(text, (form) => {
      form.set('move actors[2]', '1');
      form.set('actors[2].role', 'e');
    });
    expect(both).toBe(
      '---\ntitle: X\nactors:\n  - actor: d\n    role: e\n  - actor: a\n    role: b\n  - actor: c\n---\n',
    );
    const fewer = edited(text, (form) => {
      form.set('move actors[2]', '1');
      form.set('remove actors[1]', 'on');
    });
    expect(fewer).toBe('---\ntitle: X\nactors:\n  - actor: d\n  - actor: a\n    role: b\n---\n');
  });

  it('moves and inserts ids', () => {
    const text = '---\nname: X\nnamesFrom: [b, c] # both\n---\n';
    const ids = (change: (form: URLSearchParams) => void) => edited(text, change, 'actors');
    expect(ids((form) => form.set('move namesFrom[1]', '1'))).toBe(text.replace('b, c', 'c, b'));
    const first = (form: URLSearchParams) => {
      const [b = '', c = ''] = form.getAll('namesFrom');
      form.delete('namesFrom');
      for (const id of [b, c, 'a', '']) form.append('namesFrom', id);
      form.set('move namesFrom[2]', '1');
    };
    expect(ids(first)).toBe(text.replace('b, c', 'a, b, c'));
  });

  it.each([0, 1, 2])('takes out an entry alone when its form is shown again and sent as it is: %i', (n) => {
    const notes = ['a', 'b', 'c'].map((each) => `    # Of ${each}.\n    - actor: ${each}\n      stray: ${each}\n`);
    const text = `---\ntitle: X\nactors:\n${notes.join('')}---\n`;
    const task = taskOf(text, 'events');
    const form = sentBy(htmlOf(task));
    form.set(`remove actors[${n}]`, 'on');
    // When a form is shown again, removed entries leave no empty fields behind.
    const again = sentBy(htmlOf(task, (given(valuesOf(task.fields, '', form)) ?? {}) as Values));
    const left = notes.map((note, at) => (at === n ? note.slice(0, note.indexOf('    -')) : note));
    expect(answers(task, form)).toBe(`---\ntitle: X\nactors:\n${left.join('')}---\n`);
    expect(answers(task, again)).toBe(answers(task, form));
  });

  it('writes the names of pairs so that they are read as they were written', () => {
    const text = '---\nname: X\nsort: X\nkind: person\nnames: { ar: x }\n---\n';
    const names = (pairs: string) => edited(text, (form) => form.set('names', pairs), 'actors');
    expect(names('ar = x\r\nhe #1 = y')).toBe(text.replace('ar: x', 'ar: x, "he #1": y'));
    expect(names('ar = x\r\na] = y')).toBe(text.replace('ar: x', 'ar: x, "a]": y'));
    expect(block({ names: { 'ar: z': 'x', null: 'y', fr: 'z' } })).toEqual([
      'names:',
      '  "ar: z": x',
      '  "null": y',
      '  fr: z',
    ]);
  });

  it('is not written to a list whose entries begin on another line than their dashes', () => {
    const text = '---\ntitle: X\nactors:\n  -\n    actor: a\n  -\n    actor: b\n---\n';
    expect(edited(text, (form) => form.set('actors[2].actor', 'c'))).toBeUndefined();
    expect(edited(text, (form) => form.set('remove actors[0]', 'on'))).toBeUndefined();
    expect(edited(text, (form) => form.set('actors[1].actor', 'c'))).toBe(text.replace('actor: b', 'actor: c'));
  });

  it('adds statements below those whose dash is far from their fields', () => {
    const file = (claims: string) => `---\nclaims:\n${claims}---\n`;
    const added = (claims: string) => withClaims(file(claims), [{ id: 'b', at: 2 }], 'at the end');
    expect(added('-   id: a\n    at: 1\n')).toBe(file('-   id: a\n    at: 1\n- id: b\n  at: 2\n'));
    expect(added('  -\n    id: a\n    at: 1\n')).toBeUndefined();
  });

  it('leaves an empty list where one is needed, and nothing where it is not', () => {
    const none = edited(EVENT, (form) => {
      for (const entry of ['actors[0]', 'actors[1]', 'date.evidence[0]', 'date.evidence[1]'])
        form.set(`remove ${entry}`, 'on');
    });
    expect(none).toContain('actors: []\n');
    expect(none).toContain('date: { edtf: "1901" }');
  });

  it('keeps Windows line ends, and a file without a line break at its end', () => {
    const change = (form: URLSearchParams) => form.set('title', 'A quay');
    expect(edited(EVENT.replaceAll('\n', '\r\n'), change)).toBe(
      EVENT.replace('A pier #', '"A quay" #').replaceAll('\n', '\r\n'),
    );
    expect(edited('---\ntitle: x\n---', change)).toBe('---\ntitle: "A quay"\nactors: []\n---');
  });

  it('puts quotes around what YAML would take for a number or a day', () => {
    const text = '---\nname: X\nspellings: [1899, b, c]\n---\n';
    expect(edited(text, (form) => form.set('sort', '1899-06'), 'actors')).toBe(
      '---\nname: X\nsort: "1899-06"\nspellings: ["1899", b, c]\n---\n',
    );
    expect(edited(text, (form) => form.set('spellings', '1899\r\nc'), 'actors')).toBe(
      '---\nname: X\nspellings: ["1899", c]\n---\n',
    );
  });

  it('leaves values that have another form than their fields, until they are filled in', () => {
    const text = '---\ntitle: X\nplace: { a: b }\nactors: [board]\n---\n';
    expect(edited(text, (form) => form.set('title', 'Y'))).toBe(text.replace('X', '"Y"'));
    expect(edited(text, (form) => form.set('place', 'Y'))).toBe('---\ntitle: X\nactors: [board]\nplace: "Y"\n---\n');
  });
});

describe('a problem', () => {
  const fields = formFields(COLLECTIONS.events.schema);
  const at = (field: string) =>
    [...placed([{ file: 'x', field, wrong: 'w', instead: 'i' }], fields, [], { actors: [{}] }).keys()][0];
  it.each([
    ['title', 'title'],
    ['actors[0].role', 'actors[0].role'],
    ['actors[0].rule', 'actors[0]'],
    ['actors[7].role', 'actors'],
    ['date.evidence[0].references[2]', 'date.evidence[0].references'],
    ['titel', ''],
    ['', ''],
    ['body', 'body'],
    ['see [a]', ''],
    ['actors[0].[role]', 'actors[0]'],
  ])('with %j is shown at %j', (field, name) => {
    expect(at(field)).toBe(name);
  });

  it('with the name of a pair is shown at the pairs', () => {
    const problem = { file: 'x', field: 'names.[ar]', wrong: 'w', instead: 'i' };
    expect([...placed([problem], formFields(COLLECTIONS.actors.schema), [], {}).keys()]).toEqual(['names']);
  });
});

describe('the page of a form', () => {
  it('shows what texts hold as text', () => {
    const values = {
      title: '"><script>alert(1)</script>',
      date: { edtf: '\'"<b>' },
      actors: [{ role: '</textarea><img src=x>' }],
    };
    const fields = formFields(COLLECTIONS.events.schema);
    const html = controls(fields, values, false, { problems: new Map(), known, offered: { at: ['<i>'] } });
    expect(elementsIn(html).filter(({ tagName }) => ['script', 'b', 'img', 'i'].includes(tagName))).toEqual([]);
    expect(sentBy(html).get('title')).toBe(values.title);
    expect(sentBy(html).get('actors[0].role')).toBe('</textarea><img src=x>');
  });

  it('says which entry a menu moves and which a box takes out', () => {
    const html = htmlOf(taskOf(EVENT, 'events'));
    expect(html).toContain('<legend>actors 2: union</legend>');
    expect(html).toContain('<label for="move actors[1]">Place of actors 2</label>');
    expect(html).toContain('Take out actors 2');
    expect(html).toContain('<label for="move actors[2]">Place of actors 3</label>');
    expect(htmlOf(taskOf('---\nname: X\nnamesFrom: [b, c]\n---\n', 'actors'))).toContain(
      'aria-label="Place of names from 2"',
    );
  });

  it('has one id for each control', () => {
    for (const { task } of tasksOf(LIGHTHOUSE).slice(0, 40)) {
      const ids = elementsIn(htmlOf(task)).flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id'));
      expect(new Set(ids.map(({ value }) => value)).size).toBe(ids.length);
    }
  });
});

it('a file that is not a record with fields is not changed', () => {
  const fields = formFields(COLLECTIONS.events.schema);
  for (const text of ['', 'title: x\n', '---\ntitle: x\n'])
    expect(changedText(text, {}, fields, [], { title: 'y' })).toBeUndefined();
});
