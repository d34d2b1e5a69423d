/** The editor’s answers: what is saved, what is refused and why, and who may ask. These tests need no server. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { contentEditor } from '../../integrations/editor.ts';
import { newRecord } from '../../scripts/new.ts';
import { contentReader } from '../../src/archive/reading.ts';
import { writeRecord } from '../../src/desk/editor/file.ts';
import { hasToken, MAX_FORM, refusal } from '../../src/desk/editor/guard.ts';
import { editorAnswers } from '../../src/desk/editor/respond.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { sentBy } from './sent.ts';

const outer = mkdtempSync(join(tmpdir(), 'an editor '));
const folder = join(outer, 'content');
const file = (path: string) => join(folder, path);
const text = (path: string) => readFileSync(file(path), 'utf8');
let answer: ReturnType<typeof editorAnswers>;

beforeEach(() => {
  rmSync(outer, { recursive: true, force: true });
  cpSync(LIGHTHOUSE, folder, { recursive: true });
  const whole = editorAnswers({ folder, look: contentReader(folder), base: '/', token: 'secret' });
  // Leaves out the styles and fonts, which are long.
  answer = (asked) => {
    const { html, ...rest } = whole(asked);
    return { ...rest, ...(html !== undefined && { html: html.slice(html.indexOf('<body>')) }) };
  };
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

const get = (path: string, isSaved = false) => answer({ path, isSaved });

/** Sends the form of a page with some values changed. */
function send(path: string, changes: Readonly<Record<string, string>>, before: () => void = () => {}) {
  const form = sentBy(get(path).html ?? '');
  for (const [name, value] of Object.entries(changes)) form.set(name, value);
  before();
  return answer({ path, isSaved: false, form });
}

const EVENT = 'events/lamp-lit/';
const PIER = { id: 'pier', title: 'A pier', 'date.edtf': '1901', status: 'happened', kind: 'work', body: 'x' };

/** Empty values for the date of a claim; an event relies on that date. */
const GONE = Object.fromEntries(
  ['edtf', 'basis', 'phrase', 'resolved', 'printed.text', 'printed.calendar'].map((key) => [`date.${key}`, '']),
);

