/**
 * npm run new: every kind of record, with flags, on a terminal, and with unusable answers; it never overwrites a file.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { newRecord } from '../../scripts/new.ts';
import { unfinished } from '../../scripts/unfinished.ts';
import { KINDS } from '../../src/desk/beginning.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'an archive '));
let said: string[];
const say = (line: string) => said.push(line);
const make = (...args: string[]) => newRecord(args, folder, say);

beforeEach(() => {
  said = [];
  rmSync(folder, { recursive: true, force: true });
  cpSync(LIGHTHOUSE, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GOOD: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  actor: [
    '--id',
    'new-one',
    '--name',
    'Tollak',
    '--sort',
    'Tollak',
    '--kind',
    'person',
    '--spellings',
    'Tolak; Tollac',
  ],
  event: [
    ...['--id', 'new-one', '--title', 'A pier is built', '--date', '1900', '--claim', 'letter-1899/launch'],
    ...['--status', 'happened', '--kind', 'work', '--actors', 'harbour-board; anna-voss'],
  ],
  source: [
    ...['--id', 'new-one', '--title', 'The "pier"', '--short', 'Pier', '--kind', 'report', '--genre', 'Report'],
    ...['--publisher', 'harbour-board', '--container', 'Papers', '--language', 'en', '--published', '1901'],
  ],
  reference: [
    ...['--id', 'new-one', '--title', 'Sea chart', '--publisher', 'Parish', '--address', 'https://example.org/chart'],
    ...['--read', 'The whole of it', '--looked-up', '2026-11-21'],
  ],
  difference: [
    ...['--id', 'new-one', '--title', 'How many boats', '--kind', 'number'],
    ...['--sides', 'Sixty = gazette-1899/boats-stay; At most forty = gazette-1899/boats-counted'],
  ],
  chapter: [...['--id', 'new-one', '--title', 'A pier', '--order', '9', '--span', '1900', '--events', 'lamp-lit']],
  thread: [
    ...['--id', 'new-one', '--title', 'The pier', '--question', 'Who built it?'],
    ...[
      '--steps',
      'It says so [@letter-1899/launch]. = union-launch; So it is [@letter-1899/weekly]. = letter-1899/weekly',
    ],
  ],
};

const IMAGE = 'light-drawn.png; A tower, its lamp lit.; Ada Lind; CC0-1.0';
const IMAGE_WRITTEN = [
  'images:',
  '  - file: "light-drawn.png"',
  '    alt: "A tower, its lamp lit."',
  '    credit: "Ada Lind"',
  '    licence: "CC0-1.0"',
].join('\n');

describe('a new record', () => {
  it.each(KINDS)('%s: lacks only what the check then asks for in that file', async (kind) => {
    expect(await make(kind, ...GOOD[kind])).toBe(0);
    const path = /^Made (.*)\.$/.exec(said[0] ?? '')?.[1] ?? '';
    const listed = said.join('\n').match(/^.*\.md:\d.*$/gm) ?? [];
    expect(listed.length).toBeGreaterThan(0);
    const problems: string[] = [];
    expect(check([], folder, (line) => problems.push(line))).toBe(1);
    const lines = problems.join('\n').split('\n').slice(0, -1);
    expect(lines.filter((line) => line.startsWith(path))).toEqual(listed);
  });

  it.each<readonly [(typeof KINDS)[number], readonly string[], string]>([
    ['event', ['--date', '1900-05-01/1900-05-09', '--window', 'yes'], 'window: true'],
    ['event', ['--date', '1900-05-01/1900-05-02', '--night', 'yes'], 'night: true'],
    ['event', ['--date', '1900-05-01', '--order', '2'], 'order: 2'],
    ['actor', ['--identifiers', 'wikidata = Q42; viaf = 113230702'], 'viaf: "113230702"'],
    ['actor', ['--names-in', 'gazette-1899 = 4; letter-1899 = title'], 'at: title'],
    [
      'actor',
      ['--spelled-in', 'I. Halim = gazette-1899 4; Halim = letter-1899 caption 1'],
      'source: letter-1899\n    at: "caption 1"\n    as: "Halim"',
    ],
    ['reference', ['--copy-of', 'sea-marks'], 'copyOf: sea-marks'],
    ['chapter', ['--remark', 'yes'], 'remark: true'],
    ['event', ['--image', `${IMAGE}; Li Wen, Skerry`], `${IMAGE_WRITTEN}\n    source: "Li Wen, Skerry"`],
    ['source', ['--image', IMAGE], IMAGE_WRITTEN],
    ['actor', ['--image', IMAGE], IMAGE_WRITTEN],
  ])('%s: takes %j', async (kind, more, written) => {
    const values = GOOD[kind];
    const given = values.filter((_, n) => !more.includes(values[n - (n % 2)] ?? ''));
    expect(await make(kind, ...given, ...more)).toBe(0);
    const path = /^Made (.*)\.$/.exec(said[0] ?? '')?.[1] ?? '';
    const lines = readFileSync(join(folder, path), 'utf8').split('\n');
    expect(lines.filter((line) => !line.trimStart().startsWith('#')).join('\n')).toContain(written);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['a night that is not “yes”', ['event', '--night', 'perhaps'], '--night'],
    ['an order that is no number', ['event', '--order', 'second'], '--order'],
    ['an id of another form', ['actor', '--identifiers', 'wikidata = 42'], 'no wikidata id'],
    [
      'a picture of a kind that pages cannot show',
      ['event', '--image', 'light.gif; A light'],
      'is not the name of a picture',
    ],
    ['a picture under no open licence', ['actor', '--image', 'a.png; A; A. Lind; all rights'], 'licence'],
    ['a register nobody keeps', ['actor', '--identifiers', 'phonebook = 42'], 'phonebook'],
  ])('is refused for %s', async (_what, args, message) => {
    expect(await make(...args)).toBe(2);
    expect(said.join('\n')).toContain(message);
  });

  it('takes claims of one side with commas or spaces between them', async () => {
    const sides =
      'Sixty = gazette-1899/boats-stay, gazette-1899/board-resolved gazette-1899/quarrel; Forty = gazette-1899/boats-counted';
    expect(await make('difference', ...GOOD.difference.slice(0, -1), sides)).toBe(0);
    expect(readFileSync(join(folder, 'differences/new-one.md'), 'utf8')).toContain(
      'claims: [gazette-1899/boats-stay, gazette-1899/board-resolved, gazette-1899/quarrel]',
    );
  });

  it('shows in its help how to write an answer of several parts', async () => {
    expect(await make('--help')).toBe(0);
    expect(said.join('\n')).toMatch(/\n {2}--sides +"this side in a few words = source\/claim"/);
  });

  it('says what comes next for a source: its frame or, if it has one, its claims', async () => {
    await make('source', ...GOOD.source);
    expect(said.at(-1)).toBe('Next: npm run frame -- DOCUMENT --id new-one');
    rmSync(join(folder, 'sources/letter-1899.md'));
    await make('source', ...GOOD.source.map((value) => (value === 'new-one' ? 'letter-1899' : value)));
    expect(said.at(-1)).toBe('Next: npm run new -- claim letter-1899');
  });

  it('explains each field with the words of its schema', async () => {
    await make('event', ...GOOD.event);
    const text = readFileSync(join(folder, 'events/new-one.md'), 'utf8');
    expect(text).toContain(
      '# Neutral words that any side could use. If the event is an accusation, the title says whose.\ntitle: "A pier is built"',
    );
    expect(text).toContain('Now: happened,\n# disputed, intended.\nstatus: happened');
    expect(text).toContain('actors:\n  - actor: harbour-board\n  - actor: anna-voss\n');
    expect(text).toContain('# place: ""');
  });

  it('can still be read when every field in its comments is filled in', async () => {
    await make('source', ...GOOD.source);
    const path = join(folder, 'sources/new-one.md');
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(/^claims: \[\]$/m, 'claims:')
        .replaceAll(/^((?:# )+)(?=\s*(?:- )?\w+:(?: |$))/gm, ''),
    );
    check(['--json'], folder, (line) => said.push(line));
    expect(said.at(-1)).not.toContain('cannot be read');
  });

  it('is never written over another', async () => {
    const before = readFileSync(join(folder, 'actors/anna-voss.md'), 'utf8');
    for (const _ of [1, 2]) {
      expect(await make('actor', '--id', 'anna-voss', '--name', 'A', '--sort', 'A', '--kind', 'person')).toBe(1);
    }
    expect(said[0]).toBe(
      'actors/anna-voss.md already exists and was left as it is. Choose another id, or open that file.',
    );
    expect(readFileSync(join(folder, 'actors/anna-voss.md'), 'utf8')).toBe(before);
  });

  it.each([
    ['no kind', [], 'Something is missing.'],
    ['an unknown kind', ['evnt'], 'There is no kind "evnt".'],
    ['an unknown flag', ['event', '--colour', 'red'], "Unknown option '--colour'."],
    ['a flag of another kind', ['event', '--sort', 'x'], 'A new event has no --sort.'],
    ['missing answers', ['actor', '--id', 'x'], 'also give: --name --sort --kind'],
    ['a bad id', ['actor', '--id', 'Anna Voss'], '--id "Anna Voss" is not an id. Write lower-case letters and digits'],
    ['an id that leaves the folder', ['actor', '--id', '../x'], '"../x" is not an id.'],
    ['a bad date', ['event', '--date', '1899-02-30'], '--date 1899-02-30 has the day 30'],
    [
      'a bad kind',
      ['actor', '--kind', 'persn'],
      'Write one of: person, body, authority, medium. Did you mean "person"?',
    ],
    [
      'ids with commas',
      ['event', '--actors', 'a, b'],
      '--actors separates ids with something other than a semicolon. Write "a; b".',
    ],
    ['ids with bars', ['event', '--places', 'a | b'], 'Write "a; b".'],
    [
      'spellings with commas',
      ['actor', '--spellings', 'Tolak, Tollac'],
      'Separate several values with semicolons: "Tolak; Tollac"',
    ],
    ['authors with commas', ['source', '--authors', 'Voss, Anna, Adar, Shimon'], '--authors has commas.'],
    [
      'a side without a claim',
      ['difference', '--sides', 'gazette-1899/boats-stay; Forty = x/y'],
      '--sides has "gazette-1899/boats-stay" without its other half.',
    ],
    [
      'sides with a comma between them',
      ['difference', '--sides', 'Sixty = gazette-1899/boats-stay, Forty = gazette-1899/boats-counted'],
      '--sides separates pairs with something other than a semicolon. Write "Sixty = gazette-1899/boats-stay; Forty = gazette-1899/boats-counted".',
    ],
    [
      'registers with a bar between them',
      ['actor', '--identifiers', 'wikidata = Q42 | viaf = 113230702'],
      'Write "wikidata = Q42; viaf = 113230702".',
    ],
    ['a step without words', ['thread', '--steps', '= lamp-lit'], '--steps has "= lamp-lit" without its other half.'],
    ['straight quotes', ['event', '--title', 'The "pier"'], '--title has straight quotation marks.'],
  ])('is refused for %s, without waiting for input', async (_what, args, message) => {
    expect(await make(...args)).toBe(2);
    expect(said.join('\n')).toContain(message);
  });

  it('asks on a terminal, and asks again if an answer cannot be used', async () => {
    const answers = [
      'Tollak',
      'tollak',
      'Mother Tollak',
      '',
      'Tollak, Mother',
      'persn',
      'person',
      '',
      '',
      '',
      '',
      '',
      '',
    ];
    const asked: string[] = [];
    const code = await newRecord(['actor'], folder, say, async (question) => {
      asked.push(question);
      return answers.shift();
    });
    expect(code).toBe(0);
    expect(answers).toEqual([]);
    expect(asked[2]).toBe('One Latin spelling, used everywhere in our text.\nname: ');
    expect(readFileSync(join(folder, 'actors/tollak.md'), 'utf8')).toContain('sort: "Tollak, Mother"');
  });

  it('keeps the answers if it is interrupted, and goes on from there', async () => {
    const kept = (what: string) => unfinished(what, folder, join(folder, '.unfinished'));
    const answers: (string | undefined)[] = ['tollak', 'Mother Tollak', undefined];
    expect(await newRecord(['actor'], folder, say, async () => answers.shift(), kept)).toBe(2);
    expect(said.at(-1)).toContain('Your answers are kept');
    const others = ['Tollak, Mother', 'person', '', '', '', '', '', ''];
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return others.shift();
    };
    expect(await newRecord(['actor'], folder, say, ask, kept)).toBe(0);
    expect(asked[0]).toContain('sort: ');
    expect(readFileSync(join(folder, 'actors/tollak.md'), 'utf8')).toContain('name: "Mother Tollak"');
    expect(kept('actor').read()).toEqual({});
    // A record made by flags alone leaves the answers for an interrupted one untouched.
    kept('actor').keep({ id: 'lind' });
    const flags = ['--id', 'berg', '--name', 'Berg', '--sort', 'Berg', '--kind', 'person'];
    expect(await newRecord(['actor', ...flags], folder, say, ask, kept)).toBe(0);
    expect(kept('actor').read()).toEqual({ id: 'lind' });
  });

  it('has the given text below the fields', async () => {
    await make('actor', ...GOOD.actor, '--text', 'Keeps the light.');
    expect(readFileSync(join(folder, 'actors/new-one.md'), 'utf8')).toMatch(/\n---\nKeeps the light\.\n$/);
  });

  it('takes the date of its claim if it is given none', async () => {
    const given = GOOD.event.filter((_, n) => GOOD.event[n - (n % 2)] !== '--date');
    await make('event', ...given);
    expect(readFileSync(join(folder, 'events/new-one.md'), 'utf8')).toContain('claim: letter-1899/launch\n');
  });

  it('writes nothing when the terminal is closed', async () => {
    expect(await newRecord(['actor', '--id', 'tollak'], folder, say, async () => undefined)).toBe(2);
    expect(said.at(-1)).toMatch(/^Stopped halfway: nothing was written\./);
  });
});

describe('a new place', () => {
  const path = join(folder, 'places.yaml');
  const text = () => readFileSync(path, 'utf8');
  const PIER = ['place', '--id', 'the-pier', '--name', 'The Pier', '--spellings', 'Skerry Pier; La Jetée'];
  const WRITTEN = '  - id: the-pier\n    name: "The Pier"\n    spellings: ["Skerry Pier", "La Jetée"]\n';

  it('is added at the end of the list, and the rest of the file keeps its text', async () => {
    const before = text();
    expect(await make(...PIER, '--identifiers', 'geonames = 2643743')).toBe(0);
    expect(said[0]).toBe('places.yaml: place the-pier added.');
    expect(text()).toBe(`${before}${WRITTEN}    identifiers:\n      geonames: "2643743"\n`);
    expect(check([], folder, say)).toBe(0);
  });

  it('begins the list where there is none, and goes into a file with Windows line ends', async () => {
    rmSync(path);
    expect(await make(...PIER)).toBe(0);
    expect(text()).toBe(`places:\n${WRITTEN}`);
    writeFileSync(path, text().replaceAll('\n', '\r\n'));
    expect(await make('place', '--id', 'mole', '--name', 'The Mole')).toBe(0);
    expect(text()).toBe(`places:\n${WRITTEN}  - id: mole\n    name: "The Mole"\n`.replaceAll('\n', '\r\n'));
  });

  it.each<readonly [string, readonly string[], string | undefined, string, number]>([
    ['an id that is taken', ['--id', 'skerry', '--name', 'Skerry'], undefined, 'already has a place "skerry"', 1],
    ['an empty list', ['--id', 'mole', '--name', 'Mole'], 'places: []\n', 'Write "places:", and each place below', 1],
    ['a file that is not YAML', ['--id', 'mole', '--name', 'Mole'], 'places: [\n', 'places.yaml', 1],
    ['no name', ['--id', 'mole'], undefined, 'also give: --name', 2],
    ['an id that is not valid in its register', ['--identifiers', 'geonames = Q1'], undefined, 'is no geonames id', 2],
    ['a text below it', ['--id', 'mole', '--name', 'Mole', '--text', 'A mole.'], undefined, 'has no --text', 2],
  ])('is refused for %s, and nothing is written', async (_what, args, written, message, exit) => {
    if (written !== undefined) writeFileSync(path, written);
    const before = text();
    expect(await make('place', ...args)).toBe(exit);
    expect(said.join('\n')).toContain(message);
    expect(text()).toBe(before);
  });
});
