/** Earlier texts: which ones differ from the current text, and which are shown side by side. */
import { describe, expect, it } from 'vitest';
import { type EarlierEdition, earlierTexts } from '../../src/archive/earlier-texts.ts';
import { type Edition, editionOf, recordContents } from '../../src/archive/edition.ts';
import { movesIn, turned } from '../../src/archive/moved.ts';
import { readRecords } from '../../src/archive/read-content.ts';
import { recordsWith } from '../../src/archive/renaming.ts';
import { compare, toldOf } from '../../src/archive/told.ts';
import { changed } from './files.ts';

const { records } = readRecords(changed({}));
const now = editionOf(records);
/** An edition like the current one except for some records. */
const edition = (version: string, others: Edition['records']): Edition => ({
  ...now,
  version,
  records: { ...now.records, ...others },
});
const LAMP = 'events/lamp-lit';
const lamp = now.records[LAMP];
if (lamp === undefined) throw new Error('no such event');
const said = (body: string) => ({ [LAMP]: { ...lamp, body } });
const found = (list: readonly EarlierEdition[]) =>
  list.map(({ edition, texts }) => [edition.version, texts.map(({ name, versions }) => [name, versions])]);

describe('earlier texts', () => {
  it('do not exist if every record still says what it said', () => {
    expect(found(earlierTexts([edition('1.3', {}), edition('1.2', {})], records))).toEqual([
      ['1.3', []],
      ['1.2', []],
    ]);
  });

  it('are listed once each, with the newest edition that has them, and name all others', () => {
    const editions = [edition('1.4', said('B')), edition('1.3', said('A')), edition('1.2', said('A'))];
    expect(found(earlierTexts(editions, records))).toEqual([
      ['1.4', [[LAMP, ['1.4']]]],
      ['1.3', [[LAMP, ['1.3', '1.2']]]],
      ['1.2', []],
    ]);
  });

  it('do not name an edition in between that had the current text', () => {
    const editions = [edition('1.4', said('A')), edition('1.3', {}), edition('1.2', said('A'))];
    expect(found(earlierTexts(editions, records))[0]).toEqual(['1.4', [[LAMP, ['1.4', '1.2']]]]);
  });

  it('are not made by a new id, and are compared under the id of their time', () => {
    const moves = turned(movesIn(records.changes[0]?.data, '1.1'));
    const old = Object.fromEntries(recordContents(recordsWith(records, moves)));
    const [keeper, planned] = ['claims/gazette-1899/the-keeper', 'events/second-lamp-planned'];
    const saying = (name: string, says: string) => ({
      [name]: { ...lamp, ...old[name], data: { ...old[name]?.data, says } },
    });
    const editions = [
      { ...now, version: '1.1', records: { ...old, ...saying(keeper, 'A') } },
      { ...now, version: '1.0', records: { ...old, ...saying(keeper, 'A'), ...saying(planned, 'B') } },
    ];
    const earlier = earlierTexts(editions, records);
    expect(found(earlier)).toEqual([
      ['1.1', [[keeper, ['1.1', '1.0']]]],
      ['1.0', [[planned, ['1.0']]]],
    ]);
    const [text] = earlier[0]?.texts ?? [];
    expect([text?.nowNamed, text?.now?.data.id, text?.nowUnderOldIds?.data.id]).toEqual([
      'claims/gazette-1899/keeper',
      'keeper',
      'the-keeper',
    ]);
  });

  it('have no present text of a record that was withdrawn', () => {
    const [only] = earlierTexts([edition('1.2', { 'events/gone': lamp })], records);
    expect(only?.texts).toEqual([
      { name: 'events/gone', nowNamed: 'events/gone', versions: ['1.2'], before: lamp, now: undefined },
    ]);
  });

  it('come source by source, its statements in the order of the document', () => {
    const claims = Object.entries(now.records).filter(([name]) => name.startsWith('claims/gazette-1899/'));
    const others = Object.fromEntries(
      claims.map(([name, content]) => [name, { data: { ...content.data, says: 'x' } }]),
    );
    const [only] = earlierTexts([edition('1.2', others)], records);
    const places = only?.texts.map(({ before }) => before.data.at).filter((at) => typeof at === 'number') ?? [];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(only?.texts).toHaveLength(claims.length);
  });
});

describe('what a record says', () => {
  const among = { records: new Map(Object.entries(now.records)), settings: now.settings };
  it('is given for every record, with the chain of a statement before it', () => {
    for (const [name, content] of Object.entries(now.records)) {
      const told = toldOf(name, content, among);
      expect(told, name).not.toEqual([]);
      for (const { text } of told) expect(text, name).not.toMatch(/undefined|\[object/);
    }
    const counted = 'claims/gazette-1899/boats-counted';
    const statement = toldOf(counted, now.records[counted] ?? lamp, among).find(({ field }) => field === 'statement');
    expect(statement?.text).toMatch(/^Skerry Gazette quotes the clerk of the Board, who says: The Board’s clerk/);
  });

  it('is set beside what it said line by line, and other fields of its data are named', () => {
    const told = (content: typeof lamp) => ({ content, told: toldOf(LAMP, content, among) });
    const { date, ...data } = lamp.data;
    const before = { ...lamp, data: { ...data, date, title: 'A lamp', actors: [] } };
    const { lines, others } = compare(told(before), told(lamp));
    expect(lines.map(({ field, before: was }) => [field, was.map(({ text }) => text)])).toEqual([
      ['title', ['A lamp']],
      ['status', [expect.any(String)]],
    ]);
    expect(others).toEqual(['actors']);
  });

  it('leaves out, if it has several texts, those that have not changed, unless only their order has', () => {
    const notes = (...texts: string[]) => {
      const content = { ...lamp, data: { ...lamp.data, notes: texts.map((says) => ({ says, references: [] })) } };
      return { content, told: toldOf(LAMP, content, among) };
    };
    const texts = (before: ReturnType<typeof notes>, after: ReturnType<typeof notes>) =>
      compare(before, after)
        .lines.filter(({ field }) => field === 'note')
        .map((line) => [line.before.map(({ text }) => text), line.now.map(({ text }) => text)]);
    expect(texts(notes('One.', 'Two.'), notes('One.', 'Three.'))).toEqual([[['Two.'], ['Three.']]]);
    expect(texts(notes('One.', 'Two.'), notes('One.'))).toEqual([[['Two.'], []]]);
    expect(texts(notes('One.', 'Two.'), notes('Two.', 'One.'))).toEqual([
      [
        ['One.', 'Two.'],
        ['Two.', 'One.'],
      ],
    ]);
  });

  it('is the same whatever the order of its fields', () => {
    const told = (data: typeof lamp.data) => ({ content: { ...lamp, data }, told: [] });
    const names = { ar: 'منارة', he: 'מגדלור' };
    const turnedRound = Object.fromEntries(Object.entries(names).reverse());
    expect(compare(told({ names }), told({ names: turnedRound })).others).toEqual([]);
    expect(compare(told({ names }), told({ names: { ar: names.ar } })).others).toEqual(['names']);
  });
});