describe('a form that is sent', () => {
  it('changes its record and leads back to it', () => {
    const before = text('events/lamp-lit.md');
    const { status, location } = send(EVENT, { title: 'The lamp is lit at last' });
    expect([status, location]).toEqual([303, '/edit/events/lamp-lit/?saved']);
    expect(text('events/lamp-lit.md')).toBe(before.replace('The lamp is lit', '"The lamp is lit at last"'));
    expect(get(EVENT, true).html).toContain('Saved.');
  });

  it('shows what the check says at the field, keeps what was written, and saves it if told to', () => {
    const before = text('events/lamp-lit.md');
    const { status, html = '' } = send(EVENT, { 'date.edtf': 'spring', title: 'A "b" & c' });
    expect(status).toBe(422);
    expect(text('events/lamp-lit.md')).toBe(before);
    expect(html).toMatch(/<p class="wrong" id="date.edtf-wrong">[^<]*spring/);
    expect(html).toMatch(
      /id="date.edtf"[^>]*aria-describedby="date.edtf-help date.edtf-wrong"[^>]*aria-invalid="true"/,
    );
    expect(html.match(/ autofocus/g)).toHaveLength(1);
    expect(html).toContain('A &quot;b&quot; &amp; c');
    expect(sentBy(html).get('date.edtf')).toBe('spring');
    const told = send(EVENT, { 'date.edtf': 'spring', anyway: 'yes' });
    expect(told.status).toBe(303);
    expect(text('events/lamp-lit.md')).toContain('edtf: spring');
    expect(get(EVENT).html).toContain('id="date.edtf-wrong"');
  });

  it('is never saved if the file could not be read again, even if told to', () => {
    const before = text('events/lamp-lit.md');
    expect(send(EVENT, { body: 'A <script>alert(1)</script>' }).html).toContain('A &lt;script&gt;');
    expect(send(EVENT, { title: 'x <img src=x>', anyway: 'yes' }).status).toBe(422);
    expect(text('events/lamp-lit.md')).toBe(before);
  });

  it('is refused if the file has changed since, and what was written stays in the form', () => {
    const later = `${text('events/lamp-lit.md')}More.\n`;
    const { status, html = '' } = send(EVENT, { title: 'Mine' }, () =>
      writeFileSync(file('events/lamp-lit.md'), later),
    );
    expect(status).toBe(409);
    expect(html).toContain('has changed since this form was opened');
    expect(sentBy(html).get('title')).toBe('Mine');
    expect(text('events/lamp-lit.md')).toBe(later);
    // Sending the refused form again does not help.
    expect(answer({ path: EVENT, isSaved: false, form: sentBy(html) }).status).toBe(409);
    expect(readdirSync(file('events')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves its file the permissions that it had, even if a new file would have fewer', () => {
    chmodSync(file('events/lamp-lit.md'), 0o666);
    expect(send(EVENT, { title: 'Mine' }).status).toBe(303);
    expect(statSync(file('events/lamp-lit.md')).mode & 0o777).toBe(0o666);
  });

  it('shows the state that it was sent with as text', () => {
    const state = '"><script>alert(1)</script>';
    const { status, html = '' } = send(EVENT, { state });
    expect(status).toBe(409);
    expect(html).not.toContain(state);
    expect(sentBy(html).get('state')).toBe(state);
  });

  it('says what it would break in other records', () => {
    const { status, html = '' } = send('sources/letter-1899/claims/lamp-lit/', GONE);
    expect(status).toBe(422);
    expect(html).toMatch(/<li>events\/lamp-lit.md:/);
  });
});

describe('a new record', () => {
  it.each([
    ['event', ['--title', 'A pier', '--date', '1901', '--status', 'happened', '--kind', 'work'], PIER],
    [
      'actor',
      ['--name', 'Tollak', '--sort', 'Tollak', '--kind', 'person', '--spellings', 'Tolak; Tollac'],
      { id: 'pier', name: 'Tollak', sort: 'Tollak', kind: 'person', spellings: 'Tolak\r\nTollac', body: 'x' },
    ],
    [
      'source',
      [
        '--title',
        'The "pier"',
        '--short',
        'Pier',
        '--kind',
        'report',
        '--genre',
        'Report',
        '--language',
        'en',
        '--shelf-mark',
        'B 3',
      ],
      {
        id: 'pier',
        title: 'The "pier"',
        short: 'Pier',
        kind: 'report',
        genre: 'Report',
        language: 'en',
        'held.shelfMark': 'B 3',
        body: 'x',
      },
    ],
  ] as const)('has the text that npm run new gives it: %s', async (kind, flags, values) => {
    const path = `${kind}s/pier.md`;
    await newRecord([kind, '--id', 'pier', '--text', 'x', ...flags], folder, () => undefined);
    const due = text(path);
    rmSync(file(path));
    expect(send(`${kind}s/new/`, { ...values, anyway: 'yes' }).status).toBe(303);
    expect(text(path)).toBe(due);
  });

  it('is never written over another, and has an id that is one', () => {
    const before = text('events/lamp-lit.md');
    expect(send('events/new/', { ...PIER, id: 'lamp-lit', anyway: 'yes' }).status).toBe(409);
    expect(text('events/lamp-lit.md')).toBe(before);
    for (const id of ['', 'A b', '../x', '..\\x', '/etc/x', 'C:\\x', 'a/b', 'LAMP', '%2e%2e', '.x', 'x\0', 'new']) {
      const { status, html } = send('events/new/', { ...PIER, id, anyway: 'yes' });
      expect([status, html?.includes('id="id-wrong"')]).toEqual([422, true]);
    }
    expect(readdirSync(file('events'))).toEqual(readdirSync(join(LIGHTHOUSE, 'events')));
  });
});

describe('a statement', () => {
  it('is added as npm run new adds it, with a chain that was used before', async () => {
    const source = 'sources/gazette-1899.md';
    const before = text(source);
    const words = ['--says', 'Few boats stayed.', '--events', 'boats-stay-in-port', '--topic', 'what'];
    await newRecord(['claim', 'gazette-1899', '--at', '3', '--chain', '1', ...words], folder, () => undefined);
    const due = text(source);
    writeFileSync(file(source), before);
    const path = 'sources/gazette-1899/claims/new/';
    const html = get(path).html ?? '';
    expect(html).toMatch(/<datalist id="offered-at"><option value="title">/);
    const [, chain = ''] = /<select id="used" name="used">.*?<option value="([^"]+)"/.exec(html) ?? [];
    const values = { at: '3', says: 'Few boats stayed.', events: 'boats-stay-in-port', topic: 'what' };
    const { status, location } = send(path, { ...values, used: chain });
    expect([status, location]).toEqual([303, '/edit/sources/gazette-1899/claims/new/?saved']);
    expect(text(source).replace(/ {4}chain:\n(?: {6}.*\n)+/, '')).toBe(due.replace(/ {4}chain:\n(?: {6}.*\n)+/, ''));
    expect(text(source)).toBe(due);
  });

  it('is changed in its source, and nothing else there is', () => {
    const source = 'sources/letter-1899.md';
    const before = text(source);
    expect(send('sources/letter-1899/claims/launch/', { says: 'A launch goes.' }).status).toBe(303);
    expect(text(source)).toBe(before.replace('A launch of the Union goes to and fro.', 'A launch goes.'));
  });
});

