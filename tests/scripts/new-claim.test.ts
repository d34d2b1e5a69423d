/** npm run new -- claim: one claim by flags, several on a terminal, wrong answers; the rest of the file is kept. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { newRecord } from '../../scripts/new.ts';
import { unfinished } from '../../scripts/unfinished.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'an archive '));
const path = join(folder, 'sources/gazette-1899.md');
let said: string[];
const say = (line: string) => said.push(line);
const text = () => readFileSync(path, 'utf8');
const claims = () => {
  const read = readArchive(listFiles(folder));
  return read.records.sources.find(({ id }) => id === 'gazette-1899')?.data.claims ?? [];
};
const make = (...args: string[]) => newRecord(['claim', 'gazette-1899', ...args], folder, say);
const kept = (what: string) => unfinished(what, folder, join(folder, '.unfinished'));
const session = (answers: readonly (string | undefined)[], asked: string[] = []) => {
  const left = [...answers];
  const ask = async (question: string) => {
    asked.push(question);
    return left.shift();
  };
  return newRecord(['claim', 'gazette-1899'], folder, say, ask, kept);
};
const GIVEN = ['--at', '1', '--says', 'The Board met in its own house.'];

beforeEach(() => {
  said = [];
  rmSync(folder, { recursive: true, force: true });
  cpSync(LIGHTHOUSE, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a new claim', () => {
  it('is added at the end of the list, and the rest of the file keeps its text', async () => {
    const before = text();
    expect(await make(...GIVEN, '--events', 'board-resolves', '--topic', 'what')).toBe(0);
    const added =
      '  - id: board-met-its-own\n    at: 1\n    says: "The Board met in its own house."\n    how: states\n' +
      '    events: [board-resolves]\n    topic: what\n';
    expect(text()).toContain(added);
    expect(text().replace(added, '')).toBe(before);
    expect(claims().at(-1)?.chain).toEqual([{ who: 'skerry-gazette', how: 'states' }]);
  });

  it('takes a chain, a quotation, a date and several names', async () => {
    const chain = 'skerry-gazette = reports; (a fisherman) = states';
    const more = ['--quote', 'no more than forty boats', '--events', 'boats-stay-in-port; lamp-lit', '--topic', 'what'];
    const date = [
      '--date',
      '1898-12-14',
      '--basis',
      'inferred',
      '--phrase',
      'no more than forty',
      '--resolved',
      'By order.',
    ];
    expect(await make('--at', '3', '--says', 'Few boats stayed.', '--chain', chain, ...more, ...date)).toBe(0);
    expect(claims().at(-1)).toMatchObject({
      chain: [
        { who: 'skerry-gazette', how: 'reports' },
        { who: 'a fisherman', how: 'states', named: false },
      ],
      events: ['boats-stay-in-port', 'lamp-lit'],
      quote: 'no more than forty boats',
      date: { edtf: '1898-12-14', basis: 'inferred' },
    });
  });

  const dated = (...more: string[]) => [
    ...['--at', '1', '--says', 'The Board met.', '--phrase', 'On 14 December 1898', ...more],
  ];

  it.each<readonly [string, readonly string[], object]>([
    [
      'further questions',
      [...GIVEN, '--events', 'lamp-lit', '--topic', 'what', '--also-topics', 'when; view'],
      { topic: 'what', alsoTopics: ['when', 'view'] },
    ],
    [
      'numbers, their limits and names',
      [...GIVEN, '--events', 'boats-stay-in-port', '--topic', 'what', '--values'].concat(
        'boats = 60; boats = 40..45; boats = ..50; ship = Nur = Light',
      ),
      {
        values: [
          { measure: 'boats', number: 60 },
          { measure: 'boats', min: 40, max: 45 },
          { measure: 'boats', max: 50 },
          { measure: 'ship', name: 'Nur = Light' },
        ],
      },
    ],
    [
      'several unnamed speakers, with the verb in the plural',
      [...GIVEN, '--chain', 'skerry-gazette = publishes; (two men) = witness; (the rest) = deny = a letter'],
      {
        chain: [
          { who: 'skerry-gazette', how: 'publishes' },
          { who: 'two men', how: 'witnesses', named: false, plural: true },
          { who: 'the rest', how: 'denies', named: false, plural: true, in: 'a letter' },
        ],
      },
    ],
    [
      'a date that is of none of its events',
      dated('--date', '1898-12-14', '--events', 'lamp-lit', '--topic', 'what', '--apart', 'yes'),
      { date: { apart: true } },
    ],
    [
      'a window',
      dated('--date', '1898-12-01/1898-12-14', '--window', 'yes', '--basis', 'relative', '--resolved', 'By order.'),
      { date: { edtf: '1898-12-01/1898-12-14', window: true, basis: 'relative' } },
    ],
    [
      'a night',
      dated('--date', '1898-12-14/1898-12-15', '--night', 'yes', '--basis', 'relative', '--resolved', 'After dusk.'),
      { date: { night: true } },
    ],
    [
      'the event that its date belongs to',
      dated('--date', '1898-12-14', '--events', 'lamp-lit; boats-stay-in-port', '--topic', 'what').concat(
        '--date-event',
        'boats-stay-in-port',
      ),
      { date: { event: 'boats-stay-in-port' } },
    ],
    [
      'a date in another calendar',
      dated('--date', '1898-12-26', '--basis', 'converted', '--printed').concat(
        '14 December 1898 = julian = 1898-12-14 = 01-01',
      ),
      {
        date: {
          basis: 'converted',
          printed: { text: '14 December 1898', in: 'julian', date: '1898-12-14', yearBegins: '01-01' },
        },
      },
    ],
    [
      'a date in a calendar that is not converted',
      dated('--date', '1898-12-14', '--basis', 'inferred', '--resolved', 'From a table.', '--printed').concat(
        '14 December 1898 = Calendar of the quay',
      ),
      { date: { printed: { text: '14 December 1898', calendar: 'Calendar of the quay' } } },
    ],
  ])('takes %s', async (_what, args, expected) => {
    expect(await make(...args)).toBe(0);
    expect(said).toHaveLength(1);
    expect(claims().at(-1)).toMatchObject(expected);
  });

  it('goes into a file with Windows line ends, and into a source without claims', async () => {
    writeFileSync(path, text().replaceAll('\n', '\r\n'));
    expect(await make(...GIVEN)).toBe(0);
    expect(text().replaceAll('\r\n', '')).not.toContain('\n');
    const source = [
      'source',
      '--id',
      'pier',
      '--title',
      'Pier',
      '--short',
      'Pier',
      '--kind',
      'report',
      '--genre',
      'Report',
    ];
    expect(await newRecord([...source, '--publisher', 'harbour-board', '--language', 'en'], folder, say)).toBe(0);
    expect(await newRecord(['claim', 'pier', ...GIVEN], folder, say)).toBe(0);
    expect(readFileSync(join(folder, 'sources/pier.md'), 'utf8')).toContain('claims:\n  - id: board-met-its-own\n');
  });

  it.each<readonly [string, readonly string[], string]>([
    ['no statement', ['--at', '1'], 'also give: --says'],
    ['a ¶ that is not there', ['--at', '66', '--says', 'x'], 'at: the document has no ¶ 66'],
    ['a quotation of another ¶', [...GIVEN, '--quote', 'no more than forty boats'], 'It is in ¶ 3'],
    ['a chain without a way', [...GIVEN, '--chain', 'anna-voss'], 'Write "who = how"'],
    ['a way that is none', [...GIVEN, '--chain', 'anna-voss = claims'], 'Write one of: witnesses'],
    ['a chain that begins elsewhere', [...GIVEN, '--chain', 'anna-voss = states'], 'does not begin with the publisher'],
    ['events with commas', [...GIVEN, '--events', 'lamp-lit, bell-hung'], 'Write "lamp-lit; bell-hung".'],
    ['denials with commas', [...GIVEN, '--denies', 'a/b, a/c'], 'Write "a/b; a/c".'],
    ['an event with a capital', [...GIVEN, '--events', 'Lamp-lit', '--topic', 'what'], 'Did you mean "lamp-lit"?'],
    ['a date that is none', [...GIVEN, '--date', '4 March', '--phrase', 'a b c'], 'is not EDTF'],
    ['an id that is none', [...GIVEN, '--id', 'A B'], '--id "A B" is not an id'],
    [
      'further questions with commas',
      [...GIVEN, '--events', 'lamp-lit', '--topic', 'what', '--also-topics', 'when, view'],
      'Write "when; view".',
    ],
    ['a number without a measure', [...GIVEN, '--values', '60'], '--values has "60" without its other half.'],
    ['values with commas', [...GIVEN, '--values', 'boats = 60, ship = Nur'], 'Separate several values with semicolons'],
    ['a named speaker with a verb in the plural', [...GIVEN, '--chain', 'anna-voss = deny'], 'Write one of: witnesses'],
    ['a window without a date', [...GIVEN, '--window', 'yes'], '--window belongs to a date'],
    ['a window of one day', dated('--date', '1898-12-14', '--window', 'yes'), 'window'],
    ['a night that is not “yes”', dated('--date', '1898-12-14/1898-12-15', '--night', 'perhaps'), 'night'],
    ['a date for an event that it is not about', dated('--date', '1898-12-14', '--date-event', 'lamp-lit'), 'event'],
    [
      'a printed date without a calendar',
      dated('--date', '1898', '--printed', '14 December'),
      'Write "words as printed',
    ],
    ['a calendar nobody has', dated('--date', '1898', '--printed', 'x = julan = 1898-12-14'), 'Did you mean "julian"?'],
    [
      'a printed date of another day',
      dated('--date', '1898-12-14', '--basis', 'converted', '--printed').concat(
        '14 December 1898 = julian = 1898-12-14 = 01-01',
      ),
      'Write edtf: "1898-12-26"',
    ],
    ['straight quotation marks', ['--at', '1', '--says', 'A "pier".'], 'straight quotation marks'],
  ])('is refused for %s, and nothing is written', async (_what, args, message) => {
    const before = text();
    expect(await make(...args)).toBe(2);
    expect(said.join('\n')).toContain(message);
    expect(text()).toBe(before);
  });

  it('is not added to a source that does not exist, twice, or to a list in brackets', async () => {
    expect(await newRecord(['claim', 'nothing', ...GIVEN], folder, say)).toBe(2);
    expect(said[0]).toContain('There is no source "nothing".');
    expect(await make(...GIVEN, '--id', 'resolved')).toBe(1);
    writeFileSync(
      path,
      text().replace(/claims:\n[\s\S]*\n---/, 'claims: [{ id: x, at: 1, says: x, how: states }]\n---'),
    );
    expect(await make(...GIVEN)).toBe(1);
    expect(said.at(-1)).toContain('written in brackets');
  });

  it('asks for one after another on a terminal, and offers chains and quotations that are used', async () => {
    const before = claims().length;
    const asked: string[] = [];
    const one = ['1', 'The house was new.', '', '', '', ''];
    const two = ['3', 'The boats were few.', '1', 'no more than forty boats', 'lamp-lit', 'what', '', '', ''];
    expect(await session([...one, ...two, ''], asked)).toBe(0);
    expect(claims()).toHaveLength(before + 2);
    expect(claims().at(-1)).toMatchObject({ at: 3, topic: 'what', quote: 'no more than forty boats' });
    expect(asked.find((each) => each.endsWith('chain: '))).toContain('  1  skerry-gazette = states');
    expect(asked.filter((each) => each.endsWith('quote: '))[1]).toContain('“no more than forty boats”');
  });

  it('asks for the form, the event and the calendar of a date only if they can matter', async () => {
    const asked: string[] = [];
    const flags = () => asked.map((each) => /(\S+): $/.exec(each)?.[1]);
    const dates = ['1898-12-13/1898-12-14', 'yes', 'lamp-lit', 'On 14 December 1898', 'converted'];
    await session(['1', 'x.', '', '', 'lamp-lit; bell-hung', 'what', '', '', ...dates, undefined], asked);
    expect(flags().slice(-6)).toEqual(['date', 'window', 'date-event', 'phrase', 'basis', 'printed']);
    kept('claim-gazette-1899').forget();
    asked.length = 0;
    await session(
      ['1', 'x.', '', '', 'lamp-lit', 'what', '', '', '1898-12-14', 'yes', 'On 14 December 1898', '', undefined],
      asked,
    );
    expect(flags().slice(-4)).toEqual(['apart', 'phrase', 'basis', 'at']);
    expect(claims().at(-1)).toMatchObject({ date: { apart: true } });
    kept('claim-gazette-1899').forget();
    asked.length = 0;
    await session(['1', 'x.', 'skerry-gazette = reports; (the rest) = deny', '', '', undefined], asked);
    expect(flags().slice(-2)).toEqual(['events', 'denies']);
  });

  it('has the occasion of a chain that is chosen by its number', async () => {
    const chain = 'skerry-gazette = reports; (a fisherman) = states = a letter';
    for (const says of ['The boats were few.', 'Fewer came.'])
      await make('--at', '3', '--says', says, '--chain', chain);
    const asked: string[] = [];
    await session(['3', 'None came back.', undefined], asked);
    const number = /(\d) {2}skerry-gazette = reports; \(a fisherman\)/.exec(asked.at(-1) ?? '')?.[1];
    expect(await session([number, '', '', '', ''])).toBe(0);
    expect(claims().at(-1)).toMatchObject({ says: 'None came back.', chain: claims().at(-2)?.chain });
    expect(claims().at(-1)?.chain[1]).toEqual({ who: 'a fisherman', how: 'states', named: false, in: 'a letter' });
  });

  it('has several people if the verb is in the plural, even in a chain that is chosen by its number', async () => {
    const chain = 'skerry-gazette = reports; (two sailors) = state';
    await make('--at', '3', '--says', 'The boats were few.', '--chain', chain);
    const asked: string[] = [];
    await session(['3', 'Fewer came.', undefined], asked);
    const number = /(\d) {2}skerry-gazette = reports; \(two sailors\)/.exec(asked.at(-1) ?? '')?.[1];
    expect(await session([number, '', '', '', ''])).toBe(0);
    for (const says of ['The boats were few.', 'Fewer came.'])
      expect(claims().find((claim) => claim.says === says)?.chain[1]).toEqual({
        who: 'two sailors',
        how: 'states',
        named: false,
        plural: true,
      });
  });

  it('is not given the answers that were kept for another source', async () => {
    const answers = ['1', 'The house was new.', undefined];
    const ask = async () => answers.shift();
    await newRecord(['claim', '--topic=a/../../b', 'gazette-1899'], folder, say, ask, kept);
    expect(kept('claim-gazette-1899').read()).toMatchObject({ says: 'The house was new.' });
    const asked: string[] = [];
    const end = async (question: string) => {
      asked.push(question);
      return '';
    };
    await newRecord(['claim', '--topic=a/../../b', 'letter-1899'], folder, say, end, kept);
    expect(asked).toEqual([expect.stringContaining('The number of the ¶')]);
  });

  it('asks again for words that are not in that ¶, and says where they are', async () => {
    expect(await session(['1', 'x y z.', '', 'no more than forty boats', '', '', '', ''])).toBe(0);
    expect(said.join('\n')).toContain('These words are not in that place. They are in ¶ 3.');
  });

  it('keeps the answers if it is interrupted', async () => {
    const before = claims().length;
    expect(await session(['1', 'The house was new.', undefined])).toBe(2);
    const asked: string[] = [];
    expect(await session(['', '', '', '', ''], asked)).toBe(0);
    expect(asked[0]).toContain('Who says so?');
    expect(claims()).toHaveLength(before + 1);
    expect(claims().at(-1)?.says).toBe('The house was new.');
  });
});
