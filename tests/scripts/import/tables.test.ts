/** Tables of actors, events and statements: what they become, and what is said about each cell that is wrong. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../scripts/check.ts';
import { COLUMNS, TABLES } from '../../../scripts/import/columns.ts';
import { readBrought } from '../../../scripts/import/format.ts';
import { importsWith } from '../../../scripts/import.ts';
import { CLAIM_FLAGS } from '../../../scripts/new-claim.ts';
import { readArchive } from '../../../src/archive/join.ts';
import { listFiles } from '../../../src/archive/read-content.ts';
import { csv } from '../../../src/data/csv.ts';
import { withClaims } from '../../../src/desk/claims-added.ts';
import { LIGHTHOUSE } from '../../archive/files.ts';

const root = mkdtempSync(join(tmpdir(), 'a table '));
const folder = join(root, 'archive');
const drafts = `${folder}-drafts`;
let said: string[];
const run = (...args: string[]) => importsWith()(args, folder, (line) => said.push(line));
const kept = (name: string) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const table = (name: string, text: string) => readBrought({ name, bytes: new TextEncoder().encode(text) }, undefined);
const given = (name: string, text: string) => {
  const file = join(root, name);
  writeFileSync(file, text);
  return file;
};

beforeEach(() => {
  said = [];
  rmSync(folder, { recursive: true, force: true });
  rmSync(drafts, { recursive: true, force: true });
  cpSync(LIGHTHOUSE, folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('tables', () => {
  it('of actors, events and statements become a valid archive, and drafts of what is incomplete', async () => {
    expect(await run(kept('events.csv'), kept('actors.csv'), kept('statements.csv'), '--write'), said.join('\n')).toBe(
      0,
    );
    const checked: string[] = [];
    expect(check([], folder, (line) => checked.push(line))).toBe(0);
    expect(checked[0]).toContain('7 sources, 52 claims, 26 events, 16 actors');
    expect(said).toContain('4 for the archive, 2 drafts.');
    expect(readFileSync(join(folder, 'events/aurora-launched.md'), 'utf8')).toBe(
      [
        '---',
        'date:',
        '  edtf: "1899-04-03"',
        '  evidence:',
        '    - claim: gazette-1899/aurora-launched',
        'title: "The Aurora is launched"',
        'status: happened',
        'kind: work',
        'actors:',
        '  - actor: tollak-berg',
        '    role: "gives the sign"',
        '  - actor: fishermens-union',
        'place: "Skerry Point"',
        'places: [skerry-point]',
        '---',
        'The Gazette reports that the Aurora was launched [@gazette-1899/aurora-launched].\n',
      ].join('\n'),
    );
    expect(readFileSync(join(drafts, 'actors/nobody-known.md'), 'utf8')).toContain('# Missing: sort\n');
    expect(readFileSync(join(drafts, 'actors/nobody-known.md'), 'utf8')).toContain('---\nLine one\n\nLine two\n');
    expect(said.join('\n')).toContain('not imported: colour: "red"');
  });

  it('are removed again without a trace, as are the statements in their sources', async () => {
    const before = readFileSync(join(folder, 'sources/gazette-1899.md'));
    await run(kept('events.csv'), kept('actors.csv'), kept('statements.csv'), '--write');
    expect(readFileSync(join(folder, 'sources/gazette-1899.md'))).not.toEqual(before);
    expect(await run('--undo', '--write')).toBe(0);
    expect(readFileSync(join(folder, 'sources/gazette-1899.md'))).toEqual(before);
    expect(existsSync(join(folder, 'events/aurora-launched.md'))).toBe(false);
    expect(existsSync(drafts)).toBe(false);
  });

  it('are removed again even if a source that got statements has a problem further down', async () => {
    const file = join(folder, 'sources/gazette-1899.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/---\n(?!title)/, '---\nThe Board [@gazette-1899/nothing]. '),
    );
    const before = readFileSync(file);
    const problems = () => {
      const read = readArchive(listFiles(folder));
      return 'problems' in read ? read.problems.length : 0;
    };
    expect(problems()).toBeGreaterThan(0);
    expect(await run(kept('events.csv'), kept('actors.csv'), kept('statements.csv'), '--write')).toBe(0);
    expect(await run('--undo', '--write'), said.join('\n')).toBe(0);
    expect(readFileSync(file)).toEqual(before);
  });

  it('are not removed again while another record rests on them', async () => {
    await run(kept('actors.csv'), '--write');
    const file = join(folder, 'events/lamp-lit.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('actor: li-wen', 'actor: tollak-berg'));
    expect(await run('--undo', '--write')).toBe(1);
    expect(said.at(-1)).toContain('names the actor "tollak-berg", which does not exist');
    expect(existsSync(join(folder, 'actors/tollak-berg.md'))).toBe(true);
  });

  it('whose cells are wrong are refused as a whole, with each row and column named', async () => {
    const events = given(
      'events.csv',
      [
        'id,title,date,status,kind,text',
        'Pier 1,"A ""straight"" pier",3 March 1899,happened,work,',
        'lamp-lit,A pier,1899-02-30,happened,work,<b>bold</b>',
        ',=HYPERLINK("x"),,happened,work,',
        ',A pier,,happened,work,,too much',
      ].join('\n'),
    );
    expect(await run(events, '--write')).toBe(1);
    expect(said.map((line) => line.replace(/: .*/, ''))).toEqual([
      'events.csv, row 2, column "id"',
      'events.csv, row 3, column "text"',
      'events.csv, row 4, column "title"',
      'events.csv, row 5',
      'events.csv, row 3, id',
      'events.csv, row 2, column "title"',
      'events.csv, row 2, column "date"',
      'events.csv, row 3, column "date"',
      '8 problems. Nothing is written.',
    ]);
    expect(said.join('\n')).toContain('Write a day from 01 to 28, or only the month: "1899-02".');
    expect(said.join('\n')).toContain('the cell is a formula');
    expect(existsSync(drafts)).toBe(false);
  });

  it('of statements are refused as a whole if one of them is incomplete', async () => {
    const statements = given(
      'statements.csv',
      [
        'source;at;says;chain;events;topic',
        'gazette-1999;1;It says so.;skerry-gazette = states;;',
        'gazette-1899;99;It says so.;skerry-gazette = states;;',
        'gazette-1899;1;It says so.;;;',
        'gazette-1899;1;It says so.;skerry-gazette = shouts;lamp-unlit;what',
        'gazette-1899;1;It says so.;nobody = states;;',
      ].join('\r\n'),
    );
    expect(await run(statements)).toBe(1);
    expect(said.join('\n')).toMatch(/row 2, column "source": there is no source .* Did you mean "gazette-1899"\?/);
    expect(said.join('\n')).toContain('row 4, column "chain": is missing.');
    expect(said.join('\n')).toContain('row 5, column "chain": is "shouts"');
    said = [];
    const later = readFileSync(statements, 'utf8')
      .replace(/.*1999.*\r\n/, '')
      .replace('so.;;;', 'so.;skerry-gazette = states;;');
    expect(await run(given('statements.csv', later.replace('shouts', 'states')))).toBe(1);
    expect(said.join('\n')).toContain('row 2, column "at": ');
    expect(said.join('\n')).toContain('row 4, column "events": names the event "lamp-unlit", which does not exist.');
    expect(said.join('\n')).toContain('row 5, column "chain": names the actor "nobody", which does not exist.');
  });

  it('are refused if a name in them is that of two records, although one of them has it for an id', async () => {
    const actors = given(
      'actors.csv',
      'id,name,sort,kind\nada-storm,Ada Storm,"Storm, Ada",person\nstorm-2,Ada  storm,"L",person\n',
    );
    const events = 'title,status,kind,actors,date\nA feast,happened,work,Ada Storm,1899';
    expect(await run(actors, given('events.csv', events))).toBe(1);
    expect(said[0]).toMatch(/^events\.csv, row 2, column "actors": "Ada Storm" is not an id\./);
    said = [];
    await run(actors, given('events.csv', events.replace('Ada Storm', 'storm-2')));
    expect(said.join('\n')).not.toContain('column "actors"');
  });

  it('say which record would only be a draft if a statement names it', async () => {
    const events = readFileSync(kept('events.csv'), 'utf8').replace('Tollak Berg = gives', 'Tolak Borg = gives');
    expect(await run(given('events.csv', events), kept('actors.csv'), kept('statements.csv'))).toBe(1);
    expect(said.join('\n')).toContain(
      'column "events": names "aurora-launched", which would only be a draft. Complete its row: ',
    );
    expect(said.join('\n')).toContain('names the actor "tolak-borg", which does not exist');
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'name,sort,kind\n"Berg, Tollak","x;y",person'],
    ['semicolons', 'name;sort;kind\nBerg, Tollak;"x;y";person'],
    ['tabs', 'name\tsort\tkind\nBerg, Tollak\tx;y\tperson'],
    ['the line of Excel that names the separator', 'sep=;\nname;sort;kind\nBerg, Tollak;"x;y";person'],
    ['CRLF and a byte order mark', '\uFEFFname;sort;kind\r\nBerg, Tollak;"x;y";person\r\n'],
    ['headings in other letters', 'Name,SORT,kind\n"Berg, Tollak","x;y",person'],
    ['empty rows and columns', ',,,\nname,sort,kind,\n,,,\n"Berg, Tollak","x;y",person,\n,,,\n'],
  ])('is read with %s', (_what, text) => {
    const { proposals, faults } = table('people.csv', text);
    expect(faults).toEqual([]);
    expect(proposals.map(({ fields }) => fields)).toEqual([{ name: 'Berg, Tollak', sort: 'x;y', kind: 'person' }]);
  });

  it('counts rows as a spreadsheet does', () => {
    const rows = table('people.csv', '\nname,sort,kind\n\n"One\nperson",a,person\nTwo,b,person').proposals;
    expect(rows.map(({ from }) => from)).toEqual(['people.csv, row 4', 'people.csv, row 5']);
  });

  it('with a mistyped heading is refused, and with an unknown one says what it could not take', () => {
    expect(table('actors.csv', 'nmae,sort,kind\na,b,person').faults[0]?.instead).toContain('Did you mean "name"?');
    expect(table('actors.csv', 'name,name,kind\na,b,person').faults).toHaveLength(1);
    const [row] = table('actors.csv', 'name,sort,kind,born\na,b,person,1880').proposals;
    expect(row?.left).toEqual([{ field: 'born', value: '1880' }]);
  });

  it('whose headings do not show its kind needs to be told its kind', () => {
    expect(table('x.csv', 'a,b\n1,2').faults[0]?.instead).toContain('--as');
    expect(table('x.csv', 'name,title\n1,2').faults).toHaveLength(1);
  });

  it('loses nothing from a cell that has more equals signs than it needs', () => {
    const chain = '(a sailor) = states = a letter; “a clerk” = reports; anna-voss = states = x = y';
    const { statements = [] } = table(
      'statements.csv',
      `source,at,chain,values\na,1,${chain},ship = A = B; boats = 60`,
    );
    expect(statements[0]?.fields.chain).toEqual([
      { who: 'a sailor', how: 'states', named: false, in: 'a letter' },
      { who: 'a clerk', how: 'reports', named: false },
      { who: 'anna-voss', how: 'states', in: 'x = y' },
    ]);
    expect(statements[0]?.fields.values).toEqual([
      { measure: 'ship', name: 'A = B' },
      { measure: 'boats', number: 60 },
    ]);
  });

  it('can say what kind of date is meant in every way that the command for claims has', () => {
    const { statements = [] } = table(
      'statements.csv',
      'source,at,says,date,window,night,date-event,apart,printed,values\na,1,b,1899,yes,,lamp-lit,,x = julian = 1899,boats = 4..\na,1,c,1899,,yes,,yes,5 Messidor = Of the Republic,',
    );
    expect(statements.map(({ fields }) => fields.date)).toEqual([
      { edtf: '1899', window: true, event: 'lamp-lit', printed: { text: 'x', in: 'julian', date: '1899' } },
      { edtf: '1899', night: true, apart: true, printed: { text: '5 Messidor', calendar: 'Of the Republic' } },
    ]);
    expect(statements[0]?.fields.values).toEqual([{ measure: 'boats', min: 4 }]);
    const asked = new Set(COLUMNS.statements.map(({ name }) => name));
    expect(CLAIM_FLAGS.filter((flag) => !asked.has(flag))).toEqual([]);
  });

  it('names the rows that it takes for remarks', () => {
    const { proposals, notes } = table('events.csv', 'title,status\n#1 sails,happened\nIt sinks,happened');
    expect(proposals).toHaveLength(1);
    expect(notes).toEqual(['events.csv, row 2 is not imported: it begins with "#".']);
  });

  it('with a broken quotation mark is refused with its row', () => {
    expect(table('actors.csv', 'name,sort\n"Anna,b\n').faults[0]?.wrong).toBe(
      'a quotation mark is opened but not closed',
    );
  });

  it('from our own data loses the apostrophe before anything that looks like a formula', () => {
    const { proposals, faults } = table('actors.csv', csv(['name', 'sort', 'kind'], [['=Anna', '-Voss', 'person']]));
    expect(faults).toEqual([]);
    const [row] = proposals;
    expect(row?.left).toEqual([]);
    expect(row?.fields).toEqual({ name: '=Anna', sort: '-Voss', kind: 'person' });
  });

  it.each(TABLES)('of %s can be printed as a template, which is read back as an empty table', async (name) => {
    expect(await run('--template', name)).toBe(0);
    const read = table('template.csv', said[0] ?? '');
    expect(read.faults).toEqual([]);
    expect([...read.proposals, ...(read.statements ?? []), ...(read.notes ?? [])]).toEqual([]);
    expect(said[0]?.split('\r\n')[0]).toBe(`\uFEFF${COLUMNS[name].map((column) => column.name).join(',')}`);
  });
});

