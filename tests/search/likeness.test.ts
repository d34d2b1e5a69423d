/** What is taken for the same word, for a slip of the pen, and for a question to the editors. */
import { describe, expect, it } from 'vitest';
import { stemmer } from '../../src/search/stemmer.ts';
import { type Invented, idsFor, inventedIndex } from './invented.ts';

const OTHERS = Array.from({ length: 12 }, (_, n): Invented => ({ id: `other-${n}`, text: `quiet evening ${n}` }));
const found = (typed: string, records: readonly Invented[], synonyms: readonly (readonly string[])[] = []) =>
  idsFor(inventedIndex([...records, ...OTHERS], {}, { synonyms }), typed);

describe('words that only sound alike', () => {
  it('are not one word, even if the two halves of one are typed', () => {
    expect(found('too old ', [{ id: 'told', text: 'she told them' }])).toEqual([]);
    expect(found('sea wall ', [{ id: 'wall', text: 'the seawalls' }])).toEqual(['wall']);
  });
  it('do not share synonyms: a slip of the pen does not mean the word that it sounds like', () => {
    const records: Invented[] = [
      { id: 'meant', text: 'the hostile territory' },
      { id: 'other', text: 'a bare entity' },
    ];
    expect(found('teritory ', records, [['territory', 'entity']])).toEqual(['meant']);
  });
  it('such as "used" and "us" have no stem in common', () => {
    expect(stemmer('used')).toBe(stemmer('uses'));
    expect(found('us ', [{ id: 'used', text: 'an oar was used' }])).toEqual([]);
    expect(found('used ', [{ id: 'use', text: 'an oar in use' }])).toEqual(['use']);
  });
});

describe('a slip of the pen', () => {
  it('may have the stem of another word than the one meant', () => {
    const records: Invented[] = [
      { id: 'meant', title: 'The residential quay' },
      { id: 'stem', title: 'The resident', text: 'A quay.' },
    ];
    expect(found('residental quay ', records)).toContain('meant');
  });
  it('is judged by the letters that were typed, not only by their sounds', () => {
    expect(found('corrie ', [{ id: 'sounds', text: 'they carry oars' }])).toEqual([]);
    expect(found('carri ', [{ id: 'letters', text: 'they carry oars' }])).toEqual(['letters']);
  });
  it('may be further from a name, which is spelled in many ways', () => {
    const named: Invented[] = [{ id: 'keeper', kind: 'actor', title: 'Barghouthi', actors: ['keeper'] }];
    expect(idsFor(inventedIndex([...named, ...OTHERS], { keeper: ['Barghouthi'] }), 'baraguti ')).toEqual(['keeper']);
    expect(found('baraguti ', [{ id: 'word', text: 'barghouthi' }])).toEqual([]);
  });
  it('of a rare word does not mean a word of grammar', () => {
    expect(found('iis ', [{ id: 'grammar', text: 'a lamp is lit' }])).toEqual([]);
  });
  it('may stand in a long query beside words that occur nowhere', () => {
    const lamps = Array.from({ length: 4 }, (_, n): Invented => ({ id: `lamp-${n}`, text: 'a lamp' }));
    const records: Invented[] = [...lamps, { id: 'meant', text: 'the lamp of the lighthouse' }];
    expect(found('colonel zeppelin lamp lihgthouse ', records)).toEqual(['meant']);
    expect(found('zeppelin lamp lihgthouse ', records)).toEqual([]);
  });
  it('is not assumed if another word occurs nowhere, but the forms of the word still count', () => {
    expect(found('residental quay zeppelin ', [{ id: 'stem', title: 'The resident', text: 'A quay.' }])).toEqual([
      'stem',
    ]);
  });
});

describe('numbers', () => {
  const records: Invented[] = [{ id: 'words', text: 'seven boats were lost' }];
  it('are found in words and in digits', () => {
    expect(found('7 boats ', records)[0]).toBe('words');
    expect(found('seven boats ', [{ id: 'digits', text: '7 boats were lost' }])[0]).toBe('digits');
    expect(found('8 boats ', [...records, { id: 'eight', text: 'eight boats' }])[0]).toBe('eight');
  });
});

describe('a date with nothing but words of grammar', () => {
  it('finds what happened then', () => {
    const records: Invented[] = [
      { id: 'then', title: 'Storm', days: ['1899-04-03', '1899-04-03'] },
      { id: 'later', title: 'What happened on the quay', days: ['1899-05-03', '1899-05-03'] },
    ];
    expect(found('what happened on 3 April 1899?', records)).toEqual(['then']);
  });
});

describe('a question to the editors', () => {
  it('finds the pages about their work before records with the same words', () => {
    const records: Invented[] = [
      { id: 'event', title: 'The clerk counts boats', text: 'He counts boats.' },
      { id: 'page', kind: 'page', title: 'How it was made', text: 'Boats are counted once.' },
    ];
    expect(found('how do you count boats', records)[0]).toBe('page');
    expect(found('how do i cite counted boats', records)[0]).toBe('page');
    expect(found('how to cite the counted boats', records)[0]).toBe('page');
    expect(found('how does he count boats', records)[0]).toBe('event');
    expect(found('clerk I counts boats', records)[0]).toBe('event');
  });
  it('may be put with a shortened “not”, which no record need contain', () => {
    const records: Invented[] = [{ id: 'page', kind: 'page', title: 'Words', about: 'a brigand is called a robber' }];
    expect(found("why don't you brigand ", records)).toEqual(['page']);
    expect(found('it isn’t brigand ', records)).toEqual(['page']);
  });
});

describe('two words that occur in the same records', () => {
  it('say little more than one: a third word counts more', () => {
    const harbour = Array.from({ length: 5 }, (_, n): Invented => ({ id: `harbour-${n}`, title: 'Old Harbour' }));
    const records: Invented[] = [...harbour, { id: 'riot', text: 'a riot' }];
    expect(found('riot in the old harbour ', records)[0]).toBe('riot');
  });
});

describe('an actor with many spellings', () => {
  it('is mentioned once by a word that is in several of them', () => {
    const actors = { keeper: ['Tarn Halloran', 'Haloran', 'Hallorann', 'Halorann'], other: ['Ned Oxley'] };
    const records: Invented[] = [
      { id: 'mentioned', text: 'The lamp was lit.', actors: ['keeper'] },
      { id: 'titled', title: 'Halloran goes ashore' },
      ...OTHERS,
    ];
    expect(idsFor(inventedIndex(records, actors), 'halloran ')[0]).toBe('titled');
  });
});

describe('a word of grammar', () => {
  it('that very many texts contain is found only in titles', () => {
    const many = Array.from({ length: 4 }, (_, n): Invented => ({ id: `text-${n}`, text: `the lamp and oar ${n}` }));
    expect(found('the ', [...many, { id: 'titled', title: 'The Tarn' }])).toEqual(['titled']);
    expect(found('the lamp ', many)).toHaveLength(4);
  });
  it('that few texts contain is found in them', () =>
    expect(found('until ', [{ id: 'text', text: 'until dawn' }])).toEqual(['text']));
  it('may be put together from others', () => {
    const records: Invented[] = [{ id: 'lamp', text: 'a lamp' }];
    expect(found('did anybody themselves lamp ', records)).toEqual(['lamp']);
    expect(found('did gone lamp ', records)).toEqual([]);
  });
});