it('a chosen chain replaces the chain of a statement, and nothing of the old one remains', () => {
  const source = 'sources/letter-1899.md';
  const before = text(source);
  const path = 'sources/letter-1899/claims/own-lamp/';
  expect(send(path, { used: 'shimon-adar = states', anyway: 'yes' }).status).toBe(303);
  const old = 'how: writes\n      - who: people\n        how: expects\n        named: false\n';
  expect(before).toContain(old);
  expect(text(source)).toBe(before.replace(old, 'how: states\n'));
});

it('only a server for editing has the editor', () => {
  expect(Object.keys(contentEditor(folder, contentReader(folder)).hooks)).toEqual(['astro:server:setup']);
});

describe('an address', () => {
  it.each([
    'events/../actors/anna-voss/',
    'events/..%2Factors%2Fanna-voss/',
    'events/%2e%2e/',
    'events\\lamp-lit/',
    'events//etc/passwd/',
    'events/LAMP-LIT/',
    'events/lamp-lit.md/',
    'pages/how-to-read/',
    'archive.yaml/',
    'events/lamp-lit/claims/x/',
    'sources/letter-1899/claims/nothing/',
    'events/nothing/',
    `events/${'a'.repeat(81)}/`,
    'events/con/',
  ])('that is no record’s has no form: %s', (path) => {
    expect(get(path).status).toBe(404);
    expect(answer({ path, isSaved: false, form: new URLSearchParams({ state: '', anyway: 'yes' }) }).status).toBe(404);
  });

  it('that leads out of the content folder through a link is neither shown nor written', () => {
    const secret = join(outer, 'secret.md');
    writeFileSync(secret, '---\ntitle: secret\n---\n');
    symlinkSync(secret, file('events/linked.md'));
    expect(get('events/linked/').status).toBe(404);
    rmSync(file('events/linked.md'));
    renameSync(file('actors'), join(outer, 'elsewhere'));
    symlinkSync(join(outer, 'elsewhere'), file('actors'));
    expect(get('actors/anna-voss/').status).toBe(404);
    const form = new URLSearchParams({ id: 'new-one', name: 'X', sort: 'X', kind: 'person', anyway: 'yes', state: '' });
    expect(answer({ path: 'actors/new/', isSaved: false, form }).status).toBe(409);
    expect(existsSync(join(outer, 'elsewhere/new-one.md'))).toBe(false);
    for (const path of [
      '../secret.md',
      'events/../../secret.md',
      'events\\x.md',
      secret,
      'archive.yaml',
      'events/X.md',
    ])
      expect(writeRecord(folder, path, 'x', '')).toBe('elsewhere');
  });

  it('names what each link for something new makes', () => {
    const links = [...`${get('').html}${get('sources/gazette-1899/').html}`.matchAll(/\/new\/">([^<]*)</g)];
    expect(links.map(([, words]) => words)).toEqual([
      ...['Make a new source', 'Make a new event', 'Make a new actor', 'Add a statement'],
    ]);
  });

  it('lists every record, with what is wrong with it', () => {
    writeFileSync(file('events/lamp-lit.md'), text('events/lamp-lit.md').replace('title:', 'titel:'));
    const { html = '' } = get('');
    expect(html).toContain('lamp-lit, 1 problem');
    for (const each of ['sources/letter-1899', 'events/new', 'actors/anna-voss'])
      expect(html).toContain(`/edit/${each}/`);
    writeFileSync(file('events/lamp-lit.md'), 'title: x');
    expect(get(EVENT).html).toContain('Correct this file in a text editor first.');
    mkdirSync(file('events/folder.md'));
    expect(get('events/folder/').status).toBe(404);
  });
});

describe('a request', () => {
  const own = { host: '127.0.0.1:4321', 'sec-fetch-site': 'same-origin' };
  const from = '127.0.0.1';
  const asked = { method: 'GET', headers: own, from, to: from, port: 4321 };
  const type = 'application/x-www-form-urlencoded';
  const posted = {
    ...asked,
    method: 'POST',
    headers: { ...own, origin: 'http://127.0.0.1:4321', 'content-type': type },
  };

  it('of the editor’s own pages is answered', () => {
    expect(refusal(asked)).toBeUndefined();
    expect(refusal(posted)).toBeUndefined();
    expect(refusal({ ...asked, from: '::1', to: '::1', headers: { host: 'localhost:4321' } })).toBeUndefined();
    expect(refusal({ ...asked, from: '::ffff:127.0.0.1', to: '::ffff:127.0.0.1' })).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string | undefined>>, string?]>([
    ['another host', { host: 'evil.example:4321' }],
    ['a host that begins alike', { host: '127.0.0.1.evil.example:4321' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no host', { host: undefined }],
    ['another origin', { origin: 'http://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:4322' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['another scheme', { origin: 'https://127.0.0.1:4321' }],
    ['another name of this machine', { origin: 'http://localhost:4321' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another page of this machine', { 'sec-fetch-site': 'same-site' }],
    ['a post without an origin', { origin: undefined }, 'POST'],
    ['text', { 'content-type': 'text/plain' }, 'POST'],
    ['JSON', { 'content-type': 'application/json' }, 'POST'],
    ['a form in parts', { 'content-type': 'multipart/form-data; boundary=x' }, 'POST'],
    ['too much', { 'content-length': String(MAX_FORM + 1) }, 'POST'],
    ['another method', {}, 'PUT'],
    ['a tunnel', { 'x-forwarded-for': '203.0.113.7' }],
    ['a tunnel that names its host', { 'x-forwarded-host': 'tunnel.example' }],
    ['a tunnel that says so in the standard way', { forwarded: 'for=203.0.113.7' }],
  ])('is refused: %s', (_what, headers, method = 'GET') => {
    const base = method === 'POST' ? posted : asked;
    expect(refusal({ ...base, method, headers: { ...base.headers, ...headers } })?.status).toBeGreaterThanOrEqual(403);
  });

  it('is refused if it comes from another machine, or to another address of this one', () => {
    for (const ends of [
      { from: '192.168.1.7' },
      { to: '192.168.1.7' },
      { from: undefined },
      { from: '::ffff:10.0.0.1' },
    ])
      expect(refusal({ ...asked, ...ends })?.status).toBe(403);
  });

  it('carries the whole token', () => {
    const form = (token: string) => new URLSearchParams({ token });
    expect(hasToken(form('abc'), 'abc')).toBe(true);
    for (const wrong of ['', 'ab', 'abd', 'abcd']) expect(hasToken(form(wrong), 'abc')).toBe(false);
    expect(hasToken(new URLSearchParams(), 'abc')).toBe(false);
  });
});