describe('statements', () => {
  const claims = [
    { id: 'b', at: 2, says: 'B.' },
    { id: 'a', at: 1, says: 'A.' },
  ];
  it.each([
    [
      'an empty list',
      'claims: []\n',
      'claims:\n  - id: a\n    at: 1\n    says: "A."\n  - id: b\n    at: 2\n    says: "B."\n',
    ],
    [
      'an empty list with explanations',
      'claims: []\n# claims:\n#   - id: ""\nsilent: []\n',
      'claims:\n  - id: a\n    at: 1\n    says: "A."\n  - id: b\n    at: 2\n    says: "B."\n# claims:\n#   - id: ""\nsilent: []\n',
    ],
    [
      'a list, in the order of the document',
      'claims:\n- id: x\n  at: 1\n  says: X # why\n- { id: y, at: caption 1 }\nsilent: []\n',
      'claims:\n- id: x\n  at: 1\n  says: X # why\n- id: a\n  at: 1\n  says: "A."\n- id: b\n  at: 2\n  says: "B."\n- { id: y, at: caption 1 }\nsilent: []\n',
    ],
    [
      'a list of which all comes later',
      'claims:\n  - id: x\n    at: 9\n',
      'claims:\n  - id: a\n    at: 1\n    says: "A."\n  - id: b\n    at: 2\n    says: "B."\n  - id: x\n    at: 9\n',
    ],
  ])('are added to %s, and nothing else changes', (_what, before, after) => {
    expect(withClaims(`---\n${before}---\nText.`, claims, 'in order')).toBe(`---\n${after}---\nText.`);
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(withClaims(crlf(`---\n${before}---\nText.`), claims, 'in order')).toBe(crlf(`---\n${after}---\nText.`));
  });

  it('are added at the end if that is asked for, and to a file that other editors have marked', () => {
    const file = '\uFEFF--- \nclaims:\n  - id: x\n    at: 9\n---\t\nText.';
    const last = '  - id: a\n    at: 1\n    says: "A."\n---\t\n';
    expect(withClaims(file, claims.slice(1), 'at the end')).toBe(file.replace('---\t\n', last));
  });

  it('are not added to a list on one line', () => {
    expect(withClaims('---\nclaims: [{ id: x, at: 1 }]\n---\n', claims, 'in order')).toBeUndefined();
  });
});

