/** Words in the forms in which people write them, with separate records for each kind of form. */
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { type Invented, idsFor, inventedIndex } from './invented.ts';

/** An index of records with one text each. Ten more are added so that no word is in most records. */
const index = (texts: Readonly<Record<string, string>>) =>
  inventedIndex([
    ...Object.entries(texts).map(([id, text]): Invented => ({ id, text })),
    ...Array.from({ length: 10 }, (_, n): Invented => ({ id: `other-${n}`, text: `quiet harbour evening ${n}` })),
  ]);

describe('a word with a hyphen', () => {
  const sea = index({
    hyphened: 'A cease-fire on the quay.',
    closed: 'A ceasefire on the quay.',
    light: 'The light-ship burns.',
    co: 'Co-operation of pilots.',
  });
  it.each(['ceasefire', 'cease-fire', 'cease fire'])('is found closed and hyphened: %s', (typed) =>
    expect(idsFor(sea, typed).sort()).toEqual(['closed', 'hyphened']),
  );
  it.each(['lightship', 'light-ship', 'light ship'])('%s', (typed) => expect(idsFor(sea, typed)).toEqual(['light']));
  it.each(['cooperation', 'co-operation'])('%s', (typed) => expect(idsFor(sea, typed)).toEqual(['co']));
});

describe('a word that is written as two', () => {
  const sea = index({ open: 'A cease fire on the quay.', cease: 'They cease to row.', light: 'The light ship burns.' });
  it.each([
    ['ceasefire', ['open']],
    ['lightship', ['light']],
    ['lightfire', []],
  ])('is found if it is typed as one: %s', (typed, ids) => expect(idsFor(sea, typed)).toEqual(ids));
});

describe('several Arabic or Hebrew particles before one word', () => {
  it.each([
    ['للمنارة', 'منارة'],
    ['وللمنارة', 'المنارة'],
    ['وبالمنارة', 'منارة'],
    ['שבנמל', 'נמל'],
    ['ושמהנמל', 'נמל'],
    ['כשהנמל', 'נמל'],
  ])('%s is found by %s', (text, typed) => expect(idsFor(index({ text }), typed)).toEqual(['text']));
});

describe('a word after an elided article', () => {
  const french = index({
    paper: 'L’Univers wrote of it.',
    man: 'D’Artagnan came.',
    what: 'Qu’Hélène dise.',
    irish: 'O’Brien rowed.',
  });
  it.each([
    ['univers', 'paper'],
    ['L’Univers', 'paper'],
    ['Artagnan', 'man'],
    ['d’Artagnan', 'man'],
    ['Dartagnan', 'man'],
    ['helene', 'what'],
    ['Brien', 'irish'],
    ['OBrien', 'irish'],
  ])('%s', (typed, id) => expect(idsFor(french, typed)).toEqual([id]));
});

describe('a number', () => {
  const numbers = index({
    comma: 'It cost 1,500.50 crowns.',
    point: 'It cost 1.500 crowns.',
    space: 'It cost 1 500 crowns.',
    narrow: 'It cost 1\u202f500 crowns.',
    apostrophe: 'It cost 1’500 crowns.',
    large: 'It cost 12,345,678 crowns.',
    arabic: 'ثمنه ١٥٠٠',
    year: 'In 1898 500 came.',
  });
  it.each(['1500', '1,500', '1.500', '1’500'])('is found however it is grouped: %s', (typed) =>
    expect(idsFor(numbers, typed).sort()).toEqual(['apostrophe', 'arabic', 'comma', 'narrow', 'point', 'space']),
  );
  it('is not joined to a year before it', () => expect(idsFor(numbers, '500')).toEqual(['year']));
  it('may have several groups', () => expect(idsFor(numbers, '12345678')).toEqual(['large']));
  it('is not taken for another one mistyped, and no other is proposed', () => {
    expect(search(numbers, '1501').hits).toEqual([]);
    expect(search(numbers, '1501').unknown).toEqual([{ word: '1501', nearest: undefined }]);
  });
});

describe('one-letter words attached to the next word', () => {
  const right = index({
    and: 'وصل وبحارة المرفأ',
    in: 'نزلوا بالسفينة',
    to: 'ذهب للمرفأ',
    hebrew: 'הספינה בנמל',
    from: 'יצאה מהנמל',
    fire: 'והאש כבתה',
  });
  it.each([
    ['بحارة', ['and']],
    ['سفينة', ['in']],
    ['السفينة', ['in']],
    ['נמל', ['from', 'hebrew']],
    ['הנמל', ['from', 'hebrew']],
    ['ספינה', ['hebrew']],
  ])('count as separate words: %s', (typed, ids) => expect(idsFor(right, typed).sort()).toEqual(ids));
});

describe('a text without spaces', () => {
  const east = index({
    tower: '石礁岬灯塔落成',
    lens: '新しいレンズを据える',
    name: '毛泽东来了',
    thai: 'ประภาคารเปิดแล้ว',
    korean: '등대가 켜졌다',
  });
  it.each([
    ['灯塔', 'tower'],
    ['落成', 'tower'],
    ['成', 'tower'],
    ['レンズ', 'lens'],
    ['泽东', 'name'],
    ['ประภาคาร', 'thai'],
    ['등대', 'korean'],
  ])('%s', (typed, id) => expect(idsFor(east, typed)).toContain(id));
  it('has words that it lacks reported as they were typed', () =>
    expect(search(east, 'ズボン').unknown.map(({ word }) => word)).toContain('ズボ'));
});

describe('a mistyped word', () => {
  const port = index({ lamp: 'The lantern of the lighthouse.', gave: 'They gave bread to the garrison.' });
  it('is corrected if it is alone, or beside words that are found', () => {
    expect(idsFor(port, 'lihgthouse')).toEqual(['lamp']);
    expect(idsFor(port, 'lantern lighthuose')).toEqual(['lamp']);
  });
  it('may have one slip in four letters, two in eight', () => {
    const words = index({ lamp: 'lamp', lead: 'lead', anchor: 'anchor', lighthouse: 'lighthouse' });
    expect(idsFor(words, 'lamb')).toEqual(['lamp']);
    expect(idsFor(words, 'anhcor')).toEqual(['anchor']);
    expect(idsFor(words, 'anhcro')).toEqual([]);
    expect(idsFor(words, 'lihgthosue')).toEqual(['lighthouse']);
    // Their phonetic forms are one letter apart, but their spellings differ by more.
    expect(idsFor(words, 'lady')).toEqual([]);
    expect(search(words, 'lxxp').unknown).toEqual([{ word: 'lxxp', nearest: undefined }]);
  });
  it('is not corrected beside a word that occurs nowhere', () => {
    const { hits, unknown } = search(port, 'xylophone garrizon');
    expect(hits).toEqual([]);
    expect(unknown).toEqual([
      { word: 'xylophone', nearest: undefined },
      { word: 'garrizon', nearest: 'garrison' },
    ]);
  });
});