describe('a Markdown file with fields', () => {
  const record =
    '---\nname: Tollak Berg\nsort: "Berg, Tollak"\nkind: person\ntags: [mate, sea]\n---\nMate of the Aurora.\n';

  it('becomes a record if it is complete, and says which fields it could not take', async () => {
    expect(await run(given('Tollak Berg.md', record), '--as', 'actors', '--write')).toBe(0);
    expect(readFileSync(join(folder, 'actors/tollak-berg.md'), 'utf8')).toContain('---\nMate of the Aurora.\n');
    expect(said.join('\n')).toContain('not imported: tags: "[\\"mate\\",\\"sea\\"]" (records have no tags:');
  });

  it('is read whatever its name ends in', () => {
    for (const name of ['Ada Lind.MD', 'Ada Lind.markdown']) {
      const { proposals, faults } = readBrought({ name, bytes: new TextEncoder().encode(record) }, 'actors');
      expect(faults).toEqual([]);
      expect(proposals.map(({ id, fields }) => [id, fields.kind])).toEqual([['ada-lind', 'person']]);
    }
  });

  it('is refused if its kind is not said, its id is taken, or it cannot be read', async () => {
    expect(await run(given('tollak.md', record))).toBe(1);
    expect(await run(given('anna-voss.md', record), '--as', 'actors')).toBe(1);
    expect(await run(given('tollak.md', record.replace('sort', 'name')), '--as', 'actors')).toBe(1);
    expect(said.filter((line) => line.startsWith('tollak') || line.startsWith('anna'))).toEqual([
      expect.stringContaining('the kind of this record is not known'),
      expect.stringContaining('the id "anna-voss" belongs to another actor'),
      expect.stringContaining('is given twice'),
    ]);
  });
});
